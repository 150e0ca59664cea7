import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { OutputOptions } from "../model/options.js";
import type { FilePlan } from "../model/output-plan.js";
import type { TypeModel } from "../model/type-model.js";
import type { Declared } from "./name-giver.js";
import type { PlanContext } from "./plan-context.js";

/**
 * The plans of modules that one planning leaves for the next: most docs change a page at a time. A
 * module's plan is made of what its type and the bases of that say, and of what any type sees of others.
 */
export interface KeptPlans {
  /** What types see of each other, and the options: with others, no plan is taken over. */
  readonly faces: string;
  /** By the kind of module and the type's qualified name. */
  readonly modules: ReadonlyMap<string, KeptModule>;
}

interface KeptModule {
  readonly type: Declared;
  /** `undefined` where the type has no such module. */
  readonly plan: FilePlan | undefined;
}

/** Takes plans over from an earlier planning. */
export interface PlanKeeper {
  /** The plan of a type's module: the same object as last time, if nothing it is made of has changed. */
  readonly planOf: <Type extends Declared>(
    kind: string,
    type: Type,
    make: (type: Type) => FilePlan | undefined,
  ) => FilePlan | undefined;
  /** What this planning leaves for the next. */
  readonly kept: () => KeptPlans;
}

/** @param diagnostics - Grows as plans are made: a module that has a finding is planned anew, to be told where. */
export function planKeeper(
  facesNow: () => string,
  before: KeptPlans | undefined,
  diagnostics: readonly Diagnostic[],
): PlanKeeper {
  const faces = before && facesNow();
  const earlier = before && before.faces === faces ? before.modules : new Map<string, KeptModule>();
  const modules = new Map<string, KeptModule>();
  const compared = new Map<Declared, boolean>();
  return {
    planOf(kind, type, make) {
      const key = `${kind} ${type.qualifiedName}`;
      const known = earlier.get(key);
      const findings = diagnostics.length;
      const plan = known && isUnchanged(known.type, type) ? known.plan : make(type);
      if (diagnostics.length === findings) modules.set(key, { type, plan });
      return plan;
    },
    kept: () => ({ faces: faces ?? facesNow(), modules }),
  };

  function isUnchanged(earlierType: Declared, type: Declared): boolean {
    let [was, is]: (Declared | undefined)[] = [earlierType, type];
    while (was && is) {
      const isSame = compared.get(is) ?? saysTheSame(was, is);
      compared.set(is, isSame);
      if (!isSame) return false;
      [was, is] = [baseOf(was), baseOf(is)];
    }
    return was === is;
  }
}

function baseOf(type: Declared): Declared | undefined {
  return type.kind === "structuredType" ? type.baseType : undefined;
}

/** Whether two states of a type say the same on the same pages, wherever on them. */
function saysTheSame(was: Declared, is: Declared): boolean {
  const [before, now] = [was, is].map((type) => originsOf(type).map(({ file }) => file));
  return isSameValue(before, now) && isSameObject(was, is);
}

function originsOf(type: Declared): readonly { readonly file: string }[] {
  return type.kind === "enumType" ? type.origins : type.origins.declaration;
}

function isSameValue(was: unknown, is: unknown): boolean {
  if (was === is) return true;
  if (!isObject(was) || !isObject(is)) return false;
  if (Array.isArray(was) || Array.isArray(is)) {
    if (!Array.isArray(was) || !Array.isArray(is) || was.length !== is.length) return false;
    return was.every((value, index) => isSameValue(value, is[index]));
  }
  // Another type is only named; what else is seen of it is in the faces.
  if ("qualifiedName" in was)
    return was["kind"] === is["kind"] && was["qualifiedName"] === is["qualifiedName"];
  return isSameObject(was, is);
}

/** Objects of one kind have the same keys. Where something was said is not what was said. */
function isSameObject(was: object, is: object): boolean {
  if (!isObject(was) || !isObject(is)) return false;
  for (const key in was) if (key !== "origins" && !isSameValue(was[key], is[key])) return false;
  return true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** What the modules of other types see of each type: what it is called, and what it is. */
export function facesOf(
  { structuredTypes, enumTypes }: TypeModel,
  options: OutputOptions,
  { names, role, selection }: Pick<PlanContext, "names" | "role" | "selection">,
): string {
  // As JSON: a hostile name may contain whatever else would stand between two of them.
  return JSON.stringify([
    options,
    structuredTypes.map((type) => {
      const { literal, optional, members } = role(type);
      const selected = [selection.full.has(type), selection.bases.has(type)];
      const union = members.map(({ qualifiedName }) => qualifiedName);
      return [type.qualifiedName, names.of(type), literal, optional, selected, union];
    }),
    enumTypes.map((type) => {
      const { qualifiedName, flags, evolvable, members } = type;
      const isEmpty = members.length === 0;
      return [qualifiedName, names.of(type), flags, evolvable, isEmpty, selection.enums.has(type)];
    }),
  ]);
}
