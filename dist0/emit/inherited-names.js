/** Names that plain objects inherit; a value has such a property only if it is its own. */
const inheritedNames = new Set(Object.getOwnPropertyNames(Object.prototype));
/** Whether to read a property of this name means to ask first if it is the value's own. */
export function isInherited(name) {
    return inheritedNames.has(name);
}
