import { createHash } from "node:crypto";
/**
 * What tells a finding from others and stays the same when lines move: its rule, file, message and,
 * where these are equal, which of them it is. One for each finding, in their order.
 */
export function fingerprints(diagnostics) {
    const seen = new Map();
    return diagnostics.map(({ ruleId, message, place }) => {
        const identity = JSON.stringify([ruleId, place.file, message]);
        const nth = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, nth);
        return createHash("sha256").update(`${identity}${nth}`).digest("hex").slice(0, 32);
    });
}
