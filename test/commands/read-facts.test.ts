/** What is known of a page is what was read of it, whoever saves it meanwhile. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { digest, memoryCache } from "../../generator/cache/cache.js";
import { createMemory } from "../../generator/commands/memory.js";
import { readSources } from "../../generator/commands/read-facts.js";
import { createPool } from "../../generator/workers/pool.js";

/** Longer than a file is too young for its hash to be kept. */
const ms = 100;

test("a page saved while a thread starts is read again by the next run", async () => {
  const docs = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-docs-"));
  onTestFinished(() => fs.rmSync(docs, { recursive: true }));
  const save = async (text: string): Promise<void> => {
    fs.writeFileSync(path.join(docs, "crate.md"), text);
    await new Promise((resolve) => setTimeout(resolve, ms));
  };
  const pool = createPool();
  const context = {
    cwd: docs,
    cache: memoryCache(),
    memory: createMemory(),
    pool: { ...pool, start: async () => save("# later\n") },
    progress: () => {},
    signal: undefined,
  };
  await save("# early\n");
  const [first] = await readSources(docs, context);
  expect(first?.hash).toBe(digest("# early\n"));
  const [second] = await readSources(docs, { ...context, pool });
  expect(second?.hash).toBe(digest("# later\n"));
});
