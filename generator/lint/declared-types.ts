import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { RuleId, RuleValues } from "../diagnostics/rules.js";
import type { Page, StructuredTypeFacts } from "../model/page-facts.js";
import type { FilePlace, Place } from "../model/place.js";
import type { Property, StructuredType, TypeModel } from "../model/type-model.js";

/** What one page says of a type, beside what all pages come to. */
export interface DeclaredType {
  readonly page: Page;
  readonly facts: StructuredTypeFacts;
  readonly type: StructuredType;
}

/** Report a finding about a place of the docs. */
export type Report = <Id extends RuleId>(
  ruleId: Id,
  values: RuleValues<Id>,
  place: FilePlace,
  related?: Diagnostic["related"],
) => void;

/** Each declaration of a structured type with the type of the model it went into. */
export function declaredTypes(pages: readonly Page[], model: TypeModel): DeclaredType[] {
  const types = new Map<string, StructuredType>();
  for (const type of model.structuredTypes) {
    for (const origin of type.origins.declaration) types.set(keyOf(origin), type);
  }
  return pages.flatMap((page) =>
    page.facts.types.flatMap((facts) => {
      const type = types.get(keyOf({ file: page.file, ...facts.name.place }));
      return type ? [{ page, facts, type }] : [];
    }),
  );
}

function keyOf({ file, line, column }: FilePlace): string {
  return `${line}:${column}:${file}`;
}

/** A type and its bases, the nearest first. */
export function lineage(type: StructuredType): StructuredType[] {
  const line = [type];
  for (let base = type.baseType; base; base = base.baseType) line.push(base);
  return line;
}

/** A property of a type or of its bases, by its name: as it is spelled, else in any case. */
export function findProperty(type: StructuredType, name: string): Property | undefined {
  const line = lineage(type);
  const find = (fits: (property: Property) => boolean): Property | undefined => {
    for (const { properties } of line) {
      const found = properties.find(fits);
      if (found) return found;
    }
    return undefined;
  };
  const lower = name.toLowerCase();
  return (
    find((property) => property.name === name) ??
    find(
      (property) => property.name.length === name.length && property.name.toLowerCase() === lower,
    )
  );
}

/** The types one of whose bases the docs name and do not have: what they inherit is not known. */
export function typesOfUnknownBase(declared: readonly DeclaredType[]): Set<StructuredType> {
  const direct = new Set(
    declared
      .filter(({ facts, type }) => !type.baseType && facts.baseTypes.some(({ value }) => value))
      .map(({ type }) => type),
  );
  const all = declared.filter(({ type }) => lineage(type).some((each) => direct.has(each)));
  return new Set(all.map(({ type }) => type));
}

/** A place of a page's facts, with the page's file. */
export function placeIn(page: Page, { line, column, endLine, endColumn }: Place): FilePlace {
  return { file: page.file, line, column, endLine, endColumn };
}

/** A related place, as diagnostics have them; none where there is no place. */
export function relatedTo(
  message: string,
  place: FilePlace | undefined,
): { message: string; place: FilePlace }[] {
  if (!place) return [];
  const { file, line, column, endLine, endColumn } = place;
  return [{ message, place: { file, line, column, endLine, endColumn } }];
}
