import fs from "node:fs";
import path from "node:path";
import { VFile } from "vfile";
import { extractPageFacts } from "../generator/extract/extract-page-facts.js";
import { linkPages } from "../generator/link/link-pages.js";
import type { Page } from "../generator/model/page-facts.js";
import type { TypeModel } from "../generator/model/type-model.js";
import { pageParser } from "../generator/parse/parse-page.js";

const parse = pageParser();
export const linking = { roots: ["microsoft.graph.entity"], defaultNamespace: "microsoft.graph" };

/** The model of pages, given by their paths. */
export function modelOf(pages: Readonly<Record<string, string>>): TypeModel {
  const read = Object.entries(pages).map(([file, text]) => readPage(file, text));
  return linkPages(read, linking).model;
}

/** What a page says. */
export function readPage(file: string, text: string): Page {
  const page = new VFile({ path: file, value: text });
  const tree = parse(text, { withOperations: false });
  return { file, facts: extractPageFacts(tree, page, { headings: {}, columns: {} }) };
}

/** The pages of a folder by their paths in it. */
export function pagesOf(folder: string): Record<string, string> {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"));
  return Object.fromEntries(
    files.map((file) => [file, fs.readFileSync(path.join(folder, file), "utf8")]),
  );
}
