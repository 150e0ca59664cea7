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
 * @returns `undefined` if there is no oxfmt for this system, if it cannot read the text, or if it may
 *   break a line elsewhere than prettier.
 */
export async function formatNatively(
  file: string,
  text: string,
  options: Options,
): Promise<string | undefined> {
  if (!hasSharedWidths(file, text, options)) return undefined;
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

/**
 * Characters that are as wide for prettier as for oxfmt, each by itself and in any sequence: ASCII,
 * Latin, Greek and Cyrillic letters, punctuation, arrows and mathematical signs, Chinese, Japanese,
 * Korean. Of others (marks that combine, letters that join, emoji, what is invisible) some 1,700 are
 * narrower or wider for one of the two.
 */
const sharedWidths =
  /^[\n\r\t -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u1E00-\u1FFF\u2010-\u2027\u202F-\u205E\u20A0-\u20BF\u2190-\u22FF\u3000-\u3029\u3041-\u3096\u30A0-\u30FF\u3400-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60]*$/;

/** A line that is a comment and nothing else: it is not broken, and breaks nothing. */
const commentLine = /^\s*(?:\/\*\*|\*)/;

/** A property whose value is a string: it stands on a line of its own, if its object is not joined. */
const stringProperty = /^\s*"[^"\\]*": "/;

/** Whether both see every line as equally wide, of those where the width decides what is printed. */
function hasSharedWidths(file: string, text: string, { objectWrap }: Options): boolean {
  if (sharedWidths.test(text)) return true;
  if (file.endsWith(".json") && objectWrap === "collapse") return false;
  const asIs = file.endsWith(".json") ? stringProperty : commentLine;
  return text.split("\n").every((line) => sharedWidths.test(line) || asIs.test(line));
}

/** Every character as wide as any other. */
const isAscii = /^[\t\n\r -~]*$/;

/**
 * A union too long for its own line, but not for the next one, stands on that; oxfmt does as earlier
 * versions of prettier did, and gives each of its members a line.
 */
async function joinUnions(text: string, printWidth: number, tabWidth: number): Promise<string> {
  const unions = /^([ \t]*)\| .*(?:(?:\r\n?|\n)\1\| .*)+$/gm;
  const found = text.match(unions);
  if (!found) return text;
  // Prettier is large, and what is not ASCII is rare here.
  const widthOf = found.every((lines) => isAscii.test(lines))
    ? (line: string): number => line.length
    : (await import("prettier")).util.getStringWidth;
  return text.replace(unions, (lines, indent: string) => {
    const members = lines.split(/\r\n?|\n/).map((line: string) => line.slice(indent.length + 2));
    const joined = members.join(" | ");
    const width = widthOf(indent.replaceAll("\t", " ".repeat(tabWidth)) + joined);
    return width <= printWidth ? indent + joined : lines;
  });
}
