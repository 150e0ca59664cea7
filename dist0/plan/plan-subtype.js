import { plainDocs } from "./docs.js";
import { nameGiver, placeOf } from "./name-giver.js";
import { compareNamespaces } from "./namespaces.js";
import { filePath } from "./plan-context.js";
/** Plan the module of a hierarchy's subtype enum; `undefined` for a type without a union. */
export function planSubtype(type, context) {
    const { members } = context.role(type);
    const named = members.filter((member) => context.role(member).literal !== undefined);
    if (named.length === 0)
        return undefined;
    const { folder, subtypeModule, subtype, union } = context.names.of(type);
    const names = memberNames(named, type, context);
    return {
        kind: "subtype",
        path: filePath(folder, subtypeModule, context.options),
        sources: [...new Set(type.origins.declaration.map(({ file }) => file))],
        style: context.options.subtypeStyle,
        name: subtype,
        docs: plainDocs(`The \`@odata.type\` of each type of \`${union}\`.`),
        members: named.map((member) => ({
            name: names.get(member) ?? member.name,
            literal: context.role(member).literal ?? "",
        })),
    };
}
/**
 * A name for each member, and a diagnostic for each that had to give way. The type itself comes first
 * and types of its namespace next, so that types from elsewhere rename none of them.
 */
function memberNames(members, type, context) {
    const renamings = [];
    const give = nameGiver([], renamings);
    const wanted = wantedNames(members, type, context);
    const rank = (member) => member === type ? 0 : compareNamespaces(member.namespace, type.namespace) === 0 ? 1 : 2;
    const ordered = members.toSorted((a, b) => rank(a) - rank(b) || compareNamespaces(a.namespace, b.namespace));
    const names = new Map(ordered.map((each) => [each, give(wanted.get(each) ?? each.name, each)]));
    // A union of literals has no member names.
    if (context.options.subtypeStyle !== "union")
        reportRenamings(renamings, type, context);
    return names;
}
/** The types' names without the words they all end in; whole, where that leaves nothing or makes two alike. */
function wantedNames(members, type, context) {
    const whole = members.map((member) => context.names.of(member).type);
    const derived = whole.filter((_, index) => members[index] !== type);
    const suffix = commonWords(derived).join("");
    const short = whole.map((name, index) => members[index] !== type && suffix !== "" && name.endsWith(suffix)
        ? name.slice(0, -suffix.length)
        : name);
    const different = (names) => new Set(names.map((name) => name.toLowerCase())).size;
    // Names that are alike when whole, too, are no reason to lengthen all others.
    const isUsable = short.every((name) => /^\p{Lu}/u.test(name)) && different(short) === different(whole);
    const names = isUsable ? short : whole;
    return new Map(members.map((member, index) => [member, names[index] ?? member.name]));
}
function reportRenamings(renamings, type, { names, report }) {
    const { subtype } = names.of(type);
    for (const { bearer: member, wanted, name, owner } of renamings) {
        const values = { wanted: `${subtype}.${wanted}`, name: `${subtype}.${name}` };
        const place = owner && placeOf(owner);
        const related = place ? [{ message: "the type that has the name", place }] : [];
        report("name-taken", values, placeOf(member), related);
    }
}
/** The words that all names end in; never the whole of one. */
function commonWords(names) {
    const words = names.map((name) => name.match(/\p{Lu}[^\p{Lu}]*|^[^\p{Lu}]+/gu) ?? []);
    const [first = []] = words;
    const most = names.length < 2 ? 0 : Math.min(...words.map((each) => each.length)) - 1;
    let count = 0;
    while (count < most && words.every((each) => each.at(-1 - count) === first.at(-1 - count)))
        count++;
    return count === 0 ? [] : first.slice(-count);
}
