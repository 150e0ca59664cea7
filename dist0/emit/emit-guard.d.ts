import type { FunctionDeclarationStructure } from "ts-morph";
import type { GuardPlan } from "../model/output-plan.js";
/**
 * The guard of a structured type. It allocates nothing: the discriminator is compared first, and only
 * where that is missing, and may be, the documented properties are looked at.
 */
export declare function emitGuard({ name, docs, type, literals, shape, }: GuardPlan): FunctionDeclarationStructure;
