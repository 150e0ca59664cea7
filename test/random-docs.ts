/** Docs that change at random, page by page: types with bases, enums, rows that name each other and what is not there. */
import * as fc from "fast-check";

const names = ["crate", "lid", "box", "till"] as const;
const aName = fc.constantFrom(...names);
const link = aName.map((each) => `[${each}](${each}.md)`);

const property = fc.constantFrom("label", "Label", "contents", "size", "@odata.type");
const types = fc.oneof(
  fc.constantFrom(
    "String",
    "Int32",
    "size",
    "size collection",
    "mystery",
    "label",
    "Size",
    "shade",
  ),
  aName,
  link,
  fc.tuple(aName, aName).map(([words, target]) => `[${words}](${target}.md) collection`),
);
const plainDescription = fc.constantFrom(
  "The label.",
  "Required.",
  "Key.",
  "Not nullable. Read-only.",
  "Deprecated.",
);

/** A row that says nothing of other types than the one of its property. */
const plainRow = fc.tuple(property, types, plainDescription).map(rowText);
const row = fc
  .tuple(
    property,
    types,
    fc.oneof(
      plainDescription,
      fc.constantFrom("Possible values are: `big`, `Small`.", "Possible values are: `huge`."),
      fc.tuple(link, aName).map(([words]) => `See ${words}. Inherited from ${words}.`),
    ),
  )
  .map(rowText);

function rowText([name, type, description]: readonly [string, string, string]): string {
  return `|${name}|${type}|${description}|\n`;
}

const enumSection = fc
  .tuple(
    fc.constantFrom("size", "shade", "label"),
    fc.subarray(["big", "small", "unknownFutureValue"]),
  )
  .map(
    ([title, members]) =>
      `### ${title} values\n\n|Member|\n|:--|\n${members.map((each) => `|${each}|\n`).join("")}\n`,
  );

/** What others know a page by: what it declares, at times another file's type. */
const heads = fc.record({
  type: fc.option(aName, { nil: undefined, freq: 8 }),
  namespace: fc.constantFrom("acme", "acme", "acme", "acme.sea"),
  section: fc.option(enumSection, { nil: "", freq: 5 }),
});

const bodies = fc.record({
  base: fc.option(aName, { nil: undefined }),
  abstract: fc.boolean(),
  lines: fc.nat(2),
  introduction: fc.oneof(
    fc.constant("A thing."),
    link.map((words) => `Inherits from ${words}.`),
    link.map((words) => `Base type of ${words}.`),
  ),
  rows: fc.array(fc.oneof(row, fc.constant("|id|String|Key.|\n")), { maxLength: 4 }),
  more: fc.array(plainRow, { maxLength: 3 }),
  relationships: fc.array(row, { maxLength: 2 }),
});

type Said<Part> = Part extends fc.Arbitrary<infer Value> ? Value : never;

function pageText(
  file: Said<typeof aName>,
  { type = file, namespace, section }: Said<typeof heads>,
  { base, abstract, lines, introduction, rows, more, relationships }: Said<typeof bodies>,
): string {
  const fields = [
    ...(base === undefined ? [] : [`"baseType": "acme.${base}"`]),
    ...(abstract ? ['"abstract": true'] : []),
  ];
  const stated = fields.map((field) => `, ${field}`).join("");
  return `${"\n".repeat(lines)}# ${type} resource type

Namespace: ${namespace}

${introduction}

## Properties

|Property|Type|Description|
|:--|:--|:--|
${rows.join("")}${more.join("")}
## Relationships

|Relationship|Type|Description|
|:--|:--|:--|
${relationships.join("")}
${section}
## JSON representation

<!-- { "blockType": "resource", "@odata.type": "${namespace}.${type}"${stated} } -->
\`\`\`json
{ "label": "a" }
\`\`\`
`;
}

/** What a page says; without a body, it is not there. */
interface Content {
  readonly head: Said<typeof heads>;
  readonly body: Said<typeof bodies> | undefined;
}

interface Edit {
  readonly file: Said<typeof aName>;
  readonly apply: (before: Content) => Content;
}

/** A page is written anew, at times with another head, or removed. */
const rewritten = fc
  .tuple(
    aName,
    fc.option(heads, { nil: undefined, freq: 1 }),
    fc.option(bodies, { nil: undefined, freq: 8 }),
  )
  .map(([file, other, content]): Edit => ({
    file,
    apply: (before) => ({ head: other ?? before.head, body: content }),
  }));
/** What changes need not concern another page. */
const touched = fc
  .tuple(aName, fc.array(plainRow, { maxLength: 3 }), fc.nat(2))
  .map(([file, more, lines]): Edit => ({
    file,
    apply: ({ head, body }) => ({ head, body: body && { ...body, more, lines } }),
  }));
/** No other page sees the change: rows have other names and descriptions, and the types they had. */
const reworded = fc
  .tuple(
    aName,
    fc.array(fc.tuple(property, plainDescription), { minLength: 3, maxLength: 3 }),
    fc.nat(2),
  )
  .map(([file, words, lines]): Edit => ({
    file,
    apply: ({ head, body }) => ({
      head,
      body: body && { ...body, lines, more: body.more.map((text, at) => retold(text, words[at])) },
    }),
  }));

function retold(text: string, [name, description] = ["label", ""]): string {
  const [, , type = ""] = text.split("|");
  return rowText([name, type, description]);
}

const edits = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: rewritten },
    { weight: 3, arbitrary: touched },
    { weight: 3, arbitrary: reworded },
  ),
  { maxLength: 14 },
);
const start = fc.tuple(...names.map(() => fc.record({ head: heads, body: bodies })));

/** What becomes of one file; without a text, it is removed. */
export interface Step {
  readonly file: string;
  readonly text: string | undefined;
}

/** All pages one by one, and then edits. */
export const steps: fc.Arbitrary<Step[]> = fc.tuple(start, edits).map(([first, then]) => {
  const all = new Map(
    names.map((file, index): [string, Content | undefined] => [file, first[index]]),
  );
  const text = (file: Said<typeof aName>): string | undefined => {
    const page = all.get(file);
    return page?.body && pageText(file, page.head, page.body);
  };
  return [
    ...names.map((file) => ({ file, text: text(file) })),
    ...then.map(({ file, apply }) => {
      const before = all.get(file);
      all.set(file, before && apply(before));
      return { file, text: text(file) };
    }),
  ];
});
