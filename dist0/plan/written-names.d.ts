/** Which names a type gives rise to besides its own, as far as the whole model decides. */
import type { OutputOptions } from "../model/options.js";
import type { StructuredType } from "../model/type-model.js";
import type { Role } from "./hierarchies.js";
/**
 * Whether a type has an interface apart, `XFields`: for what derived types inherit, where something
 * else is only its own; or for what is left of its base, where the type is open.
 */
export declare function hasFields(type: StructuredType, { literal }: Role): boolean;
/** Whether there is anything to tell values of a type by. */
export declare function hasGuard(type: StructuredType, roles: ReadonlyMap<StructuredType, Role>, options: OutputOptions): boolean;
/** Whether values of one of these types carry it as a literal. */
export declare function hasLiteral(types: readonly StructuredType[], roles: ReadonlyMap<StructuredType, Role>): boolean;
