import path from "node:path";
import { digest } from "../cache/cache.js";
import type { Target } from "../config/resolve-target.js";
import { diffModels } from "../diff/diff-models.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { UserError } from "../diagnostics/user-error.js";
import type { Change } from "../model/change.js";
import type { Page } from "../model/page-facts.js";
import { parseModel } from "../model/parse-model.js";
import type { FilePlace } from "../model/place.js";
import type { TypeModel } from "../model/type-model.js";
import { isFolder, readText } from "../read/read-text.js";
import { readRevision } from "../read/read-revision.js";
import { graded } from "./graded.js";
import { pagesInError } from "./pages-in-error.js";
import { factsOf, readSources } from "./read-facts.js";
import { goodFacts, linkDocs } from "./read-model.js";
import type { RunContext } from "./run-context.js";
import { shownIn, shownPath } from "./shown-path.js";

/** What has changed from one state of the docs to another. */
export interface DiffResult {
  /** Files relative to the folder the run was started in. */
  readonly changes: readonly Change[];
  /** Pages in error: of the state after as errors, of the one before as warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A state of the docs, read: its pages, or what a saved model makes of them. */
interface State {
  readonly read: readonly Page[] | TypeModel;
  /** The folder its pages are in, or were. */
  readonly folder: string;
}

/**
 * What has changed in meaning between two states of the docs. A page in error counts as it is in the
 * other state, so that no change is made up; if it is nowhere right, as absent.
 *
 * @param before - A docs folder, `git:REV` for the target's docs folder at a revision, or the file of
 *   a saved model (`emit: ["model"]`).
 * @param after - The same.
 * @throws {UserError} if one of them cannot be read.
 */
export async function diffStates(
  before: string,
  after: string,
  target: Target,
  context: RunContext,
): Promise<DiffResult> {
  const old = await readState(before, target, context);
  const recent = await readState(after, target, context);
  const was = linkState(old, recent, "it counts as it is now", target);
  const is = linkState(recent, old, "it counts as it was before", target);
  const { cwd } = context;
  const warnings = was.inError.map((finding): Diagnostic =>
    finding.severity === "error" ? { ...finding, severity: "warning" } : finding,
  );
  return {
    changes: diffModels(was.model, is.model).map((change) => ({
      ...change,
      before: shownPlace(change.before, old.folder, cwd),
      after: shownPlace(change.after, recent.folder, cwd),
    })),
    diagnostics: [
      ...shownIn(warnings, old.folder, cwd),
      ...shownIn(is.inError, recent.folder, cwd),
    ],
  };
}

async function readState(state: string, target: Target, context: RunContext): Promise<State> {
  const { docs } = target;
  if (state.startsWith("git:")) {
    const pages = readRevision(docs, state.slice("git:".length));
    const sources = pages.map((page) => ({ ...page, hash: digest(page.bytes) }));
    return { read: await factsOf(sources, target, context), folder: docs };
  }
  const location = path.resolve(context.cwd, state);
  const kind = isFolder(location);
  if (kind === undefined) {
    throw new UserError(`Cannot find \`${state}\`: neither a docs folder nor a saved model`);
  }
  if (!kind)
    return { read: parseModel(readText(location, "saved model", state), state), folder: docs };
  const sources = await readSources(location, context);
  return {
    read: await factsOf(sources, { ...target, docs: location }, context),
    folder: location,
  };
}

/** The model of a state, where pages in error are as in another one. */
function linkState(
  { read }: State,
  other: State,
  kept: string,
  target: Target,
): { model: TypeModel; inError: readonly Diagnostic[] } {
  if (!isPages(read)) return { model: read, inError: [] };
  let good: ReturnType<typeof goodFacts> | undefined;
  const docs = linkDocs(read, target, (file) =>
    isPages(other.read) ? (good ??= goodFacts(other.read, target)).get(file) : undefined,
  );
  const inError = graded(pagesInError(docs, kept), target.findings.severities);
  return { model: docs.model, inError };
}

function isPages(read: State["read"]): read is readonly Page[] {
  return Array.isArray(read);
}

function shownPlace(
  place: FilePlace | undefined,
  folder: string,
  cwd: string,
): FilePlace | undefined {
  return place && { ...place, file: shownPath(path.join(folder, place.file), cwd) };
}
