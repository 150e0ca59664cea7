import { expect, test } from "vitest";
import { readTitle } from "../../generator/extract/read-title.js";
import { markdownProcessor } from "../../generator/parse/parse-page.js";

test.each([
  ["# lid resource type", "structuredType", "lid"],
  ["# lid resource type (deprecated)", "structuredType", "lid"],
  ['# <a name="lid-resource-type"></a>lid resource type', "structuredType", "lid"],
  ["# lid complex type - Shop API v2 | Acme Docs", "structuredType", "lid"],
  ["# lid enum type", "enumType", "lid"],
  ["# lid resource", "structuredType", "lid"],
  ["# lid facet", "structuredType", "lid"],
  ["# lid resouce type", "structuredType", "lid"],
  ["# lid\u00A0resource type", "structuredType", "lid"],
  ["# lid resource type\n\n# [Tab](#tab/a)", "structuredType", "lid"],
  ["# lid", "other", undefined],
  ["# [Tab](#tab/a)", "other", undefined],
  ["# lids (deleted items)", "other", undefined],
  ["# Working with lids - a tutorial", "other", undefined],
  ["# Take-away lids", "other", undefined],
])("%s", (heading, kind, name) => {
  expect(readTitle(markdownProcessor().parse(heading))).toMatchObject({ kind, name });
});
