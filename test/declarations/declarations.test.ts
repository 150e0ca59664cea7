/** `declarations: true` on the command line: what is written, where it leads, and what `check` says of it. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Config } from "../../generator/config/config.js";
import { generate } from "../../generator/commands/run.js";
import { resourcePage, sandbox, type Sandbox } from "../commands/sandbox.js";
import { mappedTexts } from "./mapped-text.js";

const state = `
### crateState values

|Member|
|:---|
|full|
|empty|
`;
const crate = (more = ""): string =>
  resourcePage("crate", ["label"], `, "abstract": true`).replace(
    "\n## JSON",
    `|state|[crateState](#cratestate-values)|How it is.|\n${more}${state}\n## JSON`,
  );
const tall = resourcePage("tallCrate", ["label", "height"], `, "baseType": "acme.shop.crate"`);
const pages = { "crate.md": crate(), "deep/tall-crate.md": tall };
const args = ["--docs", "docs", "--out", "src/out", "--declarations"];

const settings = { docs: "docs", out: "src/out", declarations: true };

/** Generate in this process, which is fast, and without cache or threads. */
async function generated(more: Config = {}, docs: typeof pages | object = pages): Promise<Sandbox> {
  const box = sandbox({ ...docs });
  const [result] = await generate({ ...settings, ...more }, { cwd: box.folder });
  expect(result?.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return box;
}

/** What the map of a file says, a line a name. */
function leads({ folder }: Sandbox, file: string): string[] {
  return mappedTexts(path.join(folder, "src/out", file)).map(
    ({ name, page, line, text }) => `${name} → ${page}:${line} ${text}`,
  );
}

test("a module is declarations, a script, and a map", async () => {
  const { snapshot } = await generated({ validators: true });
  const files = Object.keys(snapshot("src/out")).filter((file) => !/Union|^\./.test(file));
  const modules = files.filter((file) => file.endsWith(".js")).map((file) => file.slice(0, -3));
  expect(modules.toSorted()).toEqual([
    "acme.shop/crate",
    "acme.shop/crateState",
    "acme.shop/crateSubtype",
    "acme.shop/crateValidator",
    "acme.shop/index",
    "acme.shop/tallCrate",
    "acme.shop/tallCrateValidator",
    "index",
    "runtime",
    "validation",
  ]);
  const isMapped = (module: string): boolean => !/index|runtime|validation$/.test(module);
  expect(files.toSorted()).toEqual(
    modules
      .flatMap((module) => [
        `${module}.d.ts`,
        ...(isMapped(module) ? [`${module}.d.ts.map`] : []),
        `${module}.js`,
      ])
      .toSorted(),
  );
});

test("each name leads to where the docs declare it, in a folder or not", async () => {
  const box = await generated();
  expect(leads(box, "acme.shop/crate.d.ts")).toEqual([
    'Crate → crate.md:21 "acme.shop.crate"',
    'Crate.@odata.type → crate.md:21 "acme.shop.crate"',
    "Crate.label → crate.md:10 label",
    "Crate.state → crate.md:11 state",
    'CrateUnion → crate.md:21 "acme.shop.crate"',
    'CrateMap → crate.md:21 "acme.shop.crate"',
    'CrateMap.#acme.shop.tallCrate → tall-crate.md:14 "acme.shop.tallCrate"',
    'isCrate → crate.md:21 "acme.shop.crate"',
  ]);
  expect(leads(box, "acme.shop/tallCrate.d.ts")).toContain(
    "TallCrate.height → tall-crate.md:11 height",
  );
  expect(leads(box, "acme.shop/crateState.d.ts")).toEqual([
    "CrateState → crate.md:13 ### crateState values",
    "crateStateValues → crate.md:13 ### crateState values",
  ]);
  expect(leads(box, "acme.shop/crateSubtype.d.ts")).toEqual([
    'CrateSubtype → crate.md:21 "acme.shop.crate"',
    'CrateSubtype.TallCrate → tall-crate.md:14 "acme.shop.tallCrate"',
  ]);
  const { sources } = JSON.parse(box.read("src/out/acme.shop/tallCrate.d.ts.map"));
  expect(sources).toEqual(["../../../docs/deep/tall-crate.md"]);
});

test("a property that a type declares anew leads to its own row", async () => {
  const box = await generated(
    {},
    {
      "crate.md": resourcePage("crate", ["label"]).replace(
        "|label|String",
        "|load|[crate](crate.md)",
      ),
      "tall.md": resourcePage("tall", ["height"], `, "baseType": "acme.shop.crate"`).replace(
        "|height|String",
        "|load|[tall](tall.md)|Narrower.|\n|height|String",
      ),
    },
  );
  expect(leads(box, "acme.shop/crate.d.ts")).toContain("CrateFields.load → crate.md:10 load");
  expect(leads(box, "acme.shop/tall.d.ts")).toContain("Tall.load → tall.md:10 load");
});

test("in `const` style the members of a subtype lead to the types", async () => {
  const box = await generated({ subtypeStyle: "const" });
  expect(leads(box, "acme.shop/crateSubtype.d.ts")).toEqual([
    'CrateSubtype → crate.md:21 "acme.shop.crate"',
    'CrateSubtype.TallCrate → tall-crate.md:14 "acme.shop.tallCrate"',
    'CrateSubtype → crate.md:21 "acme.shop.crate"',
  ]);
});

test("with and without cache and threads the same is written", async () => {
  const box = await generated();
  const first = box.snapshot("src/out");
  for (const flags of [["--no-cache"], ["--workers", "1"], []]) {
    box.remove("src/out");
    box.run("generate", ...args, ...flags);
    expect(box.snapshot("src/out")).toEqual(first);
  }
  expect(box.run("check", ...args)).toMatchObject({ code: 0, out: "" });
});

describe("docs whose lines move", () => {
  const moved = async (): Promise<Sandbox> => {
    const box = await generated();
    box.write("docs/crate.md", `\n\n${crate()}`);
    return box;
  };

  test("change maps, and the manifest that knows them; nothing else", async () => {
    const box = await moved();
    const before = box.snapshot("src/out");
    box.run("generate", ...args);
    const after = box.snapshot("src/out");
    expect(
      Object.keys(after)
        .filter((file) => after[file] !== before[file])
        .toSorted(),
    ).toEqual([
      ".typedown.json",
      "acme.shop/crate.d.ts.map",
      "acme.shop/crateState.d.ts.map",
      "acme.shop/crateSubtype.d.ts.map",
    ]);
    expect(leads(box, "acme.shop/crate.d.ts")).toContain("Crate.state → crate.md:13 state");
  });

  test("are told by check, and are no error", async () => {
    const box = await moved();
    const { code, out } = box.run("check", ...args);
    expect(out.match(/^src.*(?:error|warning|info)  \S+/gm)).toEqual([
      "src/out/acme.shop/crate.d.ts.map:1:1  info  stale-map",
      "src/out/acme.shop/crateState.d.ts.map:1:1  info  stale-map",
      "src/out/acme.shop/crateSubtype.d.ts.map:1:1  info  stale-map",
    ]);
    expect(code).toBe(0);
    expect(box.run("check", ...args, "--severities", "stale-map=error").code).toBe(1);
    box.run("generate", ...args);
    expect(box.run("check", ...args)).toMatchObject({ code: 0, out: "" });
  });
});

test("a page in error keeps its declarations, which lead to its start until it is mended", async () => {
  const box = await generated();
  box.write("docs/crate.md", crate().replace('"resource",', '"resource";'));
  const { out } = box.run("check", ...args);
  expect(out.match(/(?:error|warning|info)  \S+/g)).toEqual(["error  page-in-error"]);
  // `check` must not have taken the old map for the new one.
  const before = box.snapshot("src/out");
  box.run("generate", ...args);
  const after = box.snapshot("src/out");
  expect(after["acme.shop/crate.d.ts"]).toBe(before["acme.shop/crate.d.ts"]);
  expect(leads(box, "acme.shop/crate.d.ts")).toContain("Crate.state → crate.md:1 ");
  expect(leads(box, "acme.shop/tallCrate.d.ts")).toContain(
    "TallCrate.height → tall-crate.md:11 height",
  );
  box.write("docs/crate.md", crate());
  box.run("generate", ...args);
  expect(leads(box, "acme.shop/crate.d.ts")).toContain("Crate.state → crate.md:11 state");
});

test("modules make way for declarations, and these for modules", async () => {
  const box = await generated({ declarations: false });
  const options = { cwd: box.folder };
  const before = box.snapshot("src/out");
  await generate(settings, options);
  const files = Object.keys(box.snapshot("src/out"));
  expect(files.filter((file) => /(?<!\.d)\.ts$/.test(file))).toEqual([]);
  await generate({ ...settings, declarations: false }, options);
  expect(box.snapshot("src/out")).toEqual(before);
});

test("a map that somebody edited is left alone", async () => {
  const box = await generated();
  box.write("src/out/acme.shop/crate.d.ts.map", "{}\n");
  const { code, out } = box.run("generate", ...args);
  expect({ code, finding: /error  \S+/.exec(out)?.[0] }).toEqual({
    code: 1,
    finding: "error  edited-file",
  });
  expect(box.read("src/out/acme.shop/crate.d.ts.map")).toBe("{}\n");
});

test("for packages without modules the endings are `.d.mts` and `.mjs`", async () => {
  const box = await generated({ moduleExtension: ".mts" });
  const text = box.read("src/out/acme.shop/tallCrate.d.mts");
  expect(text).toContain('from "./crate.mjs"');
  expect(text).toMatch(/^\/\/# sourceMappingURL=tallCrate\.d\.mts\.map$/m);
  expect(box.read("src/out/index.mjs")).toContain('from "./acme.shop/index.mjs"');
  expect(leads(box, "acme.shop/tallCrate.d.mts")).toContain(
    "TallCrate.height → tall-crate.md:11 height",
  );
});

test("other emitters and a selection work beside it", async () => {
  const box = await generated({
    emit: ["typescript", "json-schema", "model"],
    types: ["acme.shop.crateState"],
  });
  const files = Object.keys(box.snapshot("src/out")).filter((file) => !file.startsWith("."));
  expect(files.filter((file) => /crate|json$/i.test(file)).toSorted()).toEqual([
    "acme.shop/crateState.d.ts",
    "acme.shop/crateState.d.ts.map",
    "acme.shop/crateState.js",
    "model.json",
    "schema.json",
  ]);
});

test("specifiers that end in `.ts` would lead nowhere", async () => {
  const { code, err } = sandbox(pages).run("generate", ...args, "--import-extension", ".ts");
  expect(code).toBe(2);
  expect(err).toContain("there are no `.ts` modules");
});

test("a program runs on the scripts as they are", async () => {
  const box = await generated({ validators: true });
  box.write("package.json", '{ "type": "module" }');
  box.write(
    "program.js",
    `import { shop, matchType } from "./src/out/index.js";
import { CrateSubtype } from "./src/out/acme.shop/crateSubtype.js";
const value = { "@odata.type": "#acme.shop.tallCrate", label: 1 };
console.log(JSON.stringify([
  shop.isCrate(value),
  shop.isCrate({ "@odata.type": "#acme.shop.other" }),
  CrateSubtype.TallCrate === value["@odata.type"],
  matchType(value, { "#acme.shop.tallCrate": ({ label }) => label + 1 }),
  shop.crateStateValues,
  shop.validateCrate(value),
]));`,
  );
  const { stdout, stderr } = spawnSync(process.execPath, ["program.js"], {
    cwd: box.folder,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual([
    true,
    false,
    true,
    2,
    ["full", "empty"],
    [{ path: "$.label", message: "Expected a string, got 1" }],
  ]);
});
