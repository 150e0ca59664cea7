import type { JsonKind } from "../model/output-plan.js";
import type { PrimitiveType } from "../model/primitive-type.js";
import type { Property, TypeReference } from "../model/type-model.js";
import type { ModuleScope } from "./module-scope.js";
import type { PlanContext } from "./plan-context.js";
/** A property's type as TypeScript text, without `null`; what it names is imported into the scope. */
export declare function propertyTypeText(property: Property, scope: ModuleScope, context: PlanContext): string;
/** What a value of a type is in JSON, as far as `typeof` can tell. */
export declare function jsonKind(type: TypeReference): JsonKind;
/** What a value of a primitive type is in JSON. */
export declare function primitiveKind(name: PrimitiveType): "boolean" | "number" | "string" | "any";
