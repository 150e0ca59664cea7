/**
 * Language servers, as editors run them, are asked where things of a program are defined, and answer
 * with the docs: the page, the line, and the very text that declares it there.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../generator/commands/run.js";
import { type LanguageServer, languageServers } from "./language-server.js";

const program = `import { security } from "./generated/index.js";
import { IncidentTaskResponseActionSubtype as Subtype } from "./generated/microsoft.graph.security/incidentTaskResponseActionSubtype.js";
import { validateIncident } from "./generated/microsoft.graph.security/incidentValidator.js";

export function read(task: security.IncidentTask, action: security.IncidentTaskResponseActionUnion): unknown {
  if (!security.isIncidentTask(task)) return security.incidentTaskStatusValues;
  if (action["@odata.type"] === Subtype.IsolateDevice) return action.isolationType;
  const fields: security.IncidentTaskResponseActionMap["#microsoft.graph.security.disableUserIncidentTaskResponseAction"] | undefined = undefined;
  return [task.actionStatus, task.incident?.displayName, task.id, action.identifierValue, fields, validateIncident(task)];
}
export const draft: security.IncidentTask = { actionType: "isolateDevice" };
`;

const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "typedown-servers-")));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const docs = path.join(folder, "api docs");
const file = path.join(folder, "src/program.ts");

beforeAll(async () => {
  fs.cpSync(path.join(import.meta.dirname, "../../docs-input"), docs, { recursive: true });
  const settings = { docs, out: "src/generated", declarations: true, validators: true };
  await generate(settings, { cwd: folder, cache: false });
  fs.writeFileSync(file, program);
  fs.writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  const compilerOptions = { module: "nodenext", strict: true, noEmit: true, types: [] };
  fs.writeFileSync(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["src"] }),
  );
});

const task = "security-incidenttask.md";
const action = "security-incidenttaskresponseaction.md";
const isolation = "security-isolatedeviceincidenttaskresponseaction.md";
const typeLine = (name: string): string => `"@odata.type": "microsoft.graph.security.${name}"`;

/** What is asked: what stands behind the mark `|`. Then the page, and how its line begins. */
const questions: readonly [what: string, at: string, page: string, line: string, text: string][] = [
  ["a property", "task.|actionStatus", task, "|actionStatus|", "actionStatus"],
  ["a property where it is set", "{ |actionType: ", task, "|actionType|", "actionType"],
  ["a relationship", "task.|incident", task, "|incident|", "incident"],
  ["another type's", "?.|displayName", "security-incident.md", "|displayName|", "displayName"],
  ["an inherited property", "task.|id", "entity.md", "|id ", "id"],
  ["one of a base", ".|identifierValue", action, "|identifierValue|", "identifierValue"],
  ["one of a narrowed type", ".|isolationType", isolation, "|isolationType|", "isolationType"],
  ["a type", "task: security.|IncidentTask,", task, typeLine("incidentTask"), ""],
  [
    "a union",
    "|IncidentTaskResponseActionUnion",
    action,
    typeLine("incidentTaskResponseAction"),
    "",
  ],
  ["a guard", "security.|isIncidentTask", task, typeLine("incidentTask"), ""],
  ["a validator", "|validateIncident(", "security-incident.md", typeLine("incident"), ""],
  ["a subtype enum", "=== |Subtype.", action, typeLine("incidentTaskResponseAction"), ""],
  [
    "an enum member",
    "Subtype.|IsolateDevice",
    isolation,
    typeLine("isolateDeviceIncidentTaskResponseAction"),
    "",
  ],
  [
    "an entry of a map",
    'Map["|#microsoft.graph.security.disable',
    "security-disableuserincidenttaskresponseaction.md",
    typeLine("disableUserIncidentTaskResponseAction"),
    "",
  ],
  [
    "the values of an enum",
    "security.|incidentTaskStatusValues",
    task,
    "### incidentTaskStatus values",
    "### incidentTaskStatus values",
  ],
];

describe.each(Object.entries(languageServers))("the server of %s goes to", (_, start) => {
  let server: LanguageServer | undefined;
  beforeAll(async () => {
    server = await start(file);
  }, 60_000);
  afterAll(() => server?.stop());

  test.each(questions)("%s", { timeout: 60_000 }, async (_what, at, page, line, text) => {
    const found = await server?.definitions(...placeOf(at));
    expect(found?.map((each) => path.relative(docs, each.file))).toEqual([page]);
    const [definition] = found ?? [];
    const lines = fs.readFileSync(path.join(docs, page), "utf8").split("\n");
    const { line: number = 0, column = 0, endLine, endColumn } = definition ?? {};
    expect(lines[number - 1]?.trim().slice(0, line.length)).toBe(line);
    expect(endLine).toBe(number);
    const mapped = lines[number - 1]?.slice(column - 1, (endColumn ?? 0) - 1);
    expect(mapped).toContain(text);
  });
});

function placeOf(at: string): [line: number, column: number] {
  const start = program.indexOf(at.replace("|", ""));
  expect(start, at).not.toBe(-1);
  const before = program.slice(0, start + at.indexOf("|")).split("\n");
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}
