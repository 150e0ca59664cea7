import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, vi } from "vitest";
import { cli, type Sandbox } from "./sandbox.js";

/** A watch under way, as a process of its own. */
export interface Watching {
  /** Everything it has said so far, both streams. */
  readonly said: () => string;
  /** How many runs it has told of. */
  readonly runs: () => number;
  /** Wait until it has said this, or a test of its words holds. */
  readonly until: (what: string | (() => boolean)) => Promise<void>;
  /** Wait until nothing has been said for a while. */
  readonly settled: () => Promise<void>;
  /** Ctrl-C: the exit code, and the milliseconds until the end. */
  readonly stop: () => Promise<{ code: number | null; ms: number }>;
}

const patience = { timeout: 50_000, interval: 20 };

/** Start `typedown watch` in a sandbox, and wait until it waits. */
export async function watching(box: Sandbox, ...args: readonly string[]): Promise<Watching> {
  const child: ChildProcess = spawn(process.execPath, [cli, "watch", ...args], { cwd: box.folder });
  onTestFinished(() => void child.kill("SIGKILL"));
  let text = "";
  child.stdout?.on("data", (data) => (text += String(data)));
  child.stderr?.on("data", (data) => (text += String(data)));
  const until = (what: string | (() => boolean)): Promise<void> =>
    vi.waitFor(() => {
      if (typeof what === "string") expect(text).toContain(what);
      else expect(what(), text).toBe(true);
    }, patience);
  await until("watching; Ctrl-C ends it");
  return {
    said: () => text,
    runs: () => text.match(/\bin \d+(?:\.\d)? m?s$/gm)?.length ?? 0,
    until,
    async settled() {
      for (let before = ""; before !== text;) {
        before = text;
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    },
    async stop() {
      const start = performance.now();
      child.kill("SIGINT");
      const [code] = await once(child, "exit");
      return { code, ms: performance.now() - start };
    },
  };
}
