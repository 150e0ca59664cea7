import { describe, expect, test } from "vitest";
import { enumType, findings } from "./shop.js";

const two = '<EnumType Name="sides">\n<Member Name="left"/>\n<Member Name="right"/></EnumType>';
const flags = two.replace(">", ' IsFlags="true">');

/** The metadata, docs that do not fit it, what is found, and docs that fit it. */
const cases: Record<string, { types: string; wrong: string; found: string[]; right: string }> = {
  "a member only in the docs": {
    types: two,
    wrong: enumType("sides", ["left", "right", "top"]),
    found: [
      "sides.md:13:2  member-not-in-metadata  Cannot find the member `sides.top` in the metadata  shop.csdl:2:1",
    ],
    right: enumType("sides", ["right", "left"]),
  },
  "a member only in the metadata": {
    types: two,
    wrong: enumType("sides", ["left"]),
    found: [
      "shop.csdl:4:1  member-not-in-docs  Cannot find the member `sides.right` of the metadata in the docs  sides.md:1:1",
    ],
    right: enumType("sides", ["left", "right"]),
  },
  "another case of a member's name": {
    types: two,
    wrong: enumType("sides", ["left", "Right"]),
    found: [
      "sides.md:12:2  case-unlike-metadata  Unexpected case of `sides.Right`, the metadata spells it `right`  shop.csdl:4:1",
    ],
    right: enumType("sides", ["left", "right"]),
  },
  "flags only in the metadata": {
    types: flags,
    wrong: enumType("sides", ["left", "right"]),
    found: [
      "sides.md:1:1  flags-unlike-metadata  Unexpected `acme.shop.sides` as enum of single values, the metadata says of flags  shop.csdl:2:1",
    ],
    right: enumType("sides", ["left", "right"], "This is a flags enum."),
  },
  "flags only in the docs": {
    types: two,
    wrong: enumType("sides", ["left", "right"], "This is a flags enum."),
    found: [
      "sides.md:1:1  flags-unlike-metadata  Unexpected `acme.shop.sides` as enum of flags, the metadata says of single values  shop.csdl:2:1",
    ],
    right: enumType("sides", ["left", "right"]),
  },
};

describe("compareWithMetadata finds", () => {
  test.each(Object.entries(cases))("%s", (_, { types, wrong, found, right }) => {
    expect(findings({ sides: wrong }, [types])).toEqual(found);
    expect(findings({ sides: right }, [types])).toEqual([]);
  });
});

test("of two members whose names differ in case only, docs need not have both: they ignore case", () => {
  const types = two.replace("right", "Left");
  expect(findings({ sides: enumType("sides", ["left"]) }, [types])).toEqual([]);
});
