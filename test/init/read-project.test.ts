/** What `init` finds out about a project from the files around it. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readProject } from "../../generator/init/read-project.js";

const page = '<!-- { "blockType" : "resource", "@odata.type": "acme.shop.crate" } -->';
const config = (url: string): string =>
  `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n`;

/** The project is the folder `work/shop`. */
function factsOf(files: Readonly<Record<string, string>>): ReturnType<typeof readProject> {
  const top = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-test-"));
  onTestFinished(() => fs.rmSync(top, { recursive: true }));
  for (const [name, text] of Object.entries({ "work/shop/README.md": "# Shop", ...files })) {
    fs.mkdirSync(path.dirname(path.join(top, name)), { recursive: true });
    fs.writeFileSync(path.join(top, name), text);
  }
  return readProject(path.join(top, "work/shop"), undefined, undefined);
}

test.each([
  ["no lock file", {}, "npm", false],
  ["npm's lock file", { "work/shop/package-lock.json": "{}" }, "npm", true],
  ["pnpm's", { "work/shop/pnpm-lock.yaml": "" }, "pnpm", true],
  ["yarn's", { "work/shop/yarn.lock": "__metadata:\n  version: 8\n" }, "yarn", true],
  ["that of yarn 1", { "work/shop/yarn.lock": "# yarn lockfile v1\n" }, "yarn-classic", true],
  ["bun's", { "work/shop/bun.lock": "{}" }, "bun", true],
  [
    "one at the top of the repository",
    { "work/.git/HEAD": "", "work/pnpm-lock.yaml": "" },
    "pnpm",
    true,
  ],
  ["one above the repository", { "work/shop/.git/HEAD": "", "work/yarn.lock": "" }, "npm", false],
  [
    "one, and another in package.json",
    {
      "work/shop/package.json": '{ "packageManager": "yarn@4.1.0+sha512.x" }',
      "work/shop/package-lock.json": "",
    },
    "yarn",
    true,
  ],
])("the package manager: %s", (_, files, packageManager, lockFile) => {
  expect(factsOf(files)).toMatchObject({ packageManager, lockFile });
});

test.each<[string, Record<string, string>, string[]]>([
  ["in the project", { "work/shop/docs/api/crate.md": page }, ["docs/api"]],
  ["beside it", { "work/shop-docs/api/crate.md": page }, ["../shop-docs/api"]],
  [
    "in it rather than beside it",
    { "work/shop-docs/crate.md": page, "work/shop/docs/crate.md": page },
    ["docs"],
  ],
  [
    "where most pages are",
    { "work/shop/a/crate.md": page, "work/shop/b/crate.md": page, "work/shop/b/other.md": "" },
    ["b", "a"],
  ],
  ["nowhere among packages", { "work/shop/node_modules/x/crate.md": page }, []],
  ["nowhere without a declaration", { "work/shop/docs/crate.md": "# crate resource type" }, []],
])("docs lie %s", (_, files, folders) => {
  expect(factsOf(files).docs.map(({ folder }) => folder)).toEqual(folders);
});

const docs = { "work/shop-docs/api/crate.md": page };
const onMain = { "work/shop-docs/.git/HEAD": "ref: refs/heads/main\n" };
const origin = { repository: "acme/shop-docs", branch: "main", path: "api" };

test.each([
  ["https://github.com/acme/shop-docs.git", origin],
  ["https://github.com/acme/shop-docs", origin],
  ["git@github.com:acme/shop-docs.git", origin],
  ["https://git.acme.example/acme/shop-docs.git", undefined],
  ["https://notgithub.com.example/acme/shop-docs.git", undefined],
])("a checkout of %s", (url, expected) => {
  const [found] = factsOf({ ...docs, ...onMain, "work/shop-docs/.git/config": config(url) }).docs;
  expect(found).toMatchObject({ isInRepository: false });
  expect(found?.origin).toEqual(expected);
});

test("a checkout on a branch of its own is known by the branch of its origin", () => {
  const [found] = factsOf({
    ...docs,
    "work/shop-docs/.git/HEAD": "ref: refs/heads/mine\n",
    "work/shop-docs/.git/refs/remotes/origin/HEAD": "ref: refs/remotes/origin/main\n",
    "work/shop-docs/.git/config": config("https://github.com/acme/shop-docs"),
  }).docs;
  expect(found?.origin).toEqual(origin);
});

test("a project in a repository knows where it is, and its jobs", () => {
  const facts = factsOf({
    "work/.git/HEAD": "",
    "work/.github/workflows/ci.yml": "jobs:",
    "work/docs/crate.md": page,
    "work/shop/src/main.ts": "",
    "work/shop/package.json": '{ "type": "module", "devDependencies": { "typescript": "6" } }',
  });
  expect(facts).toMatchObject({
    inRepository: "shop",
    isModule: true,
    hasTypeScript: true,
    hasSourceFolder: true,
    dependsOnTypedown: false,
    docs: [{ folder: "../docs", isInRepository: true }],
  });
  expect([...facts.workflows]).toEqual([["ci.yml", "jobs:"]]);
});
