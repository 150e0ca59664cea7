import { describe, expect, test } from "vitest";
import { readCsdl } from "../../generator/csdl/read-csdl.js";

describe("readCsdl", () => {
  test("gives types, members and keys as they are written, in their order", () => {
    const model = readCsdl(
      document(`
        <EntityType Name="crate" BaseType="acme.shop.thing" Abstract="true" OpenType="1">
          <Key><PropertyRef Name="id"/><PropertyRef Name="shelf"/></Key>
          <Property Name="id" Type="Edm.String" Nullable="false"/>
          <Property Name="labels" Type="Collection(Edm.String)"/>
          <NavigationProperty Name="owner" Type="acme.shop.person"/>
        </EntityType>
        <ComplexType Name="size"/>
        <EnumType Name="sides" IsFlags="true"><Member Name="left" Value="1"/><Member Name="right"/></EnumType>
        <TypeDefinition Name="weight" UnderlyingType="Edm.Decimal"/>`),
      "shop.csdl",
    );
    expect(withoutPlaces(model)).toEqual({
      schemas: [
        { namespace: "acme.shop", alias: "self" },
        { namespace: "acme.late", alias: "late" },
      ],
      structuredTypes: [
        {
          kind: "entityType",
          name: "crate",
          qualifiedName: "acme.shop.crate",
          baseType: "acme.shop.thing",
          abstract: true,
          open: true,
          key: ["id", "shelf"],
          properties: [
            property("property", "id", "Edm.String", { nullable: false }),
            property("property", "labels", "Edm.String", { collection: true }),
            property("navigationProperty", "owner", "acme.shop.person"),
          ],
        },
        {
          kind: "complexType",
          name: "size",
          qualifiedName: "acme.shop.size",
          abstract: false,
          open: false,
          key: [],
          properties: [],
        },
      ],
      enumTypes: [
        {
          kind: "enumType",
          name: "sides",
          qualifiedName: "acme.shop.sides",
          flags: true,
          members: [{ name: "left", value: "1" }, { name: "right" }],
        },
      ],
      typeDefinitions: [
        {
          kind: "typeDefinition",
          name: "weight",
          qualifiedName: "acme.shop.weight",
          underlyingType: "Edm.Decimal",
        },
      ],
    });
  });

  test.each([
    ["of the schema", "self.thing", "acme.shop.thing"],
    ["of a schema further down", "late.thing", "acme.late.thing"],
    ["of a document that is referred to", "far.thing", "acme.far.thing"],
    ["that nobody declares", "nobody.thing", "nobody.thing"],
    ["that is none but the namespace", "acme.late.thing", "acme.late.thing"],
    ["of a primitive type", "Edm.String", "Edm.String"],
    ["of one with a namespace of several parts", "Edm.Geo.Point", "Edm.Geo.Point"],
  ])("writes names with the alias %s in full", (_, written, resolved) => {
    const types = `<ComplexType Name="box" BaseType="${written}"><Property Name="of" Type="Collection(${written})"/></ComplexType>`;
    const [type] = readCsdl(document(types), "shop.csdl").structuredTypes;
    expect([type?.baseType, type?.properties[0]?.type]).toEqual([resolved, resolved]);
  });

  test.each([
    ["\n", 4, 3],
    ["\r\n", 4, 3],
    ["\r", 4, 3],
  ])("knows the line and column of each start tag where lines end with %j", (end, line, column) => {
    const types = ["", '  <ComplexType Name="é😀"', '    OpenType="true">', "  </ComplexType>"];
    const [type] = readCsdl(document(types.join(end)), "shop.csdl").structuredTypes;
    const place = { file: "shop.csdl", line, column, endLine: line + 1, endColumn: 21 };
    expect(type?.place).toEqual(place);
  });

  test.each([
    ["another prefix", `<e:ComplexType xmlns:e="${modelUri}" Name="crate"/>`, 1],
    ["another vocabulary", '<x:ComplexType xmlns:x="urn:acme" Name="crate"/>', 0],
    ["an action's parameter", '<Action Name="pack"><ComplexType Name="crate"/></Action>', 0],
  ])("knows types by their XML namespace and by where they stand: %s", (_, types, count) => {
    expect(readCsdl(document(types), "shop.csdl").structuredTypes).toHaveLength(count);
  });

  test("takes a property of another vocabulary inside a type for none", () => {
    const types = `<ComplexType Name="box"><x:Property xmlns:x="urn:acme" Name="a" Type="b"/></ComplexType>`;
    expect(readCsdl(document(types), "shop.csdl").structuredTypes[0]?.properties).toEqual([]);
  });

  test.each(["4.0", "4.01"])("reads version %s, with a byte order mark or without", (version) => {
    const text = document('<ComplexType Name="box"/>', version);
    expect(readCsdl(`\ufeff${text}`, "shop.csdl")).toEqual(readCsdl(text, "shop.csdl"));
  });
});

const modelUri = "http://docs.oasis-open.org/odata/ns/edm";

/** The types stand in line 3. */
function document(types: string, version = "4.0"): string {
  return `<e:Edmx xmlns:e="http://docs.oasis-open.org/odata/ns/edmx" Version="${version}">
<e:Reference Uri="far.xml"><e:Include Namespace="acme.far" Alias="far"/></e:Reference>
<e:DataServices><Schema xmlns="${modelUri}" Namespace="acme.shop" Alias="self">${types}</Schema>
<Schema xmlns="${modelUri}" Namespace="acme.late" Alias="late"/></e:DataServices></e:Edmx>`;
}

function property(kind: string, name: string, type: string, other: object = {}): object {
  return { kind, name, type, collection: false, nullable: true, ...other };
}

function withoutPlaces(model: object): unknown {
  return JSON.parse(JSON.stringify(model, (key, value) => (key === "place" ? undefined : value)));
}
