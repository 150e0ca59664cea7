import { specifierOf } from "./module-scope.js";
import { filePath } from "./plan-context.js";
import { validationModule } from "./plan-validator.js";
/**
 * Plan the barrels: one a namespace that anything is written of (a file without exports is no module),
 * and the root one. Types are exported as types, so that loading a
 * barrel loads only modules with code; subtype enums are left out, for a bundler keeps an enum it
 * has once seen.
 */
export function planIndexes(files, context) {
    const { options, names } = context;
    const root = { folder: "" };
    const byFolder = new Map();
    for (const file of files) {
        const folder = file.path.slice(0, file.path.lastIndexOf("/"));
        const others = byFolder.get(folder);
        if (others)
            others.push(file);
        else
            byFolder.set(folder, [file]);
    }
    const written = names.namespaces
        .map((namespace) => ({
        ...namespace,
        exports: (byFolder.get(namespace.folder) ?? []).flatMap((file) => exportsOf(file, namespace.folder, context)),
    }))
        .filter((namespace) => namespace.exports.length > 0);
    const indexes = written.map(({ folder, exports }) => ({
        kind: "index",
        path: filePath(folder, "index", options),
        sources: [],
        namespaces: [],
        exports,
    }));
    const runtime = specifierOf(root, { folder: "", module: "runtime" }, options);
    return [
        ...indexes,
        {
            kind: "index",
            path: filePath("", "index", options),
            sources: [],
            namespaces: written.map(({ folder, name }) => ({
                name,
                specifier: specifierOf(root, { folder, module: "index" }, options),
            })),
            exports: [
                { specifier: runtime, typeOnly: true, names: plain(["Page", "Writable"]) },
                { specifier: runtime, typeOnly: false, names: plain(["assertNever", "matchType"]) },
                ...(options.validators
                    ? [
                        {
                            specifier: specifierOf(root, validationModule, options),
                            typeOnly: true,
                            names: plain(["Problem", "ValidateOptions"]),
                        },
                    ]
                    : []),
            ],
        },
    ];
}
function exportsOf(file, folder, { options }) {
    const module = file.path.slice(folder.length + 1, -options.moduleExtension.length);
    const specifier = specifierOf({ folder }, { folder, module }, options);
    const [types, values] = namesOf(file);
    return [
        { specifier, typeOnly: true, names: plain(types) },
        { specifier, typeOnly: false, names: plain(values) },
    ].filter((each) => each.names.length > 0);
}
/** The types and the values a module exports through its barrel. */
function namesOf(file) {
    switch (file.kind) {
        case "type": {
            const types = [...file.interfaces.map(({ name }) => name), file.union?.name, file.map?.name];
            return [types.filter((name) => name !== undefined), file.guard ? [file.guard.name] : []];
        }
        case "enum":
            return [[file.name], file.members.length > 0 ? [file.values] : []];
        case "validator":
            return [[], [file.name]];
        default:
            return [[], []];
    }
}
function plain(names) {
    return names.map((name) => ({ name, alias: undefined }));
}
