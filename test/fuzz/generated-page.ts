import * as fc from "fast-check";
import { hostileText } from "./hostile-texts.js";

/**
 * A grammar of the format, each of whose words may be hostile: front matter, title, namespace,
 * introduction, property tables, enum sections, annotations with their samples.
 */

/** Few, so that pages of a set speak of each other, and of themselves. */
const typeName = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("crate", "lid", "box", "toolBox") },
  { weight: 2, arbitrary: hostileText },
);
const namespace = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("acme.shop", "acme.shop.sub", "microsoft.graph") },
  { weight: 1, arbitrary: hostileText },
);
const qualifiedName = fc.tuple(namespace, typeName).map((parts) => parts.join("."));

/** A part that may be left out. */
function perhaps(part: fc.Arbitrary<string>, weight = 1): fc.Arbitrary<string> {
  return fc.oneof({ weight, arbitrary: part }, { weight: 1, arbitrary: fc.constant("") });
}

/** Parts, one behind the other; texts stand for themselves. */
function sequence(...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
  const all = parts.map((part) => (typeof part === "string" ? fc.constant(part) : part));
  return fc.tuple(...all).map((texts) => texts.join(""));
}

function some(part: fc.Arbitrary<string>, maxLength: number, between = ""): fc.Arbitrary<string> {
  return fc.array(part, { maxLength }).map((parts) => parts.join(between));
}

const link = fc.oneof(
  sequence("[", typeName, "](", typeName, ".md)"),
  sequence("[", qualifiedName, "](../resources/", hostileText, ".md#", typeName, "-values)"),
  sequence("[", typeName, "][", hostileText, "]"),
);

const typeTerm = fc.oneof(
  fc.constantFrom("String", "Int32", "Boolean", "DateTimeOffset", "Edm.Guid", "Stream", "Json"),
  typeName,
  qualifiedName,
  link,
);
const typeCell = fc.oneof(
  typeTerm,
  sequence(typeTerm, " collection"),
  sequence("Collection(", typeTerm, ")"),
  sequence(typeTerm, " or ", typeTerm),
  hostileText,
);

const valueList = sequence(
  fc.constantFrom("Possible values are: ", "The possible values are ", "One of: ", "The state: "),
  some(sequence("`", hostileText, "`"), 5, ", "),
  ".",
);
const description = some(
  fc.oneof(
    hostileText,
    link,
    valueList,
    fc.constantFrom("Required.", "Read-only.", "Nullable.", "Not nullable.", "Key.", "Deprecated."),
    sequence("Inherited from ", link, "."),
    sequence("<br>", hostileText, "</p><ul><li>", hostileText),
    sequence("**", hostileText, "** `", hostileText, "`"),
  ),
  4,
  " ",
);

const propertyName = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom("id", "label", "lid", "contents") },
  { weight: 3, arbitrary: hostileText },
  { weight: 1, arbitrary: sequence("**", hostileText, "** (deprecated)") },
);

/** What is text in a table's cell, as far as an author would take care of it. */
function cell(part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(part, fc.boolean())
    .map(([text, careful]) => (careful ? text.replaceAll("|", "\\|").replaceAll("\n", " ") : text));
}

const propertyRow = sequence(
  "|",
  cell(propertyName),
  "|",
  cell(typeCell),
  "|",
  cell(description),
  "|\n",
);
const properties = sequence(
  fc.constantFrom("## Properties\n", "## Relationships\n", "### Properties\n"),
  fc.constantFrom(
    "|Property|Type|Description|\n",
    "|Name|Type|Description|\n",
    "|Property|Type|\n",
  ),
  fc.constantFrom("|:---|:---|:---|\n", "|---|\n", "|:-|-:|:-:|\n"),
  some(propertyRow, 6),
  "\n",
);

const memberRow = sequence(
  "|",
  cell(hostileText),
  "|",
  fc.constantFrom("0", "1", "2", "x", "1e9"),
  "|",
  cell(description),
  "|\n",
);
const enumSection = sequence(
  fc.constantFrom("### ", "## "),
  typeName,
  " values\n\n|Member|Value|Description|\n|:---|:---|:---|\n",
  some(memberRow, 5),
  "\n",
);

const json = fc.oneof(
  hostileText.map((text) => JSON.stringify(text)),
  fc.constantFrom("true", "false", "null", "1", '"true"', "[]", "{}", "{", "01"),
  qualifiedName.map((name) => JSON.stringify(`#${name}`)),
);
const annotation = fc
  .record({
    type: qualifiedName,
    base: fc.option(fc.oneof(qualifiedName, hostileText)),
    key: fc.option(hostileText),
    more: fc.array(
      fc.tuple(
        fc.oneof(
          hostileText,
          fc.constantFrom("abstract", "openType", "optionalProperties", "@type"),
        ),
        json,
      ),
      { maxLength: 3 },
    ),
  })
  .map(({ type, base, key, more }) => {
    const fields = [
      `"blockType": "resource"`,
      `"@odata.type": ${JSON.stringify(type)}`,
      ...(base === null ? [] : [`"baseType": ${JSON.stringify(base)}`]),
      ...(key === null ? [] : [`"keyProperty": ${JSON.stringify(key)}`]),
      ...more.map(([name, value]) => `${JSON.stringify(name)}: ${value}`),
    ];
    return `<!-- { ${fields.join(", ")} } -->`;
  });
const sample = fc
  .array(fc.tuple(propertyName, json), { maxLength: 4 })
  .map(
    (members) =>
      `{ ${members.map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(", ")} }`,
  );
const representation = sequence(
  "## JSON representation\n\n",
  annotation,
  "\n```json\n",
  sample,
  "\n```\n\n",
);

const frontMatter = sequence(
  "---\ntitle: ",
  hostileText,
  "\ndoc_type: ",
  fc.constantFrom("resourcePageType", "enumPageType", "apiPageType"),
  "\ndescription: ",
  hostileText,
  "\n---\n\n",
);
const introduction = some(
  fc.oneof(
    description,
    sequence("Inherits from ", link, "."),
    sequence("This is an abstract type. Base type of ", link, " and ", link, "."),
    sequence("> [!IMPORTANT]\n> ", description),
    sequence("This resource is an open type: ", hostileText),
  ),
  3,
  "\n\n",
);

/** A page after the grammar. */
export const generatedPage: fc.Arbitrary<Buffer> = sequence(
  perhaps(frontMatter),
  "# ",
  typeName,
  fc.constantFrom(" resource type", " enum type", " complex type (deprecated)", " values", ""),
  "\n\n",
  perhaps(sequence("Namespace: ", namespace, "\n\n"), 3),
  introduction,
  "\n\n",
  some(fc.oneof(properties, enumSection), 3),
  perhaps(representation, 4),
  perhaps(enumSection),
  perhaps(
    sequence(
      '<!--\n{ "type": "#page.annotation", "namespace": ',
      json,
      ', "tocPath": ',
      json,
      " }\n-->\n",
    ),
  ),
).map((text) => Buffer.from(text));
