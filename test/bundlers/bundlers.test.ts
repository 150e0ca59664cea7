/** The plugin in every bundler but Vite, which has tests of its own: a build, and a watch. */
import fs from "node:fs";
import path from "node:path";
import { rspack, type RspackOptions } from "@rspack/core";
import * as esbuild from "esbuild";
import { rolldown, watch as watchRolldown } from "rolldown";
import { type Plugin, rollup, watch as watchRollup } from "rollup";
import { expect, onTestFinished, test, vi } from "vitest";
import { type Configuration, webpack } from "webpack";
import { typedown as esbuildPlugin } from "../../generator/bundlers/esbuild.js";
import { typedown as rolldownPlugin } from "../../generator/bundlers/rolldown.js";
import { typedown as rollupPlugin } from "../../generator/bundlers/rollup.js";
import { typedown as rspackPlugin } from "../../generator/bundlers/rspack.js";
import { typedown as webpackPlugin } from "../../generator/bundlers/webpack.js";
import { resourcePage, sandbox, type Sandbox } from "../commands/sandbox.js";

/** What a build has to say of itself; the bundle is in `bundle/main.js`. */
interface Result {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

interface Bundler {
  /** Bundle `main.ts` once. */
  readonly build: (folder: string) => Promise<Result>;
  /** Bundle it again and again. Returns how to end that. */
  readonly watch: (folder: string, built: (result: Result) => void) => Promise<() => unknown>;
}

const texts = (faults: readonly { readonly message?: string; readonly text?: string }[] = []) =>
  faults.map(({ message, text }) => message ?? text ?? "");

/** Rollup knows no TypeScript. */
const stripTypes: Plugin = {
  name: "strip-types",
  resolveId: (id, importer) =>
    importer && id.endsWith(".js")
      ? path.resolve(path.dirname(importer), id.replace(/js$/, "ts"))
      : null,
  transform: (code) => esbuild.transformSync(code, { loader: "ts" }).code,
};

const config = { config: "typedown.config.json" };

/** Rollup and Rolldown have no root but the process's folder: the config's path says where it is. */
const at = (folder: string) => ({ config: path.join(folder, config.config) });

const rollupBundler: Bundler = {
  build: async (folder) => {
    const warnings: string[] = [];
    try {
      const bundle = await rollup({
        input: path.join(folder, "main.ts"),
        plugins: [rollupPlugin(at(folder)), stripTypes],
        onLog: (_, { message }) => void warnings.push(message),
      });
      await bundle.write({ dir: path.join(folder, "bundle") });
      return { errors: [], warnings };
    } catch (error) {
      return { errors: [String(error)], warnings };
    }
  },
  watch: async (folder, built) => {
    const watcher = watchRollup({
      input: path.join(folder, "main.ts"),
      plugins: [rollupPlugin(at(folder)), stripTypes],
      output: { dir: path.join(folder, "bundle") },
      onLog: () => {},
    });
    watcher.on("event", (event) => {
      if (event.code === "ERROR") built({ errors: [String(event.error)], warnings: [] });
      if (event.code === "BUNDLE_END") built({ errors: [], warnings: [] });
    });
    return () => watcher.close();
  },
};

const rolldownBundler: Bundler = {
  build: async (folder) => {
    const warnings: string[] = [];
    try {
      const bundle = await rolldown({
        input: path.join(folder, "main.ts"),
        resolve: { extensionAlias: { ".js": [".ts"] } },
        plugins: [rolldownPlugin(at(folder))],
        onLog: (_, { message }) => void warnings.push(message),
      });
      await bundle.write({ dir: path.join(folder, "bundle") });
      return { errors: [], warnings };
    } catch (error) {
      return { errors: [String(error)], warnings };
    }
  },
  watch: async (folder, built) => {
    const watcher = watchRolldown({
      input: path.join(folder, "main.ts"),
      resolve: { extensionAlias: { ".js": [".ts"] } },
      plugins: [rolldownPlugin(at(folder))],
      output: { dir: path.join(folder, "bundle") },
      onLog: () => {},
    });
    watcher.on("event", (event) => {
      if (event.code === "ERROR") built({ errors: [String(event.error)], warnings: [] });
      if (event.code === "BUNDLE_END") built({ errors: [], warnings: [] });
    });
    return () => watcher.close();
  },
};

const esbuildOptions = (folder: string) =>
  ({
    absWorkingDir: folder,
    entryPoints: ["main.ts"],
    bundle: true,
    format: "esm",
    outdir: "bundle",
    logLevel: "silent",
    plugins: [esbuildPlugin()],
  }) satisfies esbuild.BuildOptions;

const esbuildBundler: Bundler = {
  build: async (folder) => {
    const { errors, warnings } = await esbuild
      .build(esbuildOptions(folder))
      .catch((failure: esbuild.BuildFailure) => failure);
    return { errors: texts(errors), warnings: texts(warnings) };
  },
  watch: async (folder, built) => {
    const options = esbuildOptions(folder);
    const listener: esbuild.Plugin = {
      name: "listener",
      setup: ({ onEnd }) =>
        onEnd(({ errors, warnings }) =>
          built({ errors: texts(errors), warnings: texts(warnings) }),
        ),
    };
    const context = await esbuild.context({ ...options, plugins: [...options.plugins, listener] });
    await context.watch();
    return () => context.dispose();
  },
};

const loader = `
const esbuild = require(${JSON.stringify(path.resolve("node_modules/esbuild"))});
module.exports = (code) => esbuild.transformSync(code, { loader: "ts" }).code;
`;

const webpackOptions = (folder: string): Configuration => {
  fs.writeFileSync(path.join(folder, "loader.cjs"), loader);
  return {
    context: folder,
    mode: "none",
    entry: "./main.ts",
    output: { path: path.join(folder, "bundle") },
    resolve: { extensionAlias: { ".js": [".ts"] } },
    module: { rules: [{ test: /\.ts$/, use: path.join(folder, "loader.cjs") }] },
    plugins: [webpackPlugin()],
  };
};

const rspackOptions = (folder: string): RspackOptions => ({
  context: folder,
  mode: "none",
  entry: "./main.ts",
  output: { path: path.join(folder, "bundle") },
  resolve: { extensionAlias: { ".js": [".ts"] } },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "builtin:swc-loader",
        options: { jsc: { parser: { syntax: "typescript" } } },
      },
    ],
  },
  plugins: [rspackPlugin()],
});

/** What the compilers of webpack and Rspack have in common. */
interface Compiler {
  run(done: Done): void;
  watch(options: object, done: Done): unknown;
  close(done: () => void): void;
}

type Done = (
  error: Error | null,
  stats?: { toJson(): { errors?: { message: string }[]; warnings?: { message: string }[] } },
) => void;

function compilerBundler(create: (folder: string) => Compiler): Bundler {
  const result = (...[error, stats]: Parameters<Done>): Result => {
    if (error) return { errors: [String(error)], warnings: [] };
    const { errors, warnings } = stats?.toJson() ?? {};
    return { errors: texts(errors), warnings: texts(warnings) };
  };
  const closed = (compiler: Compiler) =>
    new Promise<void>((resolve) => compiler.close(() => resolve()));
  return {
    build: async (folder) => {
      const compiler = create(folder);
      const built = await new Promise<Result>((resolve) =>
        compiler.run((...given) => resolve(result(...given))),
      );
      await closed(compiler);
      return built;
    },
    watch: async (folder, built) => {
      const compiler = create(folder);
      compiler.watch({}, (...given) => built(result(...given)));
      return () => closed(compiler);
    },
  };
}

const bundlers: readonly [name: string, bundler: Bundler][] = [
  ["Rollup", rollupBundler],
  ["Rolldown", rolldownBundler],
  ["esbuild", esbuildBundler],
  ["webpack", compilerBundler((folder) => webpack(webpackOptions(folder)) as Compiler)],
  ["Rspack", compilerBundler((folder) => rspack(rspackOptions(folder)) as Compiler)],
];

const page = resourcePage("crate", ["size"]);
const broken = page.replace('"resource",', '"resource";');

function project(crate = page): Sandbox {
  const box = sandbox({ "crate.md": crate });
  box.write("package.json", '{ "type": "module" }');
  box.write("typedown.config.json", '{ "docs": "docs", "out": "generated" }');
  const program = `
    import { isCrate } from "./generated/acme.shop/crate.js";
    console.log(isCrate({}));
  `;
  box.write("main.ts", program);
  return box;
}

const soon = { timeout: 20_000, interval: 100 };

test.each(bundlers)("%s: a build writes the types before it needs them", async (_, { build }) => {
  const box = project();
  expect(await build(box.folder)).toEqual({ errors: [], warnings: [] });
  expect(box.read("bundle/main.js")).toContain("#acme.shop.crate");
});

test.each(bundlers)("%s: a build counts warnings", async (_, { build }) => {
  const { errors, warnings } = await build(project(page.replace("|String|", "|nobody|")).folder);
  expect(errors).toEqual([]);
  expect(warnings.join("\n")).toContain("1 warning; `typedown lint` shows them");
});

test.each(bundlers)("%s: an error in the docs fails a build", async (_, { build }) => {
  const box = project();
  box.write("docs/box.md", broken);
  const { errors } = await build(box.folder);
  expect(errors.join("\n")).toContain("annotation-syntax");
});

test.each(bundlers)("%s: a config that cannot be used fails a build", async (_, { build }) => {
  const box = project();
  for (const [text, message] of [
    ['{ "dosc": "docs" }', "Unknown setting `dosc`"],
    ['[{ "docs": "docs" }, { "docs": "docs" }]', "give each a folder of its own"],
  ] as const) {
    box.write("typedown.config.json", text);
    expect((await build(box.folder)).errors.join("\n")).toContain(message);
  }
});

test.each(bundlers)("%s: a watch starts with docs that have an error", async (_, { watch }) => {
  const box = project(broken);
  const results: Result[] = [];
  const end = await watch(box.folder, (result) => results.push(result));
  onTestFinished(async () => void (await end()));
  await vi.waitFor(() => {
    expect(results.at(-1)?.errors.join("\n")).toContain("annotation-syntax");
  }, soon);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  box.write("docs/crate.md", page);
  await vi.waitFor(() => expect(results.at(-1)?.errors).toEqual([]), soon);
});

test.each(bundlers)("%s: a watch builds again when docs change", async (_, { watch }) => {
  const box = project();
  const results: Result[] = [];
  const end = await watch(box.folder, (result) => results.push(result));
  onTestFinished(async () => void (await end()));
  /** What is written while a bundler still builds, some of them overlook. */
  const rest = async (): Promise<void> => {
    for (let builds = -1; builds !== results.length;) {
      builds = results.length;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };
  const save = async (file: string, text: string, check: () => void): Promise<void> => {
    await rest();
    box.write(file, text);
    await vi.waitFor(check, soon);
  };
  await vi.waitFor(() => expect(box.read("bundle/main.js")).toContain('"size"'), soon);
  await save("docs/crate.md", resourcePage("crate", ["weight"]), () =>
    expect(box.read("bundle/main.js")).toContain('"weight"'),
  );
  await save("docs/box.md", resourcePage("box", ["size"]), () =>
    expect(box.read("generated/acme.shop/box.ts")).toContain("Box"),
  );
  await save("docs/crate.md", broken, () =>
    expect(results.at(-1)?.errors.join("\n")).toContain("annotation-syntax"),
  );
  await save("docs/crate.md", resourcePage("crate", ["depth"]), () => {
    expect(results.at(-1)?.errors).toEqual([]);
    expect(box.read("bundle/main.js")).toContain('"depth"');
  });
  // What a run writes does not set off another for ever.
  const builds = results.length;
  await rest();
  expect(results.length - builds).toBeLessThanOrEqual(2);
});
