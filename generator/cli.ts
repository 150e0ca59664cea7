#!/usr/bin/env node
import { createRequire } from "node:module";
import { Command } from "commander";
import { addSettingFlags, wholeNumber } from "./cli/flags.js";
import type { Flags } from "./cli/load-targets.js";
import type { Output } from "./cli/output.js";
import type { Setting } from "./config/setting.js";
import { UserError } from "./diagnostics/user-error.js";

/** Runs a command: prints its results and returns the exit code. */
type Run = (flags: Flags, cwd: string) => Promise<number>;

const note = (text: string): void => void process.stderr.write(`${text}\n`);
const output: Output = { print: (text) => void process.stdout.write(text), note };

const program = new Command("typedown")
  .description("TypeScript from annotated Markdown API docs, and checks that they still agree.")
  .version(version(), "-v, --version")
  .exitOverride()
  .configureOutput({ writeErr: (text) => note(text.trimEnd()) })
  .showHelpAfterError("(typedown --help shows what there is)");

command("generate", ["reading", "output", "findings"], async (flags, cwd) =>
  (await import("./cli/run-generate.js")).runGenerate(flags, cwd, output),
)
  .description("Write the types that the docs yield, and remove those they no longer do.")
  .option("--force", "Overwrite and remove generated files that somebody has edited");

command("check", ["reading", "output", "findings"], async (flags, cwd) =>
  (await import("./cli/run-check.js")).runCheck(flags, cwd, output),
).description("Tell whether the generated files are what the docs yield. Writes nothing.");

await main();

/** Exit codes: 0 no error found, 1 errors found, 2 the job could not be done. */
async function main(): Promise<void> {
  // A reader that has seen enough, such as `head`, closes the pipe.
  process.stdout.on("error", () => process.exit());
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = failure(error);
  }
}

/** A command with the flags that all commands have, and those of its settings. */
function command(name: string, groups: readonly Setting["group"][], run: Run): Command {
  return addSettingFlags(program.command(name), groups)
    .option("--config <file>", "The config file (default: typedown.config.ts, .js or .json)")
    .option("--no-cache", "Use nothing that earlier runs have worked out, and keep nothing")
    .option("--workers <number>", "How many threads read and format", wholeNumber)
    .action(async (flags: Flags) => {
      process.exitCode = await run(flags, process.cwd());
    });
}

/** Users' mistakes are one line; anything else is a bug and shows where it is. */
function failure(error: unknown): number {
  if (error instanceof UserError) note(`typedown: ${error.message}`);
  else if (isCommanderError(error)) return error.exitCode === 0 ? 0 : 2;
  else
    note(
      `typedown has a bug; please report this:\n${error instanceof Error ? error.stack : String(error)}`,
    );
  return 2;
}

/** Commander has printed its own line, or the help that was asked for. */
function isCommanderError(error: unknown): error is { exitCode: number } {
  return error instanceof Error && "exitCode" in error && typeof error.exitCode === "number";
}

function version(): string {
  const manifest: { version: string } = createRequire(import.meta.url)("../package.json");
  return manifest.version;
}
