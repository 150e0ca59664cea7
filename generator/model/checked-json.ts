import { UserError } from "../diagnostics/user-error.js";

/** A value of a JSON text that knows where it is, so that an error can say so. */
export interface JsonNode {
  readonly value: unknown;
  /** `structuredTypes[3].name`: names this program asks for, nothing of the text itself. */
  readonly path: string;
  /** How the user calls the text. */
  readonly file: string;
}

/** What a text is that is not what it should be: one line. */
export function damaged({ path, file }: JsonNode, fault: string): UserError {
  const where = path === "" ? "it" : `\`${path}\``;
  return new UserError(`Cannot read \`${file}\`: no model saved by typedown, ${where} ${fault}`);
}

/** A field of an object, which may be missing. */
export function field(node: JsonNode, name: string): JsonNode {
  const { value, path, file } = node;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw damaged(node, "is no object");
  }
  const found: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
  return { value: found, path: path === "" ? name : `${path}.${name}`, file };
}

/** The elements of a list. */
export function items(node: JsonNode): JsonNode[] {
  const { value, path, file } = node;
  if (!Array.isArray(value)) throw damaged(node, "is no list");
  return value.map((item: unknown, index) => ({ value: item, path: `${path}[${index}]`, file }));
}

export function textOf(node: JsonNode): string {
  if (typeof node.value !== "string") throw damaged(node, "is no text");
  return node.value;
}

export function booleanOf(node: JsonNode): boolean {
  if (typeof node.value !== "boolean") throw damaged(node, "is neither true nor false");
  return node.value;
}

/** JSON has no infinity, but `1e999` becomes one. */
export function numberOf(node: JsonNode): number {
  if (typeof node.value !== "number" || !Number.isFinite(node.value)) {
    throw damaged(node, "is no number");
  }
  return node.value;
}

/** A line or a column. */
export function ordinalOf(node: JsonNode): number {
  const number = numberOf(node);
  if (!Number.isSafeInteger(number) || number < 1) throw damaged(node, "does not count from 1");
  return number;
}

export function wordOf<Word extends string>(node: JsonNode, words: readonly Word[]): Word {
  const word = words.find((each) => each === node.value);
  if (word === undefined) throw damaged(node, `is none of ${words.join(", ")}`);
  return word;
}

/** What a field says that may be missing. */
export function optional<Value>(
  node: JsonNode,
  read: (node: JsonNode) => Value,
): Value | undefined {
  return node.value === undefined ? undefined : read(node);
}
