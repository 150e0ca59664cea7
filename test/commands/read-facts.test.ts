/** What is known of a page is what was read of it, whoever saves it meanwhile. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { digest, memoryCache } from "../../generator/cache/cache.js";
import { createMemory } from "../../generator/commands/memory.js";
import { factsOf, readAhead, readSources } from "../../generator/commands/read-facts.js";
import type { RunContext } from "../../generator/commands/run-context.js";
import { resolveTarget } from "../../generator/config/resolve-target.js";
import { createPool } from "../../generator/workers/pool.js";

/** Longer than a file is too young for its hash to be kept. */
const ms = 100;

/** A docs folder of one page that can be saved again, and what a run is done with there. */
function docsOf() {
  const docs = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-docs-"));
  onTestFinished(() => fs.rmSync(docs, { recursive: true }));
  const context: RunContext = {
    cwd: docs,
    cache: memoryCache(),
    memory: createMemory(),
    pool: createPool(),
    progress: () => {},
    signal: undefined,
  };
  const save = async (text: string): Promise<void> => {
    fs.writeFileSync(path.join(docs, "crate.md"), text);
    await new Promise((resolve) => setTimeout(resolve, ms));
  };
  return { docs, context, save };
}

test("a page saved while a thread starts is read again by the next run", async () => {
  const { docs, context, save } = docsOf();
  await save("# early\n");
  const pool = { ...context.pool, start: async () => save("# later\n") };
  const [first] = await readSources(docs, { ...context, pool });
  expect(first?.hash).toBe(digest("# early\n"));
  const [second] = await readSources(docs, context);
  expect(second?.hash).toBe(digest("# later\n"));
});

test("a page that is being read ahead is not read again", async () => {
  const { docs, context, save } = docsOf();
  const target = resolveTarget({ docs, out: "../out" }, docs);
  const read = vi.spyOn(context.pool, "extractFacts");
  await save("# crate\n");
  readAhead("crate.md", target, context);
  const [page] = await factsOf(await readSources(docs, context), target, context);
  expect(read).toHaveBeenCalledTimes(1);
  expect(page?.facts.title?.text).toBe("crate");
});

test("a page that is saved after it was read ahead is read again", async () => {
  const { docs, context, save } = docsOf();
  const target = resolveTarget({ docs, out: "../out" }, docs);
  await save("# crate\n");
  readAhead("crate.md", target, context);
  await context.memory.ahead;
  await save("# shelf\n");
  const [page] = await factsOf(await readSources(docs, context), target, context);
  expect(page?.facts.title?.text).toBe("shelf");
});

test("a page that cannot be read ahead is left to the run", async () => {
  const { docs, context, save } = docsOf();
  const target = resolveTarget({ docs, out: "../out" }, docs);
  await save("# crate\n");
  vi.spyOn(context.pool, "extractFacts").mockRejectedValueOnce(new Error("the thread has ended"));
  readAhead("crate.md", target, context);
  readAhead("none.md", target, context);
  const pages = await factsOf(await readSources(docs, context), target, context);
  expect(pages).toHaveLength(1);
});
