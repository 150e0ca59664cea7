import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/**
 * What each part of the generator may import: other parts, and packages. A part is a folder of
 * `generator/`, or a file that lies there by itself. No stage imports another; a new package needs
 * a place here, and a line in generator/README.md.
 */
const mayImport: Readonly<
  Record<string, { parts: readonly string[]; packages: readonly string[] }>
> = {
  // What all parts speak about. Both are types and tables.
  model: { parts: ["diagnostics"], packages: [] },
  diagnostics: { parts: ["model"], packages: [] },
  // The stages: pure, but for the two that touch the disk.
  read: { parts: ["diagnostics"], packages: [] },
  parse: {
    parts: ["model"],
    packages: [
      "mdast",
      "mdast-util-gfm-table",
      "micromark-extension-gfm-table",
      "remark-frontmatter",
      "remark-parse",
      "unified",
    ],
  },
  extract: {
    parts: ["diagnostics", "model"],
    packages: [
      "github-slugger",
      "mdast",
      "mdast-util-to-string",
      "unified",
      "unist",
      "vfile",
      "yaml",
    ],
  },
  link: { parts: ["diagnostics", "model"], packages: [] },
  lint: { parts: ["diagnostics", "model"], packages: ["mdast", "vfile"] },
  plan: { parts: ["diagnostics", "model"], packages: [] },
  emit: { parts: ["model"], packages: ["ts-morph", "vfile"] },
  map: { parts: ["model"], packages: ["@jridgewell/gen-mapping", "ts-morph"] },
  format: { parts: ["diagnostics"], packages: ["oxfmt", "prettier"] },
  write: { parts: ["diagnostics", "format", "model"], packages: [] },
  csdl: { parts: ["diagnostics", "model"], packages: ["saxes"] },
  compare: { parts: ["diagnostics", "model"], packages: [] },
  // What makes them fast.
  cache: { parts: ["diagnostics"], packages: [] },
  workers: {
    parts: ["diagnostics", "emit", "extract", "format", "model", "parse", "read"],
    packages: ["chokidar", "tinypool", "vfile"],
  },
  // What knows the project that the output goes to.
  init: { parts: ["diagnostics", "model"], packages: ["diff"] },
  // What puts them together.
  config: { parts: ["diagnostics", "model"], packages: ["jiti"] },
  commands: {
    parts: [
      "cache",
      "compare",
      "config",
      "csdl",
      "diagnostics",
      "diff",
      "emit",
      "format",
      "init",
      "link",
      "lint",
      "map",
      "model",
      "parse",
      "plan",
      "read",
      "report",
      "workers",
      "write",
    ],
    packages: ["diff", "vfile"],
  },
  diff: { parts: ["model"], packages: [] },
  report: { parts: ["diagnostics", "model"], packages: [] },
  cli: {
    parts: ["commands", "config", "diagnostics", "format", "init", "model", "report", "write"],
    packages: ["commander"],
  },
  "finish-build": { parts: ["config"], packages: [] },
  bundlers: {
    parts: ["cli", "commands", "config", "diagnostics", "read"],
    packages: ["unplugin"],
  },
  remark: { parts: ["extract"], packages: [] },
  typedown: { parts: ["commands", "config", "diagnostics", "extract", "model"], packages: [] },
};

/** The command line itself. */
const printing = ["cli.ts", "cli/program.ts"];

/** Parts that touch the disk. */
const diskParts = ["cache", "cli", "config", "finish-build", "format", "init", "read", "write"];

const project = fileURLToPath(new URL("..", import.meta.url));
const generator = path.join(project, "generator");

for (const file of sourceFiles()) {
  test(`${file} imports only what its part may`, () => {
    expect(importsOf(file).filter((specifier) => !isAllowed(file, specifier))).toEqual([]);
  });

  test(`${file} has a name that says what is in it`, () => {
    expect(file).toMatch(/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)*\.ts$/);
    expect(file).not.toMatch(/(^|\/)(index|utils?|helpers?|common|misc)(\/|\.)/);
  });

  test.skipIf(printing.includes(file))(`${file} leaves printing to ${printing.join()}`, () => {
    expect(read(file)).not.toMatch(/\bconsole\.|\bprocess\.(stdout|stderr|exit)\b/);
  });
}

test("every row of the import table is a part that exists", () => {
  expect(Object.keys(mayImport).toSorted()).toEqual(
    [...new Set(sourceFiles().map(partOf))].toSorted(),
  );
});

/** Paths with `/`, relative to `generator/`. */
function sourceFiles(): string[] {
  return fs
    .readdirSync(generator, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll(path.sep, "/"))
    .filter((name) => name.endsWith(".ts"))
    .toSorted();
}

function read(file: string): string {
  return fs.readFileSync(path.join(generator, file), "utf8");
}

function isAllowed(file: string, specifier: string): boolean {
  const part = partOf(file);
  const { parts, packages } = mayImport[part] ?? { parts: [], packages: [] };
  if (specifier.startsWith(".")) {
    const target = partOf(path.posix.join(path.posix.dirname(file), specifier));
    return target === part || parts.includes(target);
  }
  if (specifier.startsWith("node:fs")) return diskParts.includes(part);
  return specifier.startsWith("node:") || packages.includes(packageOf(specifier));
}

/** `extract` for `extract/sections.ts`, `cli` for `cli.ts`. */
function partOf(file: string): string {
  return (file.split("/")[0] ?? file).replace(/\.[jt]s$/, "");
}

/** What a file imports: statically, again under another name, or only when it gets there. */
function importsOf(file: string): string[] {
  const specifiers = read(file).matchAll(/(?:\bfrom|^import|\bimport\()\s*"([^"\s]+)"/gm);
  return [...specifiers].map(([, specifier = ""]) => specifier);
}

/** `@scope/name` for `@scope/name/deep`, `name` for `name/deep`. */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
