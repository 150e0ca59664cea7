import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { RuleId, RuleValues } from "../diagnostics/rules.js";
import type { OutputOptions } from "../model/options.js";
import type { FilePlace } from "../model/place.js";
import type { StructuredType } from "../model/type-model.js";
import type { Role } from "./hierarchies.js";
import type { Declared } from "./name-giver.js";
import type { NamePlan } from "./names.js";
import type { Selection } from "./selection.js";

/** What the planning of every file looks at. */
export interface PlanContext {
  readonly options: OutputOptions;
  readonly selection: Selection;
  readonly names: NamePlan;
  readonly role: (type: StructuredType) => Role;
  /** The types whose modules are wanted, if not all are. */
  readonly only: ((type: Declared) => boolean) | undefined;
  readonly report: <Id extends RuleId>(
    ruleId: Id,
    values: RuleValues<Id>,
    place: FilePlace | undefined,
    related?: Diagnostic["related"],
  ) => void;
}

/** The path of a module's file. */
export function filePath(
  folder: string,
  module: string,
  { moduleExtension }: OutputOptions,
): string {
  return `${folder === "" ? "" : `${folder}/`}${module}${moduleExtension}`;
}
