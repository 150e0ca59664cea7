import { expect, test } from "vitest";
import { enumRules } from "../../generator/diff/enum-rules.js";
import { changesOf, enumType, full, type Pages, type Row } from "./pages.js";

const form = (...members: string[]): Pages => [enumType("form", members)];
const sentinel = "unknownFutureValue";

const table: readonly Row<keyof typeof enumRules>[] = [
  [
    "member-added",
    form("tall"),
    [form("tall", "flat"), "form/flat"],
    [form("tall", sentinel), "enum-made-evolvable form"],
  ],
  [
    "member-added-before-sentinel",
    form("tall", sentinel),
    [form("tall", "flat", sentinel), "form/flat"],
    [form("tall", sentinel, "flat"), "member-added-after-sentinel form/flat"],
  ],
  [
    "member-added-after-sentinel",
    form("tall", sentinel),
    [form("tall", sentinel, "flat"), "form/flat"],
    // The sentinel is new: nothing stood in for the member before.
    [form(sentinel, "tall")],
  ],
  ["member-removed", form("tall", "flat"), [form("tall"), "form/flat"], [form("flat", "tall")]],
  [
    "member-renamed-by-case",
    form("tall", "veryFlat"),
    [form("tall", "veryflat"), "form/veryFlat"],
    [form("tall", "veryFlats"), "member-removed form/veryFlat", "member-added form/veryFlats"],
  ],
  [
    "member-value-changed",
    form("tall|0", "flat|1"),
    [form("tall|0", "flat|2"), "form/flat"],
    [form("tall", "flat")],
  ],
  [
    "member-deprecated",
    form("tall", "flat"),
    [form("tall", "flat (deprecated)"), "form/flat"],
    [form("tall", "flat")],
  ],
  [
    "member-no-longer-deprecated",
    form("tall", "flat (deprecated)"),
    [form("tall", "flat"), "form/flat"],
    [form("flat (deprecated)", "tall")],
  ],
  [
    "enum-made-evolvable",
    form("tall"),
    [form("tall", "UnknownFutureValue"), "form"],
    [form("tall", "unknownValue"), "member-added form/unknownValue"],
  ],
  [
    "enum-made-not-evolvable",
    form("tall", sentinel),
    [form("tall"), "form"],
    [form(sentinel), "member-removed form/tall"],
  ],
  [
    "enum-made-flags",
    form("a|1", "b|2", "c|3"),
    [form("a|1", "b|2", "c|4"), "form", "member-value-changed form/c"],
    [form("a|1", "b|2", "c|5"), "member-value-changed form/c"],
  ],
  [
    "enum-made-single",
    form("a|1", "b|2", "c|4"),
    [form("a|1", "b|2", "c|3"), "form", "member-value-changed form/c"],
    [form("a|1", "b|2", "c|8"), "member-value-changed form/c"],
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

test("each rule about enum types has a row", () => {
  expect(table.map(([rule]) => rule).toSorted()).toEqual(Object.keys(enumRules).toSorted());
});
