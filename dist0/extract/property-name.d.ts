import type { TableCell } from "mdast";
/** A name cell, read: `**x** (deprecated)` is the property `x`, deprecated. */
export interface NameCell {
    readonly name: string;
    readonly deprecated: boolean;
    /** `name`: usable; `path`: names a part of another property; `text`: not a name at all. */
    readonly kind: "name" | "path" | "text";
}
/** Read a name cell. Markup is dropped, so is a suffix in parentheses or brackets. */
export declare function readNameCell(cell: TableCell): NameCell;
