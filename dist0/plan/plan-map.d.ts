import type { FilePlan, MappedName } from "../model/output-plan.js";
import { type Declared } from "./name-giver.js";
import type { PlanContext } from "./plan-context.js";
/**
 * Where the docs declare what a type's file declares: a property in its row, a member that stands for
 * another type where that is declared, and everything else where the type itself is.
 */
export declare function planMap(file: FilePlan, type: Declared, context: PlanContext): MappedName[];
