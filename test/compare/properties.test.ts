import { describe, expect, test } from "vitest";
import { crate, findings, type Pages } from "./shop.js";

const box = (rows: string[]): Pages => ({
  crate: crate(""),
  box: crate('"baseType": "acme.shop.crate"', rows, "acme.shop.box"),
});
const typed = (property: string): string[] => [
  `<ComplexType Name="crate">\n<Property ${property}/></ComplexType>`,
];

const entity = crate('"keyProperty": "id"', ["|id|String|The id.|"], "microsoft.graph.entity");

/** The metadata, docs that do not fit it, what is found, and docs that fit it. */
const cases: Record<string, { types: string[]; wrong: Pages; found: string[]; right: Pages }> = {
  "a property only in the docs": {
    types: typed('Name="label" Type="Edm.String"'),
    wrong: { crate: crate("", ["|label|String|A.|", "|size|String|B.|"]) },
    found: [
      "crate.md:12:2  property-not-in-metadata  Cannot find the property `crate.size` in the metadata  shop.csdl:2:1",
    ],
    right: { crate: crate("", ["|label|String|A.|"]) },
  },
  "a property only in the docs, of a type that may have more than it declares": {
    types: ['<ComplexType Name="crate" OpenType="true"/>'],
    wrong: { crate: crate('"openType": true', ["|size|String|B.|"]) },
    found: [
      "crate.md:11:2  property-not-declared-in-metadata  Cannot find the property `crate.size` in the metadata, whose type is open and may have it all the same  shop.csdl:2:1",
    ],
    right: { crate: crate('"openType": true') },
  },
  "a property only in the metadata": {
    types: typed('Name="label" Type="Edm.String"'),
    wrong: { crate: crate("") },
    found: [
      "shop.csdl:3:1  property-not-in-docs  Cannot find the property `crate.label` of the metadata in the docs  crate.md:5:48",
    ],
    right: { crate: crate("", ["|label|String|A.|"]) },
  },
  "a property only in the metadata, of a base that is not documented": {
    types: [
      '<ComplexType Name="inner"><Property Name="label" Type="Edm.String"/></ComplexType>',
      '<ComplexType Name="crate" BaseType="acme.shop.inner"/>',
    ],
    wrong: { crate: crate("") },
    found: [
      "shop.csdl:2:27  property-not-in-docs  Cannot find the property `crate.label` of the metadata in the docs  crate.md:5:48",
      "shop.csdl:2:1  type-not-in-docs  Cannot find the type `acme.shop.inner` of the metadata in the docs",
    ],
    right: { crate: crate("", ["|label|String|A.|"]) },
  },
  "a property only in the metadata, of a root the docs leave out": {
    types: ['<EntityType Name="crate" BaseType="microsoft.graph.entity"/>'],
    wrong: { crate: crate(""), entity },
    found: [
      "shop.csdl:4:62  property-not-in-docs  Cannot find the property `crate.id` of the metadata in the docs  crate.md:5:48",
    ],
    right: { crate: crate("", ["|id|String|The id.|"]), entity },
  },
  "another case of a property's name": {
    types: typed('Name="labelText" Type="Edm.String"'),
    wrong: { crate: crate("", ["|labeltext|String|A.|"]) },
    found: [
      "crate.md:11:2  case-unlike-metadata  Unexpected case of `crate.labeltext`, the metadata spells it `labelText`  shop.csdl:3:1",
    ],
    right: { crate: crate("", ["|labelText|String|A.|"]) },
  },
  "another type": {
    types: typed('Name="size" Type="Edm.Int32"'),
    wrong: { crate: crate("", ["|size|String|A.|"]) },
    found: [
      "crate.md:11:2  property-type-unlike-metadata  Unexpected type `Edm.String` of `crate.size`, the metadata has `Edm.Int32`  shop.csdl:3:1",
    ],
    right: { crate: crate("", ["|size|Int32|A.|"]) },
  },
  "another type of an inherited property": {
    types: [
      ...typed('Name="size" Type="Edm.Int32"'),
      '<ComplexType Name="box" BaseType="acme.shop.crate"/>',
    ],
    wrong: { ...box(["|size|String|A.|"]), crate: crate("", ["|size|Int32|A.|"]) },
    found: [
      "box.md:11:2  property-type-unlike-metadata  Unexpected type `Edm.String` of `box.size`, the metadata has `Edm.Int32`  shop.csdl:3:1",
    ],
    right: { ...box(["|size|Int32|A.|"]), crate: crate("", ["|size|Int32|A.|"]) },
  },
  "nullable only in the docs": {
    types: typed('Name="size" Type="Edm.Int32" Nullable="false"'),
    wrong: { crate: crate("", ["|size|Int32|A. Nullable.|"]) },
    found: [
      "crate.md:11:2  nullable-unlike-metadata  Unexpected `crate.size` as nullable, the metadata says it is not nullable  shop.csdl:3:1",
    ],
    right: { crate: crate("", ["|size|Int32|A. Not nullable.|"]) },
  },
  "nullable only in the metadata": {
    types: typed('Name="size" Type="Edm.Int32"'),
    wrong: { crate: crate("", ["|size|Int32|A. Not nullable.|"]) },
    found: [
      "crate.md:11:2  nullable-unlike-metadata  Unexpected `crate.size` as not nullable, the metadata says it is nullable  shop.csdl:3:1",
    ],
    right: { crate: crate("", ["|size|Int32|A.|"]) },
  },
  "another kind of property": {
    types: [
      '<ComplexType Name="crate"><NavigationProperty Name="twin" Type="acme.shop.crate"/></ComplexType>',
    ],
    wrong: { crate: crate("", ["|twin|[crate](crate.md)|A.|"]) },
    found: [
      "crate.md:11:2  property-kind-unlike-metadata  Unexpected `crate.twin` as property, the metadata says it is a navigation property  shop.csdl:2:27",
    ],
    right: {
      crate: crate("", ["|twin|[crate](crate.md)|A.|"]).replace("Properties", "Relationships"),
    },
  },
};

describe("compareWithMetadata finds", () => {
  test.each(Object.entries(cases))("%s", (_, { types, wrong, found, right }) => {
    expect(findings(wrong, types)).toEqual(found);
    expect(findings(right, types).filter((line) => !line.includes("acme.shop.inner"))).toEqual([]);
  });
});

describe("compareWithMetadata finds nothing of `box` where", () => {
  const label = '<Property Name="label" Type="Edm.String"/>';

  test.each<[string, string[], Pages]>([
    [
      "its row is a property of the metadata's base",
      [
        `<ComplexType Name="crate">${label}</ComplexType>`,
        '<ComplexType Name="box" BaseType="acme.shop.crate"/>',
      ],
      box(["|label|String|A.|"]),
    ],
    [
      "its property in the metadata is a row of the docs' base",
      [
        '<ComplexType Name="crate"/>',
        `<ComplexType Name="box" BaseType="acme.shop.crate">${label}</ComplexType>`,
      ],
      { ...box([]), crate: crate("", ["|label|String|A.|"]) },
    ],
    [
      "a collection is said to be nullable, and the metadata says that its items are not",
      [
        '<ComplexType Name="crate"/>',
        `<ComplexType Name="box" BaseType="acme.shop.crate">
         <Property Name="labels" Type="Collection(Edm.String)" Nullable="false"/></ComplexType>`,
      ],
      box(["|labels|String collection|A. Nullable.|"]),
    ],
  ])("%s", (_, types, pages) => {
    const found = findings(pages, types);
    expect(found.filter((line) => line.includes("box"))).toEqual([]);
  });
});
