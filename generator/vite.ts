/**
 * The plugin for Vite and Rollup: types are up to date before a build, and stay so while docs are
 * edited. Its types are spelled out here, so that a consumer's compiler needs neither of the two.
 */
import path from "node:path";
import { exitCode } from "./cli/exit-code.js";
import { counted } from "./cli/summaries.js";
import { generateTarget } from "./commands/generate.js";
import { withRunContext } from "./commands/run-context.js";
import { loadConfig } from "./config/load-config.js";
import { resolveTarget, type Target } from "./config/resolve-target.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { UserError } from "./diagnostics/user-error.js";

export interface TypedownPluginOptions {
  /** The config file, relative to Vite's root; by default the `typedown.config.*` in it. */
  readonly config?: string;
}

export interface TypedownPlugin {
  readonly name: "typedown";
  configResolved(config: { readonly root: string }): void;
  buildStart(this: BuildContext): Promise<void>;
  configureServer(server: DevServer): void;
}

/** What is used of Rollup's `PluginContext`. */
interface BuildContext {
  error(message: string): never;
  warn(message: string): void;
}

/** What is used of Vite's `ViteDevServer`. */
interface DevServer {
  readonly watcher: {
    add(paths: string[]): unknown;
    on(event: "all", listener: (event: string, file: string) => void): unknown;
  };
  readonly ws: { send(payload: OverlayError | { type: "full-reload" }): void };
}

/** What Vite's client shows over the page. */
interface OverlayError {
  type: "error";
  err: {
    message: string;
    stack: string;
    plugin: string;
    loc?: { file: string; line: number; column: number };
  };
}

/** What a run has come to. */
interface Outcome {
  readonly errors: readonly Diagnostic[];
  readonly warnings: number;
  /** What fails a build. */
  readonly failure: string | undefined;
  /** The docs folders, absolute; `undefined` if the config cannot be used. */
  readonly docs: readonly string[] | undefined;
}

/** Several saves within so many milliseconds are one. */
const burstMs = 60;

/** More errors than these are only counted. */
const maxShown = 10;

/** Generate types before every build, and while docs are edited in development. */
export function typedown(options: TypedownPluginOptions = {}): TypedownPlugin {
  let root = process.cwd();
  let server: DevServer | undefined;
  let docs: readonly string[] = [];
  let hasFailed = false;
  let running: Promise<unknown> = Promise.resolve();

  return {
    name: "typedown",
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      const outcome = await run();
      if (outcome.warnings > 0) {
        this.warn(`${counted(outcome.warnings, "warning")}; \`typedown lint\` shows them`);
      }
      if (server) follow(server, outcome);
      else if (outcome.failure !== undefined) this.error(outcome.failure);
    },
    configureServer(started) {
      server = started;
      let timer: NodeJS.Timeout | undefined;
      const again = (): void => {
        run().then(
          (outcome) => follow(started, outcome),
          // A bug; the development server goes on.
          (error: unknown) => started.ws.send(overlay(String(error), undefined, root)),
        );
      };
      if (options.config !== undefined) started.watcher.add([path.resolve(root, options.config)]);
      started.watcher.on("all", (_event, file) => {
        if (!isPage(file) && !isConfig(file)) return;
        clearTimeout(timer);
        timer = setTimeout(again, burstMs);
      });
    },
  };

  /** Two runs at a time would write the same files. */
  function run(): Promise<Outcome> {
    const next = running.then(() => generateAll(root, options.config));
    running = next.catch(() => {});
    return next;
  }

  /** Show what is wrong; once nothing is, the page comes back. */
  function follow({ watcher, ws }: DevServer, outcome: Outcome): void {
    const added = outcome.docs?.filter((folder) => !docs.includes(folder)) ?? [];
    docs = outcome.docs ?? docs;
    if (added.length > 0) watcher.add(added);
    if (outcome.failure !== undefined) ws.send(overlay(outcome.failure, outcome.errors[0], root));
    else if (hasFailed) ws.send({ type: "full-reload" });
    hasFailed = outcome.failure !== undefined;
  }

  function isPage(file: string): boolean {
    const real = path.normalize(file);
    return /\.md$/i.test(real) && docs.some((folder) => real.startsWith(`${folder}${path.sep}`));
  }

  function isConfig(file: string): boolean {
    if (options.config !== undefined)
      return path.resolve(root, options.config) === path.normalize(file);
    return path.relative(root, file).startsWith("typedown.config.");
  }
}

/** A config or docs that cannot be used fail a build as errors do; anything else is a bug. */
async function generateAll(root: string, file: string | undefined): Promise<Outcome> {
  let docs: string[] | undefined;
  try {
    const config = await loadConfig(root, file);
    const targets = config.targets.map((target) => resolveTarget(target, config.folder));
    docs = targets.map((target) => target.docs);
    return { ...outcomeOf(await findingsOf(targets, root), targets), docs };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { errors: [], warnings: 0, failure: error.message, docs };
  }
}

/** Their files are relative to the root. */
async function findingsOf(targets: readonly Target[], root: string): Promise<Diagnostic[]> {
  return withRunContext({ cwd: root }, async (context) => {
    const findings: Diagnostic[] = [];
    for (const target of targets) {
      findings.push(...(await generateTarget(target, context, { force: false })).diagnostics);
    }
    return findings;
  });
}

function outcomeOf(
  findings: readonly Diagnostic[],
  targets: readonly Target[],
): Omit<Outcome, "docs"> {
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  const maxWarnings = targets[0]?.findings.maxWarnings;
  if (exitCode(findings, maxWarnings) === 0) return { errors, warnings, failure: undefined };
  const lines = errors
    .slice(0, maxShown)
    .map(
      ({ place, ruleId, message }) =>
        `${place.file}:${place.line}:${place.column}  ${ruleId}  ${message}`,
    );
  if (errors.length > maxShown)
    lines.push(`and ${counted(errors.length - maxShown, "error")} more`);
  if (errors.length === 0)
    lines.push(`${counted(warnings, "warning")}, at most ${maxWarnings} accepted`);
  return { errors, warnings, failure: lines.join("\n") };
}

function overlay(message: string, first: Diagnostic | undefined, root: string): OverlayError {
  const place = first && {
    loc: {
      file: path.resolve(root, first.place.file),
      line: first.place.line,
      column: first.place.column,
    },
  };
  return { type: "error", err: { message, stack: "", plugin: "typedown", ...place } };
}
