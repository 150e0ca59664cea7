import fs from "node:fs";
import path from "node:path";
import { shownPath } from "../commands/shown-path.js";
import { renderers, sortedFindings } from "../report/report.js";
/** Findings in the form asked for, ready for standard output. */
export function printFindings(findings, { command, format, cwd }) {
    const render = renderers[format];
    return render({
        command,
        diagnostics: sortedFindings(findings),
        sourceLine: sourceLines(cwd),
    });
}
/** Say which pages in error keep the types they last had. */
export function noteKept({ docs }, { kept }, cwd, { note }) {
    for (const page of kept) {
        note(`kept: ${shownPath(path.join(docs, page), cwd)} is in error, its types stay as they were`);
    }
}
/** Reads each file once, when a finding in it is shown. */
function sourceLines(cwd) {
    const files = new Map();
    return (file, line) => {
        const lines = files.get(file) ?? readLines(path.resolve(cwd, file));
        files.set(file, lines);
        return lines[line - 1];
    };
}
/** Findings may be about files that are not there. */
function readLines(file) {
    try {
        return fs.readFileSync(file, "utf8").split(/\r\n|\n|\r/);
    }
    catch {
        return [];
    }
}
