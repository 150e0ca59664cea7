import { severities } from "../diagnostics/diagnostic.js";
import { rules } from "../diagnostics/rules.js";
import type { Setting } from "./setting.js";
import { settings } from "./settings.js";

type Schema = Readonly<Record<string, unknown>>;

const texts: Schema = { type: "array", items: { type: "string" } };

/** The JSON Schema (2020-12) of `typedown.config.json`. */
export function configSchema(): Schema {
  const properties = Object.entries(settings).map(([name, row]) => [name, settingSchema(row)]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "typedown.config.json",
    description: "One target, or a list of several.",
    oneOf: [
      { $ref: "#/$defs/target" },
      { type: "array", minItems: 1, items: { $ref: "#/$defs/target" } },
    ],
    $defs: {
      target: {
        type: "object",
        properties: { $schema: { type: "string" }, ...Object.fromEntries(properties) },
        additionalProperties: false,
      },
    },
  };
}

function settingSchema(row: Setting): Schema {
  const { description, default: value } = row;
  return { description, ...valueSchema(row), ...(value === undefined ? {} : { default: value }) };
}

function valueSchema(row: Setting): Schema {
  switch (row.kind) {
    case "path":
    case "text":
      return { type: "string", minLength: 1, pattern: "^[^\\0]*$" };
    case "boolean":
      return { type: "boolean" };
    case "integer":
      return { type: "integer", minimum: row.minimum };
    case "choice":
      return { enum: row.of };
    case "list":
      return row.of ? { type: "array", items: { enum: row.of } } : texts;
    case "map":
      return entriesSchema(row.keys, texts);
    case "severities":
      return entriesSchema(Object.keys(rules), { enum: severities });
  }
}

function entriesSchema(keys: readonly string[], value: Schema): Schema {
  const properties = Object.fromEntries(keys.map((key) => [key, value]));
  return { type: "object", properties, additionalProperties: false };
}
