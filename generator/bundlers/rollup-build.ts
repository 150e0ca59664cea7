import type { Generation, Outcome } from "./generation.js";

/** What is used of Rollup's `PluginContext`, which Vite and Rolldown have, too. */
export interface BuildContext {
  addWatchFile(file: string): void;
  error(message: string): never;
  warn(message: string): void;
}

/** Generate before a build, and let a watch build again when docs or config change. */
export async function startBuild(
  build: BuildContext,
  root: string,
  generate: Generation,
): Promise<void> {
  const outcome = await generate(root);
  warn(build, outcome);
  const { config, docs = [], failure } = outcome;
  for (const source of config === undefined ? docs : [config, ...docs]) build.addWatchFile(source);
  if (failure !== undefined) build.error(failure);
}

/** Tell of warnings. */
export function warn(build: BuildContext, { warning }: Outcome): void {
  if (warning !== undefined) build.warn(warning);
}
