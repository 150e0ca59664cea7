import type { PropertyFacts, StructuredTypeFacts, TypeExpression } from "../model/page-facts.js";

/** What linking asks of all rows of a type's tables, again and again. */
export interface Outline {
  /** The short names that type cells name, in lower case. */
  readonly named: readonly string[];
  /** Rows whose description lists values. */
  readonly listing: readonly PropertyFacts[];
  /** Rows that say they are inherited. */
  readonly inheriting: readonly PropertyFacts[];
  /** The first row that says it is the key. */
  readonly key: PropertyFacts | undefined;
  /** Has a property that keys are called by, whatever the page says of it. */
  readonly hasId: boolean;
  /** `@odata.type` is a row. */
  readonly documentsODataType: boolean;
}

const outlines = new WeakMap<StructuredTypeFacts, Outline>();

/** Gather that in one go, once for each state of a page: facts never change. */
export function outlineOf(facts: StructuredTypeFacts): Outline {
  const outline = outlines.get(facts) ?? gather(facts);
  outlines.set(facts, outline);
  return outline;
}

function gather({ properties }: StructuredTypeFacts): Outline {
  const named = new Set<string>();
  const addNames = (type: TypeExpression): void => {
    if (type.kind === "collection") addNames(type.of);
    else if (type.kind === "union") for (const each of type.of) addNames(each);
    else if (type.kind === "named") named.add(shortName(type.name.text));
  };
  for (const { type } of properties) addNames(type);
  return {
    named: [...named],
    listing: properties.filter(({ values }) => values !== undefined),
    inheriting: properties.filter(({ inheritedFrom }) => inheritedFrom !== undefined),
    key: properties.find(({ key }) => key),
    hasId: properties.some(({ name }) => name.toLowerCase() === "id"),
    documentsODataType: properties.some(({ name }) => name === "@odata.type"),
  };
}

/** The last part of a name, in lower case. */
export function shortName(text: string): string {
  return text.slice(text.lastIndexOf(".") + 1).toLowerCase();
}
