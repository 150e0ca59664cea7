import { describe, expect, test } from "vitest";
import { lineIndex } from "../../generator/model/line-index.js";
import { saysAbstract, saysOpen } from "../../generator/extract/self-sentence.js";
import { sentencesOf } from "../../generator/extract/sentences.js";
import { markdownProcessor } from "../../generator/parse/parse-page.js";

/** What the sentences of a page's introduction say of its type. */
function said(markdown: string): readonly string[] {
  const page = {
    source: markdown,
    options: { headings: {}, columns: {} },
    translated: false,
    definition: () => undefined,
    place: lineIndex(markdown),
    report: () => undefined,
  };
  const sentences = sentencesOf(markdownProcessor().parse(markdown).children, page, {
    quotes: true,
  });
  return [
    ...(sentences.some(saysAbstract) ? ["abstract"] : []),
    ...(sentences.some(saysOpen) ? ["open"] : []),
  ];
}

describe("abstract", () => {
  const sentences = [
    "An abstract type.",
    "An abstract base type that crates and barrels share.",
    "An abstract class that represents a box.",
    "An abstract entity for boxes.",
    "Abstract base class for boxes.",
    "Abstract entity.",
    "The abstract base type for boxes.",
    "This is an abstract type.",
    "This abstract type is realized by the following derived types.",
    "This is an abstract class with a lid.",
    "This is an abstract base type from which others derive.",
    "This is an abstract resource type.",
    "It is abstract.",
    "It is an abstract type.",
    "container is abstract.",
    "container is abstract and has no page of its own.",
    "**container** is an abstract base class.",
    "The `container` resource is an abstract type.",
    "This superclass is abstract.",
    "This complex type is abstract.",
    "Represents an abstract base type of boxes.",
    "Serves as an abstract base type.",
    "Describes an abstract type.",
    "It is abstract but has a page.",
    "Represents the abstract base type for boxes.",
    "An empty and abstract base.",
    "A box of any kind. This is an abstract type. See [crate](crate.md).",
    "This is an [abstract type](types.md).",
    "> [!NOTE]\n> This complex type is abstract.",
  ];
  test.each(sentences)("%s", (sentence) => {
    expect(said(sentence)).toEqual(["abstract"]);
  });
});

describe("open", () => {
  const sentences = [
    "This is an open type.",
    "It is an open complex type.",
    "This is an [open type](types.md) that takes any property.",
    "container is an open type.",
    "The **container** resource is an open type.",
    "An open type for labels.",
    "Open complex type.",
    "Represents an open complex type of labels.",
  ];
  test.each(sentences)("%s", (sentence) => {
    expect(said(sentence)).toEqual(["open"]);
  });
});

describe("neither", () => {
  const sentences = [
    "A box of wood.",
    // Another thing is abstract.
    "Represents an abstract definition for a box.",
    "An abstract definition of a box.",
    "An abstraction over boxes.",
    "Represents an abstract complex setting.",
    "Inherits from the abstract base type [container](container.md).",
    "Derived from an abstract type.",
    "A label of the box, which is derived from the [container](container.md) abstract type.",
    "The abstract of a book.",
    // A base need not be abstract.
    "This is a base type.",
    "Base class for boxes.",
    "This is not an abstract type.",
    // Another thing is open.
    "The box is open.",
    "An open box.",
    "This opens the box.",
    "Represents an open order.",
    "Derived from the open type [container](container.md).",
    "This is not an open type.",
    // Lists and code blocks are no sentences.
    "- This is an abstract type.",
    "    This is an open type.",
  ];
  test.each(sentences)("%s", (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

test("one page may say both", () => {
  expect(said("This is an abstract type. It is an open type.")).toEqual(["abstract", "open"]);
});
