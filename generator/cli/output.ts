import { printableLines } from "../report/printable.js";
import type { Progress } from "../commands/run-context.js";
import { progressLine } from "./progress-line.js";

/** Where a command's text goes. */
export interface Output {
  /** Results, to standard output. */
  readonly print: (text: string) => void;
  /** One line about how it went; not with `--quiet`. */
  readonly note: (text: string) => void;
  /** One line about what could not be done. */
  readonly fail: (text: string) => void;
  /** How far it is, on a terminal; not with `--quiet`, and not in CI. */
  readonly progress: Progress;
}

/** What is used of a process's streams. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** The output of a process, where one line of progress gives way to all else. */
export function createOutput(
  stdout: Stream,
  stderr: Stream,
  { quiet, env }: { readonly quiet: boolean; readonly env: Readonly<NodeJS.ProcessEnv> },
): Output {
  const isLive = stderr.isTTY === true && !quiet && !env["CI"] && env["TERM"] !== "dumb";
  const line = isLive ? progressLine(stderr) : undefined;
  const write = (stream: Stream, text: string): void => {
    if (text === "") return;
    line?.clear();
    stream.write(text);
  };
  return {
    print: (text) => write(stdout, text),
    note(text) {
      if (!quiet) write(stderr, `${printableLines(text)}\n`);
      line?.clear();
    },
    fail: (text) => write(stderr, `${printableLines(text)}\n`),
    progress: (stage, done, total) => line?.show(stage, done, total),
  };
}
