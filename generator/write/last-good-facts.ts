import type {
  EnumTypeFacts,
  PageFacts,
  PropertyFacts,
  StructuredTypeFacts,
  TypeExpression,
} from "../model/page-facts.js";
import type { Place } from "../model/place.js";
import {
  isKeptPage,
  type KeptEnum,
  type KeptPage,
  type KeptProperty,
  type KeptType,
} from "./kept-facts.js";
import { readOutput } from "./output-folder.js";

/**
 * The file in the output folder with what each page behind the output last said without an error:
 * such a page can break, and its types stay as they were, on every machine. One line a page, sorted.
 */
export const lastGoodFactsName = ".typedown.facts.jsonl";

/**
 * What that file has of a page's facts, as JSON. Places, and what only findings are made of, are left
 * out: it changes only when a meaning does. So are empty lists and notes that are not there, which most
 * are.
 */
export function lastGoodFacts(facts: PageFacts): string {
  return JSON.stringify(significant(facts));
}

/** One line of that file. */
export function lastGoodLine(file: string, json: string): string {
  return `[${JSON.stringify(file)},${json}]\n`;
}

/**
 * What the output folder says pages last said; a damaged line is as good as none. The file is read when
 * the first page is asked for, and only lines of pages that are asked for are parsed.
 */
export function readLastGoodFacts(out: string): (file: string) => PageFacts | undefined {
  let lines: string | undefined;
  return (file) => {
    lines ??= readLines(out);
    return parseLine(lineOf(file, lines));
  };
}

/** The file, with a line feed before each line. */
function readLines(out: string): string {
  const text = readOutput(out, lastGoodFactsName);
  return typeof text === "string" ? `\n${text}` : "";
}

/** Every line begins with its page. */
function lineOf(file: string, lines: string): string {
  const start = lines.indexOf(`\n${lineStart(file)}`);
  if (start < 0) return "";
  const end = lines.indexOf("\n", start + 1);
  return lines.slice(start, end < 0 ? undefined : end);
}

function lineStart(file: string): string {
  return `[${JSON.stringify(file)},`;
}

/** The bytes of that file with another line for a page; `undefined` if it has none of it. */
export function replaceLine(bytes: Buffer, file: string, line: string): Buffer | undefined {
  const beginning = lineStart(file);
  const isFirst = bytes.subarray(0, Buffer.byteLength(beginning)).equals(Buffer.from(beginning));
  const start = isFirst ? 0 : bytes.indexOf(`\n${beginning}`) + 1;
  const end = bytes.indexOf("\n", start) + 1;
  if ((start === 0 && !isFirst) || end === 0) return undefined;
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(line), bytes.subarray(end)]);
}

function parseLine(line: string): PageFacts | undefined {
  try {
    const [, page]: unknown[] = JSON.parse(line, withPlaces);
    if (!isKeptPage(page)) return undefined;
    const restored = restorePage(page);
    return restored.types.length + restored.enums.length > 0 ? restored : undefined;
  } catch {
    return undefined;
  }
}

/** The pages of the lines in which two states of that file differ. */
export function changedPages(before = "", after = ""): string[] {
  const [was, is] = [before, after].map((text) => new Set(text.split(/\r?\n/)));
  const differing = [...(was ?? []), ...(is ?? [])].filter(
    (line) => !(was?.has(line) && is?.has(line)),
  );
  return [...new Set(differing.flatMap(pageOf))];
}

/** The page of a line, if it is not damaged. */
function pageOf(line: string): string[] {
  try {
    const [file]: unknown[] = JSON.parse(line);
    return typeof file === "string" ? [file] : [];
  } catch {
    return [];
  }
}

const placeKeys = ["place", "typePlace", "descriptionPlace"];
const left = new Set([
  ...placeKeys,
  "diagnostics",
  "frontMatter",
  "optionalProperties",
  "sample",
  "title",
  "typeText",
]);
const notes = new Set(["required", "readOnly", "key", "deprecated"]);

/** A copy takes less time than to have `JSON.stringify` ask about each key. */
function significant(value: object): object {
  if (Array.isArray(value)) return value.map(significantPart);
  const parts: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const isEmpty = Array.isArray(part) && part.length === 0;
    if (left.has(key) || isEmpty || (part === false && notes.has(key))) continue;
    parts[key] = significantPart(part);
  }
  return parts;
}

function significantPart(value: unknown): unknown {
  return typeof value === "object" && value !== null ? significant(value) : value;
}

const pageStart: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const places = Object.fromEntries(placeKeys.map((key) => [key, pageStart]));

/** What a type is made of has no place of its own, and goes into the model as it is. */
const expressionKinds: ReadonlySet<unknown> = new Set<TypeExpression["kind"]>([
  "primitive",
  "named",
  "collection",
  "union",
  "unknown",
]);

/** Every other object gets all places one could have: what is superfluous is never looked at. */
function withPlaces(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if ("kind" in value && expressionKinds.has(value.kind)) return value;
  return { ...value, ...places };
}

function restorePage({ namespace, types = [], enums = [] }: KeptPage): PageFacts {
  return {
    title: undefined,
    frontMatter: {},
    namespace,
    types: types.map(restoreType),
    enums: enums.map(restoreEnum),
    diagnostics: [],
  };
}

function restoreType(type: KeptType): StructuredTypeFacts {
  const lists = { abstract: [], baseTypes: [], derivedTypes: [], description: [], open: [] };
  const properties = (type.properties ?? []).map(restoreProperty);
  return filled({ ...type, optionalProperties: [], properties }, lists);
}

function restoreProperty(property: KeptProperty): PropertyFacts {
  const none = { required: false, readOnly: false, key: false, deprecated: false };
  return filled(property, { ...none, description: [], typeText: "" });
}

function restoreEnum(type: KeptEnum): EnumTypeFacts {
  const members = (type.members ?? []).map((member) =>
    filled(member, { description: [], deprecated: false }),
  );
  return filled({ ...type, members }, { description: [] });
}

/** What is given in its order, so that it is kept as it was, then what is missing. */
function filled<Given extends object, Defaults extends object>(
  given: Given,
  defaults: Defaults,
): Given & Defaults {
  return Object.assign({ ...given }, { ...defaults, ...given });
}
