import { docComment } from "./doc-comment.js";
import { checksWhere, runtimeNames, valueChecks } from "./emit-value-check.js";
import { emitImports } from "./emit-imports.js";
import { stringLiteral } from "./escape.js";
import { isInherited } from "./inherited-names.js";
import { StructureKind } from "./ts-morph.js";
/** The module of a structured type's validator: for a value by itself, and within another one. */
export function emitValidator(file) {
    const runtime = runtimeNames();
    runtime.use("begin");
    runtime.use("enter");
    const checks = objectChecks(file.object, runtime);
    return [
        {
            kind: StructureKind.ImportDeclaration,
            moduleSpecifier: file.validation,
            namedImports: [
                ...runtime.used().map((name) => ({ name })),
                ...["Fields", "Problem", "ValidateOptions", "Walk"].map((name) => ({
                    name,
                    isTypeOnly: true,
                })),
            ],
        },
        ...emitImports(file.imports, { typeOnly: false }),
        {
            kind: StructureKind.Function,
            isExported: true,
            name: file.name,
            docs: docComment(file.docs),
            parameters: [
                { name: "value", type: "unknown" },
                { name: "options", type: "ValidateOptions", hasQuestionToken: true },
            ],
            returnType: "Problem[]",
            statements: [
                "const walk = begin(options);",
                `if (enter(walk, "", value)) ${file.check}(value, walk);`,
                "return walk.problems;",
            ],
        },
        {
            kind: StructureKind.Function,
            isExported: true,
            name: file.check,
            docs: ["The same within a larger value."],
            parameters: [
                { name: "object", type: "Fields" },
                { name: "walk", type: "Walk" },
            ],
            returnType: "void",
            statements: checks,
        },
    ];
}
/** How a JSON path goes to a property. */
function pathStep(name) {
    return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
const tagStep = stringLiteral(pathStep("@odata.type"));
function objectChecks(object, runtime) {
    const properties = object.properties.flatMap((property) => propertyChecks(property, runtime));
    const variable = properties.length > 0 ? ["let field: unknown;"] : [];
    return [discriminatorChecks(object, runtime), ...variable, ...properties];
}
function propertyChecks({ name, required, nullable, value }, runtime) {
    const key = stringLiteral(name);
    const step = stringLiteral(pathStep(name));
    const spot = { variable: "field", step, depth: 0 };
    const read = isInherited(name)
        ? `field = ${runtime.use("own")}(object, ${key});`
        : `field = object[${key}];`;
    if (required) {
        const checks = valueChecks(value, spot, runtime);
        const absent = `if (!walk.partial) ${runtime.use("missing")}(walk, ${step});`;
        const rest = checks === "" ? "" : ` else {\n${checks}\n}`;
        return [read, `if (field === undefined) {\n${absent}\n}${rest}`];
    }
    const present = nullable ? "field != null" : "field !== undefined";
    const checks = checksWhere(present, value, spot, runtime);
    return checks === "" ? [] : [read, checks];
}
/** A type that is not known, which may have come since, is checked by what is known of its base. */
function discriminatorChecks({ tagged, derived }, runtime) {
    const wrong = `${runtime.use("wrong")}(walk, ${tagStep}, "a string", tag);`;
    const tag = `const tag = object["@odata.type"];\n`;
    if (derived.length === 0 && !tagged) {
        return `${tag}if (tag !== undefined && typeof tag !== "string") ${wrong}`;
    }
    const cases = derived.map(({ literal, name }) => `case ${stringLiteral(literal)}:\nreturn ${name}(object, walk);\n`);
    const missing = tagged ? `if (!walk.partial) ${runtime.use("missing")}(walk, ${tagStep});\n` : "";
    const others = `case undefined:\n${missing}break;\ndefault:\nif (typeof tag !== "string") ${wrong}`;
    return `${tag}switch (tag) {\n${cases.join("")}${others}\n}`;
}
