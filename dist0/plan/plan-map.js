import { placeOf } from "./name-giver.js";
/**
 * Where the docs declare what a type's file declares: a property in its row, a member that stands for
 * another type where that is declared, and everything else where the type itself is.
 */
export function planMap(file, type, context) {
    return declarationsOf(file, type, context).flatMap(([found, name, member]) => {
        if (found === undefined || name === undefined)
            return [];
        // An origin knows more than its place.
        const { file: page, line, column, endLine, endColumn } = found;
        return { name, member, place: { file: page, line, column, endLine, endColumn } };
    });
}
function declarationsOf(file, type, context) {
    const own = placeOf(type);
    switch (file.kind) {
        case "type":
            return [
                ...file.interfaces.flatMap(({ name, members }) => [
                    [own, name],
                    ...members.map((member) => [placeOfProperty(member.name, type), name, member.name]),
                ]),
                [own, file.union?.name],
                [own, file.map?.name],
                ...(file.map?.entries ?? []).map(({ literal }) => [placeOfLiteral(literal, type, context), file.map?.name, literal]),
                [own, file.guard?.name],
            ];
        case "subtype":
            return [
                [own, file.name],
                ...file.members.map(({ name, literal }) => [placeOfLiteral(literal, type, context), file.name, name]),
            ];
        case "enum":
            return [
                [own, file.name],
                [own, file.values],
            ];
        case "validator":
            return [
                [own, file.name],
                [own, file.check],
            ];
        default:
            return [];
    }
}
/** `@odata.type` is no property: it says what the type is. */
function placeOfProperty(name, type) {
    const properties = type.kind === "structuredType" ? type.properties : [];
    return properties.find((property) => property.name === name)?.origins[0] ?? placeOf(type);
}
/** The type of a hierarchy that a literal stands for. */
function placeOfLiteral(literal, type, { role }) {
    const members = type.kind === "structuredType" ? role(type).members : [];
    const found = members.find((member) => role(member).literal === literal);
    return placeOf(found ?? type);
}
