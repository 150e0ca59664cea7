// How long typedown takes, as ratios to bare parse (design, section 8) measured in the same run: the
// pages of ../shared/corpus/graph-beta-2021 through remark-parse, remark-gfm and remark-frontmatter,
// in one thread of one process. Medians; prints a table, and with `--json FILE` writes the figures.
//
//   npm run bench [-- --runs 5] [--scales 1,4,16] [--pages 2934] [--json FILE]
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const repository = fileURLToPath(new URL("..", import.meta.url));
const corpus = path.join(repository, "../shared/corpus/graph-beta-2021/resources");
const cli = path.join(repository, "dist/cli.js");
const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    scales: { type: "string", default: "1" },
    pages: { type: "string", default: "Infinity" },
    json: { type: "string" },
    parse: { type: "string" },
  },
});
const runs = Number(options.runs);
const changedPage = "user.md";

/** Tells the peak of a process's memory when it ends: a line on file descriptor 3, one from each thread. */
const telling = `data:text/javascript,${encodeURIComponent(
  `import fs from "node:fs";
  process.on("exit", () => fs.writeSync(3, process.resourceUsage().maxRSS + "\\n"));`,
)}`;

if (options.parse !== undefined) await bareParse(options.parse);
else if (!fs.existsSync(corpus)) console.log("Skipped: ../shared/corpus is not there.");
else await bench();

async function bench() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-bench-"));
  try {
    const figures = [];
    for (const scale of options.scales.split(","))
      figures.push(...(await measure(folder, Number(scale))));
    console.table(figures);
    if (options.json) fs.writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/**
 * All figures for so many copies of the corpus, one row each. A machine may be fast for some minutes and
 * slow for the next: each round measures everything, and ratios are to the bare parse of the same round.
 */
async function measure(folder, scale) {
  const docs = path.join(folder, `docs-${scale}`);
  copyCorpus(docs, scale);
  // Each cold run has a project of its own, and none is removed before the last: ext4 looks for room
  // past every file that was deleted in the last seconds, which can take longer than all else.
  let project = "";
  const newProject = () => {
    project = fs.mkdtempSync(path.join(folder, "project-"));
    fs.writeFileSync(path.join(project, "package.json"), "{}");
  };
  const typedown = (command, ...flags) =>
    run([cli, command, "--docs", docs, "--out", "out", ...flags], project);
  const page = path.join(docs, `0-${changedPage}`);
  const text = fs.readFileSync(page, "utf8");
  let change = 0;
  const changePage = () => {
    const next = text.replace(/\|\s*displayName\s*\|/, `|displayName${++change}|`);
    if (next === text) throw new Error(`${page} has no row to change`);
    fs.writeFileSync(page, next);
  };
  const figures = {
    "bare parse": () => run([fileURLToPath(import.meta.url), "--parse", docs], folder),
    "cold generate, 1 worker": () => (newProject(), typedown("generate", "--workers", "1")),
    "cold generate, 2 workers": () => (newProject(), typedown("generate", "--workers", "2")),
    "nothing changed: generate": () => typedown("generate"),
    "nothing changed: check": () => typedown("check"),
    "one page changed: generate": () => (changePage(), typedown("generate")),
    "--version": () => run([cli, "--version"], project),
  };
  const rounds = [];
  for (let round = 0; round < runs; round++) {
    const results = Object.entries(figures).map(([what, once]) => [what, once()]);
    rounds.push(Object.fromEntries(results));
  }
  const { cycles, megabytes } = await watchCycles(docs, project, changePage);
  for (const [round, seconds] of cycles.entries())
    rounds[round]["one page changed: watch"] = { seconds, megabytes };
  const rows = Object.keys(rounds[0]).map((what) => ({
    scale,
    what,
    seconds: median(rounds.map((round) => round[what].seconds)).toFixed(2),
    "/ bare parse": median(
      rounds.map((round) => round[what].seconds / round["bare parse"].seconds),
    ).toFixed(3),
    MB: Math.round(Math.max(...rounds.map((round) => round[what].megabytes))),
  }));
  const bytes = fs
    .readdirSync(path.join(project, "out"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + fs.statSync(path.join(parentPath, name)).size, 0);
  rows.push({ scale, what: "bytes written", MB: Math.round(bytes / 1e6) });
  for (const name of fs.readdirSync(folder))
    fs.rmSync(path.join(folder, name), { recursive: true });
  return rows;
}

/** From the saving of a page until `watch` has written the last file (the manifest, for the second time). */
async function watchCycles(docs, cwd, changePage) {
  const args = [cli, "watch", "--docs", docs, "--out", "out"];
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let told = () => {};
  child.stderr.on("data", (data) => /watching|→/.test(String(data)) && told());
  const next = () => new Promise((resolve) => (told = resolve));
  try {
    await next();
    const manifest = path.join(cwd, "out/.typedown.json");
    const cycles = [];
    for (let cycle = 0; cycle < runs; cycle++) {
      await new Promise((resolve) => setTimeout(resolve, 5000)); // Until it waits.
      const written = next();
      const saved = Date.now();
      changePage();
      await written;
      cycles.push((fs.statSync(manifest).mtimeMs - saved) / 1000);
    }
    const status = fs.readFileSync(`/proc/${child.pid}/status`, "utf8");
    const [, kilobytes = 0] = /VmHWM:\s+(\d+)/.exec(status) ?? [];
    return { cycles, megabytes: Number(kilobytes) / 1000 };
  } finally {
    child.kill("SIGKILL");
  }
}

/** The pages so many times over; every copy but the first has a namespace of its own. */
function copyCorpus(docs, scale) {
  fs.mkdirSync(docs);
  const all = fs.readdirSync(corpus).filter((file) => file.endsWith(".md"));
  // Few pages are from all over the alphabet, and among them the one that is changed.
  const step = Math.max(1, all.length / Number(options.pages));
  const some = all.filter((name, index) => index % step < 1 || name === changedPage);
  for (const name of some) {
    const text = fs.readFileSync(path.join(corpus, name), "utf8");
    for (let copy = 0; copy < scale; copy++) {
      const own = copy === 0 ? text : text.replaceAll("microsoft.graph", `copy${copy}.graph`);
      const linked = own.replaceAll(/(\]\((?:\.\.\/resources\/)?)([\w-]+\.md)/g, `$1${copy}-$2`);
      fs.writeFileSync(path.join(docs, `${copy}-${name}`), linked);
    }
  }
}

/** Wall time and peak memory of a process, its threads included. */
function run(args, cwd) {
  const start = performance.now();
  const { output, status } = spawnSync(process.execPath, ["--import", telling, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1e9,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const seconds = (performance.now() - start) / 1000;
  // The docs have errors of their own.
  if (status === null || status > 1) throw new Error(output[2]);
  return { seconds, megabytes: Math.max(...output[3].trim().split("\n").map(Number)) / 1000 };
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

async function bareParse(docs) {
  const { unified } = await import("unified");
  const plugins = ["remark-parse", "remark-gfm", "remark-frontmatter"];
  const processor = unified();
  for (const plugin of plugins) processor.use((await import(plugin)).default);
  for (const name of fs.readdirSync(docs)) {
    processor.parse(fs.readFileSync(path.join(docs, name), "utf8"));
  }
}
