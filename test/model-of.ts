import fs from "node:fs";
import path from "node:path";
import { VFile } from "vfile";
import { extractPageFacts } from "../generator/extract/extract-page-facts.js";
import { linkPages } from "../generator/link/link-pages.js";
import type { TypeModel } from "../generator/model/type-model.js";
import { pageParser } from "../generator/parse/parse-page.js";

const parse = pageParser();
const options = { roots: ["microsoft.graph.entity"], defaultNamespace: "microsoft.graph" };

/** The model of pages, given by their paths. */
export function modelOf(pages: Readonly<Record<string, string>>): TypeModel {
  const read = Object.entries(pages).map(([file, value]) => {
    const page = new VFile({ path: file, value });
    const facts = extractPageFacts(parse(String(page), { withOperations: false }), page, {
      headings: {},
      columns: {},
    });
    return { file, facts };
  });
  return linkPages(read, options).model;
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
