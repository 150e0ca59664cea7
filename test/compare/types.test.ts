import { describe, expect, test } from "vitest";
import { crate, enumType, findings, type Pages } from "./shop.js";

const entity = crate('"keyProperty": "id"', ["|id|String|The id.|"], "microsoft.graph.entity");
const lid = crate("", [], "acme.shop.lid");

/** The metadata, docs that do not fit it, what is found, and docs that fit it. */
const cases: Record<string, { types: string[]; wrong: Pages; found: string[]; right: Pages }> = {
  "a type only in the docs": {
    types: ['<ComplexType Name="crate"/>'],
    wrong: { crate: crate(""), lid },
    found: [
      "lid.md:5:48  type-not-in-metadata  Cannot find the type `acme.shop.lid` in the metadata  shop.csdl:1:90",
    ],
    right: { crate: crate("") },
  },
  "a type only in the docs, of another namespace in the metadata": {
    types: ['<ComplexType Name="crate"/>'],
    wrong: { crate: crate("", [], "acme.stock.crate") },
    found: [
      "crate.md:5:48  type-not-in-metadata  Cannot find the type `acme.stock.crate` in the metadata; there is `acme.shop.crate`  shop.csdl:2:1",
      "shop.csdl:2:1  type-not-in-docs  Cannot find the type `acme.shop.crate` of the metadata in the docs; there is `acme.stock.crate`  crate.md:5:48",
    ],
    right: { crate: crate("") },
  },
  "a type only in the docs, whose namesake in the metadata has a page": {
    types: ['<ComplexType Name="crate"/>'],
    wrong: { crate: crate(""), stock: crate("", [], "acme.stock.crate") },
    found: [
      "stock.md:5:48  type-not-in-metadata  Cannot find the type `acme.stock.crate` in the metadata  shop.csdl:1:90",
    ],
    right: { crate: crate("") },
  },
  "a type only in the metadata, whose namesake in the docs is in the metadata": {
    types: ['<ComplexType Name="entity"/>'],
    wrong: { entity },
    found: [
      "shop.csdl:2:1  type-not-in-docs  Cannot find the type `acme.shop.entity` of the metadata in the docs",
    ],
    right: { entity, shop: crate("", [], "acme.shop.entity") },
  },
  "a type only in the metadata, of several other namespaces in the docs": {
    types: ['<ComplexType Name="crate"/>'],
    wrong: { a: crate("", [], "acme.stock.crate"), b: crate("", [], "acme.store.crate") },
    found: [
      "a.md:5:48  type-not-in-metadata  Cannot find the type `acme.stock.crate` in the metadata; there is `acme.shop.crate`  shop.csdl:2:1",
      "b.md:5:48  type-not-in-metadata  Cannot find the type `acme.store.crate` in the metadata; there is `acme.shop.crate`  shop.csdl:2:1",
      "shop.csdl:2:1  type-not-in-docs  Cannot find the type `acme.shop.crate` of the metadata in the docs",
    ],
    right: { crate: crate("") },
  },
  "a type only in the metadata": {
    types: [
      '<ComplexType Name="crate"/>',
      '<EnumType Name="lid"><Member Name="flat"/></EnumType>',
      '<TypeDefinition Name="weight" UnderlyingType="Edm.Decimal"/>',
    ],
    wrong: { crate: crate("") },
    found: [
      "shop.csdl:3:1  type-not-in-docs  Cannot find the type `acme.shop.lid` of the metadata in the docs",
    ],
    right: { crate: crate(""), lid: enumType("lid", ["flat"]) },
  },
  "another kind of type": {
    types: ['<EnumType Name="crate"><Member Name="big"/></EnumType>'],
    wrong: { crate: crate("") },
    found: [
      "crate.md:5:48  type-kind-unlike-metadata  Unexpected `acme.shop.crate` as a type with properties, the metadata says it is an enum type  shop.csdl:2:1",
    ],
    right: { crate: enumType("crate", ["big"]) },
  },
  "another case of a type's name": {
    types: ['<ComplexType Name="Crate"/>'],
    wrong: { crate: crate("") },
    found: [
      "crate.md:5:48  case-unlike-metadata  Unexpected case of `acme.shop.crate`, the metadata spells it `acme.shop.Crate`  shop.csdl:2:1",
    ],
    right: { crate: crate("", [], "acme.shop.Crate") },
  },
};

describe("compareWithMetadata finds", () => {
  test.each(Object.entries(cases))("%s", (_, { types, wrong, found, right }) => {
    expect(findings(wrong, types)).toEqual(found);
    expect(findings(right, types)).toEqual([]);
  });
});
