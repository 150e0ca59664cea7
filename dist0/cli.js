#!/usr/bin/env node
import { version } from "./cli/version.js";
// Editors and scripts ask for the version alone, and often: nothing else is loaded for that.
const [question, ...more] = process.argv.slice(2);
if (more.length === 0 && (question === "--version" || question === "-v")) {
    process.stdout.write(`${version()}\n`);
}
else {
    const { runProgram } = await import("./cli/program.js");
    await runProgram();
}
