import { Command, Option } from "commander";
import { addSettingFlags, wholeNumber } from "./flags.js";
import type { Flags } from "./load-targets.js";
import { createOutput, type Output } from "./output.js";
import type { Setting } from "../config/setting.js";
import { printableLines } from "../report/printable.js";
import { version } from "./version.js";
import { isFault } from "../diagnostics/system-fault.js";
import { UserError } from "../diagnostics/user-error.js";

/** Runs a command: prints its results and returns the exit code. */
type Run = (flags: Flags, cwd: string, output: Output, args: readonly string[]) => Promise<number>;

const note = (text: string): void => void process.stderr.write(`${printableLines(text)}\n`);

const program = new Command("typedown")
  .description("TypeScript from annotated Markdown API docs, and checks that they still agree.")
  .version(version(), "-v, --version")
  .exitOverride()
  .configureOutput({ writeErr: (text) => note(text.trimEnd()) })
  .showHelpAfterError("(typedown --help shows what there is)");

command("generate", ["reading", "output", "findings"], async (flags, cwd, output) =>
  (await import("./run-generate.js")).runGenerate(flags, cwd, output),
)
  .description("Write the types that the docs yield, and remove those they no longer do.")
  .option("--force", "Overwrite and remove generated files that somebody has edited");

command("check", ["reading", "output", "findings"], async (flags, cwd, output) =>
  (await import("./run-check.js")).runCheck(flags, cwd, output),
).description("Tell whether the generated files are what the docs yield. Writes nothing.");

command("watch", ["reading", "output", "findings"], async (flags, cwd, output) =>
  (await import("./run-watch.js")).runWatch(flags, cwd, output),
).description("Generate, and again with every change of the docs or the config.");

command("lint", ["reading", "findings", "lint"], async (flags, cwd, output) =>
  (await import("./run-lint.js")).runLint(flags, cwd, output),
)
  .description("Hold the docs against themselves, and example payloads against the types.")
  .option("--update-baseline", "Write down today's findings, to be passed over from now on");

command("compare", ["reading", "findings", "comparison"], async (flags, cwd, output) =>
  (await import("./run-compare.js")).runCompare(flags, cwd, output),
).description("Hold the docs against the service's metadata.");

command("diff", ["reading"], async (flags, cwd, output, states) =>
  (await import("./run-diff.js")).runDiff(states, flags, cwd, output),
)
  .description("Tell what has changed in meaning for those who read and write the API.")
  .argument("<old>", "A docs folder, git:REV for the docs at a revision, or a saved model")
  .argument("[new]", "The same (default: the docs folder)")
  .addOption(
    new Option("--format <choice>", "The form of the changes (default: text)").choices([
      "text",
      "json",
      "markdown",
    ]),
  )
  .addOption(
    new Option("--fail-on <grade>", "Exit with 1 at a change this grave").choices([
      "breaking",
      "dangerous",
    ]),
  );

command("explain", ["reading"], async (flags, cwd, output, [name = ""]) =>
  (await import("./run-explain.js")).runExplain(name, flags, cwd, output),
)
  .description("Show a type as it is understood, each fact with where it was said.")
  .argument("<name>", "A qualified or short name, in any case")
  .addOption(
    new Option("--format <choice>", "The form of the answer (default: text)").choices([
      "text",
      "json",
    ]),
  );

command("init", [], async (flags, cwd, output) =>
  (await import("./run-init.js")).runInit(flags, cwd, output),
)
  .description("Set typedown up in a project: a config, a script, a CI job. Shows all before.")
  .option("--docs <path>", "The folder of the docs (default: what is found nearby)")
  .option("--out <path>", "The folder the generated code goes to")
  .option("--yes", "Write without asking");

/** Exit codes: 0 no error found, 1 errors found, 2 the job could not be done. */
export async function runProgram(): Promise<void> {
  // A reader that has seen enough, such as `head`, closes the pipe.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    process.stderr.write(`typedown: Cannot write the output: ${error.code}\n`);
    process.exit(2);
  });
  // Nobody can be told of that, and the work is done all the same.
  process.stderr.on("error", () => {});
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = failure(error);
  }
}

/** A command with the flags that all commands have, and those of its settings. */
function command(name: string, groups: readonly Setting["group"][], run: Run): Command {
  const added = addSettingFlags(program.command(name), groups);
  // What a command without settings has to say is all it does.
  if (groups.length > 0) added.option("--quiet", "Tell only findings and failures");
  return added
    .option("--config <file>", "The config file (default: typedown.config.ts, .js or .json)")
    .option("--no-cache", "Use nothing that earlier runs have worked out, and keep nothing")
    .option("--workers <number>", "How many threads read and format", wholeNumber)
    .action(async (...given: unknown[]) => {
      // Commander hands over the arguments, the flags and the command itself.
      const called = given.at(-1) as Command;
      const flags = called.opts<Flags>();
      const output = createOutput(process.stdout, process.stderr, {
        quiet: flags["quiet"] === true,
        // oxlint-disable-next-line node/no-process-env -- How terminals and CI services say what they are.
        env: process.env,
      });
      process.exitCode = await run(flags, workingFolder(), output, called.args);
    });
}

/** @throws {UserError} if it has been removed meanwhile. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    if (isFault(error)) throw new UserError(`Cannot find the working folder: ${error.code}`);
    throw error;
  }
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
