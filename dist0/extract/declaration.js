/** The declaration the title speaks of, else the first. */
export function mainDeclaration(declarations, title) {
    const named = declarations.find(({ name }) => title?.name && shortName(name.value) === shortName(title.name));
    return named ?? declarations[0];
}
/** A name without its namespace, in lower case. */
export function shortName(name) {
    return (name.split(".").at(-1) ?? name).toLowerCase();
}
