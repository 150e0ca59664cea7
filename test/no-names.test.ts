/**
 * The generator is made for every docs set of its family, so it knows none: whatever the pages at
 * hand are called, and whatever they declare, is named nowhere in it, not even in an example.
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const project = fileURLToPath(new URL("..", import.meta.url));
const corpus = path.join(project, "../shared/corpus");

const allowed = new Set([
  // The defaults of the settings `defaultNamespace` and `roots`.
  "microsoft.graph",
  "microsoft.graph.entity",
  // The sentinel of an evolvable enum: part of the format.
  '"unknownFutureValue"',
]);

for (const folder of docsFolders()) {
  test(`nothing of ${path.relative(project, folder)} is named in the generator`, () => {
    const names = namesIn(folder);
    expect(names.size, "names to look for").toBeGreaterThan(20);
    const found = sourceFiles().flatMap((file) =>
      fs
        .readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, index) =>
          words(line)
            .filter((word) => names.has(word) && !allowed.has(word))
            .map((word) => `${path.relative(project, file)}:${index + 1}: ${word}`),
        ),
    );
    expect(found).toEqual([]);
  });
}

test.each([
  ['import { x } from "./shared-thing.md";', "shared-thing.md"],
  ['if (name === "someDocumentedType") return;', "someDocumentedType"],
  ['row.name === "somePropertyName"', '"somePropertyName"'],
  ["// such as microsoft.graph.sub.thing.", "microsoft.graph.sub.thing"],
  ["[x](page.md#thing-values)", "thing-values"],
])("finds the name in %s", (line, name) => {
  expect(words(line)).toContain(name);
});

function docsFolders(): string[] {
  const folders = ["graph-beta-2021", "graph-beta-2025"].map((set) =>
    path.join(corpus, set, "resources"),
  );
  return [path.join(project, "docs-input"), ...folders.filter((folder) => fs.existsSync(folder))];
}

/** Pages, qualified names, and what else is too long to be a word of everyday language. */
function namesIn(folder: string): Set<string> {
  const names = new Set<string>();
  for (const page of fs.readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!page.endsWith(".md")) continue;
    const text = fs.readFileSync(path.join(folder, page), "utf8");
    names.add(path.basename(page));
    for (const [, name = ""] of text.matchAll(/"@(?:odata\.)?type"\s*:\s*"#?([\w.]+)"/g)) {
      names.add(name).add(name.slice(name.lastIndexOf(".") + 1));
    }
    for (const [, name = ""] of text.matchAll(/^# (\w+) enum type/gm)) names.add(name);
    for (const [, name = ""] of text.matchAll(/^#+ (\w+) values[^\S\n]*$/gm)) {
      names.add(name).add(`${name.toLowerCase()}-values`);
    }
    // A property may have the name of a variable; only in quotes can it be the property that is meant.
    for (const [, name = ""] of text.matchAll(/^\| *(\w+) *\|/gm)) names.add(`"${name}"`);
  }
  return new Set([...names].filter(isDistinctive));
}

/** True for `crateOfThings`, `crate.md` and `ns.crate`; false for `crate`, `dataType`, `Description`. */
function isDistinctive(name: string): boolean {
  return /[.-]/.test(name) || (name.replaceAll('"', "").length >= 12 && /[a-z][A-Z]/.test(name));
}

function sourceFiles(): string[] {
  const generator = path.join(project, "generator");
  return fs
    .readdirSync(generator, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(generator, name));
}

/** Whatever in a line could be a name: identifiers, strings, dotted names, pages, anchors. */
function words(line: string): string[] {
  const patterns = [/\w+/g, /"\w+"/g, /\w+(?:\.\w+)+/g, /[\w-]+\.md\b/g, /\w+-values\b/g];
  return patterns.flatMap((pattern) => line.replaceAll("`", '"').match(pattern) ?? []);
}
