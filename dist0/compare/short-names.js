/** The only type of a short name, whatever its namespace, case ignored; `undefined` if there are several. */
export function onlyNamesake(types) {
    const byName = new Map();
    for (const type of types) {
        const name = type.name.toLowerCase();
        byName.set(name, byName.has(name) ? undefined : type);
    }
    return (name) => byName.get(name.toLowerCase());
}
