import { VFile } from "vfile";
import { expect, test } from "vitest";
import { extractPageFacts } from "../../generator/extract/extract-page-facts.js";
import { markdownProcessor } from "../../generator/parse/parse-page.js";

test.each([
  ["This is the base type of [lid](lid.md) and [crate](crate.md).", ["lid", "crate"]],
  ["The base type for things that close, for example, [lid](lid.md).", ["lid"]],
  [
    "This is a base type for a vessel, which can be a [box](box.md) or [bag](bag.md).",
    ["box", "bag"],
  ],
  ["It is a subtype of this type, either [box](box.md) or [bag](bag.md).", ["box", "bag"]],
  ["[lid](lid.md) and [crate](crate.md) inherit from this type.", ["lid", "crate"]],
  ["The following types derive from it:\n\n- [lid](lid.md)\n- [crate](crate.md)", ["lid", "crate"]],
  [
    "It is an abstract type from which the [box](box.md) and [bag](bag.md) resource types inherit.",
    ["box", "bag"],
  ],
  ["This is an abstract type from which these are derived.\n\n- [lid](lid.md) resource", ["lid"]],
  [
    "The base type of the [lid](lid.md) (new), [box](box.md), and both [bag](bag.md) types.",
    ["lid", "box", "bag"],
  ],
  [
    "In a [shelf](shelf.md), the [lid](lid.md) and [box](box.md) types inherit from this type.",
    ["lid", "box"],
  ],
  ["Things of [lid](lid.md) and [box](box.md) inherit from this type.", ["lid", "box"]],
  ["Base type for [lid](lid.md), used in the **lid** property of [box](box.md).", ["lid"]],
  [
    "Base type for **reasons** why a [crate is kept](crate.md). Base type of [lid](lid.md).",
    ["lid"],
  ],
  ["Base type for all settings when a [stage](stage.md) runs.", []],
  ["An abstract base type for [lid flow](flow.md) tasks.", []],
  ["A base class for actions in the [shop](shop.md) of a [town](town.md).", []],
  ["It is a subtype of [vessel](vessel.md).", []],
  ["An abstract base type for rules that control the [shop](shop.md).", []],
  [
    "It is the base from which these are derived:\n\n|Resource|Use|\n|--|--|\n|[lid](lid.md)|A.|\n|[box](box.md)|B.|",
    ["lid", "box"],
  ],
  ["Extensions are supported by the following resource types:\n\n- [lid](lid.md)", []],
])("%s", (introduction, names) => {
  const page = new VFile(
    `# thing resource type\n\n${introduction}\n\n<!-- { "blockType": "resource", "@odata.type": "acme.shop.thing" } -->\n`,
  );
  const facts = extractPageFacts(markdownProcessor().parse(page), page, {
    headings: {},
    columns: {},
  });
  expect(facts.types[0]?.derivedTypes.map(({ value }) => value.text)).toEqual(names);
});
