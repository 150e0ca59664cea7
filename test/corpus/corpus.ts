import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));

/** Without it the tests of this folder are skipped: the docs are not part of the repository. */
export const hasCorpus = fs.existsSync(folder);

if (!hasCorpus) console.log("Skipped: ../shared/corpus is not there.");

/** The resource pages of one season. */
export function docsOf(season: "2021" | "2025"): string {
  return path.join(folder, `graph-beta-${season}`, "resources");
}
