import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../../generator/diagnostics/user-error.js";
import { printModel } from "../../generator/model/model-json.js";
import { parseModel } from "../../generator/model/parse-model.js";
import type { TypeModel } from "../../generator/model/type-model.js";
import { modelOf, pagesOf } from "../model-of.js";

const project = path.join(import.meta.dirname, "../..");
const fixtures = path.join(project, "test/fixtures");

describe.each([
  ...fs
    .readdirSync(fixtures)
    .map((name) => path.join(fixtures, name, "input"))
    // Some show other settings for the docs of another.
    .filter((folder) => fs.existsSync(folder)),
  path.join(project, "docs-input"),
])("the model of %s", (folder) => {
  const model = modelOf(pagesOf(folder));
  const text = printModel(model);

  test("comes back from its saved form as it was", () => {
    const again = parseModel(text, "model.json");
    expect(printModel(again) === text, "printed again").toBe(true);
    expect(again.structuredTypes.map(withoutOthers)).toEqual(
      model.structuredTypes.map(withoutOthers),
    );
    expect(again.enumTypes).toEqual(model.enumTypes);
  });
});

/** A type with the names of those it refers to: the types themselves go round in circles. */
function withoutOthers({
  baseType,
  derivedTypes,
  properties,
  ...said
}: TypeModel["structuredTypes"][number]): object {
  return {
    ...said,
    baseType: baseType?.qualifiedName,
    derivedTypes: derivedTypes.map(({ qualifiedName }) => qualifiedName),
    properties: properties.map(({ type, ...more }) => ({ ...more, type: type.kind })),
  };
}

const small = `{
  "version": 1,
  "structuredTypes": [
    {
      "qualifiedName": "acme.shop.crate", "namespace": "acme.shop", "name": "crate",
      "baseType": "acme.shop.box",
      "abstract": false, "open": false, "root": false, "documentsODataType": false,
      "description": [],
      "origins": { "declaration": [], "baseType": [], "abstract": [], "open": [], "key": [] },
      "properties": [
        { "kind": "property", "name": "form", "type": { "kind": "enumType", "qualifiedName": "acme.shop.form" },
          "required": false, "readOnly": false, "deprecated": false, "description": [],
          "origins": [{ "file": "crate.md", "line": 3, "column": 1, "endLine": 3, "endColumn": 9, "source": "table" }] }
      ]
    },
    {
      "qualifiedName": "acme.shop.box", "namespace": "acme.shop", "name": "box",
      "abstract": true, "open": false, "root": false, "documentsODataType": false,
      "description": [],
      "origins": { "declaration": [], "baseType": [], "abstract": [], "open": [], "key": [] },
      "properties": [], "added": "by a later version"
    }
  ],
  "enumTypes": [
    { "qualifiedName": "acme.shop.form", "namespace": "acme.shop", "name": "form", "flags": false, "evolvable": false,
      "description": [], "origins": [],
      "members": [{ "name": "tall", "value": 0, "description": [], "deprecated": false, "origins": [] }] }
  ]
}`;

test("A saved model in another order is sorted, linked and frozen; unknown fields are no fault", () => {
  const { structuredTypes, enumTypes } = parseModel(small, "model.json");
  const [box, crate] = structuredTypes;
  expect([box?.name, crate?.name]).toEqual(["box", "crate"]);
  expect(crate?.baseType).toBe(box);
  expect(box?.derivedTypes).toEqual([crate]);
  expect(crate?.properties[0]?.type).toBe(enumTypes[0]);
  expect([structuredTypes, box, enumTypes[0]].every((each) => Object.isFrozen(each))).toBe(true);
});

const nested = `${'{ "kind": "collection", "of": '.repeat(50_000)}1${"}".repeat(50_000)}`;
const formProperty: unknown = JSON.parse(small).structuredTypes[0].properties[0];
const twoMembers = ["flat", "FLAT"]
  .map((name) => JSON.stringify({ name, description: [], deprecated: false, origins: [] }))
  .join();
const formType = '{ "kind": "enumType", "qualifiedName": "acme.shop.form" }';

test.each<[what: string, text: string, fault: string]>([
  ["nothing", "", "it is no JSON"],
  ["no JSON", "# crate resource type", "it is no JSON"],
  ["half a file", small.slice(0, 300), "it is no JSON"],
  ["a list", "[]", "it is no object"],
  ["some other JSON", '{ "name": "typedown" }', "`version` is no number"],
  ["an earlier version", edited('"version": 1', '"version": 0'), "`version` is not 1"],
  ["half a version", edited('"version": 1', '"version": 0.5'), "`version` is not 1"],
  ["no types", '{ "version": 1 }', "`structuredTypes` is no list"],
  [
    "a list of something else",
    '{ "version": 1, "structuredTypes": [7] }',
    "`structuredTypes[0]` is no object",
  ],
  [
    "no flag",
    edited('"open": false', '"open": "no"'),
    "`structuredTypes[0].open` is neither true nor false",
  ],
  [
    "an unknown base",
    edited('"baseType": "acme.shop.box"', '"baseType": "acme.shop.lid"'),
    "`structuredTypes[0].baseType` names a type that is not there",
  ],
  [
    "an enum type as base",
    edited('"baseType": "acme.shop.box"', '"baseType": "acme.shop.form"'),
    "`structuredTypes[0].baseType` names a type that is not there",
  ],
  [
    "a type that is its own base",
    edited('"baseType": "acme.shop.box"', '"baseType": "acme.shop.crate"'),
    "`structuredTypes[0].baseType` leads to a cycle",
  ],
  [
    "bases in a circle",
    edited('"added"', '"baseType": "acme.shop.crate", "added"'),
    "`structuredTypes[0].baseType` leads to a cycle",
  ],
  [
    "two types of one name",
    edited('"acme.shop.box", "namespace"', '"acme.shop.crate", "namespace"'),
    "`structuredTypes[1]` has the name of an earlier type",
  ],
  [
    "two properties of one name",
    edited('"properties": [\n', `"properties": [${JSON.stringify(formProperty)},\n`),
    "`structuredTypes[0].properties[1]` has the name of an earlier one",
  ],
  [
    "two members of one name, case aside",
    edited('"members": [', `"members": [${twoMembers},`),
    "`enumTypes[0].members[1]` has the name of an earlier one",
  ],
  [
    "an unknown kind of type",
    edited('"kind": "enumType"', '"kind": "constructor"'),
    "`structuredTypes[0].properties[0].type.kind` is none of primitive, collection, union, unknown, structuredType, enumType",
  ],
  [
    "an unknown primitive type",
    edited(formType, '{ "kind": "primitive", "name": "Text" }'),
    "`structuredTypes[0].properties[0].type.name` is none of Binary, Boolean, Byte, Date, DateTimeOffset, Decimal, Double, Duration, Guid, Int16, Int32, Int64, Json, SByte, Single, Stream, String, TimeOfDay",
  ],
  ["a type nested 50,000 times", edited(formType, nested), "it nests types too deep"],
  [
    "a line before the first",
    edited('"line": 3', '"line": 0'),
    "`structuredTypes[0].properties[0].origins[0].line` does not count from 1",
  ],
  [
    "an unknown source",
    edited('"source": "table"', '"source": "rumour"'),
    "`structuredTypes[0].properties[0].origins[0].source` is none of annotation, front-matter, heading, list, prose, sample, table",
  ],
  [
    "a number beyond numbers",
    edited('"value": 0', '"value": 1e999'),
    "`enumTypes[0].members[0].value` is no number",
  ],
  [
    "a field that only the prototype has",
    edited('"name": "form", "type"', '"__proto__": { "name": "form" }, "type"'),
    "`structuredTypes[0].properties[0].name` is no text",
  ],
])("%s is no saved model, and one line says why", (_, text, fault) => {
  expect(() => parseModel(text, "old.json")).toThrow(
    new UserError(`Cannot read \`old.json\`: no model saved by typedown, ${fault}`),
  );
});

test("A model of a later version is told apart from a damaged one", () => {
  expect(() => parseModel('{ "version": 2, "types": {} }', "old.json")).toThrow(
    new UserError("Cannot read `old.json`: a later version of typedown saved it (format 2)"),
  );
});

/** The small model with one text in place of another that must be there. */
function edited(text: string, by: string): string {
  if (!small.includes(text)) throw new Error(`The model has no ${text}`);
  return small.replace(text, () => by);
}
