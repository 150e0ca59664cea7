/**
 * What an app carries that uses one guard through a barrel: that guard and nothing else, whether it
 * bundles the generated source or what tsc makes of it.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { ts } from "ts-morph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build as viteBuild } from "vite";
import { generate } from "../generator/commands/run.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-bundle-"));
afterAll(() => fs.rmSync(folder, { recursive: true }), 60_000);

/** The generated source, and the output of tsc: the settings keep every import of a value. */
beforeAll(async () => {
  const docs = path.join(import.meta.dirname, "../docs-input");
  const out = path.join(folder, "ts");
  await generate({ docs, out, validators: true }, { cwd: folder, cache: false, workers: 1 });
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
  };
  for (const file of fs.readdirSync(out, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const source = fs.readFileSync(path.join(out, file), "utf8");
    const target = path.join(folder, "js", file.replace(/ts$/, "js"));
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, ts.transpileModule(source, { compilerOptions }).outputText);
  }
}, 60_000);

const guard = "isIncidentTaskResponseAction";
const namespace = "microsoft.graph.security";

/** The same app, bundled with nothing but the guard's own module in reach. */
const alone = (kind: string): Promise<string> =>
  bundled(
    kind,
    `import { ${guard} } from "./${kind}/${namespace}/incidentTaskResponseAction.${kind}";`,
    guard,
  );

describe.each(["ts", "js"])("an app that bundles .%s", (kind) => {
  test("through the namespace's barrel, has the guard and nothing else", async () => {
    const from = `./${kind}/${namespace}/index.${kind}`;
    const bundle = await bundled(kind, `import { ${guard} } from "${from}";`, guard);
    expect(bundle).toBe(await alone(kind));
    expect(bundle).toContain("isolateDeviceIncidentTaskResponseAction");
    expect(bundle).not.toMatch(/Subtype|notStarted|displayName|Missing required/);
    const everything = `import * as all from "${from}"; globalThis.all = { ...all };`;
    expect(bundle.length * 3).toBeLessThan((await bundled(kind, everything, "0")).length);
  });

  test("with all subtypes of the hierarchy, has those too", async () => {
    const from = `./${kind}/${namespace}/incidentTaskResponseActionSubtype.${kind}`;
    const imported = `import { IncidentTaskResponseActionSubtype } from "${from}";`;
    const bundle = await bundled(kind, imported, "IncidentTaskResponseActionSubtype.IsolateDevice");
    expect(bundle).toContain("isolateDeviceIncidentTaskResponseAction");
    expect(bundle).not.toContain("isIncident");
  });

  // With esbuild it has all of the namespace: https://github.com/evanw/esbuild/issues/1420
  test("through the root barrel, has nothing else with Vite", async () => {
    const app = `import { security } from "./${kind}/index.${kind}"; globalThis.app = security.${guard};`;
    const entry = path.join(folder, `root-${kind}.ts`);
    fs.writeFileSync(entry, app);
    const result = await viteBuild({
      configFile: false,
      root: folder,
      logLevel: "error",
      build: { write: false, minify: true, lib: { entry, formats: ["es"] } },
    });
    const [output] = Array.isArray(result) ? result : [];
    const code = output?.output[0].code ?? "";
    expect(code).toContain("isolateDeviceIncidentTaskResponseAction");
    expect(code).not.toMatch(/Subtype|notStarted|displayName|Missing required/);
  });
});

/** The minified bundle of an app that imports something and keeps one value of it. */
async function bundled(kind: string, imported: string, value: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `${imported}\nglobalThis.app = ${value};`,
      resolveDir: folder,
      loader: "ts",
    },
    bundle: true,
    // Not the identifiers: which short names they get depends on what else was read.
    minifySyntax: true,
    minifyWhitespace: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made nothing of .${kind}`);
  return file.text;
}
