import path from "node:path";
import { digest } from "../cache/cache.js";
import type { Target } from "../config/resolve-target.js";
import { diffModels } from "../diff/diff-models.js";
import { UserError } from "../diagnostics/user-error.js";
import type { Change } from "../model/change.js";
import { parseModel } from "../model/parse-model.js";
import type { TypeModel } from "../model/type-model.js";
import { isFolder, readText } from "../read/read-text.js";
import { readRevision } from "../read/read-revision.js";
import { factsOf } from "./read-facts.js";
import { linkDocs, readModel } from "./read-model.js";
import type { RunContext } from "./run-context.js";

/**
 * What has changed in meaning between two states of the docs.
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
): Promise<Change[]> {
  const old = await modelOf(before, target, context);
  return diffModels(old, await modelOf(after, target, context));
}

async function modelOf(state: string, target: Target, context: RunContext): Promise<TypeModel> {
  if (state.startsWith("git:")) return modelAt(state.slice("git:".length), target, context);
  const location = path.resolve(context.cwd, state);
  const folder = isFolder(location);
  if (folder === undefined) {
    throw new UserError(`Cannot find \`${state}\`: neither a docs folder nor a saved model`);
  }
  return folder
    ? (await readModel({ ...target, docs: location }, context)).model
    : parseModel(readText(location, "saved model", state), state);
}

async function modelAt(revision: string, target: Target, context: RunContext): Promise<TypeModel> {
  const pages = readRevision(target.docs, revision);
  const sources = pages.map((page) => ({ ...page, hash: digest(page.bytes) }));
  const facts = await factsOf(sources, target, context);
  return linkDocs(facts, target, () => undefined).model;
}
