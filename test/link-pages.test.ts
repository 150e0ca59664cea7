/** What names, bases and pages that say different things come to, once all pages are read. */
import { describe, expect, test } from "vitest";
import type { TypeReference } from "../generator/model/type-model.js";
import { modelOf } from "./model-of.js";

const header = "|Property|Type|Description|\n|:---|:---|:---|";

/** The page of a type: its qualified name, more of its annotation, and what stands above that. */
function page(name: string, body = "", fields = ""): string {
  const short = name.split(".").at(-1);
  const namespace = name.split(".").slice(0, -1).join(".");
  return `# ${short} resource type\n\nNamespace: ${namespace}\n\n${body}\n\n<!-- { "blockType": "resource", "@odata.type": "${name}"${fields} } -->\n\`\`\`json\n{}\n\`\`\`\n`;
}

function enumSection(name: string, ...members: readonly string[]): string {
  return `### ${name} values\n\n|Member|\n|:--|\n${members.map((each) => `|${each}|`).join("\n")}\n`;
}

function written(type: TypeReference): string {
  if (type.kind === "collection") return `${written(type.of)}[]`;
  if (type.kind === "union") return type.of.map(written).join(" | ");
  return type.kind === "unknown"
    ? "unknown"
    : "qualifiedName" in type
      ? type.qualifiedName
      : type.name;
}

/** The properties of a type: `name: type`. */
function propertiesOf(pages: Readonly<Record<string, string>>, name: string): readonly string[] {
  const type = modelOf(pages).structuredTypes.find((each) => each.qualifiedName === name);
  return (type?.properties ?? []).map((each) => `${each.name}: ${written(each.type)}`);
}

describe("a type cell leads to", () => {
  const others = {
    "lid.md": page("acme.lid"),
    "sea-lid.md": page("acme.sea.lid"),
    "sea-sail.md": page("acme.sea.sail"),
    "json.md": page("acme.Json"),
    "kind.md": `# kind enum type\n\nNamespace: acme\n\n## Members\n\n|Member|Value|\n|:--|:--|\n|flat|0|\n`,
    "enums.md": `# Enums\n\nNamespace: acme\n\n${enumSection("colour", "red")}\n${enumSection("mode", "on")}`,
    "enums-sea.md": `# Enums\n\nNamespace: acme.sea\n\n${enumSection("mode", "up")}`,
    "box.md": page("acme.box", `${header}\n|size|size|.|\n\n${enumSection("size", "big")}`),
  };
  const cells: readonly (readonly [cell: string, type: string])[] = [
    // Names.
    ["lid", "acme.lid"],
    ["acme.sea.lid collection", "acme.sea.lid[]"],
    ["ACME.Lid", "acme.lid"],
    ["sail", "acme.sea.sail"],
    ["crate", "acme.crate"],
    ["colour collection", "acme.colour[]"],
    ["size", "acme.size"],
    ["acme.sea.mode", "acme.sea.mode"],
    ["mode", "acme.mode"],
    ["Json", "Json"],
    // Links.
    ["[lid](../resources/lid.md)", "acme.lid"],
    ["[lid](../resources/LID.md)", "acme.lid"],
    ["[Lid](lid.md) Collection", "acme.lid[]"],
    ["[lid](..\\resources\\lid.md)", "acme.lid"],
    ["[lid](/graph/api/resources/lid)", "acme.lid"],
    ["[lid](sea-lid.md)", "acme.sea.lid"],
    ["[acme.sea.lid](sea-lid.md)", "acme.sea.lid"],
    ["[crate](#crate)", "acme.crate"],
    ["[Json](json.md)", "acme.Json"],
    ["[DateTimeOffset](lid.md)", "DateTimeOffset"],
    ["[kind](kind.md)", "acme.kind"],
    ["[Lid][] collection", "acme.lid[]"],
    ["Collection([lid])", "acme.lid[]"],
    // An anchor is the enum of the heading, not the type of the page.
    ["[colour](enums.md#colour-values)", "acme.colour"],
    ["[mode](../resources/Enums-sea.md#mode-values)", "acme.sea.mode"],
    ["[size](box.md#size-values)", "acme.size"],
    ["[state](#state-values)", "acme.state"],
    ["[state](../resources/crate.md#state-values)", "acme.state"],
    // Neither.
    ["[lid](lid.md) or [kind](kind.md)", "acme.lid | acme.kind"],
    ["nothing", "unknown"],
  ];
  test.each(cells)("%s: %s", (cell, type) => {
    const body = `## Properties\n\n${header}\n|top|${cell}|.|\n\n${enumSection("state", "open")}\n[LID]: lid.md\n`;
    const pages = { ...others, "crate.md": page("acme.crate", body) };
    expect(propertiesOf(pages, "acme.crate")).toEqual([`top: ${type}`]);
  });
});

describe("the base of a type is", () => {
  const entity = page("microsoft.graph.entity");
  const box = page("acme.box", "Inherits from [entity](entity.md).");
  const bases: readonly (readonly [what: string, crate: string, base: string | undefined])[] = [
    ["the annotation's", page("acme.crate", "", ', "baseType": "acme.box"'), "acme.box"],
    ["that of a sentence", page("acme.crate", "Inherits from [box](box.md)"), "acme.box"],
    [
      "the nearer one of a sentence",
      page("acme.crate", "Inherits from [box](box.md)", ', "baseType": "microsoft.graph.entity"'),
      "acme.box",
    ],
    [
      "that of a sentence where the annotation has none",
      page("acme.crate", "Inherits from [box](box.md)", ', "baseType": null'),
      "acme.box",
    ],
    [
      "the target of a link, whatever its words name elsewhere",
      page("acme.crate", "Inherits from [box](sea-box.md)"),
      "acme.sea.box",
    ],
    ["a page without an annotation", page("acme.crate", "Inherits from [bag](bag.md)"), "acme.bag"],
    [
      "that of a later section",
      page("acme.crate", "## Properties\n\nThe crate derives from [box](box.md)."),
      "acme.box",
    ],
    [
      "that of a row's note",
      page("acme.crate", `## Properties\n\n${header}\n|top|String|. Inherited from [box](box.md)|`),
      "acme.box",
    ],
    [
      "stated, whatever ancestor the rows name",
      page(
        "acme.crate",
        `Inherits from [box](box.md)\n\n## Properties\n\n${header}\n|id|String|Inherited from [entity](entity.md)|`,
      ),
      "acme.box",
    ],
    ["none where the page is silent", page("acme.crate"), undefined],
  ];
  test.each(bases)("%s", (_, crate, base) => {
    const pages = {
      "entity.md": entity,
      "box.md": box,
      "sea-box.md": page("acme.sea.box"),
      "bag.md": `---\ndoc_type: resourcePageType\n---\n\n# bag resource type\n\nNamespace: acme\n\n## Properties\n\n${header}\n`,
      "crate.md": crate,
    };
    const { structuredTypes } = modelOf(pages);
    const type = structuredTypes.find(({ name }) => name === "crate");
    expect(type?.baseType?.qualifiedName).toBe(base);
  });

  test.each([
    ["of children that are silent", page("acme.box", "The base type of [crate](crate.md).")],
    [
      "… in a table",
      page("acme.box", "## Derived types\n\n|Type|Description|\n|-|-|\n|[crate](crate.md)|.|"),
    ],
    ["… in bullets", page("acme.box", "These types derive from it:\n\n- [crate](crate.md)")],
  ])("what a list says %s", (_, listing) => {
    const { structuredTypes } = modelOf({ "box.md": listing, "crate.md": page("acme.crate") });
    const type = structuredTypes.find(({ name }) => name === "crate");
    expect(type?.baseType?.qualifiedName).toBe("acme.box");
  });

  test("the nearer one of two that list a type", () => {
    const { structuredTypes } = modelOf({
      "a.md": page("acme.a", "The base type of [b](b.md) and [c](c.md)."),
      "b.md": page("acme.b", "Inherits from [a](a.md). It is the base type of [c](c.md)."),
      "c.md": page("acme.c"),
    });
    expect(structuredTypes.find(({ name }) => name === "c")?.baseType?.name).toBe("b");
  });
});

describe("two pages of one type are merged", () => {
  const rich = page(
    "acme.crate",
    `Inherits from [box](box.md)\n\n## Properties\n\n${header}\n|top|Int32|.|\n|size|Int32|.|\n|weight|Int32|.|`,
  );
  const poor = page("acme.crate", `## Properties\n\n${header}\n|top|String|.|\n|label|String|.|`);
  test.each([
    ["the richer one first", { "a.md": rich, "b.md": poor }],
    ["the richer one last", { "a.md": poor, "b.md": rich }],
  ])("%s", (_, pages) => {
    const all = { ...pages, "box.md": page("acme.box") };
    expect(propertiesOf(all, "acme.crate").toSorted()).toEqual([
      "label: String",
      "size: Int32",
      "top: Int32",
      "weight: Int32",
    ]);
    const crate = modelOf(all).structuredTypes.find(({ name }) => name === "crate");
    expect(crate?.baseType?.name).toBe("box");
  });

  test("a name in both tables of a page is one property", () => {
    const rows = `${header}\n|top|[box](box.md) collection|.|`;
    const crate = page("acme.crate", `## Properties\n\n${rows}\n\n## Relationships\n\n${rows}`);
    expect(propertiesOf({ "box.md": page("acme.box"), "crate.md": crate }, "acme.crate")).toEqual([
      "top: acme.box[]",
    ]);
  });
});

describe("the namespace of an enum is", () => {
  const lid = `# Kinds\n\n${enumSection("lid", "flat")}`;
  const annotation = '<!-- { "blockType": "resource", "@odata.type": "acme.shop.crate" } -->';
  const pages: readonly (readonly [what: string, pages: Record<string, string>, name: string])[] = [
    [
      "its page's",
      { "enums-shop.md": lid.replace("\n", "\n\nNamespace: acme.sea\n") },
      "acme.sea.lid",
    ],
    ["written in its heading", { "enums.md": lid.replace("lid", "acme.sea.lid") }, "acme.sea.lid"],
    ["that of the type on its page", { "crate.md": `${lid}\n${annotation}\n` }, "acme.shop.lid"],
    ["the one its file is called by", { "enums-shop.md": lid }, "acme.shop.lid"],
    ["else the default one", { "enums-town.md": lid }, "microsoft.graph.lid"],
  ];
  test.each(pages)("%s", (_, others, name) => {
    const { enumTypes } = modelOf({ "box.md": page("acme.shop.box"), ...others });
    expect(enumTypes.map(({ qualifiedName }) => qualifiedName)).toEqual([name]);
  });
});

test.each([
  ["unknownFutureValue", "0 1 2", { evolvable: true }],
  ["UnknownFutureValue", "0 1 2", { evolvable: true }],
  ["other", "0 1 2", { evolvable: false, flags: false }],
  ["other", "-1 1 4", { flags: false }],
  ["other", "0 1 4", { flags: true }],
])("an enum of a, b, and %s, numbered %s, is %j", (member, numbers, facts) => {
  const [a, b, c] = numbers.split(" ");
  const rows = `|a|${a}|\n|b|${b}|\n|${member}|${c}|`;
  const { enumTypes } = modelOf({
    "kind.md": `# kind enum type\n\nNamespace: acme\n\n## Members\n|Member|Value|\n|-|-|\n${rows}\n`,
  });
  expect(enumTypes).toMatchObject([facts]);
});

describe("the members of an enum", () => {
  const cell = (description: string, more = ""): string =>
    page("acme.crate", `## Properties\n\n${header}\n|kind|kind|${description}|\n\n${more}`);
  const sets: readonly (readonly [
    what: string,
    pages: Record<string, string>,
    members: string[],
  ])[] = [
    [
      "are its page's, where the list of a cell is shorter",
      {
        "kind.md":
          "# kind enum type\n\nNamespace: acme\n\n## Members\n|Member|Value|\n|-|-|\n|a|0|\n|b|1|\n",
        "crate.md": cell("Possible values are: `a`."),
      },
      ["a", "b"],
    ],
    [
      "are the list's, where nothing else declares it",
      { "crate.md": cell("Possible values are: `a`, `b`.") },
      ["a", "b"],
    ],
    [
      "are those of all its sections",
      {
        "crate.md": cell(".", enumSection("kind", "a", "b")),
        "enums.md": `# Enums\n\nNamespace: acme\n\n${enumSection("kind", "a", "c")}`,
      },
      ["a", "b", "c"],
    ],
    [
      "are those of a table right below the properties",
      {
        "crate.md": cell(
          "Possible values are: `a`, `b`.",
          "|Member|Description|\n|-|-|\n|a|.|\n|b|.|",
        ),
      },
      ["a", "b"],
    ],
  ];
  test.each(sets)("%s", (_, pages, members) => {
    const [type] = modelOf(pages).enumTypes.filter(({ name }) => name === "kind");
    expect(type?.members.map(({ name }) => name).toSorted()).toEqual(members);
  });
});
