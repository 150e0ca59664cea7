/** Cache and threads change how fast a run is, and not a byte of what it writes. */
import { describe, expect, test } from "vitest";
import { sandbox } from "../commands/sandbox.js";
import { docsOf, hasCorpus } from "./corpus.js";

describe.skipIf(!hasCorpus)("the output of a large docs set", () => {
  test(
    "is the same from the cache and without one, with two threads and with one",
    { timeout: 900_000 },
    () => {
      const { run, snapshot, remove, write } = sandbox({});
      write("package.json", "{}");
      const output = (...flags: readonly string[]): string => {
        const { code, err } = run("generate", "--docs", docsOf("2021"), "--out", "out", ...flags);
        // The docs have errors of their own.
        expect(code, err).toBeLessThan(2);
        const files = Object.entries(snapshot("out")).toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(files.length).toBeGreaterThan(3000);
        remove("out");
        return JSON.stringify(files);
      };
      const usual = output("--workers", "2");
      // Not `toBe`: a difference of many megabytes would be printed.
      expect(output("--workers", "2") === usual, "from the cache").toBe(true);
      expect(output("--workers", "1", "--no-cache") === usual, "without, in one").toBe(true);
    },
  );
});
