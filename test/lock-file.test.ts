import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

interface Locked {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly hasInstallScript?: boolean;
        readonly resolved?: string;
        readonly integrity?: string;
      }
    >
  >;
}
const file = path.join(import.meta.dirname, "../package-lock.json");
const { packages }: Locked = JSON.parse(fs.readFileSync(file, "utf8"));

/**
 * Packages with a script of their own that npm would run, and why nothing needs it. A new one is looked
 * at before it comes in here; without any of them run, `npm ci --ignore-scripts && npm start` works.
 */
const explained: Readonly<Record<string, string>> = {
  esbuild: "for tests: puts its program in place of its launcher, which finds the program itself",
  fsevents: "for macOS alone: comes built, and chokidar does without",
};

test("no dependency needs a script to be installed, but for those that are explained", () => {
  const names = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([name]) => name.replace(/^.*node_modules\//, ""));
  expect(names.filter((name) => !(name in explained))).toEqual([]);
});

test("every dependency has a hash, and none comes from elsewhere than the registry", () => {
  const others = Object.entries(packages).filter(
    ([name, { resolved = "https://registry.npmjs.org/", integrity = "" }]) =>
      name !== "" &&
      !(resolved.startsWith("https://registry.npmjs.org/") && integrity.startsWith("sha512-")),
  );
  expect(others).toEqual([]);
});
