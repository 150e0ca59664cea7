/** Which files of a folder are pages, and what their bytes say. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { decodePage } from "../../generator/read/decode-page.js";
import { listLinks, listPages } from "../../generator/read/list-pages.js";

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

test.skipIf(process.platform === "win32")(
  "links are pages, or folders of pages, if they lead anywhere",
  async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-links-"));
    onTestFinished(() => fs.rmSync(folder, { recursive: true }));
    fs.mkdirSync(path.join(folder, "a"));
    fs.writeFileSync(path.join(folder, "a/b.md"), "");
    for (const [link, target] of Object.entries({
      "c.md": "a/b.md",
      "broken.md": "nowhere",
      ".#b.md": "nowhere",
      again: "a",
      "a/up": "..",
    }))
      fs.symlinkSync(target, path.join(folder, link));
    expect(await listPages(folder)).toEqual(["a/b.md", "c.md"]);
    expect((await listLinks(folder)).toSorted()).toEqual(["a/up", "again", "broken.md", "c.md"]);
  },
);

test.each([
  [[0xef, 0xbb, 0xbf, 0x61], "a"],
  [[0xff, 0xfe, 0x61, 0x00], "a"],
  [[0xfe, 0xff, 0x00, 0x61], "a"],
  [[0x61, 0xc2, 0xa0], "a\u00A0"],
  [[0x61, 0xff], "a\uFFFD"],
])("the bytes %j are %j", (bytes, text) => {
  expect(decodePage(Uint8Array.from(bytes))).toBe(text);
});
