import type { Fact, Page } from "../model/page-facts.js";
import type { RichText } from "../model/rich-text.js";
import type {
  EnumType,
  Origin,
  Property,
  StructuredType,
  TypeModel,
  TypeReference,
} from "../model/type-model.js";
import {
  byCodeUnit,
  type DraftReference,
  type EnumDraft,
  originIn,
  placeIn,
  type PropertyDraft,
  type Report,
  type TypeDraft,
} from "./draft.js";
import { outlineOf } from "./outline.js";
import { fromDocsFolder } from "./page-index.js";

/** Types under construction: references exist before what they refer to is complete. */
type Building<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** What has become of drafts. */
export type Built = Map<TypeDraft | EnumDraft, StructuredType | EnumType>;

/**
 * Turn linked drafts into frozen types.
 *
 * @param built - Filled with them; what they refer to besides has to be there.
 */
export function buildModel(
  types: readonly TypeDraft[],
  enums: readonly EnumDraft[],
  built: Built,
  report: Report,
): TypeModel {
  for (const draft of enums) built.set(draft, enumTypeOf(draft));
  for (const draft of types) built.set(draft, emptyType(draft, report));
  const structured = (draft: TypeDraft): Building<StructuredType> =>
    // Each draft has just been given its type.
    built.get(draft) as Building<StructuredType>;
  for (const draft of types) {
    const type = structured(draft);
    type.baseType = draft.baseType && structured(draft.baseType);
    type.derivedTypes = Object.freeze(draft.derivedTypes.map(structured).toSorted(byQualifiedName));
    type.properties = Object.freeze(
      draft.properties.map((property) => propertyOf(property, built)),
    );
  }
  for (const draft of types) introduceKey(draft, structured(draft));
  for (const draft of [...types, ...enums]) Object.freeze(built.get(draft));
  return Object.freeze({
    structuredTypes: Object.freeze(types.map(structured).toSorted(byQualifiedName)),
    enumTypes: Object.freeze(
      enums
        .map((draft) => built.get(draft))
        .filter((type) => type?.kind === "enumType")
        .toSorted(byQualifiedName),
    ),
  });
}

function byQualifiedName(a: { qualifiedName: string }, b: { qualifiedName: string }): number {
  return byCodeUnit(a.qualifiedName, b.qualifiedName);
}

function emptyType(draft: TypeDraft, report: Report): StructuredType {
  const { namespace, name, qualifiedName, root, pages } = draft;
  const abstract = flag(draft, "abstract", report);
  const open = flag(draft, "open", report);
  const described = pages.find(({ facts }) => facts.description.length > 0) ?? pages[0];
  const deprecated = pages.find(({ facts }) => facts.deprecated);
  return {
    kind: "structuredType",
    qualifiedName,
    namespace,
    name,
    baseType: undefined,
    derivedTypes: [],
    abstract: abstract.value,
    open: open.value,
    root,
    key: undefined,
    documentsODataType: pages.some(({ facts }) => outlineOf(facts).documentsODataType),
    properties: [],
    description: described ? placed(described.facts.description, described.page) : [],
    deprecated:
      deprecated?.facts.deprecated && placed(deprecated.facts.deprecated.value, deprecated.page),
    origins: {
      declaration: pages.map(({ page, facts }) => originOf(facts.name, page)),
      baseType: draft.baseOrigins,
      abstract: abstract.origins,
      open: open.origins,
      key: pages.flatMap(({ page, facts }) => (facts.key ? [originOf(facts.key, page)] : [])),
    },
  };
}

/** What no page says anything about. */
const unsaid: { readonly value: boolean; readonly origins: readonly Origin[] } = {
  value: false,
  origins: [],
};

/** The annotation decides; a sentence alone counts too, with a warning. */
function flag(
  { name, pages }: TypeDraft,
  field: "abstract" | "open",
  report: Report,
): { readonly value: boolean; readonly origins: readonly Origin[] } {
  if (pages.every(({ facts: said }) => said[field].length === 0)) return unsaid;
  const facts = pages.flatMap(({ page, facts: said }) =>
    said[field].map((fact) => ({ ...fact, origin: originOf(fact, page) })),
  );
  const annotated = facts.filter(({ source }) => source === "annotation");
  const [prose] = facts.filter(({ source, value }) => source !== "annotation" && value);
  const decided = annotated.find(({ value }) => value) ?? annotated[0];
  // Without an annotation, that one is missing is all there is to say.
  if (prose && !decided && pages.some(({ facts: said }) => said.annotated)) {
    const related = pages
      .filter(({ facts: said }) => said.annotated)
      .map(({ page, facts: said }) => placeIn(page, said.name.place))
      .map((place) => ({ message: "the annotation", place }));
    report(`${field}-only-in-prose`, { name }, prose.origin, related);
  }
  if (prose && decided && !decided.value) {
    const related = [{ message: "the annotation", place: decided.origin }];
    report(`${field}-disagreement`, { name }, prose.origin, related);
  }
  const value = decided ? decided.value : prose !== undefined;
  const agreeing = facts.filter((fact) => fact.value === value).map(({ origin }) => origin);
  return { value, origins: agreeing };
}

function originOf({ place, source }: Fact<unknown>, page: Page): Origin {
  return originIn(page, place, source);
}

/** The key where it is introduced: on the first type of a chain that names a property it has. */
function introduceKey(draft: TypeDraft, type: Building<StructuredType>): void {
  const stated = draft.pages.find(({ facts }) => facts.key)?.facts.key?.value;
  const isNoted = draft.pages.some(({ facts }) => outlineOf(facts).key);
  const noted = isNoted ? draft.properties.find(({ facts }) => facts.key)?.facts.name : undefined;
  const wanted = (stated ?? noted)?.toLowerCase();
  if (wanted === undefined) return;
  type.key = type.properties.find(({ name }) => name.toLowerCase() === wanted)?.name;
}

function propertyOf(draft: PropertyDraft, built: Readonly<Built>): Property {
  const { facts, page, type, origins, values, redeclares } = draft;
  return Object.freeze({
    kind: facts.kind,
    name: facts.name,
    type: referenceOf(type, built),
    required: facts.required,
    nullable: facts.nullable,
    readOnly: facts.readOnly,
    deprecated: facts.deprecated,
    values,
    description: placed(facts.description, page),
    redeclares,
    origins,
  });
}

function referenceOf(type: DraftReference, built: Readonly<Built>): TypeReference {
  switch (type.kind) {
    case "primitive":
    case "unknown":
      return type;
    case "collection":
      return { kind: "collection", of: referenceOf(type.of, built) };
    case "union":
      return { kind: "union", of: type.of.map((each) => referenceOf(each, built)) };
    case "structuredType":
    case "enumType":
      // Every draft is in the map before the first reference is made.
      return built.get(type) as StructuredType | EnumType;
  }
}

function enumTypeOf({
  namespace,
  name,
  qualifiedName,
  members,
  flags,
  origins,
  declarations,
}: EnumDraft): EnumType {
  const described = declarations.find(({ facts }) => facts.description.length > 0);
  const deprecated = declarations.find(({ facts }) => facts.deprecated);
  return {
    kind: "enumType",
    qualifiedName,
    namespace,
    name,
    members,
    flags,
    evolvable: members.some((member) => member.name.toLowerCase() === "unknownfuturevalue"),
    description: described ? placed(described.facts.description, described.page) : [],
    deprecated:
      deprecated?.facts.deprecated && placed(deprecated.facts.deprecated.value, deprecated.page),
    origins,
  };
}

/** A text with its links as seen from the docs folder. */
function placed(text: RichText, page: Page): RichText {
  if (text.every((piece) => typeof piece === "string")) return text;
  return text.map((piece) =>
    typeof piece === "string" ? piece : { text: piece.text, url: fromDocsFolder(piece.url, page) },
  );
}
