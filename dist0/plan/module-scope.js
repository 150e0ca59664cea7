import { claim } from "./identifiers.js";
/** Start a module that declares some names itself. */
export function moduleScope(here, own, options) {
    const taken = new Set(own.map((name) => name.toLowerCase()));
    const imported = new Map();
    const specifiers = new Map();
    return {
        use(from, name) {
            if (from.folder === here.folder && from.module === here.module)
                return name;
            const specifier = specifiers.get(from) ?? specifierOf(here, from, options);
            specifiers.set(from, specifier);
            const names = imported.get(specifier) ?? new Map();
            imported.set(specifier, names);
            const known = names.get(name);
            if (known !== undefined)
                return known;
            const local = claim(name, taken);
            names.set(name, local);
            return local;
        },
        imports: () => [...imported]
            .map(([specifier, names]) => ({
            specifier,
            names: [...names]
                .map(([name, local]) => ({ name, alias: local === name ? undefined : local }))
                .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        }))
            .toSorted((a, b) => (a.specifier < b.specifier ? -1 : 1)),
    };
}
/** The specifier of a module as seen from another one. */
export function specifierOf(here, there, { importExtension }) {
    const ending = importExtension === "none" ? "" : importExtension;
    const folder = here.folder === there.folder
        ? "./"
        : `${here.folder === "" ? "./" : "../"}${there.folder === "" ? "" : `${there.folder}/`}`;
    return `${folder}${there.module}${ending}`;
}
