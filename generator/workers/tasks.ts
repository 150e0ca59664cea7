import { VFile } from "vfile";
import { extractPageFacts } from "../extract/extract-page-facts.js";
import { createFormatter, formatKey, loadFormatter } from "../format/formatter.js";
import type { ReadingOptions } from "../model/options.js";
import type { FilePlan } from "../model/output-plan.js";
import { pageParser } from "../parse/parse-page.js";
import { decodePage } from "../read/decode-page.js";

/** Pages to read in one go. */
export interface ExtractTask {
  readonly items: readonly { readonly file: string; readonly bytes: Uint8Array }[];
  readonly reading: ReadingOptions;
}

/** Files of an output folder to format in one go. */
export interface FormatTask {
  readonly items: readonly { readonly path: string; readonly text: string }[];
  readonly out: string;
}

/** Files of an output folder to make from their plans in one go. */
export interface RenderTask {
  readonly plans: readonly FilePlan[];
  readonly out: string;
}

let parser: ReturnType<typeof pageParser> | undefined;

/** What each page says, as JSON: text costs less on its way between threads than objects do. */
export async function extractFacts({ items, reading }: ExtractTask): Promise<string[]> {
  const parse = (parser ??= pageParser());
  // A docs set may call the headings of its types whatever it likes.
  const withOperations = Object.keys(reading.headings).length > 0;
  return items.map(({ file, bytes }) => {
    const page = new VFile({ path: file, value: decodePage(bytes) });
    const tree = parse(String(page), { withOperations });
    return JSON.stringify(extractPageFacts(tree, page, reading));
  });
}

/** The formatted text of each file, from its plan. */
export async function renderFiles({ plans, out }: RenderTask): Promise<string[]> {
  const { emitFile } = await import("../emit/emit-file.js");
  const items = plans.map((plan) => ({ path: plan.path, text: String(emitFile(plan)) }));
  return formatFiles({ items, out });
}

/** Load what that takes: half a second, most of it TypeScript. */
export async function loadRenderer({ out }: Pick<RenderTask, "out">): Promise<string[]> {
  await Promise.all([import("../emit/emit-file.js"), loadFormatter(out)]);
  return [];
}

/** All that decides how files of a folder are formatted, as one text. */
export async function formatKeys({ out }: Pick<RenderTask, "out">): Promise<string[]> {
  return [await formatKey(out)];
}

/** The formatted text of each file. */
export async function formatFiles({ items, out }: FormatTask): Promise<string[]> {
  const format = createFormatter(out);
  const texts: string[] = [];
  // One by one: each file that is formatted at the same time takes memory of its own.
  for (const { path, text } of items) texts.push(await format(path, text));
  return texts;
}
