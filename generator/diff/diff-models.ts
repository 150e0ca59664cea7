import type { Change } from "../model/change.js";
import type { EnumType, StructuredType, TypeModel } from "../model/type-model.js";
import { change } from "./change-rules.js";
import { diffSubtypes } from "./diff-bases.js";
import { diffEnum } from "./diff-enums.js";
import { diffType } from "./diff-types.js";
import { declarationOf, type ModelPair, pairModels } from "./model-pair.js";

/**
 * The changes in meaning from one model to another, sorted by subject and rule: what pages say in other
 * words or at other places is none. A change to what types inherit is one change, of the type that
 * declares it.
 */
export function diffModels(before: TypeModel, after: TypeModel): Change[] {
  const changes: Change[] = [];
  const pair = pairModels(before, after, (ruleId, subject, values, places) => {
    changes.push(change(ruleId, subject, values, places));
  });
  diffPresence(pair);
  for (const each of pair.structuredTypes.pairs) diffType(each.before, each.after, pair);
  for (const each of pair.enumTypes.pairs) diffEnum(each.before, each.after, pair);
  diffSubtypes(pair);
  return changes.toSorted(
    (a, b) =>
      order(a.subject, b.subject) || order(a.ruleId, b.ruleId) || order(a.message, b.message),
  );
}

/** Types that only one model has; one that has changed between structured and enum is in both. */
function diffPresence({ structuredTypes, enumTypes, note }: ModelPair): void {
  const removed = [...structuredTypes.removed, ...enumTypes.removed];
  const added = new Map(
    [...structuredTypes.added, ...enumTypes.added].map((type) => [keyOf(type), type]),
  );
  for (const type of removed) {
    const places = { before: declarationOf(type), after: undefined };
    const other = added.get(keyOf(type));
    if (other && other.kind !== type.kind) {
      const values = { name: type.name, from: kinds[type.kind], to: kinds[other.kind] };
      const both = { ...places, after: declarationOf(other) };
      note("type-kind-changed", type.qualifiedName, values, both);
      added.delete(keyOf(type));
    } else note("type-removed", type.qualifiedName, { name: type.name }, places);
  }
  for (const type of added.values()) {
    const places = { before: undefined, after: declarationOf(type) };
    note("type-added", type.qualifiedName, { name: type.name }, places);
  }
}

const kinds = { structuredType: "a structured type", enumType: "an enum type" } as const;

function keyOf({ qualifiedName }: StructuredType | EnumType): string {
  return qualifiedName.toLowerCase();
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
