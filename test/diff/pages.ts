import { diffModels } from "../../generator/diff/diff-models.js";
import { modelOf } from "../model-of.js";

export type Pages = readonly (readonly [file: string, text: string])[];

/**
 * A rule, what was, what shows the change, and all that is then found; beside it what looks like the
 * change, and what is found of that.
 */
export type Row<Rule> = readonly [
  rule: Rule,
  before: Pages,
  changed: readonly [Pages, ...string[]],
  counterExample: readonly [Pages, ...string[]],
];

/** `rule subject` of each change, in their order. */
export function changesOf(before: Pages, after: Pages): string[] {
  const [old, recent] = [modelOf(Object.fromEntries(before)), modelOf(Object.fromEntries(after))];
  return diffModels(old, recent).map(({ ruleId, subject }) => `${ruleId} ${subject}`);
}

/** `box` is `<the rule> acme.shop.box`. */
export function full(change: string, rule: string): string {
  const [first = "", second] = change.split(" ");
  return second === undefined ? `${rule} acme.shop.${first}` : `${first} acme.shop.${second}`;
}

/** What the page of a structured type says beside its name. */
export interface TypePage {
  readonly base?: string;
  readonly abstract?: boolean;
  readonly open?: boolean;
  readonly key?: string;
  readonly deprecated?: boolean;
}

/** A resource page; each row is `name|type|description`, a relationship begins with `>`. */
export function type(name: string, rows: readonly string[], page: TypePage = {}): [string, string] {
  const annotation = {
    blockType: "resource",
    "@odata.type": `acme.shop.${name}`,
    ...(page.base ? { baseType: `acme.shop.${page.base}` } : {}),
    ...(page.abstract ? { abstract: true } : {}),
    ...(page.open ? { openType: true } : {}),
    ...(page.key ? { keyProperty: page.key } : {}),
  };
  const relationships = rows.filter((row) => row.startsWith(">")).map((row) => row.slice(1));
  const properties = rows.filter((row) => !row.startsWith(">"));
  const text = `# ${name} resource type${page.deprecated ? " (deprecated)" : ""}

Namespace: acme.shop

Something in a shop.

## Properties
|Property|Type|Description|
|:---|:---|:---|
${properties.map((row) => `|${row}|`).join("\n")}

## Relationships
|Relationship|Type|Description|
|:---|:---|:---|
${relationships.map((row) => `|${row}|`).join("\n")}

## JSON representation
<!-- ${JSON.stringify(annotation)} -->
\`\`\`json
{}
\`\`\`
`;
  return [`${name.toLowerCase()}.md`, text];
}

/** The page of an enum type; each row is `member|number`, or only a member. */
export function enumType(name: string, rows: readonly string[], deprecated = ""): [string, string] {
  const members = rows.map((row) => `|${row.includes("|") ? row : `${row}|`}|What it is.|`);
  const text = `# ${name} enum type${deprecated}

Namespace: acme.shop

A kind of thing.

## Members
|Member|Value|Description|
|:---|:---|:---|
${members.join("\n")}
`;
  return [`${name.toLowerCase()}-enum.md`, text];
}
