import { camelCase, claim, fileName, pascalCase } from "./identifiers.js";
import { nameGiver } from "./name-giver.js";
import { planNamespaces } from "./namespaces.js";
import { hasFields, hasGuard, hasLiteral } from "./written-names.js";
/**
 * What no type can be called: a module whose interface extends `Omit<…>` would take its own type for
 * it. Nothing else is in the way: TypeScript's own words (`string`, `object`) begin with a small
 * letter, as no type here does, and a type hides no global value (`Array.isArray`, `Object.hasOwn`).
 */
const reservedIdentifiers = ["Omit"];
/** Modules every output folder or namespace may have. */
const reservedModules = ["index", "runtime"];
/**
 * Name everything. The documented names are given first, so that they win over names derived from
 * others; what has to give way gets `_` behind it. What is selected does not count: asking for fewer
 * types renames none.
 */
export function planNames({ structuredTypes, enumTypes }, options, roles) {
    const names = new Map();
    const renamings = [];
    const namespaceRenamings = [];
    const namespaces = planNamespaces([...structuredTypes, ...enumTypes], namespaceRenamings);
    for (const { declared, folder } of namespaces) {
        const named = nameNamespace(declared, folder, { options, roles, renamings });
        for (const [type, given] of named)
            names.set(type, given);
    }
    return {
        // Each type of the model has been named above.
        of: (type) => names.get(type),
        namespaces,
        renamings,
        namespaceRenamings,
    };
}
function nameNamespace(declared, folder, naming) {
    const give = nameGiver(reservedIdentifiers, naming.renamings);
    const modules = new Set(reservedModules);
    const documented = declared.map((type) => ({
        type,
        identifier: give(pascalCase(type.name), type),
        module: claim(fileName(type.name), modules),
    }));
    const derived = documented.map(({ type, identifier, module }) => {
        const companions = companionNames(type, identifier, give, naming);
        const subtypeModule = companions.subtype === "" ? "" : claim(`${module}Subtype`, modules);
        return { type, identifier, module, companions, subtypeModule };
    });
    // Last, so that asking for validators renames nothing else.
    return derived.map(({ type, identifier, module, companions, subtypeModule }) => {
        const isValidated = naming.options.validators && type.kind === "structuredType";
        const validators = {
            validator: isValidated ? give(`validate${identifier}`, type) : "",
            check: isValidated ? give(`check${identifier}`, type) : "",
            validatorModule: isValidated ? claim(`${module}Validator`, modules) : "",
        };
        // Written out: spreading takes ten times as long.
        const { fields, union, map, guard, subtype, values } = companions;
        const { validator, check, validatorModule } = validators;
        return [
            type,
            {
                folder,
                module,
                type: identifier,
                fields,
                union,
                map,
                guard,
                subtype,
                subtypeModule,
                validator,
                check,
                validatorModule,
                values,
            },
        ];
    });
}
/** The names that stand beside a type's own in its module. */
function companionNames(type, identifier, give, { options, roles }) {
    const none = { fields: "", union: "", map: "", subtype: "", guard: "", values: "" };
    const nameIf = (isWritten, wanted) => isWritten ? give(wanted, type) : "";
    if (type.kind === "enumType") {
        return { ...none, values: nameIf(type.members.length > 0, `${camelCase(type.name)}Values`) };
    }
    const role = roles.get(type);
    const members = role?.members ?? [];
    return {
        ...none,
        fields: nameIf(role !== undefined && hasFields(type, role), `${identifier}Fields`),
        union: nameIf(members.length > 0, `${identifier}Union`),
        map: nameIf(members.length > 0, `${identifier}Map`),
        subtype: nameIf(hasLiteral(members, roles), `${identifier}Subtype`),
        guard: nameIf(hasGuard(type, roles, options), `is${identifier}`),
    };
}
