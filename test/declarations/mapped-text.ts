import fs from "node:fs";
import { SourceMap } from "node:module";
import path from "node:path";
import { readDeclarations } from "../../generator/map/declared-names.js";

/** A name of a declaration file, and what the docs have where its map leads. */
export interface MappedText {
  /** `X`, or `X.member`. */
  readonly name: string;
  readonly member: string | undefined;
  /** The page, as it is called in its folder. */
  readonly page: string;
  readonly line: number;
  /** The mapped stretch of the page. */
  readonly text: string;
}

/** Every name that a declaration file's map knows, read with Node's own reader of source maps. */
export function mappedTexts(declarations: string): MappedText[] {
  const map = new SourceMap(JSON.parse(fs.readFileSync(`${declarations}.map`, "utf8")));
  const { names, lineAndColumn } = readDeclarations(fs.readFileSync(declarations, "utf8"));
  return names.flatMap(({ name, member, nameStart, nameEnd }) => {
    const [start, end] = [nameStart, nameEnd].map((offset) => {
      const { line, column } = lineAndColumn(offset);
      const entry = map.findEntry(line, column);
      const isExact =
        "originalSource" in entry &&
        entry.generatedLine === line &&
        entry.generatedColumn === column;
      return isExact ? entry : undefined;
    });
    if (!start || !end) return [];
    const file = path.resolve(path.dirname(declarations), start.originalSource);
    const line = pageLines(file)[start.originalLine] ?? "";
    return {
      name: member === undefined ? name : `${name}.${member}`,
      member,
      page: path.basename(file),
      line: start.originalLine + 1,
      text: line.slice(
        start.originalColumn,
        end.originalLine === start.originalLine ? end.originalColumn : undefined,
      ),
    };
  });
}

const pages = new Map<string, string[]>();

function pageLines(file: string): string[] {
  const known = pages.get(file);
  if (known) return known;
  const lines = fs
    .readFileSync(file, "utf8")
    .replace(/^\ufeff/, "")
    .split("\n");
  pages.set(file, lines);
  return lines;
}
