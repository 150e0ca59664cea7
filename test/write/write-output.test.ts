import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { OutputFile } from "../../generator/model/output-file.js";
import { compareOutput } from "../../generator/write/compare-output.js";
import { emptyManifest, type Manifest } from "../../generator/write/manifest.js";
import { readManifest } from "../../generator/write/output-folder.js";
import { whileLocked } from "../../generator/write/output-lock.js";
import { textHash } from "../../generator/write/text-hash.js";
import { type WrittenOutput, writeOutput } from "../../generator/write/write-output.js";

const edited = "somebody's\n";

test("what somebody edits while a run writes is left alone, and known as edited", async () => {
  const out = temporaryFolder();
  await write(out, [file("b.ts", "1")]);
  const text = async (): Promise<string> => {
    for (const name of ["b.ts", "c.ts"]) fs.writeFileSync(path.join(out, name), edited);
    return "1";
  };
  const first = { ...file("a.ts", "1"), text };
  const written = await write(out, [first, file("b.ts", "2"), file("c.ts", "1")]);
  expect(written).toMatchObject({ created: ["a.ts"], updated: [], skipped: ["b.ts", "c.ts"] });
  expect(fs.readFileSync(path.join(out, "b.ts"), "utf8")).toBe(edited);
  expect(fs.readFileSync(path.join(out, "c.ts"), "utf8")).toBe(edited);
  expect(readManifest(out)?.files.get("b.ts")).toEqual([textHash("1")]);
  expect(readManifest(out)?.files.has("c.ts")).toBe(false);
});

test("with `force`, it is overwritten", async () => {
  const out = temporaryFolder();
  await write(out, [file("a.ts", "1"), file("b.ts", "1")]);
  const edit = async (): Promise<string> => {
    fs.writeFileSync(path.join(out, "b.ts"), edited);
    return "2";
  };
  await write(out, [{ ...file("a.ts", "2"), text: edit }, file("b.ts", "2")], { force: true });
  expect(fs.readFileSync(path.join(out, "b.ts"), "utf8")).toBe("2");
});

test("nothing behind a link is removed, with `force` neither", async () => {
  const [out, elsewhere] = [temporaryFolder(), temporaryFolder()];
  await write(out, [file("shop/a.ts", "1")]);
  fs.renameSync(path.join(out, "shop"), path.join(elsewhere, "shop"));
  fs.symlinkSync(path.join(elsewhere, "shop"), path.join(out, "shop"));
  expect(await write(out, [])).toMatchObject({ removed: [], skipped: ["shop/a.ts"] });
  const refusal = "it is a link or a file; move it away";
  await expect(write(out, [], { force: true })).rejects.toThrow(refusal);
  expect(fs.readFileSync(path.join(elsewhere, "shop/a.ts"), "utf8")).toBe("1");
});

test("the output folder itself may be a link", async () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  const out = path.join(folder, "out");
  fs.symlinkSync(elsewhere, out);
  await write(out, [file("a.ts", "1"), file("shop/b.ts", "1")]);
  await write(out, [file("a.ts", "2")]);
  expect(fs.readFileSync(path.join(elsewhere, "a.ts"), "utf8")).toBe("2");
  expect(fs.existsSync(path.join(elsewhere, "shop"))).toBe(false);
  expect(fs.lstatSync(out).isSymbolicLink()).toBe(true);
});

test("a link in the place of the temporary folder is not followed", async () => {
  const [out, elsewhere] = [temporaryFolder(), temporaryFolder()];
  fs.writeFileSync(path.join(elsewhere, "mine.txt"), "mine");
  fs.symlinkSync(elsewhere, path.join(out, ".typedown.tmp"));
  await expect(write(out, [file("a.ts", "1")])).rejects.toThrow("it is a link or a file");
  expect(fs.readdirSync(elsewhere)).toEqual(["mine.txt"]);
});

test("in the temporary folder only what runs have made is cleared up", async () => {
  const out = temporaryFolder();
  fs.mkdirSync(path.join(out, ".typedown.tmp"));
  fs.writeFileSync(path.join(out, ".typedown.tmp/mine.txt"), "mine");
  await write(out, [file("a.ts", "1")]);
  expect(fs.readdirSync(path.join(out, ".typedown.tmp"))).toEqual(["mine.txt"]);
});

test("the lock of a killed run that had this one's number is taken over", async () => {
  const out = temporaryFolder();
  fs.mkdirSync(path.join(out, ".typedown.tmp"));
  fs.writeFileSync(path.join(out, ".typedown.tmp/lock"), String(process.pid));
  await write(out, [file("a.ts", "1")]);
  expect(fs.readdirSync(out).toSorted()).toEqual([".typedown.json", "a.ts"]);
});

test("of two runs of one process one waits for the other", async () => {
  const out = temporaryFolder();
  const order: string[] = [];
  const run = (name: string): Promise<void> =>
    whileLocked(out, false, async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      order.push(`${name} ends`);
    });
  await Promise.all([run("one"), run("other")]);
  expect(order).toEqual(["one begins", "one ends", "other begins", "other ends"]);
});

/** A run's last stage, as `generate` does it. */
async function write(
  out: string,
  files: readonly OutputFile[],
  { force = false } = {},
): Promise<WrittenOutput> {
  const manifest: Manifest = readManifest(out) ?? emptyManifest;
  const comparisons = await compareOutput(out, files, manifest, {
    format: async (_file, text) => text,
    known: { get: () => undefined, set: () => {} },
  });
  return whileLocked(out, false, () =>
    writeOutput(out, comparisons, manifest, {
      kept: [],
      force,
      progress: () => {},
      wrote: () => {},
    }),
  );
}

function file(name: string, text: string): OutputFile {
  return { path: name, hash: textHash(text), text: async () => text, sources: [] };
}

function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-test-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}
