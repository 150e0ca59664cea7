import { booleanOf, field, items, numberOf, optional, ordinalOf, textOf, wordOf, } from "./checked-json.js";
import { sources } from "./page-facts.js";
/** The parts of a saved model that name no type. */
export function memberOf(node) {
    return {
        name: textOf(field(node, "name")),
        value: optional(field(node, "value"), numberOf),
        description: richTextOf(field(node, "description")),
        deprecated: booleanOf(field(node, "deprecated")),
        origins: originsOf(field(node, "origins")),
    };
}
export function richTextOf(node) {
    return items(node).map((piece) => typeof piece.value === "string"
        ? piece.value
        : { text: textOf(field(piece, "text")), url: textOf(field(piece, "url")) });
}
export function originsOf(node) {
    return items(node).map((origin) => ({
        file: textOf(field(origin, "file")),
        line: ordinalOf(field(origin, "line")),
        column: ordinalOf(field(origin, "column")),
        endLine: ordinalOf(field(origin, "endLine")),
        endColumn: ordinalOf(field(origin, "endColumn")),
        source: wordOf(field(origin, "source"), sources),
    }));
}
