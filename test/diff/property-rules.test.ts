import { expect, test } from "vitest";
import { propertyRules } from "../../generator/diff/property-rules.js";
import { changesOf, enumType, full, type Pages, type Row, type } from "./pages.js";

/** A box with these properties, and what else there is. */
const box = (...rows: string[]): Pages => [type("box", rows), lid, plate, form];
const lid = type("lid", []);
const plate = type("plate", [], { base: "lid" });
const form = enumType("form", ["tall", "flat"]);

const table: readonly Row<keyof typeof propertyRules>[] = [
  [
    "property-added",
    box(),
    [box("size|Int32|In cm."), "box/size"],
    [box("@odata.type|String|Text.")],
  ],
  [
    "property-added-required",
    box(),
    [box("size|Int32|In cm. Required."), "box/size"],
    // A relationship is never required.
    [box(">size|[lid](lid.md)|Required."), "property-added box/size"],
  ],
  [
    "property-removed",
    [type("bin", []), type("box", ["size|Int32|In cm."], { base: "bin" })],
    [[type("bin", []), type("box", [], { base: "bin" })], "box/size"],
    // Moved to the base.
    [
      [type("bin", ["size|Int32|In cm."]), type("box", [], { base: "bin" })],
      "property-added bin/size",
    ],
  ],
  [
    "property-renamed-by-case",
    box("lotSize|Int32|In cm."),
    [box("lotsize|Int32|In cm."), "box/lotSize"],
    [box("lotSizes|Int32|In cm."), "property-removed box/lotSize", "property-added box/lotSizes"],
  ],
  [
    "property-type-widened",
    box("a|Int32|A.", "b|[plate](plate.md)|B.", "c|form|C.", "d|Guid collection|D."),
    [
      box("a|Int64|A.", "b|[lid](lid.md)|B.", "c|String|C.", "d|String collection|D."),
      "box/a",
      "box/b",
      "box/c",
      "box/d",
    ],
    [
      box(
        "a|Int32|A new text.",
        "b|plate|B.",
        "c|[form](form-enum.md)|C.",
        "d|Collection(Guid)|D.",
      ),
    ],
  ],
  [
    "property-type-narrowed",
    box("a|Json|A.", "b|[lid](lid.md)|B.", "c|String|C.", "d|lid or form|D."),
    [
      box("a|lid|A.", "b|[plate](plate.md)|B.", "c|form|C.", "d|form|D."),
      "box/a",
      "box/b",
      "box/c",
      "box/d",
    ],
    [box("a|Json|A.", "b|lid|B.", "c|String|C.", "d|form or lid|D.")],
  ],
  [
    "property-type-changed",
    box("a|Int32|A.", "b|[lid](lid.md)|B.", "c|form|C.", "d|Date|D."),
    [
      box("a|String|A.", "b|lid collection|B.", "c|lid|C.", "d|DateTimeOffset|D."),
      "box/a",
      "box/b",
      "box/c",
      "box/d",
    ],
    // The same type under a name of another case.
    [
      [
        ...box("a|Int32|A.", "b|Lid|B.", "c|form|C.", "d|Date|D.").slice(0, 1),
        type("Lid", []),
        type("plate", [], { base: "Lid" }),
        form,
      ],
      "type-renamed-by-case lid",
    ],
  ],
  [
    "property-made-required",
    box("a|Int32|A."),
    [box("a|Int32|A. Required."), "box/a"],
    [box("a|Int32|A. Optional.")],
  ],
  [
    "property-made-optional",
    box("a|Int32|Required. A."),
    [box("a|Int32|A."), "box/a"],
    [box("a|Int32|A. Required.")],
  ],
  [
    "property-made-nullable",
    box("a|Int32|A. Not nullable."),
    [box("a|Int32|A."), "box/a"],
    [box("a|Int32|Something else. Not nullable.")],
  ],
  [
    "property-made-not-nullable",
    box("a|Int32|A. Nullable."),
    [box("a|Int32|A. Not nullable."), "box/a"],
    // Nothing said is nullable.
    [box("a|Int32|A.")],
  ],
  [
    "property-made-relationship",
    box("a|[lid](lid.md)|A."),
    [box(">a|[lid](lid.md)|A."), "box/a"],
    [box("a|[lid](lid.md)|A relationship.")],
  ],
  [
    "relationship-made-property",
    box(">a|[lid](lid.md)|A."),
    [box("a|[lid](lid.md)|A."), "box/a"],
    [box(">a|[lid](lid.md)|A property.")],
  ],
  [
    "property-made-read-only",
    box("a|Int32|A."),
    [box("a|Int32|A. Read-only."), "box/a"],
    [box("a|Int32|To read.")],
  ],
  [
    "property-made-writable",
    box("a|Int32|A. Read-only."),
    [box("a|Int32|A."), "box/a"],
    [box("a|Int32|Read-only. A.")],
  ],
  [
    "property-deprecated",
    box("a|Int32|A."),
    [box("a (deprecated)|Int32|A."), "box/a"],
    [box("a|Int32|Old.")],
  ],
  [
    "property-no-longer-deprecated",
    box("a (deprecated)|Int32|A."),
    [box("a|Int32|A."), "box/a"],
    [box("a (deprecated)|Int32|Better.")],
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

test("each rule about properties has a row", () => {
  expect(table.map(([rule]) => rule).toSorted()).toEqual(Object.keys(propertyRules).toSorted());
});
