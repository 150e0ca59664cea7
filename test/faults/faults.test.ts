/**
 * What must not hurt: runs that are killed, disks that are full or refuse, two runs at once, files that
 * come and go. `npm run test:faults`; `TYPEDOWN_KILLS` says how often a run is killed (50), and
 * `TYPEDOWN_SEED` repeats a series.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { cli, resourcePage, sandbox, type Sandbox } from "../commands/sandbox.js";
import { printManifest } from "../../generator/write/manifest.js";
import { parseManifest } from "../../generator/write/manifest.js";
import { textHash } from "../../generator/write/text-hash.js";

const args = ["generate", "--docs", "docs", "--out", "out"];
// oxlint-disable-next-line node/no-process-env -- CI runs a short form.
const kills = Number(process.env["TYPEDOWN_KILLS"] ?? 50);
// oxlint-disable-next-line node/no-process-env -- A series that failed is run again.
const seed = Number(process.env["TYPEDOWN_SEED"] ?? Date.now() % 1_000_000);

/** Pages of two states of the docs: some change, some go, some come. */
const pageCount = 60;
const states = [0, 1].map((state) =>
  Object.fromEntries(
    Array.from({ length: pageCount }, (_, index) => index + state * 10).map((index) => [
      `t${index}.md`,
      resourcePage(`t${index}`, index % 3 === 0 ? ["a"] : ["a", `b${state}`]),
    ]),
  ),
);

function turn(box: Sandbox, state: number): void {
  fs.rmSync(path.join(box.folder, "docs"), { recursive: true, force: true });
  for (const [file, text] of Object.entries(states[state] ?? {})) box.write(`docs/${file}`, text);
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The files of an output folder, without what an unfinished run may leave for the next to remove. */
function outputOf(box: Sandbox): Record<string, string> {
  const files = Object.entries(box.snapshot("out"));
  return Object.fromEntries(files.filter(([file]) => !file.startsWith(".typedown.tmp")));
}

function withoutManifest(files: Record<string, string>): Record<string, string> {
  const { ".typedown.json": _, ...others } = files;
  return others;
}

test(`kill -9 at ${kills} moments of a run harms nothing (seed ${seed})`, async () => {
  console.log(`seed ${seed}: TYPEDOWN_SEED=${seed} repeats this series`);
  const random = randomNumbers(seed);
  const box = sandbox({});
  const clean = [0, 1].map((state) => {
    turn(box, state);
    expect(box.run("generate", "--docs", "docs", "--out", "out", "--no-cache").code).toBe(0);
    const files = outputOf(box);
    box.remove("out");
    return files;
  });
  turn(box, 0);
  const start = performance.now();
  box.run(...args);
  let whole = performance.now() - start;
  let inWriting = 0;
  for (let kill = 0; kill < kills; kill++) {
    const [before = {}, after = {}] = kill % 2 === 0 ? clean : clean.toReversed();
    turn(box, (kill + 1) % 2);
    const child = spawn(process.execPath, [cli, ...args], { cwd: box.folder, stdio: "ignore" });
    const end = once(child, "exit");
    // Every other one as soon as it writes, and a little later: that is a small part of the time.
    if (kill % 2 === 1) await Promise.race([writing(box), end]);
    await Promise.race([delay(random() * (kill % 2 === 1 ? whole / 20 : whole)), end]);
    child.kill("SIGKILL");
    await end;
    const found = outputOf(box);
    for (const [file, text] of Object.entries(withoutManifest(found)))
      expect([before[file], after[file]], `${file}, kill ${kill}`).toContain(text);
    const manifest = parseManifest(found[".typedown.json"] ?? "", "the manifest");
    for (const [file, text] of Object.entries(withoutManifest(found)))
      expect(manifest.files.get(file), `${file}, kill ${kill}`).toContain(textHash(text));
    if ([...manifest.files.values()].some((hashes) => hashes.length > 1)) inWriting++;
    const again = performance.now();
    const { code, err } = box.run(...args);
    expect(code, err).toBe(0);
    whole = Math.max(whole / 2, performance.now() - again);
    expect(box.snapshot("out"), `repaired after kill ${kill}`).toEqual(after);
  }
  console.log(`${inWriting} of ${kills} kills while files were being written`);
  // Of fewer, none need be.
  expect(inWriting).toBeGreaterThan(0);
}, 900_000);

async function writing(box: Sandbox): Promise<void> {
  const temporary = path.join(box.folder, "out/.typedown.tmp");
  while (!fs.existsSync(temporary)) await delay(1);
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** What a run that cannot do its job tells; more than one line, or another exit code, is told by all there is. */
function failure({ code, err }: { code: number | null; err: string }): string {
  const line = err.trimEnd();
  return code === 2 && !line.includes("\n") ? line : `exit code ${code}: ${err}`;
}

/** Mount a small file system over a folder; false where that is not allowed. */
function mounted(folder: string, options: string): boolean {
  fs.mkdirSync(folder, { recursive: true });
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]);
  if (status === 0) onTestFinished(() => void spawnSync("umount", ["-l", folder]));
  return status === 0;
}

test("a full disk is one line, and no file is half", (context) => {
  const box = sandbox(states[0] ?? {});
  const out = path.join(box.folder, "out");
  if (!mounted(out, "size=256k")) return context.skip("mount is not allowed here");
  expect(failure(box.run(...args))).toMatch(
    /^typedown: Cannot write `.*`: ENOSPC; every file is whole/,
  );
  const found = withoutManifest(outputOf(box));
  spawnSync("mount", ["-o", "remount,size=64m", out]);
  expect(box.run(...args).code).toBe(0);
  const done = outputOf(box);
  for (const [file, text] of Object.entries(found)) expect(text).toBe(done[file]);
  box.run("generate", "--docs", "docs", "--out", "clean");
  expect(done).toEqual(box.snapshot("clean"));
});

test("a disk that is full for the cache alone is no failure", (context) => {
  const box = sandbox(states[0] ?? {});
  box.write("package.json", "{}");
  if (!mounted(path.join(box.folder, "node_modules"), "size=16k"))
    return context.skip("mount is not allowed here");
  expect(box.run(...args)).toMatchObject({ code: 0 });
  expect(box.run("check", "--docs", "docs", "--out", "out")).toMatchObject({ code: 0 });
});

test("an output folder on another device is like any other", (context) => {
  const box = sandbox(states[0] ?? {});
  if (!mounted(path.join(box.folder, "out"), "size=64m"))
    return context.skip("mount is not allowed here");
  expect(box.run(...args)).toMatchObject({ code: 0 });
  box.run("generate", "--docs", "docs", "--out", "clean");
  expect(box.snapshot("out")).toEqual(box.snapshot("clean"));
});

test("a read-only output folder is one line", (context) => {
  const box = sandbox(states[0] ?? {});
  const out = path.join(box.folder, "out");
  if (!mounted(out, "size=64m")) return context.skip("mount is not allowed here");
  spawnSync("mount", ["-o", "remount,ro", out]);
  expect(failure(box.run(...args))).toMatch(/^typedown: Cannot write `.*`: EROFS/);
});

test("a file where the output folder should be is one line", () => {
  const box = sandbox(states[0] ?? {});
  box.write("out", "a file");
  expect(failure(box.run(...args))).toMatch(/^typedown: Cannot (?:read|write) `.*`: ENOTDIR/);
});

test.runIf(process.platform === "linux")("an output folder that cannot be made is one line", () => {
  const box = sandbox(states[0] ?? {});
  const { code, err } = box.run("generate", "--docs", "docs", "--out", "/proc/typedown/out");
  expect({ code, err }).toEqual({
    code: 2,
    err: "typedown: Cannot write `/proc/typedown`: ENOENT; nothing is changed\n",
  });
});

test.skipIf(process.platform === "win32")("a working folder that is gone is one line", () => {
  const box = sandbox({});
  const script = 'mkdir gone; cd gone; rmdir "$PWD"; "$0" "$1" generate';
  const { status, stderr } = spawnSync("sh", ["-c", script, process.execPath, cli], {
    cwd: box.folder,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: "typedown: Cannot find the working folder: ENOENT\n",
  });
});

test("a symbolic link in the output folder is left alone, and so is what it leads to", () => {
  const box = sandbox({ "t1.md": resourcePage("t1", ["a"]) });
  box.run(...args);
  box.write("elsewhere.ts", "mine");
  box.remove("out/acme.shop/t1.ts");
  fs.symlinkSync(
    path.join(box.folder, "elsewhere.ts"),
    path.join(box.folder, "out/acme.shop/t1.ts"),
  );
  box.write("docs/t1.md", resourcePage("t1", ["a", "b"]));
  const { code, out } = box.run(...args);
  expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining("edited-file") });
  expect(box.read("elsewhere.ts")).toBe("mine");
});

test("files that vanish between listing and reading are as good as absent", async () => {
  const box = sandbox(states[0] ?? {});
  const script = `
    const fs = require("fs");
    for (const end = Date.now() + 60000; Date.now() < end;) {
      for (let i = 0; i < 20; i++) fs.writeFileSync("docs/z" + i + ".md", "# nothing\\n");
      for (let i = 0; i < 20; i++) fs.rmSync("docs/z" + i + ".md");
    }`;
  const other = spawn(process.execPath, ["-e", script], { cwd: box.folder, stdio: "ignore" });
  onTestFinished(() => void other.kill("SIGKILL"));
  for (let run = 0; run < 3; run++) {
    const { code, err } = await box.start(
      "generate",
      "--docs",
      "docs",
      "--out",
      "out",
      "--no-cache",
    );
    expect(code, err).toBe(0);
  }
  other.kill("SIGKILL");
  await once(other, "exit");
  turn(box, 0);
  box.run(...args);
  box.run("generate", "--docs", "docs", "--out", "clean");
  expect(box.snapshot("out")).toEqual(box.snapshot("clean"));
});

test("two runs at once, even of different docs, leave a folder that the next one knows", async () => {
  const box = sandbox({});
  turn(box, 0);
  for (const [file, text] of Object.entries(states[1] ?? {})) box.write(`new/${file}`, text);
  for (let round = 0; round < 3; round++) {
    const ended = await Promise.all([
      box.start(...args),
      box.start("generate", "--docs", "new", "--out", "out"),
      box.start(...args),
    ]);
    for (const { err } of ended) expect(err).not.toContain("bug");
    const last = box.run("generate", "--docs", "new", "--out", "out");
    expect(last.code, last.err + last.out).toBe(0);
    box.run("generate", "--docs", "new", "--out", "clean");
    expect(box.snapshot("out")).toEqual(box.snapshot("clean"));
  }
});

test("a clock that goes backwards makes nothing stale pass for fresh", () => {
  const box = sandbox(states[0] ?? {});
  box.write("package.json", "{}");
  const times = [
    new Date("2090-01-01"),
    new Date(),
    new Date("1990-01-01"),
    new Date("1980-01-01"),
  ];
  for (const [round, time] of times.entries()) {
    box.write("docs/t3.md", resourcePage("t3", [`at${round}`]));
    for (const folder of ["docs", "out", "node_modules"]) age(path.join(box.folder, folder), time);
    expect(box.run(...args).code).toBe(0);
    expect(box.read("out/acme.shop/t3.ts")).toContain(`at${round}`);
  }
});

/** Give every file below a folder this time. */
function age(folder: string, time: Date): void {
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: "utf8" }))
    fs.utimesSync(path.join(folder, name), time, time);
}

test("a manifest that is damaged is one line that says what to do", () => {
  const box = sandbox({ "t1.md": resourcePage("t1", ["a"]) });
  box.run(...args);
  const whole = box.read("out/.typedown.json");
  expect(printManifest(parseManifest(whole, ""))).toBe(whole);
  box.write("out/.typedown.json", whole.slice(0, -20));
  expect(failure(box.run(...args))).toMatch(
    /^typedown: Cannot read `.*`: it is damaged; restore it, or delete it/,
  );
});

test.skipIf(process.getuid?.() !== 0)("docs that may not be read are one line", () => {
  const box = sandbox({ "t1.md": resourcePage("t1", ["a"]) });
  fs.chmodSync(path.join(box.folder, "docs/t1.md"), 0);
  fs.chmodSync(box.folder, 0o777);
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: box.folder,
    uid: os.userInfo().uid + 65_534,
    encoding: "utf8",
  });
  expect(failure({ code: status, err: stderr })).toMatch(
    /^typedown: Cannot read the page `.*`: EACCES/,
  );
});
