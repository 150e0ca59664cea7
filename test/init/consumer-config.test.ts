/** What `generate` says of a tsconfig under which its output would not compile. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { resolveTarget } from "../../generator/config/resolve-target.js";
import { consumerFindings } from "../../generator/init/consumer-config.js";
import { readConsumer } from "../../generator/init/read-consumer.js";

const enums =
  '2:3 Unexpected `erasableSyntaxOnly: true` for the generated code: it forbids enums; set `subtypeStyle: "const"`';
const commonJs = (place: string, module: string): string =>
  `${place} Unexpected \`module: ${module}\` for the generated code: without \`"type": "module"\` in package.json it takes \`.ts\` for CommonJS; set \`moduleExtension: ".mts"\``;
const extension = (place: string): string =>
  `${place} Unexpected \`allowImportingTsExtensions: false\` for the generated code: it forbids imports that end in \`.ts\`; set \`importExtension: ".js"\``;

const esm = '{ "type": "module" }';

test.each([
  ["enums, erasable syntax", "erasableSyntaxOnly: true", {}, esm, [enums]],
  ["constants, erasable syntax", "erasableSyntaxOnly: true", { subtypeStyle: "const" }, esm, []],
  ["enums, any syntax", "erasableSyntaxOnly: false", {}, esm, []],
  ["enums, only declared", "erasableSyntaxOnly: true", { declarations: true }, esm, []],
  ["no TypeScript at all", "erasableSyntaxOnly: true", { emit: ["model"] }, esm, []],
  [".ts in CommonJS, nodenext", "module: NodeNext", {}, "{}", [commonJs("2:3", "nodenext")]],
  [".ts in CommonJS, node16", "module: node16", {}, "{}", [commonJs("2:3", "node16")]],
  [".ts in CommonJS, bundled", "module: preserve", {}, "{}", []],
  [".mts in CommonJS, nodenext", "module: nodenext", { moduleExtension: ".mts" }, "{}", []],
  [".ts in a module, nodenext", "module: nodenext", {}, esm, []],
  ["imports of .ts, no flag", "strict: true", { importExtension: ".ts" }, esm, [extension("1:1")]],
  [
    "imports of .ts, flag off",
    "allowImportingTsExtensions: false",
    { importExtension: ".ts" },
    esm,
    [extension("2:3")],
  ],
  [
    "imports of .ts, flag on",
    "allowImportingTsExtensions: true",
    { importExtension: ".ts" },
    esm,
    [],
  ],
  [
    "imports of .ts, rewritten",
    "rewriteRelativeImportExtensions: true",
    { importExtension: ".ts" },
    esm,
    [],
  ],
] as const)("%s", (_, option, config, manifest, expected) => {
  const [name = "", value = ""] = option.split(": ");
  const literal = /^(true|false)$/.test(value) ? value : `"${value}"`;
  const folder = project({
    "package.json": manifest,
    "tsconfig.json": `{ "compilerOptions": {\n  "${name}": ${literal}, // why\n} }`,
  });
  expect(findingsIn(folder, config)).toEqual(expected);
});

test.each([
  [
    "a base beside it",
    { "tsconfig.json": '{ "extends": "./base" }', "base.json": options("erasableSyntaxOnly") },
    1,
  ],
  [
    "a base of a package",
    {
      "tsconfig.json": '{ "extends": "@acme/base" }',
      "node_modules/@acme/base/tsconfig.json": options("erasableSyntaxOnly"),
    },
    1,
  ],
  [
    "the last of two bases",
    {
      "tsconfig.json": '{ "extends": ["./on.json", "./off.json"] }',
      "on.json": options("erasableSyntaxOnly"),
      "off.json": options("erasableSyntaxOnly", false),
    },
    0,
  ],
  [
    "a config that only refers to others",
    {
      "tsconfig.json": '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }',
      "tsconfig.app.json": options("erasableSyntaxOnly"),
    },
    1,
  ],
  ["a circle", { "tsconfig.json": '{ "extends": "./tsconfig.json" }' }, 0],
  ["a base that is not there", { "tsconfig.json": '{ "extends": ["./no", "no"] }' }, 0],
  ["no JSON", { "tsconfig.json": "{ nonsense" }, 0],
  ["no tsconfig", {}, 0],
  ["the nearest", { "tsconfig.json": options("erasableSyntaxOnly"), "src/tsconfig.json": "{}" }, 0],
])("options come from %s", (_, files, count) => {
  const folder = project({ "package.json": esm, ...files });
  expect(findingsIn(folder, {})).toHaveLength(count);
});

function options(name: string, value = true): string {
  return JSON.stringify({ compilerOptions: { [name]: value } });
}

function project(files: Readonly<Record<string, string>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-test-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries({ "src/main.ts": "", ...files })) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** The output folder need not be there. */
function findingsIn(folder: string, config: object): string[] {
  const target = resolveTarget({ docs: "docs", out: "src/generated", ...config }, folder);
  const consumer = readConsumer(target.out);
  const findings = consumer ? consumerFindings(target.output, consumer) : [];
  return findings.map(({ place, message }) => `${place.line}:${place.column} ${message}`);
}
