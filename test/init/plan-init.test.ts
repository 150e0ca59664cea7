/** What `init` would write into a project, from what it has found out about it. */
import { describe, expect, test } from "vitest";
import { addScript } from "../../generator/init/add-script.js";
import { planInit } from "../../generator/init/plan-init.js";
import type {
  CompilerFacts,
  DocsFolder,
  ProjectFacts,
} from "../../generator/init/project-facts.js";

const place = { file: "/p/tsconfig.json", line: 1, column: 1, endLine: 1, endColumn: 1 };
const tsconfig = (
  options: Readonly<Record<string, string | boolean>>,
  include?: readonly string[],
): CompilerFacts => ({
  file: place.file,
  options: new Map(Object.entries(options).map(([name, value]) => [name, { value, place }])),
  include,
});

const docs: DocsFolder = { folder: "docs/api", origin: undefined, isInRepository: true };
const otherDocs: DocsFolder = {
  folder: "../shop-docs/api",
  origin: { repository: "acme/shop-docs", branch: "main", path: "api" },
  isInRepository: false,
};

/** A module in npm, compiled from its own folder. */
const plain: ProjectFacts = {
  inRepository: "",
  packageManager: "npm",
  pinsPackageManager: false,
  lockFile: true,
  manifest: '{ "type": "module" }',
  isModule: true,
  hasTypeScript: true,
  hasSourceFolder: false,
  compiler: tsconfig({}),
  dependsOnTypedown: true,
  docs: [docs],
  config: undefined,
  gitAttributes: undefined,
  workflows: new Map(),
};

describe("the config", () => {
  const start = 'import { defineConfig } from "typedown"; export default defineConfig({';
  test.each<[string, Partial<ProjectFacts>, string]>([
    ["a module", {}, `${start} docs: "docs/api", out: "generated", });`],
    [
      "only erasable syntax",
      { compiler: tsconfig({ erasableSyntaxOnly: true }) },
      `${start} docs: "docs/api", out: "generated", subtypeStyle: "const", });`,
    ],
    [
      "imports that end in .ts",
      { compiler: tsconfig({ allowImportingTsExtensions: true }) },
      `${start} docs: "docs/api", out: "generated", importExtension: ".ts", });`,
    ],
    [
      "no module, files given",
      { isModule: false, compiler: tsconfig({}, ["src"]) },
      `${start} docs: "docs/api", out: "generated", moduleExtension: ".mts", });`,
    ],
    [
      "compiled to CommonJS",
      { isModule: false, compiler: tsconfig({ module: "commonjs" }, ["src"]) },
      `${start} docs: "docs/api", out: "generated", });`,
    ],
    [
      "sources in src",
      { hasSourceFolder: true, compiler: tsconfig({}, ["src"]) },
      `${start} docs: "docs/api", out: "src/generated", });`,
    ],
    [
      "sources in rootDir",
      { hasSourceFolder: true, compiler: tsconfig({ rootDir: "./lib" }, ["lib"]) },
      `${start} docs: "docs/api", out: "lib/generated", });`,
    ],
    [
      "docs of GitHub",
      { docs: [otherDocs, docs] },
      `${start} docs: "../shop-docs/api", out: "generated", linkBase: "https://github.com/acme/shop-docs/blob/main/api", });`,
    ],
    ["no docs", { docs: [] }, `${start} docs: "docs", out: "generated", });`],
    [
      "no TypeScript",
      { hasTypeScript: false, compiler: undefined },
      '{ "$schema": "./node_modules/typedown/dist/config.schema.json", "docs": "docs/api", "out": "generated" }',
    ],
    [
      "a compiler that takes every file for a source, with sources in src",
      { hasSourceFolder: true },
      '{ "$schema": "./node_modules/typedown/dist/config.schema.json", "docs": "docs/api", "out": "src/generated" }',
    ],
  ])("%s", (_, facts, expected) => {
    const [config] = planInit({ ...plain, ...facts }).edits;
    expect(config?.path).toBe(
      expected.startsWith("{") ? "typedown.config.json" : "typedown.config.ts",
    );
    expect(config?.after.replaceAll(/\s+/g, " ").trim()).toBe(expected);
  });
});

test.each([
  [
    "no scripts",
    '{ "name": "x" }',
    '{ "name": "x",\n  "scripts": {\n    "types": "typedown generate"\n  } }',
  ],
  ["nothing at all", "{}\n", '{\n  "scripts": {\n    "types": "typedown generate"\n  }\n}\n'],
  [
    "two blanks",
    '{\n  "scripts": {\n    "build": "tsc"\n  }\n}\n',
    '{\n  "scripts": {\n    "build": "tsc",\n    "types": "typedown generate"\n  }\n}\n',
  ],
  [
    "tabs and Windows line ends",
    '{\r\n\t"scripts": {\r\n\t\t"build": "tsc"\r\n\t}\r\n}\r\n',
    '{\r\n\t"scripts": {\r\n\t\t"build": "tsc",\r\n\t\t"types": "typedown generate"\r\n\t}\r\n}\r\n',
  ],
  [
    "four blanks, empty scripts",
    '{\n    "scripts": {}\n}',
    '{\n    "scripts": {\n        "types": "typedown generate"\n    }\n}',
  ],
  [
    "the name is taken",
    '{\n  "scripts": {\n    "types": "tsc"\n  }\n}',
    '{\n  "scripts": {\n    "types": "tsc",\n    "types:generate": "typedown generate"\n  }\n}',
  ],
  ["it is there", '{"scripts":{"g":"typedown generate"}}', '{"scripts":{"g":"typedown generate"}}'],
  ["it is no JSON", '{ "scripts": {}, }', undefined],
  ["scripts are no object", '{ "scripts": [] }', undefined],
])("package.json gets the script where %s", (_, before, after) => {
  expect(addScript(before)).toBe(after);
});

test.each<[string, string | undefined, string | undefined]>([
  ["none", undefined, "generated/** linguist-generated\ngenerated/.typedown.facts.jsonl -diff\n"],
  [
    "lines without an end",
    "*.png binary",
    "*.png binary\ngenerated/** linguist-generated\ngenerated/.typedown.facts.jsonl -diff\n",
  ],
  [
    "one of the lines",
    "generated/** linguist-generated\r\n",
    "generated/** linguist-generated\r\ngenerated/.typedown.facts.jsonl -diff\r\n",
  ],
  [
    "both lines",
    "generated/.typedown.facts.jsonl -diff\ngenerated/** linguist-generated\n",
    undefined,
  ],
])(".gitattributes with %s", (_, gitAttributes, expected) => {
  const { edits } = planInit({ ...plain, gitAttributes });
  expect(edits.find(({ path }) => path === ".gitattributes")?.after).toBe(expected);
});

describe("the CI job", () => {
  const checkout = ["uses: actions/checkout@v4"];
  const node = ["uses: actions/setup-node@v4", "node-version: 24"];
  test.each<[string, Partial<ProjectFacts>, string[]]>([
    ["npm", {}, [...node, "cache: npm", "run: npm ci", "run: npx typedown check --format github"]],
    [
      "npm without a lock file",
      { lockFile: false },
      [...node, "run: npm install", "run: npx typedown check --format github"],
    ],
    [
      "pnpm",
      { packageManager: "pnpm" },
      [
        "uses: pnpm/action-setup@v4",
        "version: latest",
        ...node,
        "cache: pnpm",
        "run: pnpm install --frozen-lockfile",
        "run: pnpm exec typedown check --format github",
      ],
    ],
    [
      "yarn 1",
      { packageManager: "yarn-classic" },
      [
        ...node,
        "cache: yarn",
        "run: yarn install --frozen-lockfile",
        "run: yarn typedown check --format github",
      ],
    ],
    [
      "yarn",
      { packageManager: "yarn" },
      [
        "run: corepack enable",
        ...node,
        "cache: yarn",
        "run: yarn install --immutable",
        "run: yarn typedown check --format github",
      ],
    ],
    [
      "bun",
      { packageManager: "bun" },
      [
        "uses: oven-sh/setup-bun@v2",
        "run: bun install --frozen-lockfile",
        "run: bunx typedown check --format github",
      ],
    ],
    [
      "docs of another repository",
      { docs: [otherDocs], lockFile: false },
      [
        "uses: actions/checkout@v4",
        "repository: acme/shop-docs",
        'ref: "main"',
        "path: .typedown-docs",
        ...node,
        "run: npm install",
        'run: npx typedown check --format github --docs ".typedown-docs/api"',
      ],
    ],
    [
      "a package of a repository, docs of another",
      { docs: [otherDocs], lockFile: false, inRepository: "packages/shop" },
      [
        "uses: actions/checkout@v4",
        "repository: acme/shop-docs",
        'ref: "main"',
        "path: .typedown-docs",
        ...node,
        "run: npm install",
        'run: npx typedown check --format github --docs "../../.typedown-docs/api"',
      ],
    ],
  ])("%s", (_, facts, expected) => {
    const { edits } = planInit({ ...plain, ...facts });
    const job = edits.find(({ path }) => path.endsWith("typedown.yml"));
    const inRepository = facts.inRepository !== undefined;
    expect(job?.path).toBe(`${inRepository ? "../../" : ""}.github/workflows/typedown.yml`);
    expect(job?.after.includes('working-directory: "packages/shop"')).toBe(inRepository);
    const [, steps = ""] = job?.after.split("steps:\n") ?? [];
    const lines = steps.split("\n").map((line) => line.replace(/^[ -]+/, ""));
    expect(lines.filter((line) => !/^(?:with:)?$/.test(line))).toEqual([...checkout, ...expected]);
  });

  test.each<[string, Partial<ProjectFacts>, string[]]>([
    ["one checks already", { workflows: new Map([["ci.yml", "run: npx typedown check"]]) }, []],
    ["one has its name", { workflows: new Map([["typedown.yml", ""]]) }, []],
    [
      "docs are nobody knows where",
      { docs: [{ ...otherDocs, origin: undefined }] },
      ["no CI job: it would not find `../shop-docs/api`, which is outside the repository"],
    ],
  ])("there is none where %s", (_, facts, notes) => {
    const plan = planInit({ ...plain, ...facts });
    expect(plan.edits.map(({ path }) => path)).not.toContain(".github/workflows/typedown.yml");
    expect(plan.notes).toEqual(notes);
  });
});

test("notes say what is left to do", () => {
  const { notes } = planInit({
    ...plain,
    packageManager: "yarn-classic",
    dependsOnTypedown: false,
    docs: ["api", "b", "c", "d", "e", "f", "g"].map((folder) => ({ ...docs, folder })),
  });
  expect(notes).toEqual([
    "other docs nearby: `b`, `c`, `d`, `e`, `f` and 1 more",
    "add the package: yarn add -D typedown",
  ]);
});
