/** The cache makes runs fast, and changes nothing else: damaged, shared, outgrown or not writable. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { openFileHashes } from "../../generator/cache/file-hashes.js";
import { openPack } from "../../generator/cache/pack.js";
import { memoryCache } from "../../generator/cache/cache.js";
import { generateTarget } from "../../generator/commands/generate.js";
import { createMemory } from "../../generator/commands/memory.js";
import { resolveTarget } from "../../generator/config/resolve-target.js";
import { createPool } from "../../generator/workers/pool.js";
import { resourcePage, sandbox, type Sandbox } from "./sandbox.js";

function folderOfItsOwn(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-cache-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const args = ["generate", "--docs", "docs", "--out", "out"];

function shop(): Sandbox {
  const box = sandbox({
    "crate.md": resourcePage("crate", ["label"]),
    "shelf.md": resourcePage("shelf", ["row"]),
  });
  box.write("package.json", "{}");
  return box;
}

/** The files of the cache, below the sandbox. */
function cacheFiles(box: Sandbox): string[] {
  const root = "node_modules/.cache/typedown";
  return Object.keys(box.snapshot(root)).map((file) => `${root}/${file}`);
}

test("a pack gives back what it was given, in the same process and in the next", () => {
  const file = path.join(folderOfItsOwn(), "a.pack");
  const pack = openPack(file);
  pack.add("key", "text é \u2028");
  expect(pack.get("key")).toBe("text é \u2028");
  pack.save();
  expect(pack.get("key")).toBe("text é \u2028");
  expect(openPack(file).get("key")).toBe("text é \u2028");
  expect(openPack(file).get("other")).toBeUndefined();
});

test("a damaged pack gives what is whole, and never anything else", () => {
  const folder = folderOfItsOwn();
  const entries = Array.from({ length: 20 }, (_, index) => [`key${index}`, `{"text":"${index}"}`]);
  const file = path.join(folder, "a.pack");
  const pack = openPack(file);
  for (const [key = "", text = ""] of entries) pack.add(key, text);
  pack.save();
  const bytes = fs.readFileSync(file);
  fc.assert(
    fc.property(
      fc.nat(bytes.length - 1),
      fc.nat(255),
      fc.constantFrom("change", "cut", "drop"),
      (at, value, how) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = value;
        const rest = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
        const cut = bytes.subarray(0, at);
        fs.writeFileSync(file, { change: damaged, cut, drop: rest }[how] ?? bytes);
        const found = openPack(file);
        for (const [key = "", text] of entries) expect([text, undefined]).toContain(found.get(key));
        found.add("new", "after");
        found.save();
        expect(openPack(file).get("new")).toBe("after");
      },
    ),
    { numRuns: 200 },
  );
});

test("two runs that add to one pack harm neither", () => {
  const file = path.join(folderOfItsOwn(), "a.pack");
  const [one, other] = [openPack(file), openPack(file)];
  one.add("a", "1");
  other.add("b", "2");
  one.save();
  other.save();
  expect([openPack(file).get("a"), openPack(file).get("b")]).toEqual(["1", "2"]);
});

test("a pack that has outgrown its limit is written anew, with what the last run used", () => {
  const file = path.join(folderOfItsOwn(), "a.pack");
  const large = "x".repeat(10_000_000);
  const first = openPack(file);
  for (const key of ["a", "b", "c", "d", "e"]) first.add(key, large);
  first.save();
  const second = openPack(file);
  second.get("a");
  second.add("new", "text");
  second.save();
  expect(fs.statSync(file).size).toBeGreaterThan(50_000_000);
  second.shrink();
  expect(fs.statSync(file).size).toBeLessThan(11_000_000);
  expect(openPack(file).get("new")).toBe("text");
  expect(openPack(file).get("a")).toHaveLength(large.length);
  expect(openPack(file).get("b")).toBeUndefined();
});

test("what no page says any more goes, with a run that has asked for all that they do say", () => {
  const box = shop();
  box.run(...args);
  const [facts = ""] = cacheFiles(box).filter((file) => file.endsWith("facts.pack"));
  const needed = box.read(facts).trimEnd().split("\n");
  const junk = Array.from({ length: 60 }, (_, index) => `junk${index} 0 ${"x".repeat(1_000_000)}`);
  box.write(facts, [...needed, ...junk, ""].join("\n"));
  const size = (): number => fs.statSync(path.join(box.folder, facts)).size;
  expect(box.run(...args).code).toBe(0);
  expect(size(), "nothing was asked for").toBeGreaterThan(60_000_000);
  box.write("docs/crate.md", resourcePage("crate", ["title"]));
  expect(box.run(...args).code).toBe(0);
  expect(size()).toBeLessThan(1_000_000);
  expect(box.read(facts)).toContain(needed.find((line) => line.includes("acme.shop.shelf")));
});

test("the hash of a file is known until the file changes, whatever its times say", async () => {
  const folder = folderOfItsOwn();
  const page = path.join(folder, "page.md");
  const hashes = openFileHashes(path.join(folder, "hashes.json"), folder);
  fs.writeFileSync(page, "old");
  hashes.set("page.md", "young");
  expect(hashes.get("page.md"), "it may change twice in one step of the clock").toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 100));
  hashes.set("page.md", "old");
  hashes.prune();
  hashes.save();
  const later = openFileHashes(path.join(folder, "hashes.json"), folder);
  expect([hashes.get("page.md"), later.get("page.md")]).toEqual(["old", "old"]);
  const { atime, mtime } = fs.statSync(page);
  fs.writeFileSync(page, "new");
  fs.utimesSync(page, atime, mtime);
  expect([hashes.get("page.md"), later.get("page.md")]).toEqual([undefined, undefined]);
});

test("the hash of what was written is known once the file is no longer young", async () => {
  const folder = folderOfItsOwn();
  const write = (file: string, text: string): void =>
    fs.writeFileSync(path.join(folder, file), text);
  const hashes = openFileHashes(path.join(folder, "hashes.json"), folder);
  const put = (file: string, text: string): fs.Stats => {
    const temporary = path.join(folder, "file.tmp");
    fs.writeFileSync(temporary, text);
    const stats = fs.lstatSync(temporary);
    fs.renameSync(temporary, path.join(folder, file));
    return stats;
  };
  const files = ["asked.ts", "kept.ts", "edited.ts", "set.ts", "removed.ts", "replaced.ts"];
  for (const file of files) {
    const stats = put(file, "written");
    if (file === "replaced.ts") put(file, "by hand");
    hashes.wrote(file, "new", stats);
  }
  const someEdit = "somebody may edit it in the same step of the clock";
  for (const file of files) expect(hashes.get(file), someEdit).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 20));
  write("edited.ts", "by hand");
  write("set.ts", "by hand");
  fs.rmSync(path.join(folder, "removed.ts"));
  await new Promise((resolve) => setTimeout(resolve, 100));
  hashes.set("set.ts", "edited");
  expect(hashes.get("asked.ts")).toBe("new");
  hashes.save();
  const later = openFileHashes(path.join(folder, "hashes.json"), folder);
  for (const opened of [later, hashes]) {
    expect(files.map(opened.get)).toEqual([
      "new",
      "new",
      undefined,
      "edited",
      undefined,
      undefined,
    ]);
  }
});

test.each(["2000-01-01", "2100-01-01"])("pages from %s are read like any other", (date) => {
  const box = shop();
  const dated = (label: string): void => {
    box.write("docs/crate.md", resourcePage("crate", [label]));
    fs.utimesSync(path.join(box.folder, "docs/crate.md"), new Date(date), new Date(date));
  };
  for (const label of ["label", "lubel", "lebal"]) {
    dated(label);
    expect(box.run(...args).code).toBe(0);
    expect(box.read("out/acme.shop/crate.ts")).toContain(label);
  }
});

test("a cache full of rubbish is as good as none", () => {
  const box = shop();
  box.run(...args);
  const before = box.snapshot("out");
  expect(cacheFiles(box).length).toBeGreaterThan(4);
  for (const rubbish of ["", "{", "null", "[[1]]", "\0\n\0\n", `${"x".repeat(27)} y z\n`]) {
    for (const file of cacheFiles(box)) box.write(file, rubbish);
    box.remove("out");
    expect(box.run(...args).code).toBe(0);
    expect(box.snapshot("out")).toEqual(before);
  }
});

test.each([
  "{}",
  "null",
  '{"cwd":CWD}',
  '{"cwd":CWD,"key":"","understanding":{},"pages":[1],"inError":[],"relatives":[]}',
])("a result of another form, %s, is as good as none", (result) => {
  const box = shop();
  box.run(...args);
  const [stored = ""] = cacheFiles(box).filter((file) => file.includes("/result-"));
  const cwd = JSON.stringify(fs.realpathSync(box.folder));
  box.write(stored, result.replace("CWD", cwd));
  const { code, err } = box.run(...args);
  expect([code, err]).toEqual([0, expect.stringContaining("unchanged")]);
});

test("what a run in another folder has found is shown as seen from this one", async () => {
  const box = sandbox({
    "crate.md": resourcePage("crate", ["label"]).replace("String", "mystery"),
  });
  const cache = memoryCache();
  const target = resolveTarget({ docs: "docs", out: "out" }, box.folder);
  const shown = async (cwd: string): Promise<string[]> => {
    const context = { cwd, cache, memory: createMemory(), pool: createPool(1), signal: undefined };
    const { diagnostics } = await generateTarget(
      target,
      { ...context, progress: () => {} },
      { force: false },
    );
    return diagnostics.map(({ place }) => place.file);
  };
  expect(await shown(box.folder)).toEqual(["docs/crate.md"]);
  expect(await shown(path.join(box.folder, "docs"))).toEqual(["crate.md"]);
});

test("what is old goes: caches of other builds, and what is kept of folders nobody asks for", () => {
  const box = shop();
  box.run(...args);
  const [file = ""] = cacheFiles(box);
  const build = path.dirname(file);
  const old = [
    `${build}/hashes-old.json`,
    `${build}/hashes.json.1.tmp`,
    `${build}/../gone/facts.pack`,
  ];
  const young = [`${build}/hashes-young.json`, `${build}/../other/facts.pack`];
  for (const each of [...old, ...young]) box.write(each, "[]");
  for (const each of [...old, `${build}/../gone`])
    fs.utimesSync(path.join(box.folder, each), new Date("2020-01-01"), new Date("2020-01-01"));
  expect(box.run(...args).code).toBe(0);
  const exists = (each: string): boolean => fs.existsSync(path.join(box.folder, each));
  expect(old.filter(exists)).toEqual([]);
  expect(young.filter(exists)).toEqual(young);
});

test.each([
  [
    "a module that imports another",
    { "prettier.config.mjs": 'export { default } from "./base.mjs";\n' },
    "base.mjs",
    (width: number) => `export default { tabWidth: ${width} };\n`,
  ],
  [
    "the name of a shared one",
    { "package.json": '{ "prettier": "@acme/settings" }' },
    "node_modules/@acme/settings/index.json",
    (width: number) => `{ "tabWidth": ${width} }`,
  ],
])("a prettier config that is %s is no older than the other", (_what, config, base, text) => {
  const box = shop();
  box.remove(".prettierrc");
  for (const [file, content] of Object.entries(config)) box.write(file, content);
  for (const width of [4, 8]) {
    box.write(base, text(width));
    expect(box.run(...args).code).toBe(0);
    expect(box.read("out/acme.shop/crate.ts")).toContain(`\n${" ".repeat(width)}"@odata.type"`);
  }
});

test("where nothing can be kept, a run does without", () => {
  const box = shop();
  box.write("node_modules", "a file is in the way");
  expect(box.run(...args)).toMatchObject({ code: 0 });
});

test("--no-cache keeps nothing and yields the same", () => {
  const box = shop();
  box.run(...args, "--no-cache");
  expect(fs.existsSync(path.join(box.folder, "node_modules"))).toBe(false);
  const without = box.snapshot("out");
  box.remove("out");
  box.run(...args);
  expect(box.snapshot("out")).toEqual(without);
});
