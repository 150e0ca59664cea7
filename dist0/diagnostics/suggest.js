/** Longer names are nobody's typing mistake, and take a time that grows with their square. */
const longest = 200;
/**
 * The known name that an unknown one probably means: the nearest by edits (insert, delete, replace,
 * swap of neighbours), case ignored, if at most a quarter of its letters differ.
 */
export function suggest(name, known) {
    if (name.length > longest)
        return undefined;
    const wanted = name.toLowerCase();
    let best;
    let limit = Math.max(1, Math.floor(wanted.length / 4)) + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - wanted.length) >= limit)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase(), limit);
        if (distance < limit || (distance === limit && best !== undefined && candidate < best)) {
            best = candidate;
            limit = distance;
        }
    }
    return best;
}
/** The distance of two words; anything not below `limit` may come out as `limit + 1`. */
function editDistance(a, b, limit) {
    let [beforeLast, last] = [
        [],
        Array.from({ length: b.length + 1 }, (_, index) => index),
    ];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let distance = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1);
            }
            row.push(distance);
        }
        if (Math.min(...row) > limit)
            return limit + 1;
        [beforeLast, last] = [last, row];
    }
    return last[b.length] ?? 0;
}
