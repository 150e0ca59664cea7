import fs from "node:fs";
import { builtinModules } from "node:module";
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
};

/** Parts that touch the disk. */
const diskParts = ["read", "write", "cache", "format", "config", "commands", "cli"];

const project = fileURLToPath(new URL("..", import.meta.url));
const generator = path.join(project, "generator");

for (const file of sourceFiles()) {
  test(`${file} imports only what its part may`, () => {
    const allowed = mayImport[partOf(file)];
    expect(allowed, `no row for the part "${partOf(file)}"`).toBeDefined();
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith(".")) {
        const target = partOf(path.posix.join(path.posix.dirname(file), specifier));
        expect([partOf(file), ...(allowed?.parts ?? [])], specifier).toContain(target);
      } else if (isBuiltin(specifier)) {
        expect(specifier, "built-in modules have a prefix").toMatch(/^node:/);
        if (/^node:fs/.test(specifier)) expect(diskParts, specifier).toContain(partOf(file));
      } else {
        expect(allowed?.packages, specifier).toContain(packageOf(specifier));
      }
    }
  });

  test(`${file} has a name that says what is in it`, () => {
    expect(file).toMatch(/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)*\.ts$/);
    expect(file).not.toMatch(/(^|\/)(index|utils?|helpers?|common|misc)(\/|\.)/);
  });

  test.skipIf(file === "cli.ts")(`${file} leaves printing to cli.ts`, () => {
    expect(read(file)).not.toMatch(/\bconsole\.|\bprocess\.(stdout|stderr|exit)\b/);
  });
}

test("every row of the import table is a part that exists", () => {
  expect(Object.keys(mayImport).sort()).toEqual([...new Set(sourceFiles().map(partOf))].sort());
});

/** Paths with `/`, relative to `generator/`. */
function sourceFiles(): string[] {
  return fs
    .readdirSync(generator, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll(path.sep, "/"))
    .filter((name) => name.endsWith(".ts"))
    .sort();
}

function read(file: string): string {
  return fs.readFileSync(path.join(generator, file), "utf8");
}

/** `extract` for `extract/sections.ts`, `cli` for `cli.ts`. */
function partOf(file: string): string {
  return (file.split("/")[0] ?? file).replace(/\.[jt]s$/, "");
}

/** What a file imports: statically, again under another name, or only when it gets there. */
function importsOf(file: string): string[] {
  const specifiers = read(file).matchAll(/(?:\bfrom|^import|\bimport\()\s*"([^"]+)"/gm);
  return [...specifiers].map(([, specifier = ""]) => specifier);
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith("node:") || builtinModules.includes(specifier);
}

/** `@scope/name` for `@scope/name/deep`, `name` for `name/deep`. */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
