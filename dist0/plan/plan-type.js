import { stringLiteral } from "../model/string-literal.js";
import { docsOf, plainDocs } from "./docs.js";
import { moduleScope } from "./module-scope.js";
import { filePath } from "./plan-context.js";
import { planGuard } from "./plan-guard.js";
import { memberOf, ownProperties } from "./plan-properties.js";
import { hasFields } from "./written-names.js";
/** Plan the module of a structured type. */
export function planType(type, context) {
    const names = context.names.of(type);
    const own = [names.type, names.fields, names.union, names.map, names.guard, ...usedGlobals];
    const scope = moduleScope(names, own, context.options);
    const interfaces = planInterfaces(type, scope, context);
    const full = context.selection.full.has(type);
    return {
        kind: "type",
        path: filePath(names.folder, names.module, context.options),
        sources: [...new Set(type.origins.declaration.map(({ file }) => file))],
        interfaces,
        union: full ? planUnion(type, scope, context) : undefined,
        map: full ? planMap(type, scope, context) : undefined,
        guard: full ? planGuard(type, context) : undefined,
        imports: scope.imports(),
    };
}
/**
 * The global type that a module's code names; an import of that name gets another. Global values
 * (`Array.isArray`, `Object.hasOwn`) are not hidden: what modules import are types.
 */
const usedGlobals = ["Omit"];
/**
 * Whether a type is two interfaces: what derived types inherit, and what is only its own (its
 * literal, its index signature). Without the split, unions do not narrow and closed types turn open.
 */
function isSplit(type, context) {
    if (type.derivedTypes.length === 0 || !hasFields(type, context.role(type)))
        return false;
    // A type that is reached only as a base has no literal.
    return type.open || context.selection.full.has(type);
}
function planInterfaces(type, scope, context) {
    const names = context.names.of(type);
    const members = ownProperties(type, context).map((property) => memberOf(property, scope, context));
    const discriminator = planDiscriminator(type, context);
    const docs = docsOf(type, context.options);
    const base = planBase(type, scope, context);
    if (!isSplit(type, context)) {
        const all = [...discriminator, ...members];
        return planOpen({ name: names.type, docs, base, members: all, open: false }, type, names.fields);
    }
    const fields = `What \`${names.type}\` and the types derived from it have in common.`;
    return [
        { name: names.fields, docs: plainDocs(fields), base, members, open: false },
        {
            name: names.type,
            docs,
            base: { name: names.fields, omitted: [] },
            members: discriminator,
            open: type.open,
        },
    ];
}
/** `Omit` over an index signature loses every known property: it stays on a part without one. */
function planOpen(plan, type, fields) {
    if (!type.open)
        return [plan];
    if (plan.base === undefined || plan.base.omitted.length === 0)
        return [{ ...plan, open: true }];
    return [
        { ...plan, name: fields, docs: plainDocs(`The documented properties of \`${plan.name}\`.`) },
        { ...plan, base: { name: fields, omitted: [] }, members: [], open: true },
    ];
}
function planBase(type, scope, context) {
    const { baseType } = type;
    if (!baseType)
        return undefined;
    const names = context.names.of(baseType);
    const name = scope.use(names, isSplit(baseType, context) ? names.fields : names.type);
    const omitted = type.properties
        .filter((each) => each.redeclares === "conflict")
        .map((each) => each.name);
    return { name, omitted };
}
/**
 * The type's own literal; for an abstract one its union's; for a root, or where nothing is known of
 * the derived types, any string.
 */
function planDiscriminator(type, context) {
    const { literal, optional, members } = context.role(type);
    const names = context.names.of(type);
    const member = (text, mayMiss) => [
        {
            name: "@odata.type",
            optional: mayMiss,
            type: mayMiss ? `${text} | undefined` : text,
            docs: plainDocs(""),
        },
    ];
    const full = context.selection.full.has(type);
    if (full && literal !== undefined)
        return member(stringLiteral(literal), optional);
    if (full && hasUnionDiscriminator(type, context)) {
        const mayMiss = members.some((each) => context.role(each).optional);
        return member(`${names.union}["@odata.type"]`, mayMiss);
    }
    return inheritsUnionDiscriminator(type, context) ? [] : member("string", true);
}
function hasUnionDiscriminator(type, context) {
    const { members, literal } = context.role(type);
    return (literal === undefined &&
        members.length > 0 &&
        members.every((each) => context.role(each).literal !== undefined));
}
/** Below an abstract type with a union, the discriminator is narrower than any string. */
function inheritsUnionDiscriminator(type, context) {
    for (let base = type.baseType; base; base = base.baseType) {
        const full = context.selection.full.has(base);
        if (full && !isSplit(base, context) && hasUnionDiscriminator(base, context))
            return true;
    }
    return false;
}
function planUnion(type, scope, context) {
    const { members } = context.role(type);
    if (members.length === 0)
        return undefined;
    const { union } = context.names.of(type);
    const docs = type.abstract
        ? "Every concrete type that derives from it, at any depth."
        : "The type itself and every concrete type that derives from it, at any depth.";
    return {
        name: union,
        docs: plainDocs(docs),
        members: members.map((each) => localName(each, scope, context)),
    };
}
function planMap(type, scope, context) {
    const { members } = context.role(type);
    if (members.length === 0)
        return undefined;
    const { map, union } = context.names.of(type);
    const entries = members.flatMap((each) => {
        const { literal } = context.role(each);
        return literal === undefined ? [] : [{ literal, type: localName(each, scope, context) }];
    });
    return {
        name: map,
        docs: plainDocs(`The types of \`${union}\` by their \`@odata.type\`.`),
        entries,
    };
}
function localName(type, scope, context) {
    const names = context.names.of(type);
    return scope.use(names, names.type);
}
