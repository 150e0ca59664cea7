/** What two lists have in common, and what only one has. */
export interface Pairing<Thing> {
    readonly pairs: readonly {
        readonly before: Thing;
        readonly after: Thing;
    }[];
    readonly removed: readonly Thing[];
    readonly added: readonly Thing[];
}
/**
 * Find the things of two lists that are the same: by name, and what is left by name without regard to
 * case. Each is in one pair at most.
 */
export declare function pairByName<Thing>(before: readonly Thing[], after: readonly Thing[], nameOf: (thing: Thing) => string): Pairing<Thing>;
