/** A name that no translator made: a capital, a digit or `_` inside (`lidOfBox`). */
const unmistakable = /^[a-z]+[A-Z0-9_]\w*$/;
/**
 * The properties whose names are no translations. The JSON representation, which nobody translates,
 * is the witness: it shows the names as they are. On a translated page every property needs it, on
 * others only a name with letters beyond ASCII; relationships, which it seldom shows, may be told by
 * their spelling.
 */
export function withTrustedNames(properties, sample, page) {
    const shown = new Set(sample?.members.map(({ name }) => name));
    return properties.filter(({ name, kind, place }) => {
        const doubtful = page.translated || isBeyondAscii(name);
        const spelled = kind === "navigationProperty" || shown.size === 0;
        if (!doubtful || shown.has(name) || (spelled && unmistakable.test(name)))
            return true;
        page.report("property-name-translated", { name }, place);
        return false;
    });
}
/** Whether a name has letters that no name of the docs' source language has. */
export function isBeyondAscii(name) {
    return /[^\p{ASCII}]/u.test(name);
}
