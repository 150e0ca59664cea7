import { splitName } from "./declarations.js";
import { byCodeUnit, originIn, placeIn } from "./draft.js";
import { outlineOf } from "./outline.js";
/**
 * The enum types of all pages. A section named after a `String` property of its own page lists values
 * of that property and declares no type, unless a type cell somewhere names it.
 */
export function declareEnums(pages, spellings, options, report) {
    // The short names that type cells name, in lower case.
    const used = new Set(pages.flatMap(({ facts }) => facts.types.flatMap((type) => outlineOf(type).named)));
    const declared = new Map();
    const hints = new Map();
    for (const page of pages) {
        if (page.facts.enums.length === 0)
            continue;
        const texts = stringProperties(page);
        for (const facts of page.facts.enums) {
            const { namespace, name } = splitName(facts.name.value, page, options);
            const short = name.toLowerCase();
            if (facts.origin === "section" && texts.has(short) && !used.has(short)) {
                const values = facts.members.map((member) => member.name);
                hints.set(page, (hints.get(page) ?? new Map()).set(short, values));
                continue;
            }
            const key = `${namespace}.${name}`.toLowerCase();
            declared.set(key, [...(declared.get(key) ?? []), { page, facts }]);
        }
    }
    const enums = [...declared]
        .toSorted(([a], [b]) => byCodeUnit(a, b))
        .map(([, declarations]) => mergeEnum(declarations.toSorted(byRichness), spellings, options, report));
    return { enums, hints };
}
function stringProperties({ facts }) {
    const rows = facts.types.flatMap(({ properties }) => properties);
    const isText = (type) => type.kind === "collection"
        ? isText(type.of)
        : type.kind === "primitive" && type.name === "String";
    return new Set(rows.filter(({ type }) => isText(type)).map(({ name }) => name.toLowerCase()));
}
function byRichness(a, b) {
    const weight = ({ facts }) => facts.members.length + (facts.origin === "page" ? 10_000 : 0);
    return (weight(b) - weight(a) ||
        byCodeUnit(a.page.file, b.page.file) ||
        a.facts.name.place.line - b.facts.name.place.line);
}
function mergeEnum(declarations, spellings, options, report) {
    // Called with one declaration at least.
    const [first, ...others] = declarations;
    const split = splitName(first.facts.name.value, first.page, options);
    const namespace = spellings.get(split.namespace.toLowerCase()) ?? split.namespace;
    const members = new Map();
    for (const declaration of declarations) {
        for (const member of declaration.facts.members) {
            const key = member.name.toLowerCase();
            if (!members.has(key))
                members.set(key, memberOf(member, declaration.page));
        }
    }
    for (const other of others)
        reportDisagreement(first, other, report);
    return {
        kind: "enumType",
        namespace,
        name: split.name,
        qualifiedName: `${namespace}.${split.name}`,
        declarations,
        members: [...members.values()],
        flags: isFlags(declarations),
        origins: declarations.map(({ page, facts: { name } }) => originIn(page, name.place, name.source)),
    };
}
/** Declarations of one enum type agree if they have the same members, in any order. */
function reportDisagreement(first, other, report) {
    const [ours, theirs] = [first, other].map(({ facts }) => new Set(facts.members.map(({ name }) => name)));
    const only = [...(ours ?? [])].filter((name) => !theirs?.has(name));
    const extra = [...(theirs ?? [])].filter((name) => !ours?.has(name));
    if (only.length + extra.length === 0)
        return;
    const names = [...only, ...extra].map((name) => `\`${name}\``).join(", ");
    const related = [
        { message: "the other declaration", place: placeIn(first.page, first.facts.name.place) },
    ];
    report("enum-disagreement", { name: other.facts.name.value, members: names }, placeIn(other.page, other.facts.name.place), related);
}
function memberOf({ name, value, description, deprecated, place }, page) {
    const origins = [originIn(page, place, "table")];
    return { name, value, description, deprecated, origins };
}
/** Said so, or numbers that are distinct powers of two beyond 2 (0 aside): 0, 1, 2 may just count. */
function isFlags(declarations) {
    if (declarations.some(({ facts }) => facts.flags?.value))
        return true;
    return declarations.some(({ facts }) => {
        const numbers = facts.members.map(({ value }) => value);
        const powers = numbers.filter((number) => number !== 0);
        return (powers.every((number) => number !== undefined && number > 0 && Number.isInteger(Math.log2(number))) &&
            powers.some((number) => number !== undefined && number > 2) &&
            new Set(numbers).size === numbers.length);
    });
}
