import { describe, expect, test } from "vitest";
import { baseOfSentence } from "../../generator/extract/base-sentence.js";
import { lineIndex } from "../../generator/model/line-index.js";
import { sentencesOf } from "../../generator/extract/sentences.js";
import type { TypeName } from "../../generator/model/page-facts.js";
import { markdownProcessor } from "../../generator/parse/parse-page.js";

/** The bases that a paragraph on the page of `crate` states. */
function basesOf(paragraph: string): readonly (TypeName & { line: number; column: number })[] {
  const page = {
    source: paragraph,
    options: { headings: {}, columns: {} },
    translated: false,
    definition: (label: string) => (label === "container" ? "container.md" : undefined),
    place: lineIndex(paragraph),
    report: () => undefined,
  };
  const tree = markdownProcessor().parse(`${paragraph}\n\n[container]: container.md\n`);
  return sentencesOf(tree.children, page).flatMap((sentence) => {
    const base = baseOfSentence(sentence, "crate");
    if (!base) return [];
    return [{ ...base.value, line: base.place.line, column: base.place.column }];
  });
}

const statements = [
  "Inherits from [container](container.md)",
  "Inherits from [container](container.md).",
  "Inherits from [container](container.md) type.",
  "Inherits from the [container](container.md) type.",
  "Inherits from the abstract base type [container](container.md).",
  "This type inherits from [container](container.md).",
  "This resource type inherits from [container](container.md) and has a lid.",
  "crate inherits from [container](container.md).",
  "The **crate** resource inherits from [container](container.md).",
  "Inherits metadata properties from [container](container.md).",
  "This type will inherit from [container](container.md).",
  "Inherited from [container](container.md) entity.",
  "This is inherited from [container](container.md).",
  "It is inherited from [container](container.md).",
  "Derived from [container](container.md).",
  "Derived from the [container](container.md) resource.",
  "Derived from [container].",
  "Derived from [container][].",
  "The crate entity is derived from [container](container.md).",
  "Represents a box of wood, derived from [container](container.md).",
  "A subclass of [container](container.md).",
  "This is a subclass of [container](container.md).",
  "This resource is a subclass of [container](container.md).",
  "This creates a subclass from [container](container.md).",
  "A crate is a subtype of [container](container.md).",
  "This is the derivative of the [container](container.md) resource.",
  "The crate derives from [container](container.md).",
  "The crate inherits all the properties of [container](container.md).",
  "The crate inherits the properties from [container](container.md).",
  "It is derived from [container](container.md) and inherits properties from that resource.",
  "The following properties are inherited from **[container][]**.",
  "All these properties are inherited from [container](container.md).",
  "Extends [container](container.md).",
  "A box of wood. Inherits from [container](container.md). It has a [lid](lid.md).",
  "A box of wood with a [lid](lid.md).\nInherits from [container](container.md).",
];

test.each(statements)("states a base: %s", (paragraph) => {
  const [base, ...more] = basesOf(paragraph);
  expect(base).toMatchObject({ text: "container", url: "container.md" });
  expect(more).toEqual([]);
});

const named: readonly (readonly [paragraph: string, text: string])[] = [
  ["Inherits from [acme.shop.container](container.md).", "acme.shop.container"],
  ["Derived from acme.shop.container.", "acme.shop.container"],
  ["This type is derived from bigContainer.", "bigContainer"],
  ["Derived from `container`.", "container"],
  ["Inherits from **container**.", "container"],
];

test.each(named)("names a base as the page does: %s", (paragraph, text) => {
  expect(basesOf(paragraph).map((base) => base.text)).toEqual([text]);
});

test("the place is the link's, or else the sentence's", () => {
  const linked = "A box.\nIt is derived from [container](container.md).";
  expect(basesOf(linked)).toMatchObject([{ line: 2, column: 20 }]);
  expect(basesOf("A box. Derived from `container`.")).toMatchObject([{ line: 1, column: 8 }]);
});

describe("a sentence that states no base of this type", () => {
  const others = [
    "",
    "A box of wood in a [container](container.md).",
    // About other types, on the page of their base.
    "[woodCrate](wood.md) and [tinCrate](tin.md) types inherit from this type.",
    "[woodCrate](wood.md) and [tinCrate](tin.md) both inherit from this base type.",
    "The [woodCrate](wood.md), for one, inherits from this base type.",
    "It is inherited by [woodCrate](wood.md).",
    "Each crate of wood, which will inherit from [container](container.md), has a lid.",
    "All the crates inherit from here.",
    "[woodCrate](wood.md) inherits from [container](container.md).",
    "woodCrate is derived from [container](container.md).",
    "woodCrate inherits from [container](container.md).",
    "woodCrate derives from [container](container.md).",
    "The `woodCrate` resource type inherits from [container](container.md).",
    // About other types, on a third page.
    "All the boxes inherit from [container](container.md).",
    "Every box inherits from [container](container.md).",
    "All the types are derived from [container](container.md).",
    "These types are derived from [container](container.md).",
    "Both types are derived from [container](container.md).",
    "The following types are derived from [container](container.md).",
    "The types that are derived from [container](container.md) have a lid.",
    "All the boxes are derived from [container](container.md).",
    // Not about types.
    "The label is inherited from a group.",
    "The weight is derived from descendants.",
    "The label was derived from a machine learning model.",
    "Contains properties and inherited properties for boxes.",
    // A denial, and a base that is the type itself.
    "This is not a subtype of [container](container.md).",
    "This type isn't derived from [container](container.md).",
    "This type inherits from [crate](crate.md).",
    "Base type of [woodCrate](wood.md) and [tinCrate](tin.md).",
    "The subtypes of crate include [woodCrate](wood.md).",
  ];
  test.each(others)("%s", (paragraph) => {
    expect(basesOf(paragraph)).toEqual([]);
  });
});

test("a list states nothing", () => {
  expect(basesOf("- Inherits from [container](container.md).")).toEqual([]);
});
