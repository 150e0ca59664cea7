import { plainDocs } from "./docs.js";
import { allProperties } from "./plan-properties.js";
import { jsonKind } from "./type-text.js";
/** Plan the guard of a structured type; `undefined` where there is nothing to tell its values by. */
export function planGuard(type, context) {
    const names = context.names.of(type);
    // A name is given only where there is something to tell values by.
    if (names.guard === "")
        return undefined;
    const { members } = context.role(type);
    const roles = (members.length > 0 ? members : [type]).map((each) => context.role(each));
    const literals = roles.flatMap(({ literal }) => (literal === undefined ? [] : [literal]));
    const mayMiss = roles.some(({ literal, optional }) => literal === undefined || optional);
    const shape = allProperties(type, context)
        .map(({ property }) => ({ name: property.name, json: jsonKind(property.type) }))
        .filter(({ json }) => json !== "any");
    const narrowed = members.length > 0 ? names.union : names.type;
    const docs = members.length > 0
        ? `True for values of \`${names.type}\` or any type derived from it`
        : `True for values of \`${names.type}\``;
    const how = mayMiss
        ? literals.length > 0
            ? ": by `@odata.type`, or by shape where that is missing."
            : ", by shape."
        : ", by `@odata.type`.";
    return {
        name: names.guard,
        docs: plainDocs(docs + how),
        type: narrowed,
        literals,
        shape: mayMiss ? shape : undefined,
    };
}
