/**
 * The package as a consumer gets it: packed, installed by each package manager, set up by `init`, its
 * output compiled and run. Slow, and asks the registry: `npm run test:package`.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const repository = path.join(import.meta.dirname, "..");
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-package-"));
const tarball = path.join(temporary, "typedown.tgz");
const tsc = path.join(repository, "node_modules/typescript-5.9/bin/tsc");
afterAll(() => fs.rmSync(temporary, { recursive: true }));

beforeAll(() => {
  const packed = run(repository, "npm", "pack", "--json", "--pack-destination", temporary);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  fs.renameSync(path.join(temporary, filename), tarball);
  const managers = path.join(temporary, "managers");
  fs.mkdirSync(managers);
  // Else npm takes a folder above for the project.
  fs.writeFileSync(path.join(managers, "package.json"), "{}");
  run(managers, "npm", "install", "pnpm@10", "yarn@1.22.22", "@yarnpkg/cli-dist@4");
}, 300_000);

/** Runs a program that has to succeed, and returns what it prints. */
function run(cwd: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
  expect(status, `${command} ${args.join(" ")}\n${stdout}${stderr}${error ?? ""}`).toBe(0);
  return stdout;
}

function manager(file: string): readonly string[] {
  return [process.execPath, path.join(temporary, "managers/node_modules", file)];
}

/** How to install a tarball, and the line of the CI job that installs what the lock file says. */
const managers = {
  npm: { command: () => ["npm"], add: "install", ci: "npm ci" },
  pnpm: {
    command: () => manager("pnpm/bin/pnpm.cjs"),
    add: "add",
    ci: "pnpm install --frozen-lockfile",
  },
  yarn: {
    command: () => manager("@yarnpkg/cli-dist/bin/yarn.js"),
    add: "add",
    ci: "yarn install --immutable",
  },
  "yarn 1": {
    command: () => manager("yarn/bin/yarn.js"),
    add: "add",
    ci: "yarn install --frozen-lockfile",
  },
} as const;

const nodenext = { module: "nodenext", verbatimModuleSyntax: true };
const bundler = { module: "esnext", moduleResolution: "bundler", target: "es2022" };
const erasable = {
  ...nodenext,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  rewriteRelativeImportExtensions: true,
};

test.each([
  ["npm, a module, nodenext", "npm", "module", nodenext, "main.ts", ".js"],
  ["npm, a module, bundler", "npm", "module", bundler, "main.ts", ".js"],
  ["npm, a module, only erasable syntax", "npm", "module", erasable, "main.ts", ".ts"],
  ["npm, no module, nodenext", "npm", undefined, nodenext, "main.mts", ".mjs"],
  ["npm, no module, bundler", "npm", undefined, bundler, "main.ts", ".mjs"],
  ["pnpm, a module, nodenext", "pnpm", "module", nodenext, "main.ts", ".js"],
  ["yarn, a module, nodenext", "yarn", "module", nodenext, "main.ts", ".js"],
  ["yarn 1, no module, nodenext", "yarn 1", undefined, nodenext, "main.mts", ".mjs"],
] as const)(
  "%s",
  (name, packageManager, type, options, main, extension) => {
    const folder = path.join(temporary, name.replaceAll(/\W+/g, "-"));
    const write = (file: string, text: string): void => {
      fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      fs.writeFileSync(path.join(folder, file), text);
    };
    write("package.json", JSON.stringify({ name: "shop", private: true, type }, null, 2));
    // Without `pnp` tools that are not installed there find nothing.
    write(".yarnrc.yml", "nodeLinker: node-modules\nenableTelemetry: false\n");
    const compilerOptions = { strict: true, types: [], rootDir: "src", outDir: "out", ...options };
    write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["src"] }));
    write(`src/${main}`, program(extension));
    fs.cpSync(path.join(repository, "docs-input"), path.join(folder, "docs"), { recursive: true });

    const { command, add, ci } = managers[packageManager];
    const [executable = "", ...args] = command();
    if (packageManager === "yarn") write("yarn.lock", ""); // Else it looks for a project above.
    run(
      folder,
      executable,
      ...args,
      add,
      packageManager === "yarn" ? `typedown@file:${tarball}` : tarball,
    );
    const typedown = path.join(folder, "node_modules/typedown/dist/cli.js");
    run(folder, process.execPath, typedown, "init", "--yes");
    expect(read(folder, ".github/workflows/typedown.yml")).toContain(`- run: ${ci}\n`);
    const findings = run(folder, process.execPath, typedown, "generate");
    expect(findings, "nothing is wrong with the consumer").toBe("");
    run(folder, process.execPath, typedown, "check");
    run(folder, process.execPath, tsc);
    const compiled = `out/${main.replace(/ts$/, "js")}`;
    expect(run(folder, process.execPath, compiled)).toBe("full\nlaptop-1 isolated\nstrange\n");
    // What is imported from the package compiles too, whatever else the consumer has.
    write("tooling/plugin.mts", tooling);
    const tool = { strict: true, noEmit: true, types: [], target: "es2023", module: "nodenext" };
    write("tooling/tsconfig.json", JSON.stringify({ compilerOptions: tool }));
    run(folder, process.execPath, tsc, "--project", "tooling");
    expect(run(folder, process.execPath, typedown, "init", "--yes"), "a second run").toBe("");
  },
  300_000,
);

/** Reads a payload, narrows it with a guard and a switch, and prints what it holds. */
function program(extension: string): string {
  return `
import {
  isIncidentTaskResponseAction,
  type IncidentTaskResponseActionUnion,
} from "./generated/microsoft.graph.security/incidentTaskResponseAction${extension}";

const payload = \`[
  { "@odata.type": "#microsoft.graph.security.isolateDeviceIncidentTaskResponseAction",
    "identifierValue": "laptop-1", "isolationType": "full" },
  { "@odata.type": "#acme.shop.crate" }
]\`;

function told(action: IncidentTaskResponseActionUnion): string {
  switch (action["@odata.type"]) {
    case "#microsoft.graph.security.isolateDeviceIncidentTaskResponseAction":
      console.log(action.isolationType);
      return action.identifierValue + " isolated";
    default:
      return action["@odata.type"];
  }
}

for (const value of JSON.parse(payload) as unknown[]) {
  console.log(isIncidentTaskResponseAction(value) ? told(value) : "strange");
}
`;
}

const tooling = `
import { defineConfig, generate } from "typedown";
import { typedown } from "typedown/vite";

const config = defineConfig({ docs: "docs", out: "src/generated" });
export const results: Promise<{ pages: number }[]> = generate(config);
export const plugin: { name: string } = typedown();
`;

function read(folder: string, file: string): string {
  return fs.readFileSync(path.join(folder, file), "utf8");
}

test("the tarball holds what a consumer needs and nothing else", () => {
  const files = run(temporary, "tar", "tzf", tarball).trim().split("\n");
  const others = files.filter((file) => !/^package\/dist\/[\w/-]+\.(?:js|d\.ts)$/.test(file));
  expect(others.toSorted()).toEqual([
    "package/LICENSE",
    "package/README.md",
    "package/dist/build.json",
    "package/dist/config.schema.json",
    "package/package.json",
  ]);
  expect(files.filter((file) => /test|finish-build/.test(file))).toEqual([]);
  for (const file of ["cli.js", "typedown.d.ts", "vite.js", "vite.d.ts", "workers/worker.js"]) {
    expect(files).toContain(`package/dist/${file}`);
  }
});
