import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnostic } from "../diagnostics/rules.js";
import type { Emitter, OutputOptions } from "../model/options.js";
import type { FilePlan, OutputPlan } from "../model/output-plan.js";
import type { FilePlace } from "../model/place.js";
import type { StructuredType, TypeModel } from "../model/type-model.js";
import { type Role, rolesOf } from "./hierarchies.js";
import { facesOf } from "./faces.js";
import { type Declared, placeOf } from "./name-giver.js";
import { type NamePlan, planNames } from "./names.js";
import type { PlanContext } from "./plan-context.js";
import { planModel } from "./plan-model.js";
import { byPath, planModules } from "./plan-modules.js";
import { planSchema } from "./plan-schema.js";
import { contextWith, type Plans, plansOf, type ReplacedTypes } from "./replaced-types.js";
import { meantBy, type Selection, selectTypes } from "./selection.js";

/**
 * Decide what the output will be, file by file. Pure; the model is not changed.
 *
 * @param only - The types whose modules are wanted; then what is made of all types is not planned,
 *   and findings on the modules of others are missing.
 * @returns Besides, {@link facesOf}, gathered when it is asked for, and what {@link replanOutput} needs.
 */
export function planOutput(
  model: TypeModel,
  options: OutputOptions,
  only?: (type: Declared) => boolean,
): { plan: OutputPlan; diagnostics: Diagnostic[]; faces: () => string; plans: Plans } {
  const diagnostics: Diagnostic[] = [];
  const context = contextOf(model, options, diagnostics, only);
  reportHierarchies(model, context);
  const plans = options.emit.map((emitter) => planners[emitter](model, context));
  const files = plans.flatMap((plan) => plan.files).toSorted(byPath);
  const maps = plans.flatMap((plan) => plan.maps).toSorted(byPath);
  return {
    plan: { files, maps },
    diagnostics,
    faces: () => facesOf(model, context),
    plans: plansOf(context),
  };
}

/**
 * Plan the modules of some types anew, which other modules see no difference of.
 *
 * @param plans - Of the planning before; changed to be those of this one.
 * @returns `undefined` if there is a difference. Then the plans are of no more use.
 */
export function replanOutput(
  plans: Plans,
  { model, replaced }: ReplacedTypes,
): { files: readonly FilePlan[]; diagnostics: Diagnostic[] } | undefined {
  const diagnostics: Diagnostic[] = [];
  const context = contextWith(plans, replaced, reportTo(diagnostics));
  if (!context) return undefined;
  reportHierarchies(model, context);
  return { files: planModules(model, context).files, diagnostics };
}

/** What each emitter writes. For a new one: a row. */
const planners: Readonly<Record<Emitter, (model: TypeModel, context: PlanContext) => OutputPlan>> =
  {
    typescript: planModules,
    "json-schema": (model, context) => ({ files: [planSchema(model, context)], maps: [] }),
    model: (model) => ({ files: [planModel(model)], maps: [] }),
  };

/** Where a finding about the configuration itself is put. */
const nowhere: FilePlace = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };

function contextOf(
  model: TypeModel,
  options: OutputOptions,
  diagnostics: Diagnostic[],
  only: PlanContext["only"],
): PlanContext {
  const report = reportTo(diagnostics);
  const roles = rolesOf(model, options);
  const selection = selectTypes(model, options);
  const names = planNames(model, options, roles);
  reportRenamings(names, { options, selection, report });
  for (const pattern of selection.unknown) {
    report("unknown-selection", { pattern, meant: meantBy(pattern, model) }, undefined);
  }
  // The roles cover the whole model.
  const role = (type: StructuredType): Role => roles.get(type) as Role;
  return { options, selection, names, role, only, report };
}

function reportTo(diagnostics: Diagnostic[]): PlanContext["report"] {
  return (ruleId, values, place, related) => {
    diagnostics.push(diagnostic(ruleId, values, place ?? nowhere, related));
  };
}

/** Of types that are not written, nothing is told. */
function reportRenamings(
  { renamings, namespaceRenamings }: NamePlan,
  { options, selection, report }: Pick<PlanContext, "options" | "selection" | "report">,
): void {
  if (!options.emit.includes("typescript")) return;
  const all = [
    ...renamings.map(({ bearer, owner, ...rest }) => {
      return { ...rest, bearers: [bearer], owner, message: "the type that has the name" };
    }),
    ...namespaceRenamings.map(({ bearer, owner, ...rest }) => {
      const message = "a type of the namespace that has the name";
      return { ...rest, bearers: bearer, owner: owner?.[0], message };
    }),
  ];
  for (const { bearers, wanted, name, owner, message } of all) {
    const written = bearers.find((type) => isSelected(type, selection));
    const place = owner && placeOf(owner);
    const related = place ? [{ message, place }] : [];
    if (written) report("name-taken", { wanted, name }, placeOf(written), related);
  }
}

function isSelected(type: Declared, { full, bases, enums }: Selection): boolean {
  return type.kind === "enumType" ? enums.has(type) : full.has(type) || bases.has(type);
}

function reportHierarchies(
  model: TypeModel,
  { role, report, options, selection }: PlanContext,
): void {
  for (const type of model.structuredTypes) {
    if (type.root || !selection.full.has(type)) continue;
    if (role(type).members.length > 0) continue;
    const size = concreteTypes(type);
    if (type.derivedTypes.length > 0 && size > 0) {
      const [place] = type.origins.declaration;
      const values = { name: type.name, size, limit: options.maxUnionMembers };
      report("union-too-large", values, place);
    } else if (type.abstract) {
      const place = type.origins.abstract[0] ?? type.origins.declaration[0];
      report("no-concrete-type", { name: type.name }, place);
    }
  }
}

/** How many types a union would hold were there no limit; without recursion, for chains may be long. */
function concreteTypes(base: StructuredType): number {
  const types = [base];
  for (const type of types) types.push(...type.derivedTypes.filter(({ root }) => !root));
  return types.filter(({ abstract }) => !abstract).length;
}
