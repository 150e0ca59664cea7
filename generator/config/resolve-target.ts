import path from "node:path";
import { UserError } from "../diagnostics/user-error.js";
import type { LinkOptions, OutputOptions, ReadingOptions } from "../model/options.js";
import type { Config, FullConfig } from "./config.js";
import { settings } from "./settings.js";

/** One docs folder and its output, with every setting decided and every path absolute. */
export interface Target {
  readonly docs: string;
  readonly out: string;
  readonly reading: ReadingOptions;
  readonly linking: LinkOptions;
  readonly output: OutputOptions;
  readonly findings: Pick<FullConfig, "severities" | "maxWarnings" | "format">;
  readonly strict: boolean;
  readonly metadata: string | undefined;
  readonly examples: string | undefined;
  readonly baseline: string;
}

/**
 * Fill in the defaults and hand each stage its part.
 *
 * @param folder - What relative paths are relative to.
 * @throws {UserError} if the output would be mixed with the docs, or settings contradict each other.
 */
export function resolveTarget(config: Config, folder: string): Target {
  const full = withDefaults(config);
  const docs = path.resolve(folder, full.docs);
  const out = path.resolve(folder, full.out);
  if (isInside(docs, out) || isInside(out, docs)) {
    throw new UserError(
      `Cannot write to \`${full.out}\` and read \`${full.docs}\`: one contains the other; set \`out\` to a folder of its own`,
    );
  }
  return {
    docs,
    out,
    reading: { headings: full.headings, columns: full.columns },
    linking: { roots: full.roots, defaultNamespace: full.defaultNamespace },
    output: {
      emit: full.emit,
      types: full.types,
      reach: full.reach,
      discriminator: full.discriminator,
      subtypeStyle: full.subtypeStyle,
      nullability: full.nullability,
      openEnums: full.openEnums,
      validators: full.validators,
      declarations: full.declarations ? { docs: wayTo(docs, out) } : undefined,
      maxUnionMembers: full.maxUnionMembers,
      importExtension: importExtension(config, full),
      moduleExtension: full.moduleExtension,
      linkBase: full.linkBase,
    },
    findings: {
      severities: full.severities,
      maxWarnings: full.maxWarnings,
      format: full.format,
    },
    strict: full.strict,
    metadata: full.metadata && path.resolve(folder, full.metadata),
    examples: full.examples && path.resolve(folder, full.examples),
    baseline: path.resolve(folder, full.baseline),
  };
}

/**
 * Two targets in one output folder would take each other's files for edited ones and orphans.
 *
 * @throws {UserError} if the output folder of one is that of another, or in it.
 */
export function refuseSharedOutput(targets: readonly Target[]): void {
  for (const [index, { out }] of targets.entries()) {
    const other = targets.findIndex((each, at) => at !== index && isInside(out, each.out));
    if (other >= 0) {
      throw new UserError(
        `Unexpected \`out\` of target ${index + 1}: \`${out}\` is, or is in, that of target ${other + 1}; give each a folder of its own`,
      );
    }
  }
}

/** What is given as `undefined` counts as not given. */
function withDefaults(config: Config): FullConfig {
  const defaults = Object.entries(settings).map(([name, row]) => [name, row.default]);
  const given = Object.entries(config).filter(([, value]) => value !== undefined);
  return Object.fromEntries([...defaults, ...given]);
}

/**
 * A module `x.mts` is imported as `x.mjs`.
 *
 * @throws {UserError} if specifiers would name files that are not written.
 */
function importExtension(config: Config, full: FullConfig): OutputOptions["importExtension"] {
  if (full.declarations && config.importExtension === ".ts") {
    throw new UserError(
      'Cannot use `importExtension: ".ts"` with `declarations`: there are no `.ts` modules to import; leave it out',
    );
  }
  const implied = full.moduleExtension === ".mts" ? ".mjs" : full.importExtension;
  return config.importExtension ?? implied;
}

/** How a folder is seen from another one; on another drive, by its whole path. */
function wayTo(folder: string, from: string): string {
  return path.relative(from, folder).replaceAll(path.sep, "/");
}

/** Whether `inner` is `outer` or below it. */
function isInside(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === "" || !(way === ".." || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}
