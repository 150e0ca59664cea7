import type { DefinitionPlan, SchemaFilePlan } from "../model/output-plan.js";
import type { EnumType, StructuredType, TypeModel } from "../model/type-model.js";
import { docsOf } from "./docs.js";
import type { PlanContext } from "./plan-context.js";
import { isOpenEnum, planObject, type ValueNames } from "./plan-value.js";

/** Plan the JSON Schema document: a definition for each type and enum of the selection. */
export function planSchema(model: TypeModel, context: PlanContext): SchemaFilePlan {
  const { selection } = context;
  const types = model.structuredTypes.filter((type) => selection.full.has(type));
  const enums = model.enumTypes.filter((type) => selection.enums.has(type));
  const definitions = [
    ...types.map((type) => planObjectDefinition(type, context)),
    ...enums.map((type) => planEnumDefinition(type, context)),
  ];
  const origins = [
    ...types.flatMap((type) => type.origins.declaration),
    ...enums.flatMap((type) => type.origins),
  ];
  return {
    kind: "schema",
    path: "schema.json",
    sources: [...new Set(origins.map(({ file }) => file))].toSorted(),
    definitions: definitions.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** Definitions are called by the documented names. */
const names: ValueNames = {
  type: ({ qualifiedName }) => qualifiedName,
  enum: ({ qualifiedName }) => qualifiedName,
};

function planObjectDefinition(type: StructuredType, context: PlanContext): DefinitionPlan {
  return {
    name: type.qualifiedName,
    docs: docsOf(type, context.options),
    kind: "object",
    object: planObject(type, names, context),
  };
}

function planEnumDefinition(type: EnumType, context: PlanContext): DefinitionPlan {
  return {
    name: type.qualifiedName,
    docs: docsOf(type, context.options),
    kind: "enum",
    members: [...new Set(type.members.map(({ name }) => name))],
    flags: type.flags,
    open: isOpenEnum(type, context),
  };
}
