/** Which names are said to be taken: those that are written, and no others. */
import { expect, test } from "vitest";
import type { Config } from "../generator/config/config.js";
import { resolveTarget } from "../generator/config/resolve-target.js";
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
])("taken is %s", (_, docs, config, taken) => expect(takenIn(docs, config)).toEqual(taken));

function takenIn(docs: Docs, config: Partial<Config>): string[] {
  const pages = Object.entries(docs).map(([name, facts]) => [`${name}.md`, page(name, facts)]);
  const target = resolveTarget({ docs: "docs", out: "out", ...config }, "/");
  const { diagnostics } = planOutput(modelOf(Object.fromEntries(pages)), target.output);
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
