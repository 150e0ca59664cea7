import { printModel } from "../model/model-json.js";
/** Plan the file with the linked model; a selection of types does not narrow it. */
export function planModel(model) {
    const origins = [
        ...model.structuredTypes.flatMap((type) => type.origins.declaration),
        ...model.enumTypes.flatMap((type) => type.origins),
    ];
    const sources = [...new Set(origins.map(({ file }) => file))].toSorted();
    return { kind: "model", path: "model.json", sources, text: printModel(model) };
}
