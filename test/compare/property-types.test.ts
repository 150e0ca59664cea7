import { describe, expect, test } from "vitest";
import { crate, enumType, findings } from "./shop.js";

describe("a type in the docs and a type in the metadata", () => {
  const types = [
    '<ComplexType Name="lid"/>',
    '<ComplexType Name="Json"/>',
    '<ComplexType Name="strap"><Property Name="size" Type="Edm.Int32"/></ComplexType>',
    '<EnumType Name="sides"><Member Name="left"/></EnumType>',
    '<TypeDefinition Name="weight" UnderlyingType="Edm.Decimal"/>',
  ];
  const pages = {
    lid: crate("", [], "acme.shop.lid"),
    strap: crate("", ["|size|Int32|A.|"], "acme.shop.strap"),
    sides: enumType("sides", ["left"]),
  };

  test.each([
    ["String", "Edm.String", true],
    ["String", "Edm.Guid", false],
    ["String collection", "Collection(Edm.String)", true],
    ["String collection", "Edm.String", false],
    ["String", "Collection(Edm.String)", false],
    ["Decimal", "acme.shop.weight", true],
    ["Double", "acme.shop.weight", false],
    ["Json", "Edm.Untyped", true],
    ["Json", "acme.shop.Json", true],
    ["Json", "acme.shop.strap", false],
    ["Json", "acme.shop.sides", false],
    ["[lid](lid.md)", "acme.shop.lid", true],
    ["[lid](lid.md)", "acme.shop.LID", true],
    ["[lid](lid.md)", "acme.shop.strap", false],
    ["[lid](lid.md) collection", "Collection(acme.shop.lid)", true],
    ["[lid](lid.md)", "Collection(acme.shop.lid)", false],
    ["[sides](sides.md)", "acme.shop.sides", true],
    ["[sides](sides.md)", "Edm.String", false],
    ["String", "acme.shop.sides", false],
    ["[lid](lid.md) or [strap](strap.md)", "acme.shop.strap", true],
    ["[lid](lid.md) or [strap](strap.md)", "acme.shop.sides", false],
    ["nothing known", "Edm.String", true],
    ["[lid](lid.md)", "acme.elsewhere.lid", true],
    ["[lid](lid.md)", "acme.elsewhere.strap", false],
  ])("%s and %s", (docs, metadata, agree) => {
    const property = `Name="what" Type="${metadata}"`;
    const found = findings({ ...pages, crate: crate("", [`|what|${docs}|A.|`]) }, [
      ...types,
      `<ComplexType Name="crate"><Property ${property}/></ComplexType>`,
    ]);
    const rules = found.map((line) => line.split("  ")[1]);
    expect(rules.includes("property-type-unlike-metadata")).toBe(!agree);
    expect(rules.filter((id) => id?.startsWith("property-"))).toHaveLength(agree ? 0 : 1);
  });
});
