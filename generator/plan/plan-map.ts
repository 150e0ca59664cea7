import type { FilePlan, MappedName } from "../model/output-plan.js";
import type { FilePlace } from "../model/place.js";
import type { StructuredType } from "../model/type-model.js";
import { type Declared, placeOf } from "./name-giver.js";
import type { PlanContext } from "./plan-context.js";

/** What a file declares, and where the docs declare it; a member of something has the name in front. */
type Declarations = readonly (readonly [
  place: FilePlace | undefined,
  name: string | undefined,
  member?: string,
])[];

/**
 * Where the docs declare what a type's file declares: a property in its row, a member that stands for
 * another type where that is declared, and everything else where the type itself is.
 */
export function planMap(file: FilePlan, type: Declared, context: PlanContext): MappedName[] {
  return declarationsOf(file, type, context).flatMap(([found, name, member]) => {
    if (found === undefined || name === undefined) return [];
    // An origin knows more than its place.
    const { file: page, line, column, endLine, endColumn } = found;
    return { name, member, place: { file: page, line, column, endLine, endColumn } };
  });
}

function declarationsOf(file: FilePlan, type: Declared, context: PlanContext): Declarations {
  const own = placeOf(type);
  switch (file.kind) {
    case "type":
      return [
        ...file.interfaces.flatMap(({ name, members }): Declarations => [
          [own, name],
          ...members.map(
            (member) => [placeOfProperty(member.name, type), name, member.name] as const,
          ),
        ]),
        [own, file.union?.name],
        [own, file.map?.name],
        ...(file.map?.entries ?? []).map(
          ({ literal }) =>
            [placeOfLiteral(literal, type, context), file.map?.name, literal] as const,
        ),
        [own, file.guard?.name],
      ];
    case "subtype":
      return [
        [own, file.name],
        ...file.members.map(
          ({ name, literal }) => [placeOfLiteral(literal, type, context), file.name, name] as const,
        ),
      ];
    case "enum":
      return [
        [own, file.name],
        [own, file.values],
      ];
    case "validator":
      return [
        [own, file.name],
        [own, file.check],
      ];
    default:
      return [];
  }
}

/** `@odata.type` is no property: it says what the type is. */
function placeOfProperty(name: string, type: Declared): FilePlace | undefined {
  const properties = type.kind === "structuredType" ? type.properties : [];
  return properties.find((property) => property.name === name)?.origins[0] ?? placeOf(type);
}

/** The type of a hierarchy that a literal stands for. */
function placeOfLiteral(
  literal: string,
  type: Declared,
  { role }: PlanContext,
): FilePlace | undefined {
  const members: readonly StructuredType[] =
    type.kind === "structuredType" ? role(type).members : [];
  const found = members.find((member) => role(member).literal === literal);
  return placeOf(found ?? type);
}
