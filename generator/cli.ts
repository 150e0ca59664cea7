#!/usr/bin/env node
import { createRequire } from "node:module";
import { Command } from "commander";
import { addSettingFlags } from "./cli/flags.js";
import type { Flags } from "./cli/load-targets.js";
import { UserError } from "./diagnostics/user-error.js";

/** Runs a command: prints its results and returns the exit code. */
type Run = (flags: Flags, cwd: string) => Promise<number>;

const print = (text: string): void => void process.stdout.write(text);
const note = (text: string): void => void process.stderr.write(`${text}\n`);

const program = new Command("typedown")
  .description("TypeScript from annotated Markdown API docs, and checks that they still agree.")
  .version(version(), "-v, --version")
  .exitOverride()
  .configureOutput({ writeErr: (text) => note(text.trimEnd()) })
  .showHelpAfterError("(typedown --help shows what there is)");

addSettingFlags(program.command("generate"), ["reading", "output", "findings"])
  .description("Write the types that the docs yield, and remove those they no longer do.")
  .option("--config <file>", "The config file (default: typedown.config.ts, .js or .json)")
  .option("--force", "Overwrite and remove generated files that somebody has edited")
  .action(
    action(async (flags, cwd) =>
      (await import("./cli/run-generate.js")).runGenerate(flags, cwd, { print, note }),
    ),
  );

addSettingFlags(program.command("check"), ["reading", "output", "findings"])
  .description("Tell whether the generated files are what the docs yield. Writes nothing.")
  .option("--config <file>", "The config file (default: typedown.config.ts, .js or .json)")
  .action(
    action(async (flags, cwd) =>
      (await import("./cli/run-check.js")).runCheck(flags, cwd, { print, note }),
    ),
  );

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

function action(run: Run): (flags: Flags) => Promise<void> {
  return async (flags) => {
    process.exitCode = await run(flags, process.cwd());
  };
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
