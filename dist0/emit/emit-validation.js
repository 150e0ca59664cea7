import { checkedFormats } from "../model/output-plan.js";
import { formatCheck, valueFormats } from "./value-formats.js";
/** The module that all validators share; its text is the same for every docs set. */
export function validationSource() {
    return `${walk}${checkedFormats.map(formatSource).join("")}`;
}
function formatSource(format) {
    const { words, pattern } = valueFormats[format];
    const name = `${format.slice(0, 1).toLowerCase()}${format.slice(1)}Pattern`;
    return `
const ${name} = /${pattern}/;

/** Whether a value is ${words}, by the OData ABNF. */
export function ${formatCheck(format)}(value: unknown): boolean {
  return typeof value === "string" && ${name}.test(value);
}
`;
}
const walk = `/** What is wrong with a value. */
export interface Problem {
  /** Where it is, as a JSON path: \`$\` for the value itself, \`$.items[0].label\` for a part of it. */
  readonly path: string;
  readonly message: string;
}

export interface ValidateOptions {
  /** Required properties may be missing, as where a request has asked for only some of them. */
  readonly partial?: boolean | undefined;
}

/** An object whose properties are looked at. */
export interface Fields {
  readonly [name: string]: unknown;
}

/** A walk through a value: where it is, and what it has found. */
export interface Walk {
  readonly partial: boolean;
  readonly problems: Problem[];
  /** The objects it is in, outermost first. */
  readonly objects: object[];
  /** What leads to where it is: \`.label\` to a property, a number to an item, nothing to the value itself. */
  readonly steps: (string | number)[];
  /** How many objects it has entered. */
  entered: number;
  /** Objects entered since there have been very many. */
  known: Set<object> | undefined;
}

/** Deeper values are not looked at: recursion must end before the stack does. */
const maxDepth = 500;
/** From here on each object is entered once: in a dense graph there are more ways than time. */
const manyObjects = 100_000;

/** Start at a value. */
export function begin(options: ValidateOptions | undefined): Walk {
  return {
    partial: options?.partial ?? false,
    problems: [],
    objects: [],
    steps: [],
    entered: 0,
    known: undefined,
  };
}

/**
 * Go into a part of the current object or array, if it is an object, and not one that the walk is in
 * already; \`leave\` it again then.
 */
export function enter(walk: Walk, step: string | number, value: unknown): value is Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    wrong(walk, step, "an object", value);
    return false;
  }
  const { objects } = walk;
  for (let index = objects.length - 1; index >= 0; index--) {
    if (objects[index] === value) return false;
  }
  if (objects.length >= maxDepth) {
    wrong(walk, step, \`at most \${maxDepth} objects within each other\`, value);
    return false;
  }
  if (++walk.entered > manyObjects) {
    walk.known ??= new Set();
    if (walk.known.has(value)) return false;
    walk.known.add(value);
  }
  objects.push(value);
  walk.steps.push(step);
  return true;
}

/** Go back to where \`enter\` was called. */
export function leave(walk: Walk): void {
  walk.objects.pop();
  walk.steps.pop();
}

/** A property of the object itself: every object inherits some names. */
export function own(object: Fields, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A required property is not there. */
export function missing(walk: Walk, step: string): void {
  walk.problems.push({ path: pathTo(walk, step), message: "Missing required property" });
}

/** A part of the current object or array is not what it should be. */
export function wrong(walk: Walk, step: string | number, expected: string, value: unknown): void {
  walk.problems.push({
    path: pathTo(walk, step),
    message: \`Expected \${expected}, got \${shown(value)}\`,
  });
}

/** A part should be a member of an enum. */
export function member(
  walk: Walk,
  step: string | number,
  members: readonly string[],
  value: unknown,
): void {
  if (typeof value !== "string" || !members.includes(value)) {
    wrong(walk, step, \`one of \${listed(members)}\`, value);
  }
}

/** A part should be members of an enum, joined by commas (OData ABNF, \`enumValue\`). */
export function flags(
  walk: Walk,
  step: string | number,
  members: readonly string[],
  value: unknown,
): void {
  if (typeof value === "string") {
    if (members.includes(value)) return;
    if (value.split(/, ?/).every((part) => members.includes(part))) return;
  }
  wrong(walk, step, \`some of \${listed(members)}, joined by commas\`, value);
}

function listed(members: readonly string[]): string {
  const some = members.slice(0, 10).join(", ");
  return members.length > 10 ? \`\${some}, …\` : some;
}

function shown(value: unknown): string {
  if (typeof value === "string") return quoted(value.length > 40 ? \`\${value.slice(0, 40)}…\` : value);
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** Printable signs that JSON writes as they are. */
const plainText = /^[ !#-[\\]-~…]*$/;

/** A text as JSON, which takes several times as long to ask for where nothing is to be escaped. */
function quoted(text: string): string {
  return plainText.test(text) ? \`"\${text}"\` : JSON.stringify(text);
}

function pathTo({ steps }: Walk, last: string | number): string {
  if (steps.length === 0) return "$";
  let path = "$";
  for (const step of steps) path += stepText(step);
  return path + stepText(last);
}

function stepText(step: string | number): string {
  return typeof step === "number" ? \`[\${step}]\` : step;
}
`;
