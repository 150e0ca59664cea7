import type { TypeModel } from "../model/type-model.js";
import type { DeclaredType } from "./declared-types.js";
import { type Report } from "./report.js";
/** "Possible values" lists that lack members of the property's enum, and enums no property has. */
export declare function lintEnums(declared: readonly DeclaredType[], model: TypeModel, report: Report): void;
