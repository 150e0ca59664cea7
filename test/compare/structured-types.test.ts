import { describe, expect, test } from "vitest";
import { crate, findings, type Pages } from "./shop.js";

const entity = crate('"keyProperty": "id"', ["|id|String|The id.|"], "microsoft.graph.entity");
const box = (fields: string): string => crate(fields, [], "acme.shop.box");
const lid = crate("", [], "acme.shop.lid");
const keyed = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/>';
const id = ["|id|String|The id.|"];

/** The metadata, docs that do not fit it, what is found, and docs that fit it. */
const cases: Record<string, { types: string[]; wrong: Pages; found: string[]; right: Pages }> = {
  "a base type the docs lack": {
    types: ['<ComplexType Name="crate"/>', '<ComplexType Name="box" BaseType="acme.shop.crate"/>'],
    wrong: { crate: crate(""), box: box("") },
    found: [
      "box.md:5:48  base-type-unlike-metadata  Unexpected lack of a base type of `acme.shop.box`, the metadata has base type `acme.shop.crate`  shop.csdl:3:1",
    ],
    right: { crate: crate(""), box: box('"baseType": "acme.shop.crate"') },
  },
  "a base type the metadata lacks": {
    types: ['<ComplexType Name="crate"/>', '<ComplexType Name="box"/>'],
    wrong: { crate: crate(""), box: box('"baseType": "acme.shop.crate"') },
    found: [
      "box.md:5:77  base-type-unlike-metadata  Unexpected base type `acme.shop.crate` of `acme.shop.box`, the metadata has none  shop.csdl:3:1",
    ],
    right: { crate: crate(""), box: box("") },
  },
  "another base type, where the nearest of the metadata is not documented": {
    types: [
      '<ComplexType Name="crate"/>',
      '<ComplexType Name="inner" BaseType="acme.shop.crate"/>',
      '<ComplexType Name="box" BaseType="acme.shop.inner"/>',
      '<ComplexType Name="lid"/>',
    ],
    wrong: { crate: crate(""), lid, box: box('"baseType": "acme.shop.lid"') },
    found: [
      "box.md:5:77  base-type-unlike-metadata  Unexpected base type `acme.shop.lid` of `acme.shop.box`, the metadata has base type `acme.shop.crate`  shop.csdl:4:1",
      "shop.csdl:3:1  type-not-in-docs  Cannot find the type `acme.shop.inner` of the metadata in the docs",
    ],
    right: { crate: crate(""), lid, box: box('"baseType": "acme.shop.crate"') },
  },
  "abstract only in the metadata": {
    types: ['<ComplexType Name="crate" Abstract="true"/>'],
    wrong: { crate: crate("") },
    found: [
      "crate.md:5:48  abstract-unlike-metadata  Unexpected `acme.shop.crate` as concrete type, the metadata says it is abstract  shop.csdl:2:1",
    ],
    right: { crate: crate('"abstract": true') },
  },
  "abstract only in the docs": {
    types: ['<ComplexType Name="crate"/>'],
    wrong: { crate: crate('"abstract": true') },
    found: [
      "crate.md:5:79  abstract-unlike-metadata  Unexpected `acme.shop.crate` as abstract type, the metadata says it is not abstract  shop.csdl:2:1",
    ],
    right: { crate: crate('"abstract": false') },
  },
  "open only in the metadata": {
    types: ['<ComplexType Name="crate" OpenType="true"/>'],
    wrong: { crate: crate("") },
    found: [
      "crate.md:5:48  open-unlike-metadata  Unexpected `acme.shop.crate` as closed type, the metadata says it is open  shop.csdl:2:1",
    ],
    right: { crate: crate('"openType": true') },
  },
  "open only in the docs": {
    types: ['<ComplexType Name="crate"/>'],
    wrong: { crate: crate('"openType": true') },
    found: [
      "crate.md:5:79  open-unlike-metadata  Unexpected `acme.shop.crate` as open type, the metadata says it is closed  shop.csdl:2:1",
    ],
    right: { crate: crate("") },
  },
  "a key the docs lack": {
    types: [`<EntityType Name="crate">${keyed}</EntityType>`],
    wrong: { crate: crate("", id) },
    found: [
      "crate.md:5:48  key-unlike-metadata  Unexpected lack of a key of `acme.shop.crate`, the metadata has key `id`  shop.csdl:2:1",
    ],
    right: { crate: crate('"keyProperty": "id"', id) },
  },
  "a key the metadata lacks": {
    types: ['<ComplexType Name="crate"><Property Name="id" Type="Edm.String"/></ComplexType>'],
    wrong: { crate: crate('"keyProperty": "id"', id) },
    found: [
      "crate.md:5:82  key-unlike-metadata  Unexpected key `id` of `acme.shop.crate`, the metadata has none  shop.csdl:2:1",
    ],
    right: { crate: crate("", id) },
  },
};

describe("compareWithMetadata finds", () => {
  test.each(Object.entries(cases))("%s", (_, { types, wrong, found, right }) => {
    expect(findings(wrong, types)).toEqual(found);
    expect(findings(right, types).filter((line) => !line.includes("acme.shop.inner"))).toEqual([]);
  });
});

describe("compareWithMetadata finds nothing where", () => {
  const open = '<ComplexType Name="crate" OpenType="true"/>';
  const derived = '<ComplexType Name="box" BaseType="acme.shop.crate"/>';
  const again = '"openType": true, "baseType": "acme.shop.crate"';
  const rooted = '<EntityType Name="crate" BaseType="microsoft.graph.entity"/>';

  test.each<[string, string[], Pages]>([
    [
      "a type inherits openness, and the docs do not say so again",
      [open, derived],
      { crate: crate('"openType": true'), box: box('"baseType": "acme.shop.crate"') },
    ],
    [
      "a type inherits openness, and the docs say so again",
      [open, derived],
      { crate: crate('"openType": true'), box: box(again) },
    ],
    [
      "docs leave out a root and repeat what it declares",
      [rooted],
      { entity, crate: crate("", id) },
    ],
    [
      "a key is inherited, and named again",
      [rooted],
      { entity, crate: crate('"keyProperty": "id", "baseType": "microsoft.graph.entity"', id) },
    ],
    [
      "docs name one of several properties of a key",
      [
        `<EntityType Name="crate">${keyed.replace("<P", '<PropertyRef Name="shelf"/><P')}</EntityType>`,
      ],
      { crate: crate('"keyProperty": "id"', id) },
    ],
    [
      "a row of a complex type is called a key, as in a dictionary",
      ['<ComplexType Name="crate"><Property Name="word" Type="Edm.String"/></ComplexType>'],
      { crate: crate("", ["|word|String|Key.|"]) },
    ],
  ])("%s", (_, types, pages) => {
    expect(findings(pages, types)).toEqual([]);
  });

  test("bases of the metadata go round in a circle, but for the base itself", () => {
    const types = [
      '<ComplexType Name="crate" BaseType="acme.shop.box"/>',
      '<ComplexType Name="box" BaseType="acme.shop.crate"/>',
    ];
    const rules = findings({ crate: crate(""), box: box('"baseType": "acme.shop.crate"') }, types);
    expect(rules.map((line) => line.split("  ")[1])).toEqual(["base-type-unlike-metadata"]);
  });
});
