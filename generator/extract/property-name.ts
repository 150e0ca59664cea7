import type { TableCell } from "mdast";
import { toString } from "mdast-util-to-string";

/** A name cell, read: `**x** (deprecated)` is the property `x`, deprecated. */
export interface NameCell {
  readonly name: string;
  readonly deprecated: boolean;
  /** `name`: usable; `path`: names a part of another property; `text`: not a name at all. */
  readonly kind: "name" | "path" | "text";
}

/** Read a name cell. Markup is dropped, so is a suffix in parentheses or brackets. */
export function readNameCell(cell: TableCell): NameCell {
  const text = toString(cell, { includeHtml: false })
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  const [, name = text, suffix = ""] = /^([^\s([]+)\s*[([]([^()[\]]*)[)\]]\s*$/.exec(text) ?? [];
  const bare = name.replace(/(?<![*¹²³†‡])[*¹²³†‡]+$/, "");
  // Without its `@`, control information looks like a property (OData JSON format 3.0 wrote `odata.type`).
  const isText = /\s|^odata\./.test(bare) || bare === "";
  const kind = /[/{}]/.test(bare) ? "path" : isText ? "text" : "name";
  return { name: bare, deprecated: /\bdeprecated\b/i.test(suffix), kind };
}
