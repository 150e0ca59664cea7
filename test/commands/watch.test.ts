/** `typedown watch` as a process, while somebody works on the docs. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { resourcePage, sandbox, type Sandbox } from "./sandbox.js";
import { watching } from "./watching.js";

const args = ["--docs", "docs", "--out", "out"];

function shop(): Sandbox {
  return sandbox({
    "crate.md": resourcePage("crate", ["label"]),
    "shelf.md": resourcePage("shelf", ["row"]),
  });
}

/** What a clean run makes of the docs as they are. */
function clean(box: Sandbox): Record<string, string> {
  box.run("generate", "--docs", "docs", "--out", "clean", "--no-cache");
  const files = box.snapshot("clean");
  box.remove("clean");
  return files;
}

// Where other processes leave this one no time between two saves, they are two bursts: then again.
test("a burst of saves is one run", { retry: 3 }, async () => {
  const box = shop();
  const watch = await watching(box, ...args);
  for (let save = 1; save <= 20; save++) {
    box.write("docs/crate.md", resourcePage("crate", [`label${save}`]));
    box.write("docs/shelf.md", resourcePage("shelf", [`row${save}`]));
  }
  await watch.until(() => box.read("out/acme.shop/crate.ts").includes("label20"));
  await watch.settled();
  expect(watch.said().match(/→/g)).toHaveLength(1);
  expect(box.snapshot("out")).toEqual(clean(box));
});

// chokidar tells of a file once in 50 ms.
test("of two saves the later one counts, however close they are", async () => {
  const box = shop();
  const watch = await watching(box, ...args);
  await watch.settled();
  for (const ms of [10, 20, 25, 30, 35, 40, 45, 50, 60, 80]) {
    box.write("docs/crate.md", resourcePage("crate", [`early${ms}`]));
    await new Promise((resolve) => setTimeout(resolve, ms));
    box.write("docs/crate.md", resourcePage("crate", [`late${ms}`]));
    await watch.until(() => box.read("out/acme.shop/crate.ts").includes(`late${ms}`));
  }
  await watch.settled();
  expect(box.snapshot("out")).toEqual(clean(box));
});

test("a page that breaks keeps its last good output and says so, until it is mended", async () => {
  const box = shop();
  const watch = await watching(box, ...args);
  const before = box.read("out/acme.shop/crate.ts");
  box.write("docs/crate.md", resourcePage("crate", ["size"]).replace('"resource",', '"resource";'));
  await watch.until("docs/crate.md:13:31  error  annotation-syntax");
  await watch.until("kept: docs/crate.md is in error, its types stay as they were");
  expect(box.read("out/acme.shop/crate.ts")).toBe(before);
  box.write("docs/crate.md", resourcePage("crate", ["size"]));
  await watch.until(() => box.read("out/acme.shop/crate.ts").includes("size"));
  await watch.settled();
  expect(box.snapshot("out")).toEqual(clean(box));
});

test("pages come, go and are renamed", async () => {
  const box = shop();
  const watch = await watching(box, ...args);
  const has = (file: string): boolean =>
    fs.existsSync(path.join(box.folder, "out/acme.shop", file));
  box.write("docs/more/box.md", resourcePage("box", ["side"]));
  await watch.until(() => has("box.ts"));
  box.remove("docs/shelf.md");
  await watch.until(() => !has("shelf.ts"));
  fs.renameSync(path.join(box.folder, "docs/crate.md"), path.join(box.folder, "docs/chest.md"));
  await watch.until(() => box.read("out/acme.shop/crate.ts").includes("from chest.md"));
  box.remove("docs/more");
  await watch.until(() => !has("box.ts"));
  await watch.settled();
  expect(box.snapshot("out")).toEqual(clean(box));
});

test("another branch is checked out underneath, even one without the docs", async () => {
  const box = shop();
  const git = (...command: readonly string[]): void => {
    const who = ["-c", "user.name=t", "-c", "user.email=t@t", "-c", "core.hooksPath=/dev/null"];
    const { status, stderr } = spawnSync("git", [...who, ...command], {
      cwd: box.folder,
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
  };
  git("init", "-q", "-b", "main");
  git("add", "docs");
  git("commit", "-qm", "docs");
  git("checkout", "-qb", "other");
  box.write("docs/crate.md", resourcePage("crate", ["other"]));
  box.write("docs/box.md", resourcePage("box", ["side"]));
  box.remove("docs/shelf.md");
  git("add", "-A", "docs");
  git("commit", "-qm", "other docs");
  git("checkout", "-qb", "without");
  git("rm", "-rq", "docs");
  box.write("other.txt", "");
  git("add", "other.txt");
  git("commit", "-qm", "no docs");
  git("checkout", "-q", "main");
  const watch = await watching(box, ...args);
  git("checkout", "-q", "other");
  await watch.until(() => box.read("out/acme.shop/crate.ts").includes("other"));
  await watch.settled();
  expect(box.snapshot("out")).toEqual(clean(box));
  git("checkout", "-q", "without");
  await watch.until("Cannot read the docs folder");
  git("checkout", "-q", "main");
  await watch.until(() => box.read("out/acme.shop/crate.ts").includes("label"));
  await watch.settled();
  expect(box.snapshot("out")).toEqual(clean(box));
  box.write("docs/crate.md", resourcePage("crate", ["again"]));
  await watch.until(() => box.read("out/acme.shop/crate.ts").includes("again"));
});

test("a changed config counts at once, and one with a mistake leaves things as they were", async () => {
  const box = shop();
  box.write("typedown.config.json", '{ "docs": "docs", "out": "out" }');
  const watch = await watching(box);
  box.write("typedown.config.json", '{ "docs": "docs", "out": "out", "nullability": "never" }');
  await watch.until(() => !box.read("out/acme.shop/crate.ts").includes("| null"));
  box.write("typedown.config.json", '{ "dosc": "docs" }');
  await watch.until("going on with the settings of before");
  box.write("docs/crate.md", resourcePage("crate", ["size"]));
  await watch.until(() => box.read("out/acme.shop/crate.ts").includes("size"));
  box.write("typedown.config.json", '{ "docs": "docs", "out": "out" }');
  await watch.until(() => box.read("out/acme.shop/crate.ts").includes("| null"));
  await watch.settled();
  expect(box.snapshot("out")).toEqual(clean(box));
});

// The watcher begins anew with each, and tells nothing of what is saved until it is ready.
test("of two saves of the config the later one counts, however close they are", async () => {
  const box = shop();
  const save = (validators: boolean): void =>
    box.write("typedown.config.json", JSON.stringify({ docs: "docs", out: "out", validators }));
  save(false);
  const watch = await watching(box);
  const hasValidator = (): boolean => fs.existsSync(path.join(box.folder, "out/validation.ts"));
  for (const ms of [60, 80, 100, 120, 150]) {
    save(true);
    await new Promise((resolve) => setTimeout(resolve, ms));
    save(false);
    await watch.settled();
    expect(hasValidator(), `${ms} ms`).toBe(false);
  }
  save(true);
  await watch.until(hasValidator);
  expect(watch.said()).not.toContain("Warning");
});

// Node keeps a module that it has once loaded.
test.each([
  [".prettierrc", '{ "singleQuote": true }', '{ "singleQuote": false, "semi": false }'],
  [
    "prettier.config.mjs",
    "export default { singleQuote: true };",
    "export default { singleQuote: false, semi: false };",
  ],
])("a changed %s counts at once, and so does the next change", async (file, one, other) => {
  const box = shop();
  box.remove(".prettierrc");
  const watch = await watching(box, ...args);
  box.write(file, one);
  await watch.until(() => box.read("out/acme.shop/shelf.ts").includes("'@odata.type'"));
  box.write(file, other);
  await watch.until(() => box.read("out/acme.shop/shelf.ts").includes('"@odata.type"'));
  box.write("docs/crate.md", resourcePage("crate", ["size"]));
  await watch.until(() => box.read("out/acme.shop/crate.ts").includes("size"));
  await watch.settled();
  expect(box.read("out/acme.shop/crate.ts")).not.toContain(";");
  expect(box.snapshot("out")).toEqual(clean(box));
});

// It is a folder that the system watches, and not a path.
test.skipIf(process.platform === "win32").each<[what: string, docs: string, swapped: string]>([
  ["a folder in the docs", "docs", "docs/more"],
  ["the docs", "docs", "docs"],
  ["a folder above the docs", "above/docs", "above"],
  ["what a link in the docs leads to", "docs", "docs/link"],
])("another folder takes the place of %s", async (_what, docs, swapped) => {
  const box = sandbox({});
  const at = (file: string): string => path.join(box.folder, file);
  const [crate, shelf] = ["crate", "shelf"].map(
    (name) => `${swapped.startsWith(docs) ? swapped : docs}/${name}.md`,
  );
  box.write(`${docs}/till.md`, resourcePage("till", ["a"]));
  if (swapped.endsWith("link")) {
    box.write("one/crate.md", resourcePage("crate", ["a"]));
    fs.symlinkSync("../one", at(swapped));
  } else box.write(String(crate), resourcePage("crate", ["a"]));
  const watch = await watching(box, "--docs", docs, "--out", "out");
  await watch.settled();
  const has = (file: string, text: string): boolean =>
    fs.existsSync(at(file)) && box.read(file).includes(text);

  fs.cpSync(at(swapped), at("other"), { recursive: true, dereference: true });
  fs.renameSync(at(swapped), at("old"));
  fs.renameSync(at("other"), at(swapped));
  box.write(String(shelf), resourcePage("shelf", ["row"]));
  await watch.until(() => has("out/acme.shop/shelf.ts", "row"));
  await watch.settled();
  box.write(String(crate), resourcePage("crate", ["later"]));
  await watch.until(() => has("out/acme.shop/crate.ts", "later"));
  expect(has("out/acme.shop/shelf.ts", "row")).toBe(true);
});

test
  .skipIf(process.platform === "win32")
  .each<[what: string, change: (at: (file: string) => string) => void]>([
    [
      "a folder in the docs is removed and made again",
      (at) => {
        fs.rmSync(at("docs/more"), { recursive: true });
        fs.mkdirSync(at("docs/more"));
      },
    ],
    [
      "the docs are removed and made again",
      (at) => {
        fs.rmSync(at("docs"), { recursive: true });
        fs.mkdirSync(at("docs/more"), { recursive: true });
      },
    ],
  ])("%s", async (_what, change) => {
  const box = sandbox({});
  const at = (file: string): string => path.join(box.folder, file);
  const has = (text: string): boolean =>
    fs.existsSync(at("out/acme.shop/crate.ts")) &&
    box.read("out/acme.shop/crate.ts").includes(text);
  box.write("docs/more/crate.md", resourcePage("crate", ["first"]));
  box.write("docs/till.md", resourcePage("till", ["row"]));
  const watch = await watching(box, ...args);
  change(at);
  box.write("docs/more/crate.md", resourcePage("crate", ["second"]));
  await watch.until(() => has("second"));
  await watch.settled();
  box.write("docs/more/crate.md", resourcePage("crate", ["third"]));
  await watch.until(() => has("third"));
  await watch.settled();
  expect(box.snapshot("out")).toEqual(clean(box));
});

test
  .skipIf(process.platform === "win32")
  .each<[what: string, docs: string, link: string, target: string]>([
    ["what a page leads to", "docs/crate.md", "../v1/crate.md", "v1/crate.md"],
    ["what a folder leads to", "docs/more", "../v1", "v1"],
    ["a link on the way", "docs/more", "../current", "current"],
  ])("%s is gone, and there again", async (_what, docs, link, target) => {
  const box = shop();
  const at = (file: string): string => path.join(box.folder, file);
  box.remove("docs/crate.md");
  box.write("v1/crate.md", resourcePage("crate", ["first"]));
  fs.symlinkSync("v1", at("current"));
  fs.symlinkSync(link, at(docs));
  const watch = await watching(box, ...args);
  const has = (): boolean => fs.existsSync(at("out/acme.shop/crate.ts"));
  expect(has()).toBe(true);
  fs.renameSync(at(target), at("away"));
  await watch.until(() => !has());
  fs.renameSync(at("away"), at(target));
  await watch.until(has);
  await watch.settled();
  box.write("v1/crate.md", resourcePage("crate", ["later"]));
  await watch.until(() => box.read("out/acme.shop/crate.ts").includes("later"));
});

test.skipIf(process.platform === "win32")(
  "what a link leads to is another page, a page at last, or the link itself",
  async () => {
    const box = shop();
    const at = (file: string): string => path.join(box.folder, file);
    const has = (type: string, text: string): boolean =>
      fs.existsSync(at(`out/acme.shop/${type}.ts`)) &&
      box.read(`out/acme.shop/${type}.ts`).includes(text);
    for (const version of ["v1", "v2"])
      box.write(`${version}/till.md`, resourcePage("till", [version]));
    fs.symlinkSync("v1", at("current"));
    fs.symlinkSync("../current/till.md", at("docs/till.md"));
    fs.symlinkSync("../late.md", at("docs/late.md"));
    const watch = await watching(box, ...args);
    fs.rmSync(at("current"));
    fs.symlinkSync("v2", at("current"));
    await watch.until(() => has("till", "v2"));
    box.write("late.md", resourcePage("late", ["a"]));
    await watch.until(() => has("late", "a"));
    await watch.settled();
    box.write("v2/till.md", resourcePage("till", ["later"]));
    await watch.until(() => has("till", "later"));
    box.remove("docs/crate.md");
    fs.symlinkSync("crate.md", at("docs/crate.md"));
    await watch.until(() => !has("crate", ""));
    await watch.settled();
    box.remove("docs/crate.md");
    box.write("docs/crate.md", resourcePage("crate", ["again"]));
    await watch.until(() => has("crate", "again"));
    await watch.settled();
    expect(box.snapshot("out")).toEqual(clean(box));
  },
);

test("a config that leads to no docs is mended, and so is one of several", async () => {
  const box = shop();
  const save = (...docs: readonly string[]): void =>
    box.write(
      "typedown.config.json",
      JSON.stringify(docs.map((folder, index) => ({ docs: folder, out: `out${index}` }))),
    );
  save("docs");
  const watch = await watching(box);
  save("dosc");
  await watch.until("Cannot read the docs folder");
  save("docs", "more");
  await watch.settled();
  box.write("docs/crate.md", resourcePage("crate", ["size"]));
  await watch.until(() => box.read("out0/acme.shop/crate.ts").includes("size"));
  box.write("more/box.md", resourcePage("box", ["side"]));
  await watch.until(() => fs.existsSync(path.join(box.folder, "out1/acme.shop/box.ts")));
  expect(box.read("out0/acme.shop/crate.ts")).toContain("size");
});

test.skipIf(process.platform === "win32")("a pipe that is called like a page is none", async () => {
  const box = shop();
  const watch = await watching(box, ...args);
  spawnSync("mkfifo", [path.join(box.folder, "docs/pipe.md")]);
  // It is told of by itself.
  await watch.settled();
  box.write("docs/crate.md", resourcePage("crate", ["size"]));
  await watch.until(() => box.read("out/acme.shop/crate.ts").includes("size"));
  expect((await watch.stop()).code).toBe(0);
});

test("Ctrl-C ends it clean", async () => {
  const box = shop();
  const watch = await watching(box, ...args);
  await watch.settled();
  const { code, ms } = await watch.stop();
  expect(code).toBe(0);
  expect(ms, "on a quiet machine it is a few milliseconds").toBeLessThan(200);
  expect(fs.existsSync(path.join(box.folder, "out/.typedown.tmp"))).toBe(false);
});

test("Ctrl-C in the middle of a run ends it at the end of the stage, with every file whole", async () => {
  const box = shop();
  const watch = await watching(box, ...args);
  const before = box.snapshot("out");
  for (let page = 0; page < 300; page++)
    box.write(`docs/t${page}.md`, resourcePage(`t${page}`, ["a"]));
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect((await watch.stop()).code).toBe(0);
  const after = box.snapshot("out");
  const done = clean(box);
  for (const [file, text] of Object.entries(after))
    expect([before[file], done[file]]).toContain(text);
  box.run("generate", ...args);
  expect(box.snapshot("out")).toEqual(done);
});
