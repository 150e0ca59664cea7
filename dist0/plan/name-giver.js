import { otherName } from "./identifiers.js";
/**
 * Give the names of one place, each once, case ignored: who comes first has the name, the others get
 * `_` behind it, which is told in `renamings`. Reserved names count as they are spelled.
 */
export function nameGiver(reserved, renamings) {
    const owners = new Map();
    return (wanted, bearer) => {
        let name = wanted;
        for (let count = 1; reserved.includes(name) || owners.has(name.toLowerCase()); count++) {
            name = otherName(wanted, count);
        }
        const owner = owners.get(wanted.toLowerCase());
        if (name !== wanted)
            renamings.push({ bearer, wanted, name, owner });
        owners.set(name.toLowerCase(), bearer);
        return name;
    };
}
/** Where a type is declared, for a diagnostic. */
export function placeOf(type) {
    return (type.kind === "enumType" ? type.origins : type.origins.declaration)[0];
}
