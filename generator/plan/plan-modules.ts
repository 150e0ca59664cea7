import type { FilePlan, OutputPlan } from "../model/output-plan.js";
import type { TypeModel } from "../model/type-model.js";
import type { Declared } from "./name-giver.js";
import { filePath, type PlanContext } from "./plan-context.js";
import { planDeclarations } from "./plan-declarations.js";
import { planEnum } from "./plan-enum.js";
import { planIndexes } from "./plan-index.js";
import { planMap } from "./plan-map.js";
import { planSubtype } from "./plan-subtype.js";
import { planType } from "./plan-type.js";
import { planValidation, planValidator } from "./plan-validator.js";

/** Plan the TypeScript: the modules of what is selected, the barrels, and what modules share. */
export function planModules(model: TypeModel, context: PlanContext): OutputPlan {
  const { selection, options, only } = context;
  const types = model.structuredTypes.filter(
    (type) => selection.full.has(type) || selection.bases.has(type),
  );
  const full = types.filter((type) => selection.full.has(type));
  const enums = model.enumTypes.filter((type) => selection.enums.has(type));
  const owners = new Map<FilePlan, Declared>([
    ...planEach(types, planType, context),
    ...planEach(full, planSubtype, context),
    ...(options.validators ? planEach(full, planValidator, context) : []),
    ...planEach(enums, planEnum, context),
  ]);
  const modules = [...owners.keys()].toSorted(byPath);
  if (only) return { files: modules, maps: [] };
  const shared: FilePlan[] = [
    { kind: "runtime", path: filePath("", "runtime", options), sources: [] },
    ...(options.validators ? [planValidation(context)] : []),
  ];
  const files = [...modules, ...planIndexes(modules, context), ...shared];
  const { declarations } = options;
  if (!declarations) return { files, maps: [] };
  return planDeclarations(files, declarations.docs, (file) => {
    const owner = owners.get(file);
    return owner ? planMap(file, owner, context) : [];
  });
}

export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}

/** The plan of each type that has one, with the type. */
function planEach<Type extends Declared>(
  types: readonly Type[],
  plan: (type: Type, context: PlanContext) => FilePlan | undefined,
  context: PlanContext,
): (readonly [FilePlan, Type])[] {
  const { only = () => true } = context;
  return types.filter(only).flatMap((type) => {
    const file = plan(type, context);
    return file ? [[file, type] as const] : [];
  });
}
