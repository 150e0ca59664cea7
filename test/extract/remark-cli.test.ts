/** The plugin where authors lint Markdown: named in the settings of remark-cli. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { resourcePage, sandbox } from "../commands/sandbox.js";

const modules = path.join(import.meta.dirname, "../../node_modules");
const remark = path.join(modules, "remark-cli/cli.js");

const plugins = ["remark-frontmatter", "remark-gfm", "typedown/remark"];
const page = resourcePage("crate", ["size"]);

/** What remark-cli says of these pages under these plugins, and its exit code. */
function lint(used: readonly unknown[], pages: Readonly<Record<string, string>>) {
  const box = sandbox(pages);
  fs.mkdirSync(path.join(box.folder, "node_modules"));
  fs.symlinkSync(path.join(modules, ".."), path.join(box.folder, "node_modules/typedown"));
  for (const name of ["remark-frontmatter", "remark-gfm"]) {
    fs.symlinkSync(path.join(modules, name), path.join(box.folder, "node_modules", name));
  }
  box.write(".remarkrc.json", JSON.stringify({ plugins: used }));
  const { status, stderr } = spawnSync(process.execPath, [remark, "docs", "--no-color"], {
    cwd: box.folder,
    encoding: "utf8",
  });
  return { status, lines: stderr.split("\n").map((line) => line.replace(/ {2,}/g, "  ")) };
}

test("remark-cli shows findings with their place and rule, and fails at an error", () => {
  const { status, lines } = lint(plugins, {
    "crate.md": page.replace("|String|", "|a bit of text|"),
    "lid.md": page.replace('"resource",', '"resource";'),
    "plank.md": page,
  });
  expect(lines).toEqual([
    "docs/crate.md",
    expect.stringMatching(/^10:7-10:20 +warning +Unexpected .+ unknown-type-cell typedown$/),
    "",
    "docs/lid.md",
    expect.stringMatching(/^13:31-13:32 +error +Unexpected .+ annotation-syntax typedown$/),
    "",
    "docs/plank.md: no issues found",
    "",
    "2 messages (✖ 1 error, ⚠ 1 warning)",
    "",
  ]);
  expect(status).toBe(1);
});

test("what the docs set calls its columns stands beside the plugin's name", () => {
  const pages = { "crate.md": page.replace("|Type|", "|Typ|") };
  expect(lint(plugins, pages).lines.join("\n")).toContain("missing-type-column");
  const named = [...plugins.slice(0, 2), ["typedown/remark", { columns: { type: ["Typ"] } }]];
  expect(lint(named, pages)).toEqual({ status: 0, lines: ["docs/crate.md: no issues found", ""] });
});
