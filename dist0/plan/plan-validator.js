import { plainDocs } from "./docs.js";
import { moduleScope, specifierOf } from "./module-scope.js";
import { filePath } from "./plan-context.js";
import { planObject } from "./plan-value.js";
/** The module that all validators share. */
export const validationModule = { folder: "", module: "validation" };
/** Plan that module. */
export function planValidation({ options }) {
    const { folder, module } = validationModule;
    return { kind: "validation", path: filePath(folder, module, options), sources: [] };
}
/** Plan the module of a structured type's validator. */
export function planValidator(type, context) {
    const { options, names } = context;
    const { folder, validatorModule: module, validator, check } = names.of(type);
    const here = { folder, module };
    const scope = moduleScope(here, [validator, check, ...usedNames], options);
    const object = planObject(type, {
        type: (each) => {
            const { folder: there, validatorModule, check: name } = names.of(each);
            return scope.use({ folder: there, module: validatorModule }, name);
        },
        enum: (each) => scope.use(names.of(each), names.of(each).values),
    }, context);
    const { type: name } = names.of(type);
    const derived = object.derived.length > 0 ? " or any type derived from it" : "";
    const docs = `What is wrong with a value that should be of \`${name}\`${derived}; nothing, if the list is empty.`;
    return {
        kind: "validator",
        path: filePath(folder, module, options),
        sources: [...new Set(type.origins.declaration.map(({ file }) => file))],
        imports: scope.imports(),
        validation: specifierOf(here, validationModule, options),
        name: validator,
        docs: plainDocs(docs),
        check,
        object,
    };
}
/** Names that a validator's code uses for something else; an import of that name gets another. */
const usedNames = ["Array", "Number", "Fields", "Problem", "ValidateOptions", "Walk"];
