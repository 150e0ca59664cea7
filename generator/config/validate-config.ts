import { inspect } from "node:util";
import { UserError } from "../diagnostics/user-error.js";
import { rules } from "../diagnostics/rules.js";
import { severities } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Config } from "./config.js";
import type { Setting } from "./setting.js";
import { settings } from "./settings.js";

/**
 * Check one target of a config, wherever it comes from.
 *
 * @param source - Where the values stand, for messages: a file's name.
 * @throws {UserError} that names the key, the value and what is allowed.
 */
export function validateConfig(config: unknown, source: string): Config {
  if (typeof config !== "object" || config === null || Array.isArray(config)) {
    throw new UserError(`Unexpected ${shown(config)} in ${source}, expected an object of settings`);
  }
  const rows = new Map<string, Setting>(Object.entries(settings));
  for (const [name, value] of Object.entries(config)) {
    const row = rows.get(name);
    if (!row) throw unknownName("setting", name, [...rows.keys()], source);
    if (value !== undefined) checkValue(row, value, name, source);
  }
  return config;
}

function checkValue(row: Setting, value: unknown, name: string, source: string): void {
  const expect = (condition: boolean, expected: string): void => {
    if (!condition) {
      throw new UserError(
        `Unexpected ${shown(value)} for \`${name}\` in ${source}, expected ${expected}`,
      );
    }
  };
  switch (row.kind) {
    case "path":
    case "text":
      expect(typeof value === "string" && value !== "", "a text");
      return expect(!String(value).includes("\0"), "a text without NUL");
    case "boolean":
      return expect(typeof value === "boolean", "`true` or `false`");
    case "integer":
      return expect(
        Number.isSafeInteger(value) && Number(value) >= row.minimum,
        `a whole number from ${row.minimum}`,
      );
    case "choice":
      if (typeof value === "string" && !row.of.includes(value)) {
        throw unknownName(`value of \`${name}\``, value, row.of, source);
      }
      return expect(typeof value === "string", `one of ${listed(row.of)}`);
    case "list":
      expect(isTexts(value), "a list of texts");
      for (const item of value as string[]) {
        if (row.of && !row.of.includes(item)) {
          throw unknownName(`value of \`${name}\``, item, row.of, source);
        }
      }
      return;
    case "map":
      return checkEntries(value, row.keys, name, source, isTexts, "a list of texts");
    case "severities":
      return checkEntries(value, Object.keys(rules), name, source, isSeverity, listed(severities));
  }
}

function checkEntries(
  value: unknown,
  keys: readonly string[],
  name: string,
  source: string,
  isValue: (value: unknown) => boolean,
  expected: string,
): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UserError(
      `Unexpected ${shown(value)} for \`${name}\` in ${source}, expected an object`,
    );
  }
  for (const [key, entry] of Object.entries(value)) {
    if (!keys.includes(key)) throw unknownName(`key of \`${name}\``, key, keys, source);
    if (!isValue(entry)) {
      const place = `\`${name}.${key}\` in ${source}`;
      throw new UserError(`Unexpected ${shown(entry)} for ${place}, expected ${expected}`);
    }
  }
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isSeverity(value: unknown): boolean {
  return severities.some((severity) => severity === value);
}

function unknownName(
  what: string,
  name: string,
  known: readonly string[],
  source: string,
): UserError {
  const closest = suggest(name, known);
  const hint = closest ? `did you mean \`${closest}\`?` : `expected one of ${listed(known)}`;
  return new UserError(`Unknown ${what} \`${name}\` in ${source}; ${hint}`);
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function shown(value: unknown): string {
  const text = jsonOf(value) ?? inspect(value, { breakLength: Infinity });
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}

/** `undefined` for what JSON has no text for: a config may be a program. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined; // A `bigint`, or what contains itself.
  }
}
