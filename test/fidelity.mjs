// How far the types generated from the docs of July 2021 agree with the official typings of that
// season, which come from the service's metadata, and whose fault each difference is (see
// differences.mjs). Prints both, and fails when a figure is worse than in fidelity.json or the
// generator has misread something; with `--update` it writes them there instead.
//
//   npm run fidelity [-- --update] [-- --list KIND]
//
// `--list enumMembers` prints each difference of a kind (`all` for every kind) with its class and the
// lines of the docs behind it.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { classifyDifferences } from "./differences.mjs";

const project = fileURLToPath(new URL("..", import.meta.url));
const shared = path.join(project, "../shared");
const docs = path.join(shared, "corpus/graph-beta-2021/resources");
const record = path.join(project, "test/fidelity.json");
const require = createRequire(import.meta.url);
const reference = require.resolve("@microsoft/microsoft-graph-types-beta/microsoft-graph.d.ts");

if (fs.existsSync(path.join(shared, "corpus"))) {
  const { figures, differences } = measure();
  for (const [name, figure] of Object.entries(figures)) console.log(name.padEnd(40), figure);
  const sorted = classifyDifferences(docs, differences);
  const classes = countClasses(sorted);
  console.table(classes);
  for (const { text, evidence } of sorted.filter((difference) => difference.class === "misread")) {
    console.error(`Misread: ${text}  ${evidence}`);
    process.exitCode = 1;
  }
  const kind = process.argv[process.argv.indexOf("--list") + 1];
  for (const each of process.argv.includes("--list") ? sorted : []) {
    if (kind !== "all" && kind !== each.kind) continue;
    console.log(`${each.kind}  ${each.class}  ${each.text}  ${each.evidence}`);
  }
  if (process.argv.includes("--update")) {
    fs.writeFileSync(record, `${JSON.stringify({ figures, classes }, null, 2)}\n`);
  } else {
    compare(figures, JSON.parse(fs.readFileSync(record, "utf8")).figures);
  }
} else {
  console.log("Skipped: ../shared/corpus is not there.");
}

/** The figures by name, such as `96.20% (12543/13038)`, and the differences by kind. */
function measure() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-fidelity-"));
  try {
    const generated = path.join(folder, "generated");
    const result = path.join(folder, "result.json");
    run("dist/cli.js", "generate", "--docs", docs, "--out", generated);
    const tool = path.join(shared, "tools/fidelity.mjs");
    run(tool, "--generated", generated, "--reference", reference, "--json", result);
    return JSON.parse(fs.readFileSync(result, "utf8"));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** How many differences of each kind are of each class. */
function countClasses(differences) {
  const counts = {};
  for (const difference of differences) {
    const classes = (counts[difference.kind] ??= {});
    classes[difference.class] = (classes[difference.class] ?? 0) + 1;
  }
  return counts;
}

function run(script, ...args) {
  execFileSync(process.execPath, [script, ...args], {
    cwd: project,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function compare(figures, recorded) {
  for (const [name, before] of Object.entries(recorded)) {
    const now = figures[name];
    if (now === undefined || ratio(now) < ratio(before)) {
      console.error(`Worse: ${name} was ${before}, is ${now ?? "gone"}`);
      process.exitCode = 1;
    }
  }
}

/** 12543 / 13038 for `96.20% (12543/13038)`; figures that are mere counts cannot get worse. */
function ratio(figure) {
  const [, part, whole] = /\((\d+)\/(\d+)\)$/.exec(figure) ?? [];
  return whole === undefined ? 0 : Number(part) / Number(whole);
}
