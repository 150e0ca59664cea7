import { type Command, InvalidArgumentError, Option } from "commander";
import type { Setting } from "../config/setting.js";
import { settings } from "../config/settings.js";

/** Give a command a flag for every setting of these groups: `--subtype-style <style>` and so on. */
export function addSettingFlags(command: Command, groups: readonly Setting["group"][]): Command {
  for (const [name, setting] of Object.entries<Setting>(settings)) {
    if (groups.includes(setting.group)) command.addOption(flag(name, setting));
  }
  return command;
}

/** No defaults: what is not given must not override the config file. */
function flag(name: string, setting: Setting): Option {
  const long = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const description = describe(setting);
  switch (setting.kind) {
    case "boolean":
      return new Option(long, description);
    case "path":
      return new Option(`${long} <path>`, description);
    case "text":
      return new Option(`${long} <text>`, description);
    case "choice":
      return new Option(`${long} <choice>`, description).choices(setting.of);
    case "integer":
      return new Option(`${long} <number>`, description).argParser(wholeNumber);
    case "list":
      return new Option(`${long} <names...>`, description);
    case "map":
      return new Option(`${long} <key=name...>`, description).argParser(listEntry);
    case "severities":
      return new Option(`${long} <rule=severity...>`, description).argParser(severityEntry);
  }
}

/** Without Markdown's marks, with the default where it says something. */
function describe({ description, default: value, kind }: Setting): string {
  const text = description.replaceAll("`", "").replace(/\.$/, "");
  const shown = Array.isArray(value) ? value.join(", ") : String(value);
  const isTelling = value !== undefined && kind !== "boolean" && shown !== "" && kind !== "map";
  return isTelling && kind !== "severities" ? `${text} (default: ${shown})` : text;
}

/** Reads a flag's number. */
export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("Expected a whole number.");
  return Number(text);
}

function listEntry(text: string, before: Record<string, string[]> = {}): Record<string, string[]> {
  const [key, name] = entry(text);
  const names = Object.hasOwn(before, key) ? (before[key] ?? []) : [];
  return { ...before, [key]: [...names, name] };
}

function severityEntry(text: string, before: Record<string, string> = {}): Record<string, string> {
  const [rule, severity] = entry(text);
  return { ...before, [rule]: severity };
}

function entry(text: string): [key: string, value: string] {
  const [, key, value] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  if (key === undefined || value === undefined) {
    throw new InvalidArgumentError("Expected the form key=value.");
  }
  return [key, value];
}
