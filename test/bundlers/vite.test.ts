/** The plugin in a real Vite: a build, and a development server whose docs are edited. */
import fs from "node:fs";
import path from "node:path";
import { build, createServer, type HotPayload, type Plugin, type ViteDevServer } from "vite";
import { expect, onTestFinished, test, vi } from "vitest";
import { typedown, type TypedownPluginOptions } from "../../generator/bundlers/vite.js";
import { resourcePage, sandbox, type Sandbox } from "../commands/sandbox.js";

const broken = resourcePage("crate", ["size"]).replace('"resource",', '"resource";');
const program = `
  import { isCrate } from "./generated/acme.shop/crate.js";
  console.log(isCrate({ "@odata.type": "#acme.shop.crate", size: "big" }));
`;

function project(config = '{ "docs": "docs", "out": "generated" }'): Sandbox {
  const box = sandbox({ "crate.md": resourcePage("crate", ["size"]) });
  box.write("package.json", '{ "type": "module" }');
  box.write("typedown.config.json", config);
  box.write("main.ts", program);
  box.write("index.html", '<script type="module" src="/main.ts"></script>');
  return box;
}

/** What the build prints, and the code of its bundle. */
async function buildIn({ folder }: Sandbox, options?: TypedownPluginOptions) {
  const warnings: string[] = [];
  // Vite's own type takes the plugin as it is.
  const plugin: Plugin = typedown(options);
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    plugins: [plugin],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { onLog: (_, log) => void warnings.push(log.message) },
    },
  });
  const { output } = [result].flat()[0] as { output: { code?: string }[] };
  return { code: output.map(({ code = "" }) => code).join(), warnings };
}

test("a build writes the types before it needs them", async () => {
  const box = project();
  expect((await buildIn(box)).code).toContain("#acme.shop.crate");
  expect(box.read("generated/acme.shop/crate.ts")).toContain("export interface Crate");
});

test("a build takes the config it is told to", async () => {
  const box = project("{}");
  box.write("config/shop.json", '{ "docs": "../docs", "out": "../generated" }');
  expect((await buildIn(box, { config: "config/shop.json" })).code).toContain("#acme.shop.crate");
});

test("a build counts warnings", async () => {
  const box = project();
  box.write("docs/box.md", resourcePage("box", ["size"]).replace("|String|", "|nobody|"));
  const { warnings } = await buildIn(box);
  expect(warnings.join("\n")).toContain("1 warning; `typedown lint` shows them");
});

test.each([
  ["an error in the docs", "{}", broken, "docs/crate.md:13:31  annotation-syntax"],
  ["too many warnings", '{ "maxWarnings": 0 }', "nobody", "1 warning, at most 0 accepted"],
  ["a config that cannot be used", '{ "dosc": "docs" }', "", "Unknown setting `dosc`"],
  ["docs that are not there", '{ "docs": "away" }', "", "away"],
])("%s fails a build", async (_, config, page, message) => {
  const box = project(JSON.stringify({ docs: "docs", ...JSON.parse(config) }));
  const warning = resourcePage("crate", ["size"]).replace("|String|", "|nobody|");
  if (page !== "") box.write("docs/crate.md", page === "nobody" ? warning : page);
  await expect(buildIn(box)).rejects.toThrow(message);
});

/** A server, and the messages that a page of it gets. */
async function serve({ folder }: Sandbox) {
  const server: ViteDevServer = await createServer({
    root: folder,
    configFile: false,
    logLevel: "silent",
    plugins: [typedown()],
    server: { port: 0, host: "127.0.0.1" },
    optimizeDeps: { noDiscovery: true },
  });
  const send = vi.spyOn(server.ws, "send");
  onTestFinished(() => server.close());
  await server.listen();
  const messages = (): HotPayload[] =>
    send.mock.calls.map(([payload]) => payload as unknown as HotPayload);
  const url = server.resolvedUrls?.local[0] ?? "";
  return { messages, get: async (file: string) => (await fetch(new URL(file, url))).text() };
}

const soon = { timeout: 20_000, interval: 200 };

test("a server writes the types at its start, and again when a page is saved", async () => {
  const box = project();
  const { get, messages } = await serve(box);
  expect(await get("generated/acme.shop/crate.ts")).toContain('"size"');
  box.write("docs/crate.md", resourcePage("crate", ["weight"]));
  await vi.waitFor(async () => {
    expect(await get("generated/acme.shop/crate.ts")).toContain('"weight"');
  }, soon);
  box.write("docs/box.md", resourcePage("box", ["size"]));
  await vi.waitFor(() => expect(box.read("generated/acme.shop/box.ts")).toContain("Box"), soon);
  expect(messages().filter(({ type }) => type === "error")).toEqual([]);
});

test("a server shows errors over the page, and takes them away when they are mended", async () => {
  const box = project();
  const { messages } = await serve(box);
  box.write("docs/crate.md", broken);
  await vi.waitFor(() => expect(messages().at(-1)?.type).toBe("error"), soon);
  expect(messages().at(-1)).toEqual({
    type: "error",
    err: {
      message: expect.stringContaining("docs/crate.md:13:31  annotation-syntax  "),
      stack: "",
      plugin: "typedown",
      loc: { file: path.join(box.folder, "docs/crate.md"), line: 13, column: 31 },
    },
  });
  expect(box.read("generated/acme.shop/crate.ts"), "as it last was").toContain("size");
  box.write("docs/crate.md", resourcePage("crate", ["size"]));
  await vi.waitFor(() => expect(messages().at(-1)).toEqual({ type: "full-reload" }), soon);
});

test("a server goes by a changed config, and starts with one that cannot be used", async () => {
  const box = project('{ "dosc": "docs" }');
  const { messages } = await serve(box);
  await vi.waitFor(() => expect(messages().at(-1)?.type).toBe("error"), soon);
  box.write("typedown.config.json", '{ "docs": "docs", "out": "generated" }');
  await vi.waitFor(() => expect(messages().at(-1)).toEqual({ type: "full-reload" }), soon);
  expect(fs.existsSync(path.join(box.folder, "generated/acme.shop/crate.ts"))).toBe(true);
});

test("docs outside the root are watched, too", async () => {
  const box = project();
  box.write("app/typedown.config.json", '{ "docs": "../docs", "out": "generated" }');
  const { messages } = await serve({ ...box, folder: path.join(box.folder, "app") });
  let edits = 0;
  await vi.waitFor(() => {
    // The folder is watched a moment after the server has started: until then, nobody sees it.
    box.write("docs/crate.md", `${broken}${"\n".repeat(++edits)}`);
    expect(messages().at(-1)?.type).toBe("error");
  }, soon);
});
