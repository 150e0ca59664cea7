import type { Page, PageFacts } from "../model/page-facts.js";
import type { Place } from "../model/place.js";
import { readOutput } from "./output-folder.js";

/**
 * The file in the output folder with what each page behind the output last said without an error:
 * such a page can break, and its types stay as they were, on every machine. One line a page; places
 * and JSON samples are left out, so that it only changes when a meaning does.
 */
export const lastGoodFactsName = ".typedown.facts.jsonl";

/** Print the facts of pages, which must be sorted by file. */
export function printLastGoodFacts(pages: readonly Page[]): string {
  return pages
    .map(({ file, facts }) => `${JSON.stringify([file, facts], withoutPlaces)}\n`)
    .join("");
}

/** What the output folder says each page last said; a damaged line is as good as none. */
export function readLastGoodFacts(out: string): Map<string, PageFacts> {
  const text = readOutput(out, lastGoodFactsName);
  const facts = new Map<string, PageFacts>();
  for (const line of typeof text === "string" ? text.split("\n") : []) {
    try {
      const [file, page]: [string, PageFacts] = JSON.parse(line, withPlaces);
      if (page.types.length + page.enums.length > 0) facts.set(file, page);
    } catch {
      continue;
    }
  }
  return facts;
}

const placeKeys = ["place", "typePlace", "descriptionPlace"];

function withoutPlaces(key: string, value: unknown): unknown {
  if (key === "diagnostics") return [];
  return key === "sample" || placeKeys.includes(key) ? undefined : value;
}

const pageStart: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const places = Object.fromEntries(placeKeys.map((key) => [key, pageStart]));

/** Every object gets all places one could have: what is superfluous is never looked at. */
function withPlaces(_key: string, value: unknown): unknown {
  return isRecord(value) ? { ...value, ...places } : value;
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
