import vm from "node:vm";

/** What is to be run next: a script of its own is the only way to end code that does not end itself. */
const slot = globalThis as { typedownFuzzed?: (() => unknown) | undefined };
const script = new vm.Script("typedownFuzzed()");

/**
 * Run something that must not hang, whatever it is given.
 *
 * @param milliseconds - Of processor time, so that a busy machine is no failure; five times as much by
 *   the clock ends it.
 * @throws if it took longer, and what it throws.
 */
export function within<Result>(milliseconds: number, what: string, run: () => Result): Result {
  const before = process.cpuUsage();
  slot.typedownFuzzed = run;
  const result = script.runInThisContext({ timeout: 5 * milliseconds }) as Result;
  const { user } = process.cpuUsage(before);
  if (user > milliseconds * 1000) {
    throw new Error(`${what} took ${Math.round(user / 1000)} ms, at most ${milliseconds} expected`);
  }
  return result;
}
