import type { ValuePlan } from "../model/output-plan.js";
import { formatCheck, valueFormats } from "./value-formats.js";

/** The functions of `validation.ts` that a module uses. */
export interface RuntimeNames {
  readonly use: (name: string) => string;
  readonly used: () => string[];
}

export function runtimeNames(): RuntimeNames {
  const names = new Set<string>();
  return {
    use(name) {
      names.add(name);
      return name;
    },
    used: () => [...names].toSorted(),
  };
}

/** Where the value to be checked is. */
interface Spot {
  /** The variable that holds it. */
  readonly variable: string;
  /** The expression of what a JSON path adds to get to it: a text, or an index. */
  readonly step: string;
  /** How many arrays and alternatives it is in; variables are numbered by it. */
  readonly depth: number;
}

/** Report a value that is not what it should be. */
function report({ variable, step }: Spot, expected: string, runtime: RuntimeNames): string {
  return `${runtime.use("wrong")}(walk, ${step}, ${JSON.stringify(expected)}, ${variable});`;
}

/** An expression that is true of wrong values, where there is one, and what was expected. */
function fault(
  value: ValuePlan,
  variable: string,
  runtime: RuntimeNames,
): { readonly condition: string; readonly expected: string } | undefined {
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
export function checksWhere(
  condition: string,
  value: ValuePlan,
  spot: Spot,
  runtime: RuntimeNames,
): string {
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
export function valueChecks(value: ValuePlan, spot: Spot, runtime: RuntimeNames): string {
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

function objectCheck(
  value: ValuePlan,
  { variable, step }: Spot,
  runtime: RuntimeNames,
  condition: string,
): string {
  const check = value.kind === "type" ? `${value.name}(${variable}, walk);\n` : "";
  const [enter, leave] = [runtime.use("enter"), runtime.use("leave")];
  return `if (${condition}${enter}(walk, ${step}, ${variable})) {\n${check}${leave}(walk);\n}`;
}

function arrayChecks(of: ValuePlan, spot: Spot, runtime: RuntimeNames): string {
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
function alternatives(of: readonly ValuePlan[], spot: Spot, runtime: RuntimeNames): string {
  const { depth } = spot;
  const wrong = report(spot, "a value of one of its types", runtime);
  const before = `before${depth}`;
  const texts = of.map((each) => valueChecks(each, { ...spot, depth: depth + 1 }, runtime));
  const nested = texts.reduceRight(
    (rest, text) =>
      `${text}\nif (walk.problems.length > ${before}) {\nwalk.problems.length = ${before};\n${rest}\n}`,
    wrong,
  );
  return `const ${before} = walk.problems.length;\n${nested}`;
}
