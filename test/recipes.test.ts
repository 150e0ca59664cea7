/** The recipes of the README and this repository's own workflow, taken out of their files and run as they are written. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { sandboxIn, type Sandbox } from "./commands/sandbox.js";

const project = path.join(import.meta.dirname, "..");
const readme = fs.readFileSync(path.join(project, "README.md"), "utf8");
const task = "security-incidenttask.md";
const title = "|displayName|String|";
/** `npx` takes its time, more of it where other tests run. */
const slow = 180_000;

test("the workflow of the README passes, and tells what has changed", { timeout: slow }, () => {
  const repository = consumer();
  const workflow = parse(recipe("workflow"));
  expect(runSteps(repository, workflow)).toEqual([0, 0, 0, 0]);
  expect(repository.read("comment")).toBe(
    "pr comment 7 --edit-last --create-if-none --body-file diff.md\n",
  );
  expect(repository.read("diff.md")).toBe("### No change of the types\n");

  retypeTitle(repository, "docs/resources");
  // `check` fails, `lint` warns, `diff` only tells.
  expect(runSteps(repository, workflow)).toEqual([1, 0, 0, 0]);
  const { runs } = JSON.parse(repository.read("lint.sarif"));
  expect(runs[0].results).toHaveLength(1);
  expect(runs[0].results[0]).toMatchObject({ ruleId: "sample-value-kind", level: "warning" });
  expect(repository.read("diff.md")).toContain("- Property `displayName` of `incidentTask` was ");
});

test(
  "the shell job of the README passes, and fails when something has changed",
  { timeout: slow },
  () => {
    const repository = consumer();
    expect(runShell(repository, recipe("shell"))).toBe(0);
    retypeTitle(repository, "docs/resources");
    expect(runShell(repository, recipe("shell"))).toBe(1);
  },
);

test(
  "the hook of the README lets a commit through only with the code that goes with its docs",
  { timeout: slow },
  () => {
    const repository = consumer();
    repository.write(".git/hooks/pre-commit", recipe("hook"));
    fs.chmodSync(path.join(repository.folder, ".git/hooks/pre-commit"), 0o755);
    const docs = `docs/resources/${task}`;
    repository.write(docs, repository.read(docs).replace(title, "|displayName|Int32|"));
    repository.write("other.txt", "x");
    expect(runShell(repository, "git add other.txt && git commit --quiet -m x")).toBe(0);
    expect(runShell(repository, "git add docs && git commit --quiet -m x")).toBe(1);
    const both = "npx typedown generate && git add docs src && git commit --quiet -m x";
    expect(runShell(repository, both)).toBe(0);
  },
);

test("this repository's own workflow tells what has changed", { timeout: slow }, () => {
  const repository = emptyRepository();
  onTestFinished(() => fs.rmSync(repository.folder, { recursive: true }));
  linkPackage(repository);
  const { prettier } = JSON.parse(fs.readFileSync(path.join(project, "package.json"), "utf8"));
  repository.write(".prettierrc", JSON.stringify(prettier));
  for (const file of ["docs-input", "generated", "typedown.config.ts"]) {
    fs.cpSync(path.join(project, file), path.join(repository.folder, file), { recursive: true });
  }
  fs.symlinkSync(path.join(project, "dist"), path.join(repository.folder, "dist"));
  commit(repository, "one");
  commit(repository, "two");
  const file = path.join(project, ".github/workflows/docs.yml");
  const workflow = parse(fs.readFileSync(file, "utf8"));
  // That `check` passes where nothing has changed, `npm test` says of the repository itself.
  retypeTitle(repository, "docs-input");
  expect(runSteps(repository, workflow)).toEqual([1, 0, 0, 0]);
  expect(repository.read("diff.md")).toContain("1 breaking");
});

/** The text of the fence behind `<!-- recipe: NAME -->`. */
function recipe(name: string): string {
  const [, text = ""] =
    new RegExp(`<!-- recipe: ${name} -->\n\n\`\`\`\\w+\n([^]*?)\n\`\`\`\n`).exec(readme) ?? [];
  expect(text, `the recipe ${name}`).not.toBe("");
  return `${text}\n`;
}

const prepared = emptyRepository();
afterAll(() => fs.rmSync(prepared.folder, { recursive: true }));
beforeAll(prepare, slow);

/** The repository the README speaks of, as it is before each test. */
function consumer(): Sandbox {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-recipes-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  fs.cpSync(prepared.folder, folder, { recursive: true, verbatimSymlinks: true });
  return sandboxIn(folder);
}

/** With the README's config, generated, with a baseline, committed twice. */
function prepare(): void {
  const repository = prepared;
  fs.cpSync(path.join(project, "docs-input"), path.join(repository.folder, "docs/resources"), {
    recursive: true,
  });
  const [, config = ""] = /```ts\n(import \{ defineConfig \}[^]*?)```/.exec(readme) ?? [];
  repository.write("typedown.config.ts", config);
  repository.write("package.json", '{ "type": "module" }');
  linkPackage(repository);
  const made = runShell(repository, "npx typedown generate && npx typedown lint --update-baseline");
  expect(made).toBe(0);
  commit(repository, "one");
  commit(repository, "two");
}

/** As npm installs a package from a folder: what `npx` runs, and configs import. */
function linkPackage({ folder }: Sandbox): void {
  const bin = path.join(folder, "node_modules/.bin");
  fs.mkdirSync(bin, { recursive: true });
  fs.symlinkSync(project, path.join(folder, "node_modules/typedown"));
  fs.symlinkSync("../typedown/dist/cli.js", path.join(bin, "typedown"));
  fs.chmodSync(path.join(project, "dist/cli.js"), 0o755);
}

function emptyRepository(): Sandbox {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-recipes-"));
  const repository = sandboxIn(folder);
  repository.write(".gitignore", "node_modules\ndist\n");
  const identity = "git config user.name x && git config user.email x@acme.example";
  expect(runShell(repository, `git init --quiet && ${identity}`)).toBe(0);
  return repository;
}

function commit(repository: Sandbox, message: string): void {
  const command = `git add --all && git commit --quiet --allow-empty -m '${message}'`;
  expect(runShell(repository, command)).toBe(0);
}

/** Committed: `HEAD^` is the state before it. */
function retypeTitle(repository: Sandbox, docs: string): void {
  const before = repository.read(`${docs}/${task}`);
  expect(before).toContain(title);
  repository.write(`${docs}/${task}`, before.replace(title, "|displayName|Int32|"));
  commit(repository, "retyped");
}

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { run?: string; env?: Record<string, string> }[] }>
  >;
}

/** The exit codes of a workflow's shell steps. Those of npm are the machine's: they ask the registry and build. */
function runSteps(repository: Sandbox, { jobs }: Workflow): (number | null)[] {
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return steps.flatMap(({ run, env = {} }) => {
    if (run === undefined || /^npm (?:ci|run build)$/.test(run)) return [];
    const values = Object.keys(env).map((name) => [name, name === "PULL_REQUEST" ? "7" : "x"]);
    return runShell(repository, run, Object.fromEntries(values));
  });
}

/** As GitHub runs a step: with `bash -e`. `gh` writes down what it is called with. */
function runShell({ folder, write }: Sandbox, script: string, env = {}): number | null {
  write("bin/gh", '#!/bin/sh\necho "$@" > comment\n');
  fs.chmodSync(path.join(folder, "bin/gh"), 0o755);
  const settings = Object.entries({ ...env, PATH: "$PWD/bin:$PATH" });
  const exports = settings.map(([name, value]) => `export ${name}="${value}"\n`).join("");
  const args = ["-e", "-c", `${exports}${script}`];
  const { status, stderr } = spawnSync("bash", args, { cwd: folder, encoding: "utf8" });
  expect(stderr).not.toContain("bug");
  expect(status, stderr).not.toBe(2);
  return status;
}
