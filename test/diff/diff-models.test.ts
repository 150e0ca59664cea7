import { expect, test } from "vitest";
import { diffModels } from "../../generator/diff/diff-models.js";
import { modelOf } from "../model-of.js";
import { changesOf, enumType, type } from "./pages.js";

test("A change says what it means for readers and writers, and where it shows on both sides", () => {
  const before = modelOf({
    "old/box.md": type("box", ["label|String|Text.", "size|Int32|In cm."])[1],
  });
  const after = modelOf({ "box.md": type("box", ["label|Guid|Text."])[1] });
  expect(diffModels(before, after)).toEqual([
    {
      ruleId: "property-type-narrowed",
      subject: "acme.shop.box/label",
      readers: "safe",
      writers: "breaking",
      message: "Property `label` of `box` was any `String` and is now only `Guid`",
      why: "What comes is what could come before, but not all that was sent can still be.",
      before: { file: "old/box.md", line: 10, column: 2, endLine: 10, endColumn: 7 },
      after: { file: "box.md", line: 10, column: 2, endLine: 10, endColumn: 7 },
    },
    {
      ruleId: "property-removed",
      subject: "acme.shop.box/size",
      readers: "breaking",
      writers: "breaking",
      message: "Property `size` of `box` is gone",
      why: "Code that reads or sends it no longer compiles.",
      before: { file: "old/box.md", line: 11, column: 2, endLine: 11, endColumn: 6 },
      // Where it was a part of: the type is still there.
      after: { file: "box.md", line: 18, column: 44, endLine: 18, endColumn: 59 },
    },
  ]);
});

test("A type without a counterpart has one place, a name cannot end its backticks, types alike have namespaces", () => {
  const page = type("box", ["a|[lid](lid.md)|A."]);
  const lids = (namespace: string): string => type("lid", [])[1].replaceAll("acme.shop", namespace);
  const before = modelOf({ ...Object.fromEntries([page]), "lid.md": lids("acme.shop") });
  const after = modelOf({ ...Object.fromEntries([page]), "lid.md": lids("acme.`depot") });
  const changes = diffModels(before, after);
  expect(
    changes.map(({ message, before: was, after: is }) => [message, was?.file, is?.file]),
  ).toEqual([
    ["New type `lid`", undefined, "lid.md"],
    ["Property `a` of `box` was `acme.shop.lid` and is now `acme.'depot.lid`", "box.md", "box.md"],
    ["Type `lid` is gone", "lid.md", undefined],
  ]);
});

const bin = type("bin", ["size|Int32|In cm."]);
const box = type("box", ["size|Int32|In cm."]);
const inBin = { base: "bin" };

test.each<[what: string, before: [string, string][], after: [string, string][], found: string[]]>([
  [
    "a property that many types inherit is gone once",
    [bin, type("box", [], inBin), type("crate", [], { base: "box" })],
    [type("bin", []), type("box", [], inBin), type("crate", [], { base: "box" })],
    ["property-removed acme.shop.bin/size"],
  ],
  [
    "a property moved to a base that is new is no change of it",
    [box],
    [bin, type("box", [], inBin)],
    ["type-added acme.shop.bin", "base-added acme.shop.box"],
  ],
  [
    "a property moved to a base and retyped there is retyped",
    [box, type("bin", [])],
    [type("bin", ["size|Int64|In cm."]), type("box", [], inBin)],
    [
      "subtype-added acme.shop.bin",
      "property-added acme.shop.bin/size",
      "base-added acme.shop.box",
      "property-type-widened acme.shop.box/size",
    ],
  ],
  [
    "a property pushed down is gone from the base only",
    [bin, type("box", [], inBin)],
    [type("bin", []), type("box", ["size|Int32|In cm."], inBin)],
    ["property-removed acme.shop.bin/size"],
  ],
  [
    "what a lost base declares is lost, what a new one declares is new",
    [bin, type("bag", ["strap|String|Text."]), type("box", [], inBin)],
    [bin, type("bag", ["strap|String|Text."]), type("box", [], { base: "bag" })],
    [
      "subtype-added acme.shop.bag",
      "subtype-removed acme.shop.bin",
      "base-changed acme.shop.box",
      "property-removed acme.shop.box/size",
      "property-added acme.shop.box/strap",
    ],
  ],
  [
    "a property of another type under another base is retyped",
    [bin, type("bag", ["size|String|Text."]), type("box", [], inBin)],
    [bin, type("bag", ["size|String|Text."]), type("box", [], { base: "bag" })],
    [
      "subtype-added acme.shop.bag",
      "subtype-removed acme.shop.bin",
      "base-changed acme.shop.box",
      "property-type-changed acme.shop.box/size",
    ],
  ],
  [
    "the base is gone too: its properties are lost where it was the base",
    [bin, type("box", [], inBin), type("crate", [], { base: "box" })],
    [type("box", []), type("crate", [], { base: "box" })],
    [
      "type-removed acme.shop.bin",
      "base-removed acme.shop.box",
      "property-removed acme.shop.box/size",
    ],
  ],
  [
    "a type that changes from entity type to enum is one change",
    [box],
    [enumType("box", ["big"])],
    ["type-kind-changed acme.shop.box"],
  ],
  [
    "pages at other places and in other words are no change",
    [box],
    [["x/y.md", `\n\n${box[1].replace("In cm.", "In inches.")}`]],
    [],
  ],
])("%s", (_, before, after, found) => {
  expect(changesOf(before, after)).toEqual(found);
});
