import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { printModel } from "../../generator/model/model-json.js";
import type { FilePlan } from "../../generator/model/output-plan.js";
import { parseModel } from "../../generator/model/parse-model.js";
import { checkSource } from "./check-source.js";
import type { Outcome } from "./run-docs.js";

/** A file's path: folders and names that are names on every system, and none that leads up or away. */
const safePath =
  /^(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*\/)?[A-Za-z0-9_$-][A-Za-z0-9_$.-]*\.(?:m?ts|json)$/;
/** What Windows opens a device for, whatever the ending, and drops the end of. */
const device = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|\/|$)|\.(?:\/|$)/i;

/** Hold all files of a docs set against what output may be. */
export function checkOutcome({ model, files }: Outcome): void {
  const modules = new Set(files.map(({ plan }) => plan.path.replace(/\.m?ts$/, "")));
  const paths = files.map(({ plan }) => plan.path);
  for (const path of paths) {
    expect(path).toMatch(safePath);
    expect(path).not.toMatch(device);
    for (const part of path.split("/")) expect(part.length).toBeLessThan(250);
  }
  expect(new Set(paths.map((path) => path.toLowerCase())).size, "paths").toBe(paths.length);
  for (const { plan, text } of files) checkFile(plan, text, modules);
  expect(printModel(parseModel(printModel(model), "model.json"))).toBe(printModel(model));
}

function checkFile(plan: FilePlan, text: string, modules: ReadonlySet<string>): void {
  if (plan.kind === "model") {
    expect(printModel(parseModel(text, plan.path))).toBe(text);
  } else if (plan.kind === "schema") {
    checkSchema(
      JSON.parse(text),
      plan.definitions.map(({ name }) => name),
    );
  } else checkSource(plan, text, modules);
}

const ajv = new Ajv2020({ strict: false, validateFormats: false, addUsedSchema: false });

/** A valid schema whose references all lead to definitions. */
function checkSchema(schema: { $defs: object }, names: readonly string[]): void {
  expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
  expect(Object.getOwnPropertyNames(schema.$defs)).toEqual(names);
  const known = new Set(names);
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === "$ref") {
      const pointer = decodeURIComponent(String(value).replace("#/$defs/", ""));
      const name = pointer.replaceAll("~1", "/").replaceAll("~0", "~");
      expect(known.has(name), name).toBe(true);
    }
    return value;
  });
}
