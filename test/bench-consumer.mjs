// What the generated code of ../shared/corpus/graph-beta-2021 costs a consumer, beside the official
// typings (`@microsoft/microsoft-graph-types-beta`): size, time and memory of `tsc --noEmit` for a
// program that imports one type and for one that imports everything, and what an app with one guard
// carries. Medians of the time, the most of the memory; each compiler by itself.
//
//   npm run bench:consumer [-- --runs 5] [--compilers typescript,typescript-5.9]
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";

const project = fileURLToPath(new URL("..", import.meta.url));
const corpus = path.join(project, "../shared/corpus/graph-beta-2021/resources");
const modules = path.join(project, "node_modules");
const official = "@microsoft/microsoft-graph-types-beta";
const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    compilers: { type: "string", default: "typescript-5.9,typescript" },
  },
});
const runs = Number(options.runs);

/** A type that both have, with a base, derived types and properties of other types. */
const type = "Message";
const namespace = "microsoft.graph";

if (!fs.existsSync(corpus)) console.log("Skipped: ../shared/corpus is not there.");
else bench();

function bench() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-bench-"));
  try {
    fs.writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
    fs.symlinkSync(modules, path.join(folder, "node_modules"));
    run(
      folder,
      path.join(project, "dist/cli.js"),
      "generate",
      "--docs",
      corpus,
      "--out",
      "out",
      "--no-cache",
    );
    console.log("The generated code in bytes:");
    console.table(sizes(folder));
    for (const compiler of options.compilers.split(",")) {
      console.log(`tsc --noEmit, ${compiler} ${versionOf(compiler)}:`);
      console.table(compileTimes(folder, compiler));
    }
    console.log("What an app carries, minified by esbuild, in bytes:");
    console.table(bundles(folder));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function sizes(folder) {
  const files = filesIn(path.join(folder, "out"));
  const bytes = files.reduce((sum, file) => sum + fs.statSync(file).size, 0);
  const theirs = fs.statSync(path.join(modules, official, "microsoft-graph.d.ts")).size;
  return [
    { what: "typedown", files: files.length, bytes, "/ official": ratio(bytes, theirs) },
    { what: "official", files: 1, bytes: theirs, "/ official": ratio(theirs, theirs) },
  ];
}

/** One program a row; the official typings are one file, of which either program reads all. */
function compileTimes(folder, compiler) {
  const programs = [
    ["nothing", "export {};"],
    [
      "official: one type",
      `import type { ${type} } from "${official}"; export type One = ${type};`,
    ],
    [
      "official: everything",
      `import type * as all from "${official}"; export type One = all.${type};`,
    ],
    [
      "typedown: one type, from its module",
      `import type { ${type} } from "./out/${namespace}/${moduleOf(type)}.js"; export type One = ${type};`,
    ],
    [
      "typedown: one type, from its namespace",
      `import type { ${type} } from "./out/${namespace}/index.js"; export type One = ${type};`,
    ],
    [
      "typedown: everything",
      `import type * as all from "./out/index.js"; export type One = all.graph.${type};`,
    ],
  ];
  const rows = programs.map(([what, text]) => {
    fs.writeFileSync(path.join(folder, "program.ts"), text);
    return { what, ...median(() => tsc(folder, compiler, "program.ts", { noEmit: true })) };
  });
  const theirs = rows[2];
  return rows.map(({ what, seconds, megabytes }) => ({
    what,
    seconds: seconds.toFixed(2),
    "/ official": ratio(seconds, theirs.seconds),
    MB: Math.round(megabytes),
    "MB / official": ratio(megabytes, theirs.megabytes),
  }));
}

/** An app with one guard: from its own module, through the barrel; then all of the barrel. */
function bundles(folder) {
  tsc(folder, "typescript", "out/index.ts", { rootDir: "out", outDir: "compiled" });
  const guard = `is${type}`;
  return Object.entries({ source: ["out", "ts"], "tsc's output": ["compiled", "js"] }).map(
    ([what, [below, ending]]) => {
      const barrel = `./${below}/${namespace}/index.${ending}`;
      const one = (from) =>
        bundleSize(folder, `import { ${guard} } from "${from}"; globalThis.app = ${guard};`);
      return {
        what,
        "one guard, its module": one(`./${below}/${namespace}/${moduleOf(type)}.${ending}`),
        "one guard, the barrel": one(barrel),
        "all of the barrel": bundleSize(
          folder,
          `import * as all from "${barrel}"; globalThis.app = { ...all };`,
        ),
      };
    },
  );
}

function bundleSize(folder, contents) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0].contents.length;
}

function tsc(folder, compiler, file, extra) {
  const compilerOptions = {
    strict: true,
    skipLibCheck: true,
    types: [],
    target: "es2022",
    module: "nodenext",
    rootDir: ".",
    ...extra,
  };
  const config = path.join(folder, "tsconfig.json");
  fs.writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  const start = performance.now();
  const megabytes = run(folder, path.join(modules, compiler, "bin/tsc"), "--project", config);
  return { seconds: (performance.now() - start) / 1000, megabytes };
}

/** Run a program with Node; the most memory that one of its processes had. */
function run(cwd, ...args) {
  const { stderr, stdout, status } = spawnSync(
    "/usr/bin/time",
    ["-f", "peak %M", process.execPath, ...args],
    { cwd, encoding: "utf8", maxBuffer: 1e9 },
  );
  const [, kilobytes] = /peak (\d+)/.exec(stderr) ?? [];
  if (status !== 0 || kilobytes === undefined) throw new Error(stdout + stderr);
  return Number(kilobytes) / 1000;
}

function median(measurement) {
  const results = Array.from({ length: runs }, measurement);
  const seconds = results.map((result) => result.seconds).toSorted((a, b) => a - b);
  return {
    seconds: seconds[Math.floor(runs / 2)],
    megabytes: Math.max(...results.map((result) => result.megabytes)),
  };
}

function filesIn(folder) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name));
}

function versionOf(compiler) {
  return JSON.parse(fs.readFileSync(path.join(modules, compiler, "package.json"), "utf8")).version;
}

function moduleOf(name) {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function ratio(value, base) {
  return (value / base).toFixed(2);
}
