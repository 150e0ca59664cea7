import { printable } from "./printable.js";
/** For people: the type with its hierarchy as a tree, and each fact with where it was said. */
export function renderExplanation(explained, shown) {
    const { type, uses, reasons, diagnostics } = explained;
    const at = (origins) => placesText(origins, shown);
    const own = type.kind === "enumType" ? enumLines(type, at) : typeLines(type, at);
    const lines = [
        ...own,
        ...section("Used by", uses),
        ...section("Why it is generated", reasons),
        ...section("Findings", diagnostics.map(({ place, severity, ruleId, message }) => `${shown(place.file)}:${place.line}:${place.column}  ${severity}  ${ruleId}  ${message}`)),
    ];
    return `${lines.map(printable).join("\n")}\n`;
}
/** For programs: the type's name and the same facts, places included. */
export function explanationJson({ type, uses, reasons, diagnostics }) {
    const { kind, qualifiedName, origins } = type;
    const shared = { kind, qualifiedName, origins, uses, reasons, diagnostics };
    if (type.kind === "enumType") {
        const { members, flags, evolvable } = type;
        return { ...shared, flags, evolvable, members };
    }
    const { abstract, open, root, key, baseType, derivedTypes } = type;
    return {
        ...shared,
        abstract,
        open,
        root,
        key,
        baseType: baseType?.qualifiedName,
        derivedTypes: derivedTypes.map((derived) => derived.qualifiedName),
        properties: propertiesOf(type).map(({ property, owner }) => ({
            ...property,
            type: typeText(property.type),
            declaredBy: owner.qualifiedName,
        })),
        enums: enumsOf(type).map(({ qualifiedName: name, members }) => ({
            qualifiedName: name,
            members: members.map((member) => member.name),
        })),
    };
}
/** Each line of the docs once; a file that several stand in is named once. */
function placesText(origins, shown) {
    const files = new Map();
    for (const { file, line, source } of origins) {
        const lines = files.get(file) ?? new Set();
        files.set(file, lines.add(`:${line} (${source})`));
    }
    return [...files].map(([file, lines]) => `  ${shown(file)}${[...lines].join(", ")}`).join(",");
}
function typeLines(type, at) {
    const traits = [
        ["abstract", type.abstract, type.origins.abstract],
        ["open", type.open, type.origins.open],
        ["a root: without meaning of its own", type.root, []],
        ["deprecated", type.deprecated !== undefined, []],
    ];
    return [
        `${type.qualifiedName}${at(type.origins.declaration)}`,
        ...traits.filter(([, holds]) => holds).map(([name, , origins]) => `  ${name}${at(origins)}`),
        ...(type.key === undefined ? [] : [`  key ${type.key}${at(type.origins.key)}`]),
        ...section("Hierarchy", hierarchy(type, at)),
        ...section("Properties", propertyRows(type, at)),
        ...section("Enums", enumRows(type, at)),
    ];
}
/** A tree, from the outermost base down to the types derived from this one. */
function hierarchy(type, at) {
    const lines = basesOf(type)
        .toReversed()
        .map((each, depth) => {
        const branch = depth === 0 ? "" : `${"   ".repeat(depth - 1)}└─ `;
        const stated = each.baseType ? at(each.origins.baseType) : "";
        return `${branch}${each.qualifiedName}${each === type ? "  ←" : ""}${stated}`;
    });
    const addDerived = (of, indent) => {
        for (const derived of of.derivedTypes) {
            const isLast = derived === of.derivedTypes.at(-1);
            const kind = derived.abstract ? " (abstract)" : "";
            const branch = `${indent}${isLast ? "└─" : "├─"} `;
            lines.push(`${branch}${derived.name}${kind}${at(derived.origins.baseType)}`);
            addDerived(derived, `${indent}${isLast ? "   " : "│  "}`);
        }
    };
    if (!type.root)
        addDerived(type, "   ".repeat(lines.length - 1));
    return lines;
}
/** The type itself first, its outermost base last. */
function basesOf(type) {
    return [type, ...(type.baseType ? basesOf(type.baseType) : [])];
}
/** Own properties first, then those of each base that are not redeclared. */
function propertiesOf(type) {
    const known = new Set();
    return basesOf(type).flatMap((owner) => owner.properties
        .filter(({ name }) => !known.has(name) && known.add(name))
        .map((property) => ({ property, owner })));
}
/** In columns: name, type, what may be left out or null, where it was said. */
function propertyRows(type, at) {
    const rows = propertiesOf(type).map(({ property, owner }) => {
        const from = owner === type ? "" : `, from ${owner.name}`;
        return {
            cells: [property.name, typeText(property.type), `${traitsOf(property, owner)}${from}`],
            place: at(property.origins),
        };
    });
    const widths = [0, 1, 2].map((column) => Math.min(maxColumn, Math.max(...rows.map(({ cells }) => cells[column]?.length ?? 0))));
    return rows.map(({ cells, place }) => {
        const padded = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0));
        return `${padded.join("  ")}${place}`;
    });
}
/** A longer text moves only its own line. */
const maxColumn = 60;
function traitsOf(property, { key }) {
    const isKey = property.name === key;
    const traits = [
        ["key", isKey],
        [property.required ? "required" : "optional", !isKey || property.required],
        ["not nullable", property.nullable === false],
        ["read-only", property.readOnly],
        ["deprecated", property.deprecated],
        [`redeclared, ${property.redeclares}`, property.redeclares !== undefined],
    ];
    return traits
        .filter(([, holds]) => holds)
        .map(([trait]) => trait)
        .join(", ");
}
/** The enums that its properties have as types, own and inherited ones. */
function enumsOf(type) {
    const found = new Set();
    const visit = (reference) => {
        if (reference.kind === "enumType")
            found.add(reference);
        else if (reference.kind === "collection")
            visit(reference.of);
        else if (reference.kind === "union")
            reference.of.forEach(visit);
    };
    for (const { property } of propertiesOf(type))
        visit(property.type);
    return [...found];
}
function enumRows(type, at) {
    return enumsOf(type).map(({ qualifiedName, members, origins }) => {
        const names = members.map(({ name }) => name).join(", ");
        return `${qualifiedName}: ${names}${at(origins)}`;
    });
}
function enumLines(type, at) {
    const traits = [type.flags ? ["flags"] : [], type.evolvable ? ["evolvable"] : []].flat();
    return [
        `${type.qualifiedName} (enum)${at(type.origins)}`,
        ...traits.map((trait) => `  ${trait}`),
        ...section("Members", type.members.map(({ name, value, origins }) => `${name}${value === undefined ? "" : ` = ${value}`}${at(origins)}`)),
    ];
}
function typeText(type) {
    switch (type.kind) {
        case "primitive":
            return type.name;
        case "collection":
            return `Collection(${typeText(type.of)})`;
        case "union":
            return type.of.map(typeText).join(" or ");
        case "unknown":
            return "unknown";
        default:
            return type.qualifiedName;
    }
}
function section(title, lines) {
    return lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `  ${line}`)];
}
