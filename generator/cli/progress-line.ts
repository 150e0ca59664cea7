import type { Stage } from "../commands/run-context.js";

/** What is counted in a stage. */
const counted: Readonly<Record<Stage, string>> = {
  reading: "pages",
  parsing: "pages",
  linking: "",
  planning: "",
  formatting: "files",
  writing: "files",
};

/** Work that is done by then is not worth a line. */
const shortMs = 500;

/** So often the line is drawn anew. */
const redrawMs = 80;

/** One line of a terminal that says what is being done, how far it is, and how fast it goes. */
export interface ProgressLine {
  readonly show: (stage: Stage, done: number, total: number | undefined) => void;
  /** Take the line away: something else is written, or the work is done. */
  readonly clear: () => void;
}

export function progressLine(
  stream: { readonly columns?: number; write(text: string): unknown },
  now = (): number => performance.now(),
): ProgressLine {
  let began: number | undefined;
  let stageBegan = 0;
  let current: Stage | undefined;
  let drawn = -Infinity;
  let isShown = false;
  return {
    show(stage, done, total) {
      const time = now();
      began ??= time;
      const isNew = stage !== current;
      if (isNew) [current, stageBegan] = [stage, time];
      if (time - began < shortMs || (!isNew && time - drawn < redrawMs)) return;
      drawn = time;
      isShown = true;
      const text = lineText(stage, done, total, time - stageBegan);
      // Back to the line's start, and the rest of what stood there is erased (ECMA-48: CR, EL).
      stream.write(`\r${text.slice(0, widthOf(stream) - 1)}\u001b[K`);
    },
    clear() {
      if (isShown) stream.write("\r\u001b[K");
      isShown = false;
      current = undefined;
      began = undefined;
    },
  };
}

/** A terminal that does not know its width says 0, or nothing. */
function widthOf({ columns = 0 }: { readonly columns?: number }): number {
  return columns > 0 ? columns : 80;
}

/** `parsing 1,200 of 2,934 pages, 410/s` */
function lineText(stage: Stage, done: number, total: number | undefined, ms: number): string {
  if (total === undefined || counted[stage] === "") return stage;
  const count = `${stage} ${number(done)} of ${number(total)} ${counted[stage]}`;
  return done > 0 && ms > 0 ? `${count}, ${number(Math.round((done / ms) * 1000))}/s` : count;
}

function number(value: number): string {
  return value.toLocaleString("en");
}
