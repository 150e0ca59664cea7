import { filePath } from "./plan-context.js";
import { planDeclarations } from "./plan-declarations.js";
import { planEnum } from "./plan-enum.js";
import { planIndexes } from "./plan-index.js";
import { planMap } from "./plan-map.js";
import { planSubtype } from "./plan-subtype.js";
import { planType } from "./plan-type.js";
import { planValidation, planValidator } from "./plan-validator.js";
/** Plan the TypeScript: the modules of what is selected, the barrels, and what modules share. */
export function planModules(model, context) {
    const { selection, options } = context;
    const types = model.structuredTypes.filter((type) => selection.full.has(type) || selection.bases.has(type));
    const full = types.filter((type) => selection.full.has(type));
    const enums = model.enumTypes.filter((type) => selection.enums.has(type));
    const owners = new Map([
        ...planEach("type", types, planType, context),
        ...planEach("subtype", full, planSubtype, context),
        ...(options.validators ? planEach("validator", full, planValidator, context) : []),
        ...planEach("enum", enums, planEnum, context),
    ]);
    const modules = [...owners.keys()].toSorted(byPath);
    const shared = [
        { kind: "runtime", path: filePath("", "runtime", options), sources: [] },
        ...(options.validators ? [planValidation(context)] : []),
    ];
    const files = [...modules, ...planIndexes(modules, context), ...shared];
    const { declarations } = options;
    if (!declarations)
        return { files, maps: [] };
    return planDeclarations(files, declarations.docs, (file) => {
        const owner = owners.get(file);
        return owner ? planMap(file, owner, context) : [];
    });
}
export function byPath(a, b) {
    return a.path < b.path ? -1 : 1;
}
/** The plan of each type that has one, with the type. */
function planEach(kind, types, plan, context) {
    return types.flatMap((type) => {
        const file = context.keeper.planOf(kind, type, (each) => plan(each, context));
        return file ? [[file, type]] : [];
    });
}
