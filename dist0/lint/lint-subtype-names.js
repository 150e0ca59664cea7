import { derivedTypesOf } from "./lineage.js";
import { relatedTo } from "./report.js";
/**
 * An enum often says which derived type goes with it: `cutPaper` with `cutPaperTask`. Where most names
 * of a family correspond to members that way, one that only nearly does is likely misspelled: a
 * consumer that derives one from the other goes wrong there.
 */
export function lintSubtypeNames(model, report) {
    const reported = new Set();
    const enums = model.enumTypes.map((type) => ({ type, names: memberNames(type) }));
    for (const base of model.structuredTypes) {
        const family = base.root ? undefined : familyOf(base);
        if (!family)
            continue;
        for (const { type, names } of enums) {
            for (const { subtype, member } of nearPairs(family, names)) {
                const key = `${subtype.qualifiedName} ${type.qualifiedName}`;
                if (!reported.has(key))
                    reportPair(subtype, type, member, report);
                reported.add(key);
            }
        }
    }
}
/** Fewer names correspond by chance. */
const minimum = 3;
function familyOf(base) {
    const concrete = derivedTypesOf(base).filter(({ abstract }) => !abstract);
    if (concrete.length < minimum)
        return undefined;
    const names = concrete.map(({ name }) => wordsOf(name));
    const after = sharedCount(names.map((words) => words.toReversed()));
    const before = sharedCount(names.map((words) => words.slice(0, words.length - after)));
    return new Map(names.map((words, index) => [
        lowerFirst(words.slice(before, words.length - after).join("")),
        // One name for each of the types.
        concrete[index] ?? base,
    ]));
}
/** How many first words all lists share; one word of each is left. */
function sharedCount(lists) {
    const [first = []] = lists;
    const limit = Math.min(...lists.map(({ length }) => length)) - 1;
    const differs = (word, index) => lists.some((words) => words[index]?.toLowerCase() !== word.toLowerCase());
    const end = first.findIndex((word, index) => index >= limit || differs(word, index));
    return Math.max(0, end);
}
/** Members by name, first letter lower-case; the sentinel stands for no type. */
function memberNames({ members }) {
    const names = new Map(members.map((member) => [lowerFirst(member.name), member]));
    names.delete("unknownFutureValue");
    return names;
}
function nearPairs(family, names) {
    const exact = [...family.keys()].filter((stem) => names.has(stem));
    if (exact.length < minimum || exact.length * 2 < Math.max(family.size, names.size))
        return [];
    const free = [...names].filter(([name]) => !family.has(name));
    return [...family].flatMap(([stem, subtype]) => {
        if (names.has(stem))
            return [];
        const near = free.find(([name]) => isNear(stem, name));
        return near ? [{ subtype, member: near[1] }] : [];
    });
}
/** The same but for case, or for words one of them has more at its end or in front. */
function isNear(stem, name) {
    if (stem.toLowerCase() === name.toLowerCase())
        return true;
    const [short = [], long = []] = [wordsOf(stem), wordsOf(name)]
        .map((words) => words.map((word) => word.toLowerCase()))
        .toSorted((a, b) => a.length - b.length);
    if (short.length < 2 || short.length === long.length)
        return false;
    const tail = long.slice(long.length - short.length);
    return (short.every((word, index) => word === long[index]) ||
        short.every((word, index) => word === tail[index]));
}
function reportPair(subtype, type, member, report) {
    const [place] = subtype.origins.declaration;
    if (!place)
        return;
    const { file, line, column, endLine, endColumn } = place;
    report("subtype-unlike-member", { subtype: subtype.name, type: type.name, member: member.name }, { file, line, column, endLine, endColumn }, relatedTo("the member", member.origins[0]));
}
/** `cutPaperTask` is `cut`, `Paper`, `Task`. */
function wordsOf(name) {
    return name.split(/(?=[A-Z])/);
}
function lowerFirst(name) {
    return name.charAt(0).toLowerCase() + name.slice(1);
}
