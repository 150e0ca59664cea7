import { originIn } from "./draft.js";
/**
 * Compare what descriptions list with the members their enum types declare. One of the two is out of
 * date, so the enum takes in what only a list has. Where they differ in case and no list has the
 * declared spelling, the lists are right: they quote values, while the first column of a table is
 * often set like a heading.
 */
export function takeListedMembers(listings, report) {
    const declared = listings.filter(({ type }) => type.declarations.length > 0);
    const spellings = new Map();
    for (const { type, values } of declared) {
        const known = spellings.get(type) ?? new Set();
        spellings.set(type, known);
        for (const name of values.value)
            known.add(name);
    }
    for (const { type, values, page } of declared) {
        const listed = new Map(values.value.map((name) => [name.toLowerCase(), name]));
        const members = new Set(type.members.map(({ name }) => name.toLowerCase()));
        const missing = [...listed].filter(([key]) => !members.has(key)).map(([, name]) => name);
        // A list that shares nothing with the enum is of something else.
        if (missing.length === listed.size)
            continue;
        const place = originIn(page, values.place, "prose");
        const quoted = spellings.get(type) ?? new Set();
        if (type.members.some(({ name }) => !quoted.has(name))) {
            type.members = type.members.map((member) => quoted.has(member.name) ? member : respelled(type, member, listed, place, report));
        }
        if (missing.length > 0)
            takeIn(type, missing, place, report);
    }
}
function respelled(type, member, listed, place, report) {
    const name = listed.get(member.name.toLowerCase());
    if (name === undefined)
        return member;
    const values = { name: type.name, declared: member.name, listed: name };
    const related = member.origins.map((origin) => ({ message: "the declaration", place: origin }));
    report("enum-member-case", values, place, related);
    return { ...member, name, origins: [...member.origins, place] };
}
function takeIn(type, names, place, report) {
    const members = names.map((name) => `\`${name}\``).join(", ");
    const related = type.origins.map((origin) => ({ message: "the declaration", place: origin }));
    report("enum-member-only-listed", { name: type.name, members }, place, related);
    type.members = [
        ...type.members,
        ...names.map((name) => {
            return { name, value: undefined, description: [], deprecated: false, origins: [place] };
        }),
    ];
}
