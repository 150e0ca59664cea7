/**
 * What is left of a page's facts without their places, and without what only the page's own modules show,
 * such as all texts: a sixth of them, and all that the types of other pages can depend on.
 */
import type {
  EnumMemberFacts,
  EnumTypeFacts,
  Fact,
  PageFacts,
  PropertyFacts,
  Source,
  StructuredTypeFacts,
  TypeExpression,
  TypeName,
} from "./page-facts.js";
import type { Place } from "./place.js";
import type { PrimitiveType } from "./primitive-type.js";

/** Stands for the places that are left out: no page has a line 0. */
const nowhere: Place = { line: 0, column: 0, endLine: 0, endColumn: 0 };

/** Whether a place is one that a skeleton has lost. */
export function isNowhere({ line }: Pick<Place, "line">): boolean {
  return line === nowhere.line;
}

type Said<Value> = readonly [value: Value, source: Source];

interface Skeleton {
  readonly namespace: Said<string> | undefined;
  readonly types: readonly TypeSkeleton[];
  readonly enums: readonly EnumSkeleton[];
}

interface TypeSkeleton {
  readonly name: Said<string>;
  readonly annotated: boolean;
  readonly baseTypes: readonly Said<TypeName | null>[];
  readonly abstract: readonly Said<boolean>[];
  readonly open: readonly Said<boolean>[];
  readonly key: Said<string> | undefined;
  readonly derivedTypes: readonly Said<TypeName>[];
  readonly rows: readonly Row[];
}

/** A list without names, and primitive types by theirs: there are seven rows to a page. */
type Row = readonly [
  name: string,
  notes: number,
  type: PrimitiveType | Exclude<TypeExpression, { kind: "primitive" }>,
  inheritedFrom?: TypeName | null,
  values?: Said<readonly string[]>,
];

interface EnumSkeleton extends Pick<EnumTypeFacts, "origin" | "anchor"> {
  readonly name: Said<string>;
  readonly flags: Said<boolean> | undefined;
  readonly members: readonly (readonly [name: string, value?: number])[];
}

/** The bits of a row's notes. */
const bits = { navigation: 1, key: 2 };

/** The skeleton of a page's facts, as JSON. */
export function skeletonOf({ namespace, types, enums }: PageFacts): string {
  const skeleton: Skeleton = {
    namespace: namespace && said(namespace),
    types: types.map((type) => ({
      name: said(type.name),
      annotated: type.annotated,
      baseTypes: type.baseTypes.map(said),
      abstract: type.abstract.map(said),
      open: type.open.map(said),
      key: type.key && said(type.key),
      derivedTypes: type.derivedTypes.map(said),
      rows: type.properties.map(rowOf),
    })),
    enums: enums.map(({ name, origin, anchor, flags, members }) => ({
      name: said(name),
      origin,
      anchor,
      flags: flags && said(flags),
      members: members.map((each) =>
        each.value === undefined ? [each.name] : [each.name, each.value],
      ),
    })),
  };
  return JSON.stringify(skeleton);
}

/**
 * What can change in other pages' types, or in what is found about them, without a name changing its
 * meaning: everything but the rows, and of these the ones that name a base or list values.
 *
 * @param json - A skeleton.
 */
export function faceOf(json: string): string {
  const skeleton: Skeleton = JSON.parse(json);
  const types = skeleton.types.map((type) => ({
    ...type,
    rows: type.rows.filter((row) => row.length > 3),
  }));
  return JSON.stringify({ ...skeleton, types });
}

/**
 * The facts of a skeleton: every place is {@link isNowhere}, every text is empty.
 *
 * @param json - What {@link skeletonOf} has made.
 */
export function factsOfSkeleton(json: string): PageFacts {
  const { namespace, types, enums }: Skeleton = JSON.parse(json);
  return {
    title: undefined,
    frontMatter: {},
    namespace: namespace && factOf(namespace),
    types: types.map(typeOf),
    enums: enums.map(enumOf),
    diagnostics: [],
  };
}

function said<Value>({ value, source }: Fact<Value>): Said<Value> {
  return [value, source];
}

function factOf<Value>([value, source]: Said<Value>): Fact<Value> {
  return { value, source, place: nowhere };
}

function rowOf(facts: PropertyFacts): Row {
  const { name, type, inheritedFrom, values } = facts;
  const packed = type.kind === "primitive" ? type.name : type;
  const notes = notesOf(facts);
  if (values) return [name, notes, packed, inheritedFrom ?? null, said(values)];
  return inheritedFrom ? [name, notes, packed, inheritedFrom] : [name, notes, packed];
}

function notesOf({ kind, key }: PropertyFacts): number {
  return (kind === "navigationProperty" ? bits.navigation : 0) | (key ? bits.key : 0);
}

function propertyOf([name, notes, type, inheritedFrom, values]: Row): PropertyFacts {
  const has = (bit: number): boolean => (notes & bit) !== 0;
  return {
    name,
    kind: has(bits.navigation) ? "navigationProperty" : "property",
    place: nowhere,
    type: typeof type === "string" ? { kind: "primitive", name: type } : type,
    typeText: "",
    typePlace: nowhere,
    description: [],
    descriptionPlace: nowhere,
    required: false,
    nullable: undefined,
    readOnly: false,
    key: has(bits.key),
    deprecated: false,
    inheritedFrom: inheritedFrom ?? undefined,
    values: values && factOf(values),
  };
}

function typeOf(type: TypeSkeleton): StructuredTypeFacts {
  return {
    name: factOf(type.name),
    annotated: type.annotated,
    baseTypes: type.baseTypes.map(factOf),
    abstract: type.abstract.map(factOf),
    open: type.open.map(factOf),
    key: type.key && factOf(type.key),
    optionalProperties: [],
    description: [],
    deprecated: undefined,
    properties: type.rows.map(propertyOf),
    sample: undefined,
    derivedTypes: type.derivedTypes.map(factOf),
  };
}

function enumOf({ name, origin, anchor, flags, members }: EnumSkeleton): EnumTypeFacts {
  return {
    name: factOf(name),
    origin,
    anchor,
    description: [],
    deprecated: undefined,
    flags: flags && factOf(flags),
    members: members.map(memberOf),
  };
}

function memberOf([name, value]: EnumSkeleton["members"][number]): EnumMemberFacts {
  return { name, value, description: [], deprecated: false, place: nowhere };
}
