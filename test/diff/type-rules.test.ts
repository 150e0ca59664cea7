import { expect, test } from "vitest";
import { typeRules } from "../../generator/diff/type-rules.js";
import { changesOf, enumType, full, type Row, type } from "./pages.js";

const box = type("box", ["label|String|Text."]);
const lid = type("lid", ["label|String|Text."]);
const bag = type("bag", ["strap|String|Text."]);
const crate = type("crate", ["wood|String|Text."], { base: "box" });
const form = enumType("form", ["tall", "flat"]);
/**
 * For each rule: what was, what shows the change, and all that is then found; beside it what looks
 * like the change, and what is found of that.
 */
const table: readonly Row<keyof typeof typeRules>[] = [
  ["type-added", [box], [[box, bag], "bag"], [[box, type("box", ["label|String|Text."])]]],
  ["type-removed", [box, bag], [[box], "bag"], [[bag, box]]],
  [
    "type-renamed-by-case",
    [type("lunchBox", [])],
    [[type("lunchbox", [])], "lunchBox"],
    [[type("lunchBag", [])], "type-added lunchBag", "type-removed lunchBox"],
  ],
  [
    "type-kind-changed",
    [box, enumType("bag", ["big"])],
    [[box, bag], "bag"],
    [[box, enumType("bag", ["big"])]],
  ],
  [
    "type-made-abstract",
    [box],
    [[type("box", ["label|String|Text."], { abstract: true })], "box"],
    [[box]],
  ],
  [
    "type-made-concrete",
    [type("box", [], { abstract: true })],
    [[type("box", [])], "box"],
    [[type("box", [], { abstract: true })]],
  ],
  [
    "type-made-open",
    [type("box", [])],
    [[type("box", [], { open: true })], "box"],
    // Openness is not inherited.
    [[type("box", []), type("bin", [], { open: true })], "type-added bin"],
  ],
  [
    "type-made-closed",
    [type("box", [], { open: true })],
    [[type("box", [])], "box"],
    [[type("box", [], { open: true })]],
  ],
  [
    "base-added",
    [box, type("crate", ["label|String|Text.", "wood|String|Text."])],
    [[box, crate], "subtype-added box", "crate"],
    // The base of the base is still one.
    [[box, type("crate", ["label|String|Text.", "wood|String|Text."])]],
  ],
  [
    "base-changed",
    [box, lid, crate],
    [
      [box, lid, type("crate", ["wood|String|Text."], { base: "lid" })],
      "subtype-removed box",
      "crate",
      "subtype-added lid",
    ],
    // A type between the two: both bases hold.
    [
      [
        box,
        type("lid", ["label|String|Text."], { base: "box" }),
        type("crate", ["wood|String|Text."], { base: "lid" }),
      ],
      "subtype-added box",
      "base-added crate",
      "base-added lid",
      "subtype-added lid",
    ],
  ],
  [
    "base-removed",
    [box, crate],
    [
      [box, type("crate", ["wood|String|Text.", "label|String|Text."])],
      "subtype-removed box",
      "crate",
    ],
    [
      [
        box,
        type("crate", ["wood|String|Text.", "label|String|Inherited from box."], { base: "box" }),
      ],
    ],
  ],
  [
    "subtype-added",
    [box],
    [[box, crate], "box", "type-added crate"],
    [[box, type("crate", [], { base: "box", abstract: true })], "type-added crate"],
  ],
  [
    "subtype-removed",
    [box, crate],
    [[box], "box", "type-removed crate"],
    [[box, type("Crate", ["wood|String|Text."], { base: "box" })], "type-renamed-by-case crate"],
  ],
  [
    "key-added",
    [box],
    [[type("box", ["label|String|Text."], { key: "label" })], "box"],
    [[type("box", ["label|String|Text."], { key: "code" })]],
  ],
  [
    "key-changed",
    [type("box", ["a|String|A.", "b|String|B."], { key: "a" })],
    [[type("box", ["a|String|A.", "b|String|B."], { key: "b" })], "box"],
    [[type("box", ["a|String|A.", "b|String|B."], { key: "A" })]],
  ],
  [
    "key-removed",
    [type("box", ["a|String|A."], { key: "a" })],
    [[type("box", ["a|String|A."])], "box"],
    // The key is there, introduced by a base.
    [
      [type("bin", ["a|String|A."], { key: "a" }), type("box", [], { base: "bin" })],
      "type-added bin",
      "base-added box",
    ],
  ],
  [
    "type-deprecated",
    [type("box", [])],
    [[type("box", [], { deprecated: true })], "box"],
    [[type("box", [])]],
  ],
  [
    "type-no-longer-deprecated",
    [form, enumType("shape", ["tall"], " (deprecated)")],
    [[form, enumType("shape", ["tall"])], "shape"],
    [[form, enumType("shape", ["tall"], " (deprecated)")]],
  ],
];

test.each(table.map((row) => [row[0], row] as const))(
  "%s",
  (rule, [, before, changed, counter]) => {
    const [after, ...found] = changed;
    expect(changesOf(before, after)).toEqual(found.map((each) => full(each, rule)));
    const [other, ...others] = counter;
    expect(changesOf(before, other)).toEqual(others.map((each) => full(each, rule)));
  },
);

test("each rule about types has a row", () => {
  expect(table.map(([rule]) => rule).toSorted()).toEqual(Object.keys(typeRules).toSorted());
});
