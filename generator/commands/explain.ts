import type { Target } from "../config/resolve-target.js";
import { suggest } from "../diagnostics/suggest.js";
import { UserError } from "../diagnostics/user-error.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { lintDocs } from "../lint/lint-docs.js";
import type { EnumType, StructuredType, TypeModel } from "../model/type-model.js";
import { reasonsOf } from "../plan/selection.js";
import { graded } from "./graded.js";
import { readModel } from "./read-model.js";
import type { RunContext } from "./run-context.js";

/** A type as it is understood. */
export interface Explanation {
  readonly type: StructuredType | EnumType;
  /** Where it is used: `crate.lid` for a property of a structured type. */
  readonly uses: readonly string[];
  /** Why `types` selects it, from a name that was asked for down to it; empty if it does not. */
  readonly reasons: readonly string[];
  /** Findings about its pages. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Explain the types of a name: a qualified or a short one, in any case.
 *
 * @throws {UserError} if no type has the name, with the one that was probably meant.
 */
export async function explainType(
  name: string,
  target: Target,
  context: RunContext,
): Promise<Explanation[]> {
  const docs = await readModel(target, context);
  const types = typesNamed(name, docs.model);
  const lint = graded(lintDocs(docs.pages, docs.model), target.findings.severities);
  const findings = [...docs.diagnostics, ...lint];
  return types.map((type) => {
    const origins = type.kind === "enumType" ? type.origins : type.origins.declaration;
    const pages = new Set(origins.map(({ file }) => file));
    return {
      type,
      uses: usesOf(type, docs.model),
      reasons: reasonsOf(type, docs.model, target.output),
      diagnostics: findings.filter(({ place }) => pages.has(place.file)),
    };
  });
}

function typesNamed(name: string, model: TypeModel): (StructuredType | EnumType)[] {
  const all = [...model.structuredTypes, ...model.enumTypes];
  const wanted = name.replace(/^#/, "").toLowerCase();
  const qualified = all.filter((type) => type.qualifiedName.toLowerCase() === wanted);
  const named =
    qualified.length > 0 ? qualified : all.filter((type) => type.name.toLowerCase() === wanted);
  if (named.length > 0) return named;
  const known = all.flatMap((type) => (wanted.includes(".") ? type.qualifiedName : type.name));
  const meant = suggest(name, new Set(known));
  const hint = meant === undefined ? "" : `; did you mean \`${meant}\`?`;
  throw new UserError(`Cannot find the type \`${name}\` in the docs${hint}`);
}

function usesOf(type: StructuredType | EnumType, model: TypeModel): string[] {
  const isUsed = (reference: StructuredType["properties"][number]["type"]): boolean => {
    if (reference.kind === "collection") return isUsed(reference.of);
    if (reference.kind === "union") return reference.of.some(isUsed);
    return reference === type;
  };
  return model.structuredTypes.flatMap((owner) =>
    owner.properties
      .filter((property) => isUsed(property.type))
      .map((property) => `${owner.qualifiedName}.${property.name}`),
  );
}
