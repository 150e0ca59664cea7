import { otherName } from "./identifiers.js";
import type { FilePlace } from "../model/place.js";
import type { EnumType, StructuredType } from "../model/type-model.js";

/** A type that the docs declare. */
export type Declared = StructuredType | EnumType;

/** A name that had to give way, for a diagnostic. */
export interface Renaming<Bearer = Declared> {
  readonly bearer: Bearer;
  readonly wanted: string;
  readonly name: string;
  /** What has the name; `undefined` where the emitted code itself needs it. */
  readonly owner: Bearer | undefined;
}

/** Gives each wanted name, or one like it, to who is to bear it. */
export type NameGiver<Bearer = Declared> = (wanted: string, bearer: Bearer) => string;

/**
 * Give the names of one place, each once, case ignored: who comes first has the name, the others get
 * `_` behind it, which is told in `renamings`. Reserved names count as they are spelled.
 */
export function nameGiver<Bearer = Declared>(
  reserved: readonly string[],
  renamings: Renaming<Bearer>[],
): NameGiver<Bearer> {
  const owners = new Map<string, Bearer>();
  return (wanted, bearer) => {
    let name = wanted;
    for (let count = 1; reserved.includes(name) || owners.has(name.toLowerCase()); count++) {
      name = otherName(wanted, count);
    }
    const owner = owners.get(wanted.toLowerCase());
    if (name !== wanted) renamings.push({ bearer, wanted, name, owner });
    owners.set(name.toLowerCase(), bearer);
    return name;
  };
}

/** Where a type is declared, for a diagnostic. */
export function placeOf(type: Declared): FilePlace | undefined {
  return (type.kind === "enumType" ? type.origins : type.origins.declaration)[0];
}
