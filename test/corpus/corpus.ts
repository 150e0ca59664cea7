import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { linkPages } from "../../generator/link/link-pages.js";
import type { Page } from "../../generator/model/page-facts.js";
import type { TypeModel } from "../../generator/model/type-model.js";
import { linking, pagesOf, readPage } from "../model-of.js";

const folder = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));

/** Without it the tests of this folder are skipped: the docs are not part of the repository. */
export const hasCorpus = fs.existsSync(folder);

if (!hasCorpus) console.log("Skipped: ../shared/corpus is not there.");

type Season = "2021" | "2025";

/** The resource pages of one season. */
export function docsOf(season: Season): string {
  return path.join(folder, `graph-beta-${season}`, "resources");
}

const read = new Map<Season, readonly Page[]>();
const models = new Map<Season, TypeModel>();

/** What they say: read once for all test files of a worker, which are not isolated from each other. */
export function pagesIn(season: Season): readonly Page[] {
  const pages =
    read.get(season) ??
    Object.entries(pagesOf(docsOf(season))).map(([file, text]) => readPage(file, text));
  read.set(season, pages);
  return pages;
}

/** What they come to; the same. */
export function modelIn(season: Season): TypeModel {
  const model = models.get(season) ?? linkPages(pagesIn(season), linking).model;
  models.set(season, model);
  return model;
}
