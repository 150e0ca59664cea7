import { placeIn, relatedTo } from "./report.js";
/** Notes of one description that cannot both be true. */
const contradictions = [
    {
        first: "Required",
        second: "Nullable",
        holds: ({ required, nullable }) => required && nullable === true,
    },
    {
        first: "Required",
        second: "Optional",
        holds: ({ required, description }) => required && says(description, optional),
    },
    {
        first: "Nullable",
        second: "Not nullable",
        holds: ({ nullable, description }) => nullable === false && says(description, nullableNote),
    },
];
/** Notes that are sentences of their own, as in `extract`'s table of phrases. */
const optional = /(?:^|[.;(]\s*)optional\s*(?=[.;)]|$)/i;
const nullableNote = /(?:^|[.;(]\s*)(?:(?:this )?property is )?nullable\s*(?=[.;)]|$)/i;
/** Descriptions that contradict themselves, or the annotation's `optionalProperties`. */
export function lintNotes(declared, report) {
    for (const { facts, type, page } of declared) {
        for (const row of facts.properties) {
            const place = placeIn(page, row.descriptionPlace);
            const name = `${type.name}.${row.name}`;
            for (const { first, second, holds } of contradictions) {
                if (holds(row))
                    report("contradicting-notes", { name, first, second }, place);
            }
            if (row.required && row.readOnly)
                report("required-but-read-only", { name }, place);
            const optionalIn = facts.optionalProperties.find(({ value }) => value === row.name);
            if (!row.required || !optionalIn)
                continue;
            const related = relatedTo("the annotation", placeIn(page, optionalIn.place));
            report("required-but-optional", { name }, place, related);
        }
    }
}
/** Code is masked: `optional` may be the name of a value. */
function says(description, note) {
    const text = description.map((piece) => (typeof piece === "string" ? piece : "[link]")).join("");
    return note.test(text.replace(/`[^`]*`/g, "`code`").replace(/[*_\\]/g, ""));
}
