import type { TypeReference } from "../model/type-model.js";
/** Two types as docs write them, `crate collection`; with their namespaces, where they look alike. */
export declare function typeTexts(before: TypeReference, after: TypeReference): {
    from: string;
    to: string;
};
