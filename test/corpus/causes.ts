/**
 * Why a payload is refused, from the text of the pages alone: what is looked at is the row that
 * documents the property, as a reader sees it, and never what the generator has made of it.
 */
import type { ExampleValue } from "../../generator/lint/read-examples.js";
import { findProperty } from "../../generator/lint/lineage.js";
import type {
  EnumType,
  Property,
  StructuredType,
  TypeModel,
  TypeReference,
} from "../../generator/model/type-model.js";

export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** What a problem comes from, and where the payload and the page of the type say what. */
export interface Cause {
  readonly cause: string;
  readonly payload: string;
  readonly docs: string;
}

const notExplained = "not explained";

/** Why a guard refuses a value. */
export function causeOfRefusal(
  value: unknown,
  problems: readonly Problem[],
  type: StructuredType,
  { structuredTypes }: TypeModel,
): string {
  const tag: unknown =
    typeof value === "object" && value !== null && "@odata.type" in value
      ? value["@odata.type"]
      : undefined;
  if (typeof tag === "string") {
    if (!tag.startsWith("#")) return "the payload's `@odata.type` has no `#`";
    const named = structuredTypes.find(
      (each) => each.qualifiedName.toLowerCase() === tag.slice(1).toLowerCase(),
    );
    if (!named) return "nobody documents the payload's `@odata.type`";
    if (named.qualifiedName !== tag.slice(1)) return "the page of the type spells it otherwise";
    if (named.abstract) return "the page of the payload's type calls it abstract";
    return chainOf(named).includes(type)
      ? notExplained
      : "the page of the payload's type derives it from something else";
  }
  if (chainOf(type).some((each) => each.abstract && !each.root))
    return "the payload has no `@odata.type`, below an abstract type";
  return problems.some(({ path }) => /^\$\.\w+$/.test(path))
    ? "a property is of another JSON kind than its row says"
    : notExplained;
}

/** Why a validator has a problem with a part of a value. */
export function causeOfProblem(
  { path, message }: Problem,
  value: ExampleValue,
  type: StructuredType,
  model: TypeModel,
  pages: Readonly<Record<string, string>>,
): Cause {
  const part = partAt(path, value, type, model);
  const payload = `${part?.value.place.file ?? value.place.file}:${part?.value.place.line ?? value.place.line}`;
  const row = part && rowOf(part.property, pages);
  if (!part || !row) return { payload, docs: "", cause: notExplained };
  return {
    payload,
    docs: row.place,
    cause: causeIn(message, part, row.text, pages) ?? notExplained,
  };
}

interface Part {
  readonly value: ExampleValue;
  readonly property: Property;
}

/** Follow a JSON path through a payload and the properties it passes. */
function partAt(
  path: string,
  value: ExampleValue,
  type: StructuredType,
  model: TypeModel,
): Part | undefined {
  let [current, holder]: [ExampleValue, TypeReference] = [value, type];
  let property: Property | undefined;
  for (const [step] of path.matchAll(/\.\w+|\[\d+\]|\["[^"]*"\]/g)) {
    const index = /^\[(\d+)\]$/.exec(step)?.[1];
    const name = index === undefined ? step.replace(/^\.|^\["|"\]$/g, "") : undefined;
    if (name === undefined) {
      const element = current.kind === "array" ? current.elements[Number(index)] : undefined;
      if (!element) return undefined;
      current = element;
      if (holder.kind === "collection") holder = holder.of;
      continue;
    }
    if (current.kind !== "object" || holder.kind !== "structuredType") return undefined;
    const tag = current.members.find((each) => each.name === "@odata.type")?.value;
    const text = tag?.kind === "string" ? tag.text.slice(1) : "";
    const actual: StructuredType =
      model.structuredTypes.find((each) => each.qualifiedName === text) ?? holder;
    property = findProperty(actual, name) ?? findProperty(holder, name);
    const member = current.members.findLast((each) => each.name === name);
    if (!property || !member) return undefined;
    [current, holder] = [member.value, property.type];
  }
  return property && { value: current, property };
}

/** The row that declares a property. */
function rowOf(
  { origins }: Property,
  pages: Readonly<Record<string, string>>,
): { text: string; place: string } | undefined {
  const [origin] = origins;
  const text = origin && pages[origin.file]?.split(/\r?\n/)[origin.line - 1];
  return text === undefined ? undefined : { text, place: `${origin?.file}:${origin?.line}` };
}

/** Texts that stand for a value: \`id-value\`, \`String (timestamp)\`, \`Date\`. */
const placeholder =
  /^$|(?:-|\.| )value$|^(?:String|Boolean|Integer|Date|double|datetime)\b(?: \(.*\))?$|^@odata\.type:/i;

/** How texts of the documented types look, roughly and by words of our own. */
const forms: readonly (readonly [expected: RegExp, row: RegExp, form: RegExp])[] = [
  [
    /^a date and time/,
    /date|time/i,
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i,
  ],
  [/^a date$/, /date/i, /^\d{4}-\d\d-\d\d$/],
  [/^a time of day/, /time/i, /^\d\d:\d\d(?::\d\d)?/],
  [/^a duration/, /duration/i, /^-?P(?:\d+D)?(?:T[\d.HMS]+)?$/i],
  [/^a GUID/, /guid/i, /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i],
];

/** What a row's type cell says of JSON kinds. */
const kinds: readonly (readonly [expected: RegExp, row: RegExp])[] = [
  [/^an array/, /collection|\[/i],
  [/^a boolean/, /bool/i],
  [/^a number/, /int|double|single|decimal|float|number|byte/i],
  [/^a string/, /string|^[a-z]\w*$/i],
  [/^an object/, /^(?!.*(?:collection|string|bool|int32)).*$/i],
];

function causeIn(
  message: string,
  { value, property }: Part,
  row: string,
  pages: Readonly<Record<string, string>>,
): string | undefined {
  const expected = /^Expected (.*), got /s.exec(message)?.[1] ?? "";
  if (value.kind === "null")
    return /required|not nullable/i.test(row) ? "null, where the row says required" : undefined;
  if (value.kind === "string" && placeholder.test(value.text)) return "a placeholder and no value";
  const element = elementOf(property.type);
  if (element.kind === "enumType" && /^(?:one of|some of) /.test(expected)) {
    if (value.kind !== "string") return "another JSON kind than the row's enum";
    return enumTexts(element, row, pages).some((text) => hasWord(text, value.text))
      ? undefined
      : causeOfMember(value.text, element);
  }
  const cell = typeCell(row, property.name);
  for (const [words, documented, form] of forms) {
    if (!words.test(expected)) continue;
    if (!documented.test(cell)) return undefined;
    if (value.kind !== "string") return "another JSON kind than the row says";
    return form.test(value.text) && isDay(value.text)
      ? undefined
      : "another form than the row's type has";
  }
  const [, documented] = kinds.find(([words]) => words.test(expected)) ?? [];
  return documented?.test(cell) ? "another JSON kind than the row says" : undefined;
}

function causeOfMember(text: string, { members }: EnumType): string {
  const lower = text.toLowerCase();
  if (members.some(({ name }) => name.toLowerCase() === lower))
    return "a member in another case than the docs have";
  return /^\w+(?:, ?\w+)+$/.test(text)
    ? "several members, where the docs do not say so"
    : "a member that the docs do not have";
}

/** The row, and the lines that the members of its enum stand in. */
function enumTexts(
  { members }: EnumType,
  row: string,
  pages: Readonly<Record<string, string>>,
): string[] {
  const lines = members.flatMap(({ origins }) =>
    origins.map(({ file, line }) => pages[file]?.split(/\r?\n/)[line - 1] ?? ""),
  );
  return [row, ...lines];
}

/** Whether a line quotes the word, or has it as its first cell. */
function hasWord(line: string, word: string): boolean {
  return line.includes(`\`${word}\``) || line.split("|")[1]?.trim() === word;
}

/** In a form that is right, a month or a day may still be too many. */
function isDay(text: string): boolean {
  return !/^\d{4}-/.test(text) || !Number.isNaN(Date.parse(text.slice(0, 10)));
}

function typeCell(row: string, name: string): string {
  const cells = row.split("|").map((cell) => cell.trim());
  const at = cells.findIndex((cell) => cell.replace(/[*`]/g, "").startsWith(name));
  return cells[at + 1] ?? "";
}

function elementOf(type: TypeReference): TypeReference {
  return type.kind === "collection" ? elementOf(type.of) : type;
}

function chainOf(type: StructuredType): StructuredType[] {
  const chain: StructuredType[] = [];
  for (let each: StructuredType | undefined = type; each; each = each.baseType) chain.push(each);
  return chain;
}
