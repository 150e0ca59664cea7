/**
 * Find the things of two lists that are the same: by name, and what is left by name without regard to
 * case. Each is in one pair at most.
 */
export function pairByName(before, after, nameOf) {
    const exact = pairBy(before, after, nameOf);
    const loose = pairBy(exact.removed, exact.added, (thing) => nameOf(thing).toLowerCase());
    return { ...loose, pairs: [...exact.pairs, ...loose.pairs] };
}
function pairBy(before, after, keyOf) {
    const open = new Map();
    for (const thing of after)
        if (!open.has(keyOf(thing)))
            open.set(keyOf(thing), thing);
    const pairs = [];
    const removed = [];
    for (const thing of before) {
        const key = keyOf(thing);
        const other = open.get(key);
        if (other === undefined)
            removed.push(thing);
        else
            pairs.push({ before: thing, after: other });
        open.delete(key);
    }
    const paired = new Set(pairs.map((pair) => pair.after));
    return { pairs, removed, added: after.filter((thing) => !paired.has(thing)) };
}
