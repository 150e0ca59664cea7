import type { Table } from "mdast";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../generator/extract/columns.js";
import type { ColumnRole, ReadingOptions } from "../../generator/model/options.js";
import { markdownProcessor } from "../../generator/parse/parse-page.js";

const builtIn: ReadingOptions = { headings: {}, columns: {} };

function read(header: string, roles: readonly ColumnRole[], options = builtIn): object {
  const delimiter = "|:--".repeat(header.split("|").length);
  const tree = markdownProcessor().parse(`|${header}|\n${delimiter}|\n`);
  return columnsOf(tree.children[0] as Table, roles, options);
}

describe("a property table", () => {
  const headers: readonly (readonly [header: string, columns: object])[] = [
    ["Property|Type|Description", { property: 0, type: 1, description: 2 }],
    ["Property name|Type|Description", { property: 0, type: 1, description: 2 }],
    ["Property Name|Type|Description", { property: 0, type: 1, description: 2 }],
    ["Property|Type", { property: 0, type: 1 }],
    ["Name|Type|Description", { property: 0, type: 1, description: 2 }],
    ["Relationship|Type|Description", { property: 0, type: 1, description: 2 }],
    ["Relationship name|Type|Description", { property: 0, type: 1, description: 2 }],
    ["Navigation property|Type|Description", { property: 0, type: 1, description: 2 }],
    ["Method|Return Type|Description", { property: 0, type: 1, description: 2 }],
    ["Parameter|Data type|Description", { property: 0, type: 1, description: 2 }],
    ["Property|Type|Description|Used by", { property: 0, type: 1, description: 2 }],
    ["Description|Type|Property", { property: 2, type: 1, description: 0 }],
    // Markup, case and blanks do not count.
    ["**Property**|`Type`|*DESCRIPTION*", { property: 0, type: 1, description: 2 }],
    [" Property\t  |  Type  |\tDescription", { property: 0, type: 1, description: 2 }],
    ["Property\u00A0name|Type|Description", { property: 0, type: 1, description: 2 }],
    // Of two names of one role the nearer one wins.
    ["Name|Property|Type", { property: 1, type: 2 }],
    ["Property|Property|Type", { property: 0, type: 2 }],
    // What is no property table, or not all of one.
    ["Colour|Shade", {}],
    ["Lid type|Descriptions", {}],
    ["Type|Description", { type: 0, description: 1 }],
    ["Property|", { property: 0 }],
  ];
  test.each(headers)("%j", (header, columns) => {
    expect(read(header, ["property", "type", "description"])).toEqual(columns);
  });
});

describe("an enum table", () => {
  const headers: readonly (readonly [header: string, columns: object])[] = [
    ["Member|Value|Description", { member: 0, value: 1, description: 2 }],
    ["Member|Int value|Description", { member: 0, value: 1, description: 2 }],
    ["Member|Numeric value|Description", { member: 0, value: 1, description: 2 }],
    ["Member|Description", { member: 0, description: 1 }],
    ["Member|Value", { member: 0, value: 1 }],
    ["Member", { member: 0 }],
    ["Name|Value|Description", { member: 0, value: 1, description: 2 }],
    // `Value` holds the members where no other column does.
    ["Value|Description", { member: 0, description: 1 }],
    ["Value", { member: 0 }],
    ["Value|Role|Description", { member: 0, description: 2 }],
    ["Value|Member", { member: 1, value: 0 }],
  ];
  test.each(headers)("%j", (header, columns) => {
    expect(read(header, ["member", "value", "description"])).toEqual(columns);
  });
});

test("only the roles asked for take a column", () => {
  expect(read("Name|Type|Description", ["type"])).toEqual({ type: 1 });
  expect(read("Name|Value", ["member", "value", "property"])).toEqual({ property: 0, member: 1 });
});

test("the config adds names, in any case, behind the built-in ones", () => {
  const options = { headings: {}, columns: { property: ["Field"], type: ["KIND"] } };
  expect(read("field|Kind", ["property", "type"], options)).toEqual({ property: 0, type: 1 });
  expect(read("Field|Property", ["property"], options)).toEqual({ property: 1 });
  expect(read("Field|Kind", ["property", "type"])).toEqual({});
});
