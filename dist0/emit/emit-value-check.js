import { formatCheck, valueFormats } from "./value-formats.js";
export function runtimeNames() {
    const names = new Set();
    return {
        use(name) {
            names.add(name);
            return name;
        },
        used: () => [...names].toSorted(),
    };
}
/** Report a value that is not what it should be. */
function report({ variable, step }, expected, runtime) {
    return `${runtime.use("wrong")}(walk, ${step}, ${JSON.stringify(expected)}, ${variable});`;
}
/** An expression that is true of wrong values, where there is one, and what was expected. */
function fault(value, variable, runtime) {
    switch (value.kind) {
        case "string":
        case "boolean":
            return { condition: `typeof ${variable} !== "${value.kind}"`, expected: `a ${value.kind}` };
        case "number":
            // JSON has no other numbers.
            return { condition: `!Number.isFinite(${variable})`, expected: "a number" };
        case "format": {
            const check = runtime.use(formatCheck(value.format));
            return {
                condition: `!${check}(${variable})`,
                expected: valueFormats[value.format].words,
            };
        }
        default:
            return undefined;
    }
}
/** The same, unless a condition says that there is nothing to check. */
export function checksWhere(condition, value, spot, runtime) {
    const found = fault(value, spot.variable, runtime);
    if (found) {
        return `if (${condition} && ${found.condition}) ${report(spot, found.expected, runtime)}`;
    }
    if (value.kind === "object" || value.kind === "type") {
        return objectCheck(value, spot, runtime, `${condition} && `);
    }
    const checks = valueChecks(value, spot, runtime);
    return checks === "" ? "" : `if (${condition}) {\n${checks}\n}`;
}
/** Statements that report what is wrong with a value; empty if nothing can be. */
export function valueChecks(value, spot, runtime) {
    const { variable, step } = spot;
    switch (value.kind) {
        case "enum": {
            const check = runtime.use(value.flags ? "flags" : "member");
            return `${check}(walk, ${step}, ${value.name}, ${variable});`;
        }
        case "object":
        case "type":
            return objectCheck(value, spot, runtime, "");
        case "array":
            return arrayChecks(value.of, spot, runtime);
        case "anyOf":
            return alternatives(value.of, spot, runtime);
        default: {
            const found = fault(value, variable, runtime);
            return found ? `if (${found.condition}) ${report(spot, found.expected, runtime)}` : "";
        }
    }
}
function objectCheck(value, { variable, step }, runtime, condition) {
    const check = value.kind === "type" ? `${value.name}(${variable}, walk);\n` : "";
    const [enter, leave] = [runtime.use("enter"), runtime.use("leave")];
    return `if (${condition}${enter}(walk, ${step}, ${variable})) {\n${check}${leave}(walk);\n}`;
}
function arrayChecks(of, spot, runtime) {
    const wrong = report(spot, "an array", runtime);
    const { variable, step, depth } = spot;
    const item = `item${depth}`;
    const index = `index${depth}`;
    const checks = valueChecks(of, { variable: item, step: index, depth: depth + 1 }, runtime);
    const each = `for (let ${index} = 0; ${index} < ${variable}.length; ${index}++) {\nconst ${item}: unknown = ${variable}[${index}];\n${checks}\n}`;
    return checks === ""
        ? `if (!Array.isArray(${variable})) ${wrong}`
        : `if (!Array.isArray(${variable})) ${wrong}\nelse {\nwalk.steps.push(${step});\n${each}\nwalk.steps.pop();\n}`;
}
/** One alternative after the other, until one finds no problem. */
function alternatives(of, spot, runtime) {
    const { depth } = spot;
    const wrong = report(spot, "a value of one of its types", runtime);
    const before = `before${depth}`;
    const texts = of.map((each) => valueChecks(each, { ...spot, depth: depth + 1 }, runtime));
    const nested = texts.reduceRight((rest, text) => `${text}\nif (walk.problems.length > ${before}) {\nwalk.problems.length = ${before};\n${rest}\n}`, wrong);
    return `const ${before} = walk.problems.length;\n${nested}`;
}
