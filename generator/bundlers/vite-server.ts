import path from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Generation, Outcome, TypedownPluginOptions } from "./generation.js";

/** What is used of Vite's `ViteDevServer`. */
export interface DevServer {
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

/** Several saves within so many milliseconds are one. */
const burstMs = 60;

/**
 * Generate again with every change of the docs or the config, while a development server runs. It
 * shows what is wrong over the page; once nothing is, the page comes back.
 *
 * @returns What is to be done when the server itself has started a run.
 */
export function followServer(
  { watcher, ws }: DevServer,
  root: string,
  options: TypedownPluginOptions,
  generate: Generation,
): (outcome: Outcome) => void {
  let docs: readonly string[] = [];
  let hasFailed = false;
  let timer: NodeJS.Timeout | undefined;
  const follow = (outcome: Outcome): void => {
    const added = outcome.docs?.filter((folder) => !docs.includes(folder)) ?? [];
    docs = outcome.docs ?? docs;
    if (added.length > 0) watcher.add(added);
    if (outcome.failure !== undefined) ws.send(overlay(outcome.failure, outcome.errors[0], root));
    else if (hasFailed) ws.send({ type: "full-reload" });
    hasFailed = outcome.failure !== undefined;
  };
  const again = (): void => {
    // Anything thrown is a bug; the server goes on.
    generate(root).then(follow, (error: unknown) =>
      ws.send(overlay(String(error), undefined, root)),
    );
  };
  const config = options.config === undefined ? undefined : path.resolve(root, options.config);
  if (config !== undefined) watcher.add([config]);
  watcher.on("all", (_event, file) => {
    const real = path.normalize(file);
    const isPage = /\.md$/i.test(real) && docs.some((each) => real.startsWith(each + path.sep));
    const isConfig =
      config === undefined
        ? path.relative(root, real).startsWith("typedown.config.")
        : real === config;
    if (!isPage && !isConfig) return;
    clearTimeout(timer);
    timer = setTimeout(again, burstMs);
  });
  return follow;
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
