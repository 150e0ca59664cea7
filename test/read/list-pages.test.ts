/** Which files of a folder are pages, and what their bytes say. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { decodePage } from "../../generator/read/decode-page.js";
import { listPages } from "../../generator/read/list-pages.js";

const docs = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-pages-"));
afterAll(() => fs.rmSync(docs, { recursive: true }));

test("pages are the files whose names end in .md, at any depth", async () => {
  const files = ["b.md", "a/crateLid.md", "old.md.txt", "a/.git/c.md", "node_modules/d.md"];
  for (const file of files) {
    fs.mkdirSync(path.join(docs, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(docs, file), "");
  }
  const pages = await listPages(docs);
  expect(pages).toEqual(["a/crateLid.md", "b.md"]);
});

test.each([
  [[0xef, 0xbb, 0xbf, 0x61], "a"],
  [[0xff, 0xfe, 0x61, 0x00], "a"],
  [[0xfe, 0xff, 0x00, 0x61], "a"],
  [[0x61, 0xc2, 0xa0], "a\u00A0"],
  [[0x61, 0xff], "a\uFFFD"],
])("the bytes %j are %j", (bytes, text) => {
  expect(decodePage(Uint8Array.from(bytes))).toBe(text);
});
