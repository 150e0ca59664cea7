import { printableLines } from "../report/printable.js";
import { progressLine } from "./progress-line.js";
/** The output of a process, where one line of progress gives way to all else. */
export function createOutput(stdout, stderr, { quiet, env }) {
    const isLive = stderr.isTTY === true && !quiet && !env["CI"] && env["TERM"] !== "dumb";
    const line = isLive ? progressLine(stderr) : undefined;
    const write = (stream, text) => {
        if (text === "")
            return;
        line?.clear();
        stream.write(text);
    };
    return {
        print: (text) => write(stdout, text),
        note(text) {
            if (!quiet)
                write(stderr, `${printableLines(text)}\n`);
            line?.clear();
        },
        fail: (text) => write(stderr, `${printableLines(text)}\n`),
        progress: (stage, done, total) => line?.show(stage, done, total),
    };
}
