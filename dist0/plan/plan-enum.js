import { docsOf } from "./docs.js";
import { filePath } from "./plan-context.js";
/** Plan the module of an enum type. */
export function planEnum(type, context) {
    const { options, names } = context;
    const { folder, module, type: name, values } = names.of(type);
    const members = [...new Set(type.members.map((member) => member.name))];
    if (members.length === 0)
        context.report("empty-enum", { name: type.name }, type.origins[0]);
    const notes = [
        ...(type.flags ? ["Several members may be joined by commas."] : []),
        ...(type.evolvable ? ["Evolvable: members may be added."] : []),
    ];
    return {
        kind: "enum",
        path: filePath(folder, module, options),
        sources: [...new Set(type.origins.map(({ file }) => file))],
        name,
        docs: docsOf(type, options, notes),
        members,
        open: options.openEnums || type.flags,
        values,
    };
}
