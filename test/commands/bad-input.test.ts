/** What users hand to the commands that hold docs against something: one line says what is wrong, exit code 2. */
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resourcePage, sandboxIn } from "./sandbox.js";

const box = sandboxIn(fs.mkdtempSync(path.join(os.tmpdir(), "typedown-bad-input-")));
const other = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-bad-input-docs-"));
const crate = resourcePage("crate", ["label"]);

beforeAll(() => {
  box.write("docs/crate.md", crate);
  box.write("typedown.config.json", '{ "docs": "docs", "out": "out" }');
  fs.writeFileSync(path.join(other, "crate.md"), crate);
  git("init", "--quiet");
  git("add", "docs");
  git("-c", "user.name=x", "-c", "user.email=x@acme.example", "commit", "--quiet", "-m", "x");
  git("rm", "--quiet", "-r", "--cached", "docs");
  git("-c", "user.name=x", "-c", "user.email=x@acme.example", "commit", "--quiet", "-m", "y");
});
afterAll(() => {
  for (const folder of [box.folder, other]) fs.rmSync(folder, { recursive: true, force: true });
});

const start = `<e:Edmx xmlns:e="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><e:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="acme.shop">`;
const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};">`);
const notXml = "Cannot read the metadata as XML";
const noModel = "no model saved by typedown";
const damaged = "it is damaged; write it anew with `typedown lint --update-baseline`";

/** What is handed over, in a file of this text if there is one, to which command, and what that says. */
const cases: [what: string, text: string | undefined, args: string[], message: string][] = [
  ["no metadata", undefined, ["compare"], "Cannot compare: `--metadata <path>` is missing"],
  [
    "metadata that is not there",
    undefined,
    ["compare", "--metadata", "none.csdl"],
    "Cannot read the metadata `none.csdl`: ENOENT",
  ],
  [
    "metadata that is a folder",
    undefined,
    ["compare", "--metadata", "docs"],
    "Cannot read the metadata `docs`: EISDIR",
  ],
  [
    "metadata that is no XML",
    '{ "$Version": "4.01" }',
    ["compare", "--metadata", "FILE"],
    `FILE:1:1: ${notXml}: expected \`<\``,
  ],
  [
    "metadata that is not CSDL",
    "<svg/>",
    ["compare", "--metadata", "FILE"],
    "FILE:1:1: Unexpected root element `svg` of the metadata, expected `Edmx` of CSDL 4.0 or 4.01",
  ],
  [
    "metadata that is cut off",
    `${start}<EnumType Name="form">`,
    ["compare", "--metadata", "FILE"],
    `FILE:2:101: ${notXml}: unclosed tag: EnumType`,
  ],
  [
    "metadata with entities that expand to gigabytes",
    `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs.join("")}]>${start}&l30;`,
    ["compare", "--metadata", "FILE"],
    "FILE:1:1: Unexpected `<!DOCTYPE` in the metadata, CSDL has none",
  ],
  [
    "metadata that nests without end",
    start + "<a>".repeat(1_000_000),
    ["compare", "--metadata", "FILE"],
    "FILE:2:370: Unexpected element more than 100 levels deep in the metadata",
  ],
  [
    "a revision that does not exist",
    undefined,
    ["diff", "git:none"],
    "Cannot find the git revision `none`",
  ],
  [
    "a revision that looks like a flag",
    undefined,
    ["diff", "git:--help"],
    "Cannot find the git revision `--help`",
  ],
  [
    "a revision without the docs",
    undefined,
    ["diff", "git:HEAD"],
    `Cannot find a page (*.md) in \`${box.folder}/docs\` at the revision \`HEAD\``,
  ],
  [
    "docs outside of the repository",
    undefined,
    ["diff", "git:HEAD", "--docs", other],
    `Cannot find the git repository of \`${other}\``,
  ],
  [
    "a state that is not there",
    undefined,
    ["diff", "none"],
    "Cannot find `none`: neither a docs folder nor a saved model",
  ],
  [
    "a state that is no model",
    "# crate",
    ["diff", "FILE"],
    `Cannot read \`FILE\`: ${noModel}, it is no JSON`,
  ],
  [
    "a model of a later version",
    '{ "version": 99 }',
    ["diff", "FILE"],
    "Cannot read `FILE`: a later version of typedown saved it (format 99)",
  ],
  [
    "a model that is damaged",
    '{ "version": 1, "structuredTypes": [{ "name": "crate" }], "enumTypes": [] }',
    ["diff", "docs", "FILE"],
    `Cannot read \`FILE\`: ${noModel}, \`structuredTypes[0].qualifiedName\` is no text`,
  ],
  ...["x", '{ "version": 2, "findings": {} }'].map((text): (typeof cases)[number] => [
    `a baseline that is damaged: ${text}`,
    text,
    ["lint", "--baseline", "FILE"],
    `Cannot read the baseline \`FILE\`: ${damaged}`,
  ]),
  [
    "a baseline that is a folder",
    undefined,
    ["lint", "--baseline", "docs"],
    "Cannot read the baseline `docs`: EISDIR",
  ],
  [
    "a baseline that cannot be written",
    undefined,
    ["lint", "--update-baseline", "--baseline", "none/baseline.json"],
    "Cannot write the baseline `none/baseline.json`: ENOENT",
  ],
  [
    "docs that are not there",
    undefined,
    ["check", "--docs", "none"],
    `Cannot read the docs folder \`${box.folder}/none\`: ENOENT`,
  ],
  [
    "examples that are not there",
    undefined,
    ["lint", "--examples", "none"],
    `Cannot read the examples folder \`${box.folder}/none\`: ENOENT`,
  ],
  [
    "docs that are a file",
    undefined,
    ["check", "--docs", "typedown.config.json"],
    `Cannot read the docs folder \`${box.folder}/typedown.config.json\`: ENOTDIR`,
  ],
  [
    "docs without a page",
    undefined,
    ["check", "--docs", ".git/hooks"],
    `Cannot find a page (*.md) in \`${box.folder}/.git/hooks\``,
  ],
];

test.each(cases)("%s", (_, text, args, message) => {
  if (text !== undefined) box.write("FILE", text);
  const { code, out, err } = box.run(...args);
  const lines = err.split("\n").filter((line) => line !== "" && !/^docs: \d+ finding/.test(line));
  expect({ code, out, lines }).toEqual({ code: 2, out: "", lines: [`typedown: ${message}`] });
});

test.skipIf(process.platform === "win32")(
  "1 GB of nesting through a pipe: refused, and not all of it read",
  async () => {
    spawnSync("mkfifo", [path.join(box.folder, "pipe")]);
    const writer = spawn(process.execPath, ["-e", endless], { cwd: box.folder });
    const { code, err } = await box.start("compare", "--metadata", "pipe");
    writer.kill();
    expect({ code, err }).toEqual({
      code: 2,
      err: "typedown: Cannot read the metadata `pipe`: it is larger than 256 MB\n",
    });
  },
);

/** Writes 1 GB of start tags, as long as there is a reader. */
const endless = `
  const pipe = require("fs").createWriteStream("pipe");
  const tags = "<a>".repeat(350_000);
  let left = 1000;
  const write = () => { while (left-- > 0) if (!pipe.write(tags)) return pipe.once("drain", write); };
  pipe.on("error", () => process.exit());
  write();
`;

test("a page with more findings than a call takes arguments is no crash", () => {
  const comment = `<!-- {"optionalProperties":[${"0,".repeat(90_000)}0]} -->\n`;
  box.write("many/page.md", `# x\n\n${comment}\n${comment}`);
  const { code, err } = box.run("generate", "--docs", "many", "--out", "many-out");
  expect({ code, err }).toEqual({
    code: 0,
    err: expect.stringContaining("180002 annotation-value"),
  });
});

test.each(["headings", "columns"])("`--%s` takes no name that every object has", (flag) => {
  const { code, err } = box.run("lint", `--${flag}`, "constructor=x");
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("Unknown key") });
});

test("excerpts do not show a byte order mark, which columns do not count", () => {
  const annotation = '<!-- { "blockType": "resource", "@odata.type": "acme.shop.lid" } -->';
  box.write("bom/lid.md", `\ufeff# crate resource type\n\n${annotation}\n`);
  const { out } = box.run("lint", "--docs", "bom");
  expect(out).toContain("    1 | # crate resource type\n      | ^");
});

test("a page larger than a string can be is not read", () => {
  const page = path.join(box.folder, "docs/large.md");
  fs.writeFileSync(page, "");
  fs.truncateSync(page, 300 * 1024 * 1024);
  const { code, err } = box.run("check", "--no-cache");
  fs.rmSync(page);
  expect(code).toBe(2);
  expect(err).toBe(`typedown: Cannot read the page \`${page}\`: it is larger than 256 MB\n`);
});

test.skipIf(process.platform !== "linux")(
  "a page that cannot be read is not taken for none",
  () => {
    // To root every file is readable, but for the start of its own memory.
    fs.symlinkSync("/proc/self/mem", path.join(box.folder, "docs/memory.md"));
    for (const command of [["check"], ["lint"], ["diff", "docs"]]) {
      const { code, out, err } = box.run(...command, "--no-cache");
      expect({ code, out }, command[0]).toEqual({ code: 2, out: "" });
      expect(err).toBe(`typedown: Cannot read the page \`${box.folder}/docs/memory.md\`: EIO\n`);
    }
  },
);

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync("git", args, { cwd: box.folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}
