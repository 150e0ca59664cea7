import type { TypeModel } from "../model/type-model.js";
import type { PlanContext } from "./plan-context.js";

/**
 * What the modules of other types see of each type, as one text: what it is called, and what it is. As
 * long as that is the same, a module is made of what its own type and the bases of that say.
 */
export function facesOf(
  { structuredTypes, enumTypes }: TypeModel,
  { options, names, role, selection }: PlanContext,
): string {
  // As JSON: a hostile name may contain whatever else would stand between two of them.
  return JSON.stringify([
    options,
    structuredTypes.map((type) => {
      const { literal, optional, members } = role(type);
      const selected = [selection.full.has(type), selection.bases.has(type)];
      const union = members.map(({ qualifiedName }) => qualifiedName);
      return [type.qualifiedName, names.of(type), literal, optional, selected, union];
    }),
    enumTypes.map((type) => {
      const { qualifiedName, flags, evolvable, members } = type;
      const isEmpty = members.length === 0;
      return [qualifiedName, names.of(type), flags, evolvable, isEmpty, selection.enums.has(type)];
    }),
  ]);
}
