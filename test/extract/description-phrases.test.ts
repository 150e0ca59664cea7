import { describe, expect, test } from "vitest";
import { type DescriptionNotes, readNotes } from "../../generator/extract/description-phrases.js";
import type { RichText } from "../../generator/model/rich-text.js";

const silent: DescriptionNotes = {
  required: false,
  nullable: undefined,
  readOnly: false,
  key: false,
  deprecated: false,
  inheritedFrom: undefined,
};

const notes: readonly (readonly [description: string, notes: Partial<DescriptionNotes>])[] = [
  ["Required.", { required: true }],
  ["The weight. Required.", { required: true }],
  ["**Required.** The weight.", { required: true }],
  ["This property is required.", { required: true }],
  ["(Required) The weight.", { required: true }],
  ["Required: the weight.", { required: true }],
  ["Required and Read-only.", { required: true, readOnly: true }],
  ["Nullable.", { nullable: true }],
  ["Property is nullable.", { nullable: true }],
  ["Not nullable.", { nullable: false }],
  ["The weight. Not nullable", { nullable: false }],
  ["Non-nullable.", { nullable: false }],
  ["Not-nullable.", { nullable: false }],
  ["Cannot be null.", { nullable: false }],
  ["This property is not nullable.", { nullable: false }],
  ["Read-only.", { readOnly: true }],
  ["The weight. Read only.", { readOnly: true }],
  ["Read-Only. The weight.", { readOnly: true }],
  ["Readonly.", { readOnly: true }],
  ["The weight (read-only).", { readOnly: true }],
  ["This property is read-only.", { readOnly: true }],
  ["Not nullable, Read-only.", { nullable: false, readOnly: true }],
  ["Read-only, Not nullable", { nullable: false, readOnly: true }],
  ["Key, not nullable, Read-only.", { key: true, nullable: false, readOnly: true }],
  ["Key.", { key: true }],
  ["The mark on its lid. Key. Not nullable.", { key: true, nullable: false }],
  ["Deprecated.", { deprecated: true }],
  ["Deprecated: use `lid` instead.", { deprecated: true }],
  ["DEPRECATED: use lid", { deprecated: true }],
  ["\\[Deprecated\\] The lid.", { deprecated: true }],
  ["[deprecated] The lid.", { deprecated: true }],
  ["This is deprecated.", { deprecated: true }],
  ["This property is deprecated and always empty.", { deprecated: true }],
  ["This property has been deprecated.", { deprecated: true }],
  ["The lid.\nDeprecated.", { deprecated: true }],
];

test.each(notes)("%s", (description, expected) => {
  expect(readNotes([description])).toEqual({ ...silent, ...expected });
});

describe("these note nothing", () => {
  const others = [
    "",
    "The weight.",
    // A condition is no note.
    "Required for crates of wood.",
    "Required on create.",
    "Required when the crate is shipped.",
    "This property is required when a crate is packed.",
    "Read-only when **isSealed** is true.",
    "Read-only for crates that were shipped.",
    // A denial is none either.
    "Not required.",
    "This property is not required.",
    "Not read-only.",
    "Not deprecated.",
    // Null as a value is another matter than `nullable`.
    "Is null if the crate is open.",
    // The words as adjectives, nouns and values.
    "Key to open the lid.",
    "Key words of the label.",
    "The key.",
    "Key, weight and label.",
    "The required weight.",
    "Possible values are: `required`, `optional`, `deprecated`.",
    "How the lid closes: `required`.",
    "The text on it: `Closed. Required.`",
    "The text on it: `Closed. Required. Read-only.`",
    "The deprecated label of the crate.",
    "Use instead of the deprecated weight.",
    "This label is deprecated by its maker.",
    "Crates are deprecated after a year; this counts them.",
  ];
  test.each(others)("%s", (description) => {
    expect(readNotes([description])).toEqual(silent);
  });
});

const container = { text: "container", url: "../resources/container.md" };
const inheritance: readonly (readonly [description: RichText, name: object | undefined])[] = [
  [["The label. Inherited from ", container], container],
  [["The label. Inherited from ", container, "."], container],
  [["The label, inherited from ", container, ". Read-only."], container],
  [["Inherited from the ", container, " type."], container],
  [["Inherited from **", container, "**."], container],
  [["See ", { text: "lid", url: "lid.md" }, ". Inherited from ", container], container],
  [["Inherited from acme.shop.container."], { text: "acme.shop.container" }],
  [["inherited from acme.shop.container"], { text: "acme.shop.container" }],
  [["Inherited from bigContainer."], { text: "bigContainer" }],
  [["The name of the ownerInherited from ", container, "."], container],
  [["Inherited from `bigContainer`."], { text: "bigContainer" }],
  // No type is named.
  [["Inherited property."], undefined],
  [["Whether it is inherited from a group."], undefined],
  [["The label, inherited from the template."], undefined],
  [["Inherited from the template of ", container, "."], undefined],
  [["Inherits from ", container, "."], undefined],
  [["From ", container, "."], undefined],
];

test.each(inheritance)("the ancestor of %j is %j", (description, name) => {
  expect(readNotes(description).inheritedFrom).toEqual(name);
});

test("a note beside an ancestor is a note all the same", () => {
  expect(readNotes(["Read-only. Inherited from ", container, ". Required."])).toEqual({
    ...silent,
    readOnly: true,
    required: true,
    inheritedFrom: container,
  });
});
