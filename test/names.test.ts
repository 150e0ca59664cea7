/** Who has a name that two could have, and of which names it is said that they are taken. */
import { expect, test } from "vitest";
import type { Config } from "../generator/config/config.js";
import { resolveTarget } from "../generator/config/resolve-target.js";
import type { Diagnostic } from "../generator/diagnostics/diagnostic.js";
import { planOutput } from "../generator/plan/plan-output.js";
import { modelOf } from "./model-of.js";

/** Types by their qualified names, and what their annotations say beside it. */
type Docs = Readonly<Record<string, object>>;

const abstract = { abstract: true };
const door = { "acme.maze.door": {}, "acme.maze.steelDoor": { baseType: "acme.maze.door" } };
const gate = { "acme.maze.gate": abstract, "acme.maze.ironGate": { baseType: "acme.maze.gate" } };
const openGate = { ...gate, "acme.maze.gate": { ...abstract, openType: true } };
const yard = { ...door, "acme.maze.doorUnion": {}, "acme.maze.yard": {} };

test.each<[what: string, docs: Docs, config: Partial<Config>, taken: readonly string[]]>([
  ["the fields of a concrete base", { ...door, "acme.maze.doorFields": {} }, {}, ["DoorFields"]],
  ["the fields of an open base", { ...openGate, "acme.maze.gateFields": {} }, {}, ["GateFields"]],
  ["no fields of a closed abstract base", { ...gate, "acme.maze.gateFields": {} }, {}, []],
  [
    "no fields of a type without derived ones",
    { ...door, "acme.maze.steelDoorFields": {} },
    {},
    [],
  ],
  [
    "the validator",
    { ...gate, "acme.maze.validateGate": {} },
    { validators: true },
    ["validateGate"],
  ],
  ["the check", { ...gate, "acme.maze.checkGate": {} }, { validators: true }, ["checkGate"]],
  ["no validator where none are asked for", { ...gate, "acme.maze.validateGate": {} }, {}, []],
  ["the union", yard, {}, ["DoorUnion"]],
  ["the union of a type asked for", yard, { types: ["acme.maze.door"] }, ["DoorUnion"]],
  ["nothing of a type not asked for", yard, { types: ["acme.maze.yard"] }, []],
  ["nothing where no TypeScript is written", yard, { emit: ["json-schema"] }, []],
])("taken is %s", (_, docs, config, taken) =>
  expect(takenIn(planOf(docs, config).diagnostics)).toEqual(taken),
);

const tower = { "acme.south.tower": {}, "acme.south.tallTower": { baseType: "acme.south.tower" } };
const otherTower = { "acme.deep.north.tower": { baseType: "acme.south.tower" } };
const tallest = { "acme.deep.north.tallTower": { baseType: "acme.south.tower" } };
const round = { "acme.round": abstract, "acme.roundTower": { baseType: "acme.round" } };
const flat = { "acme.flat": { baseType: "acme.round" }, "acme.a.flat": { baseType: "acme.round" } };

test.each<[what: string, docs: Docs, members: Readonly<Record<string, string>>, taken: string[]]>([
  [
    "the type itself and its derived type",
    tower,
    { Tower: "acme.south.tower", TallTower: "acme.south.tallTower" },
    [],
  ],
  [
    "the type itself, and one from elsewhere gives way",
    { ...tower, ...otherTower },
    {
      Tower: "acme.south.tower",
      TallTower: "acme.south.tallTower",
      Tower_: "acme.deep.north.tower",
    },
    ["TowerSubtype.Tower"],
  ],
  [
    "types of its namespace, and one from elsewhere gives way",
    { ...tower, ...tallest },
    {
      Tower: "acme.south.tower",
      Tall: "acme.south.tallTower",
      Tall_: "acme.deep.north.tallTower",
    },
    ["TowerSubtype.Tall"],
  ],
  [
    "types of its namespace first, and then those of shorter ones",
    { ...round, ...flat, "acme.deep.b.flat": { baseType: "acme.round" } },
    {
      RoundTower: "acme.roundTower",
      Flat: "acme.flat",
      Flat_: "acme.a.flat",
      Flat__: "acme.deep.b.flat",
    },
    ["RoundSubtype.Flat", "RoundSubtype.Flat"],
  ],
])("a subtype enum names %s", (_, docs, members, taken) => {
  const { plan, diagnostics } = planOf(docs, {});
  const named = plan.files.flatMap((file) => (file.kind === "subtype" ? file.members : []));
  const literals = Object.entries(members).map(([name, type]) => [name, `#${type}`]);
  expect(Object.fromEntries(named.map(({ name, literal }) => [name, literal]))).toEqual(
    Object.fromEntries(literals),
  );
  expect(takenIn(diagnostics)).toEqual(taken);
});

test("a union of literals names no members, so none of them is taken", () => {
  const { diagnostics } = planOf({ ...tower, ...otherTower }, { subtypeStyle: "union" });
  expect(takenIn(diagnostics)).toEqual([]);
});

const south = { "acme.south.tower": {} };
const deepSouth = { "acme.deep.south.tower": {} };

test.each<[what: string, docs: Docs, namespaces: readonly string[], taken: readonly string[]]>([
  [
    "to the shorter namespace, whatever comes first",
    { ...south, ...deepSouth },
    ["south_ of acme.deep.south", "south of acme.south"],
    ["south"],
  ],
  [
    "to the first one where both are as short",
    { ...south, "blue.south.sky": {} },
    ["south of acme.south", "south_ of blue.south"],
    ["south"],
  ],
  [
    "to no other namespace where a capital letter is all the difference",
    { ...south, "acme.South.wall": {} },
    ["south of acme.South"],
    [],
  ],
  [
    "to no namespace where the barrel exports something else by it",
    { "acme.matchType.tower": {}, "acme.default.tower": {} },
    ["default_ of acme.default", "matchType_ of acme.matchType"],
    ["default", "matchType"],
  ],
])("a name goes %s", (_, docs, namespaces, taken) => {
  const { plan, diagnostics } = planOf(docs, {});
  const barrels = plan.files.flatMap((file) => (file.kind === "index" ? file.namespaces : []));
  const named = barrels.map(({ name, specifier }) => `${name} of ${specifier.split("/")[1]}`);
  expect(named).toEqual(namespaces);
  expect(takenIn(diagnostics)).toEqual(taken);
});

test("of a namespace nothing is asked for in, nothing is told and no barrel written", () => {
  const { plan, diagnostics } = planOf({ ...south, ...deepSouth }, { types: ["acme.south.tower"] });
  expect(takenIn(diagnostics)).toEqual([]);
  const paths = plan.files.map(({ path }) => path);
  expect(paths).toEqual(["acme.south/index.ts", "acme.south/tower.ts", "index.ts", "runtime.ts"]);
});

function planOf(docs: Docs, config: Partial<Config>): ReturnType<typeof planOutput> {
  const pages = Object.entries(docs).map(([name, facts]) => [`${name}.md`, page(name, facts)]);
  const target = resolveTarget({ docs: "docs", out: "out", ...config }, "/");
  return planOutput(modelOf(Object.fromEntries(pages)), target.output);
}

function takenIn(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ ruleId }) => ruleId === "name-taken")
    .map(({ message }) => /`(.*?)`/.exec(message)?.[1] ?? message);
}

function page(name: string, facts: object): string {
  const annotation = { blockType: "resource", "@odata.type": name, ...facts };
  return `# ${name.split(".").at(-1)} resource type

## Properties
|Property|Type|Description|
|:---|:---|:---|
|width|Int32|In centimetres.|

## JSON representation
<!-- ${JSON.stringify(annotation)} -->
\`\`\`json
{ }
\`\`\`
`;
}
