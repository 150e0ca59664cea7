import type { format } from "oxfmt";
import type { Options } from "prettier";

/** The settings of prettier that decide about TypeScript and JSON and mean the same in oxfmt. */
const sharedSettings: ReadonlySet<string> = new Set([
  "arrowParens",
  "bracketSameLine",
  "bracketSpacing",
  "embeddedLanguageFormatting",
  "endOfLine",
  "htmlWhitespaceSensitivity",
  "jsxSingleQuote",
  "objectWrap",
  "printWidth",
  "proseWrap",
  "quoteProps",
  "semi",
  "singleAttributePerLine",
  "singleQuote",
  "tabWidth",
  "trailingComma",
  "useTabs",
  "vueIndentScriptAndStyle",
]);

/** Whether oxfmt prints a file as prettier does: TypeScript or JSON, under settings that both know. */
export function hasNativeFormat(file: string, options: Options): boolean {
  return (
    /\.(?:m?ts|json)$/.test(file) &&
    options.endOfLine !== "auto" &&
    Object.keys(options).every((name) => sharedSettings.has(name))
  );
}

/**
 * Print TypeScript or JSON as prettier does, with oxfmt: compiled code, for a tenth of the time or less.
 * `test/corpus/format.test.ts` holds what it makes of a third of the corpus of 2021 against prettier's.
 *
 * @returns `undefined` if there is no oxfmt for this system, or it cannot read the text.
 */
export async function formatNatively(
  file: string,
  text: string,
  options: Options,
): Promise<string | undefined> {
  const print = await loadNativeFormat();
  if (!print) return undefined;
  const { printWidth = 80, tabWidth = 2, endOfLine = "lf", ...others } = options;
  // Prettier's settings under prettier's names; `auto` has been ruled out above.
  const settings = { ...others, printWidth, tabWidth, endOfLine } as Parameters<Format>[2];
  const { code, errors } = await print(file, text, settings);
  if (errors.length > 0) return undefined;
  return file.endsWith(".json") ? code : await joinUnions(code, printWidth, tabWidth);
}

type Format = typeof format;

/** oxfmt, or `undefined`: it comes as a binary for each system, and not for every one. */
async function loadNativeFormat(): Promise<Format | undefined> {
  return (oxfmt ??= import("oxfmt").then(
    ({ format }) => format,
    () => undefined,
  ));
}

let oxfmt: Promise<Format | undefined> | undefined;

/** Every character as wide as any other. */
const isAscii = /^[\t\n\r -~]*$/;

/**
 * A union too long for its own line, but not for the next one, stands on that; oxfmt does as earlier
 * versions of prettier did, and gives each of its members a line.
 */
async function joinUnions(text: string, printWidth: number, tabWidth: number): Promise<string> {
  const unions = /^([ \t]*)\| .*(?:\r?\n\1\| .*)+$/gm;
  const found = text.match(unions);
  if (!found) return text;
  // Prettier is large, and what is not ASCII is rare here.
  const widthOf = found.every((lines) => isAscii.test(lines))
    ? (line: string): number => line.length
    : (await import("prettier")).util.getStringWidth;
  return text.replace(unions, (lines, indent: string) => {
    const members = lines.split(/\r?\n/).map((line: string) => line.slice(indent.length + 2));
    const joined = members.join(" | ");
    const width = widthOf(indent.replaceAll("\t", " ".repeat(tabWidth)) + joined);
    return width <= printWidth ? indent + joined : lines;
  });
}
