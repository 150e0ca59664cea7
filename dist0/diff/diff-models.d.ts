import type { Change } from "../model/change.js";
import type { TypeModel } from "../model/type-model.js";
/**
 * The changes in meaning from one model to another, sorted by subject and rule: what pages say in other
 * words or at other places is none. A change to what types inherit is one change, of the type that
 * declares it.
 */
export declare function diffModels(before: TypeModel, after: TypeModel): Change[];
