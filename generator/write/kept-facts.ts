import {
  type EnumMemberFacts,
  type EnumTypeFacts,
  type Fact,
  type PageFacts,
  type PropertyFacts,
  sources,
  type StructuredTypeFacts,
  type TypeExpression,
  type TypeName,
} from "../model/page-facts.js";
import { primitiveTypes } from "../model/primitive-type.js";
import type { RichLink } from "../model/rich-text.js";

/** Whether a value read from JSON is of some form. */
type Form = (value: unknown) => boolean;

/** Of each field of an object; without those that are never kept. */
type Fields<Facts> = { readonly [Name in keyof Omit<Facts, LeftOut>]-?: Form };

/** Places, and what only findings are made of. */
type LeftOut =
  | "place"
  | "typePlace"
  | "descriptionPlace"
  | "diagnostics"
  | "frontMatter"
  | "optionalProperties"
  | "sample"
  | "title"
  | "typeText";

/** Facts of which some fields may be left out. */
type Kept<Facts, Left extends keyof Facts> = Omit<Facts, Left> & Partial<Pick<Facts, Left>>;

/** What the last good facts have of a page. */
export type KeptPage = Pick<PageFacts, "namespace"> & {
  readonly types?: readonly KeptType[];
  readonly enums?: readonly KeptEnum[];
};
export type KeptType = Kept<
  Omit<StructuredTypeFacts, "properties">,
  "abstract" | "baseTypes" | "derivedTypes" | "description" | "open"
> & { readonly properties?: readonly KeptProperty[] };
export type KeptProperty = Kept<
  PropertyFacts,
  "deprecated" | "description" | "key" | "readOnly" | "required" | "typeText"
>;
export type KeptEnum = Kept<Omit<EnumTypeFacts, "members">, "description"> & {
  readonly members?: readonly KeptMember[];
};
type KeptMember = Kept<EnumMemberFacts, "deprecated" | "description">;

/**
 * Whether a value is what the last good facts have of a page. They are a file among the user's own, which
 * a merge or a hand may have changed: nothing of another form goes into the model.
 */
export function isKeptPage(value: unknown): value is KeptPage {
  return page(value);
}

const text: Form = (value) => typeof value === "string";
const flag: Form = (value) => value === undefined || typeof value === "boolean";
const number: Form = (value) => value === undefined || Number.isFinite(value);
const wordOf =
  (words: readonly unknown[]): Form =>
  (value) =>
    words.includes(value);
const optional =
  (form: Form): Form =>
  (value) =>
    value === undefined || form(value);
/** Empty ones are left out. */
const listOf = (form: Form): Form =>
  optional((value) => Array.isArray(value) && value.every((item) => form(item)));

function objectOf<Facts>(fields: Fields<Facts>): Form {
  const forms = Object.entries<Form>(fields);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const own = new Map<string, unknown>(Object.entries(value));
    return forms.every(([name, form]) => form(own.get(name)));
  };
}

const factOf = (form: Form): Form =>
  objectOf<Fact<unknown>>({ value: form, source: wordOf(sources) });

const richText = listOf((piece) => text(piece) || objectOf<RichLink>({ text, url: text })(piece));
const typeName = objectOf<TypeName>({ text, url: optional(text) });
const deprecation = optional(factOf(richText));

/** Deeper than any cell can say, it exhausts the stack: then it is as good as damaged, too. */
const typeExpression: Form = (value) =>
  (Object.values(expressions) as Form[]).some((form) => form(value));

const expressions: { readonly [Kind in TypeExpression["kind"]]: Form } = {
  primitive: objectOf<Extract<TypeExpression, { kind: "primitive" }>>({
    kind: wordOf(["primitive"]),
    name: wordOf(primitiveTypes),
  }),
  named: objectOf<Extract<TypeExpression, { kind: "named" }>>({
    kind: wordOf(["named"]),
    name: typeName,
  }),
  collection: objectOf<Extract<TypeExpression, { kind: "collection" }>>({
    kind: wordOf(["collection"]),
    of: typeExpression,
  }),
  union: objectOf<Extract<TypeExpression, { kind: "union" }>>({
    kind: wordOf(["union"]),
    of: (value) => Array.isArray(value) && value.every((each) => typeExpression(each)),
  }),
  unknown: objectOf<Extract<TypeExpression, { kind: "unknown" }>>({ kind: wordOf(["unknown"]) }),
};

const property = objectOf<PropertyFacts>({
  name: text,
  kind: wordOf(["property", "navigationProperty"]),
  type: typeExpression,
  description: richText,
  required: flag,
  nullable: flag,
  readOnly: flag,
  key: flag,
  deprecated: flag,
  inheritedFrom: optional(typeName),
  values: optional(factOf((value) => Array.isArray(value) && value.every(text))),
});

const structuredType = objectOf<StructuredTypeFacts>({
  name: factOf(text),
  annotated: (value) => typeof value === "boolean",
  baseTypes: listOf(factOf((value) => value === null || typeName(value))),
  abstract: listOf(factOf((value) => typeof value === "boolean")),
  open: listOf(factOf((value) => typeof value === "boolean")),
  key: optional(factOf(text)),
  description: richText,
  deprecated: deprecation,
  properties: listOf(property),
  derivedTypes: listOf(factOf(typeName)),
});

const member = objectOf<EnumMemberFacts>({
  name: text,
  value: number,
  description: richText,
  deprecated: flag,
});

const enumType = objectOf<EnumTypeFacts>({
  name: factOf(text),
  origin: wordOf(["page", "section"]),
  anchor: text,
  description: richText,
  deprecated: deprecation,
  flags: optional(factOf((value) => typeof value === "boolean")),
  members: listOf(member),
});

const page = objectOf<PageFacts>({
  namespace: optional(factOf(text)),
  types: listOf(structuredType),
  enums: listOf(enumType),
});
