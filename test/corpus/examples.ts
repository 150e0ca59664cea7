import fs from "node:fs";
import path from "node:path";
import { VFile } from "vfile";
import {
  type Example,
  type ExampleValue,
  readExamples,
} from "../../generator/lint/read-examples.js";
import { pageParser } from "../../generator/parse/parse-page.js";

/** The responses that operation pages show. */
export function examplesIn(api: string): Example[] {
  const parse = pageParser();
  return fs
    .readdirSync(api)
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => {
      const page = new VFile({ path: name, value: fs.readFileSync(path.join(api, name)) });
      return readExamples(parse(String(page), { withOperations: false }), page);
    });
}

/**
 * A response's values, each by itself: the elements of its list, bare or in `value`, or the body.
 *
 * @param hasValue - Whether `value` is a property of the type, and no envelope.
 */
export function valuesIn({ body, collection }: Example, hasValue: boolean): ExampleValue[] {
  if (body?.kind === "array") return [...body.elements];
  if (body?.kind !== "object") return body ? [body] : [];
  const wrapped = body.members.find(({ name }) => name === "value")?.value;
  if (wrapped?.kind === "array" && (collection || !hasValue)) return [...wrapped.elements];
  return [wrapped?.kind === "object" && !hasValue ? wrapped : body];
}

/** The value that `JSON.parse` would make of it. */
export function parsed(value: ExampleValue): unknown {
  switch (value.kind) {
    case "object":
      return Object.fromEntries(value.members.map((each) => [each.name, parsed(each.value)]));
    case "array":
      return value.elements.map(parsed);
    case "string":
      return value.text;
    case "number":
      return Number(value.text);
    case "boolean":
      return value.text === "true";
    case "null":
      return null;
  }
}
