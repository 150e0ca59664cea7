import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compareOutput, type FileState } from "../../generator/write/compare-output.js";
import { textHash } from "../../generator/write/text-hash.js";

const file = "acme.shop/crate.ts";
const before = "export interface Crate {}\n";
const now = "export type Crate = never;\n";
const theirs = "export const mine = 1;\n";

interface Folder {
  readonly out: string;
  /** What is there. */
  readonly text?: string;
  /** What typedown wrote there, says the manifest; nothing: the manifest does not know the file. */
  readonly written?: string;
  /** What was there when the file was last looked at, and has not been touched since. */
  readonly known?: string;
}

test.each<[name: string, folder: Omit<Folder, "out">, state: FileState]>([
  ["what should be there", { text: now, written: before }, "same"],
  ["what should be there, known", { text: now, written: before, known: now }, "same"],
  ["nothing", { written: before }, "missing"],
  ["what typedown wrote", { text: before, written: before }, "stale"],
  ["what typedown wrote, known", { text: before, written: before, known: before }, "stale"],
  ["what typedown wrote, unknown to the manifest", { text: before, known: before }, "edited"],
  [
    "somebody's text, known, and typedown wrote another",
    { text: theirs, written: before, known: theirs },
    "edited",
  ],
  ["somebody's text", { text: theirs, written: before }, "edited"],
  [
    "what typedown wrote, in another format",
    { text: `${before}\n`, written: before },
    "reformatted",
  ],
])("%s", async (_name, folder, state) => {
  expect(await compare({ ...folder, out: temporaryFolder() })).toMatchObject([{ state }]);
});

test.each([before, now])(
  "behind a link that was put there since is nothing of typedown: %s",
  async (known) => {
    const out = temporaryFolder();
    const elsewhere = temporaryFolder();
    write(elsewhere, "crate.ts", known);
    fs.symlinkSync(elsewhere, path.join(out, "acme.shop"));
    const [compared] = await compare({ out, written: known, known });
    expect(compared?.state).toBe("edited");
    expect(compared?.actual()).toBeUndefined();
  },
);

test.each([undefined, before])("a stale file can be shown, known or not", async (known) => {
  const folder = { out: temporaryFolder(), text: before, written: before };
  const [compared] = await compare(known === undefined ? folder : { ...folder, known });
  expect(compared?.actual()).toBe(before);
});

function compare({ out, text, written, known }: Folder): ReturnType<typeof compareOutput> {
  if (text !== undefined) write(out, file, text);
  const expected = { path: file, hash: textHash(now), text: async () => now, sources: [] };
  const files = new Map(written === undefined ? [] : [[file, [textHash(written)]]]);
  return compareOutput(
    out,
    [expected],
    { files, kept: [] },
    {
      format: async (_file, unformatted) => `${unformatted.trimEnd()}\n`,
      known: { get: () => known && textHash(known), set: () => {} },
    },
  );
}

function write(folder: string, name: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
}

function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-test-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}
