import type { StructuredType, TypeModel } from "../model/type-model.js";
import { documentedBy } from "./hierarchies.js";
import { type Declared, placeOf } from "./name-giver.js";
import type { PlanContext } from "./plan-context.js";
import { hasFields, hasShape } from "./written-names.js";

/** Types in another state than they were planned in. */
export interface ReplacedTypes {
  /** These alone. */
  readonly model: TypeModel;
  /** What each was before. */
  readonly replaced: ReadonlyMap<Declared, Declared>;
}

/** A planning that others can go on from, type by type. */
export interface Plans {
  /** Knows the types as they were at first. */
  readonly context: PlanContext;
  /** What each type that has been replaced since was at first. */
  readonly first: WeakMap<Declared, Declared>;
  /** What has become of it. */
  readonly now: Map<Declared, Declared>;
}

export function plansOf(context: PlanContext): Plans {
  return { context, first: new WeakMap(), now: new Map() };
}

/**
 * The context as it is for types that replace others: they have the names and the roles of those.
 *
 * @returns `undefined` if one would not have them.
 */
export function contextWith(
  { context, first, now }: Plans,
  replaced: ReplacedTypes["replaced"],
  report: PlanContext["report"],
): PlanContext | undefined {
  const firstOf = <Type extends Declared>(type: Type): Type => (first.get(type) ?? type) as Type;
  const nowOf = <Type extends Declared>(type: Type): Type => (now.get(type) ?? type) as Type;
  for (const [type, before] of replaced) {
    const original = firstOf(before);
    first.set(type, original);
    now.set(original, type);
  }
  const role: PlanContext["role"] = (type) => {
    const known = context.role(firstOf(type));
    return { ...known, members: known.members.map(nowOf) };
  };
  const { names, selection } = context;
  const isAlike = [...replaced].every(
    ([type, before]) =>
      type.kind === "enumType" ||
      (before.kind === "structuredType" && areAlike(type, before, { ...context, role })),
  );
  if (!isAlike || isToldOf(replaced, names)) return undefined;
  return {
    ...context,
    selection: {
      ...selection,
      full: { has: (type) => selection.full.has(firstOf(type)) },
      bases: { has: (type) => selection.bases.has(firstOf(type)) },
      enums: { has: (type) => selection.enums.has(firstOf(type)) },
    },
    names: { ...names, of: (type) => names.of(firstOf(type)) },
    role,
    only: (type) => replaced.has(type),
    report,
  };
}

/** Whether two states of a type give rise to the same names, and have properties of the same types. */
function areAlike(
  type: StructuredType,
  before: StructuredType,
  { role, options }: PlanContext,
): boolean {
  return (
    hasFields(type, role(type)) === hasFields(before, role(before)) &&
    hasShape(type, options) === hasShape(before, options) &&
    documentedNames(type) === documentedNames(before)
  );
}

function documentedNames(type: StructuredType): string {
  const names = new Set(documentedBy(type).map(({ qualifiedName }) => qualifiedName));
  return JSON.stringify([...names].toSorted());
}

/** Whether a finding on names that had to give way tells of a place on a page of these types. */
function isToldOf(replaced: ReplacedTypes["replaced"], names: PlanContext["names"]): boolean {
  const origins = [...replaced.keys()].flatMap((type) =>
    type.kind === "enumType" ? type.origins : type.origins.declaration,
  );
  const files = new Set(origins.map(({ file }) => file));
  const renamings = [
    ...names.renamings.map(({ bearer, owner }) => [bearer, owner]),
    ...names.namespaceRenamings.map(({ bearer, owner = [] }) => [...bearer, ...owner]),
  ];
  return renamings.some((types) =>
    types.some((type) => type && files.has(placeOf(type)?.file ?? "")),
  );
}
