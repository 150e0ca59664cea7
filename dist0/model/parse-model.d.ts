import type { TypeModel } from "./type-model.js";
/**
 * Read a model that `printModel` has saved, and link it again. Whatever the text is, the model keeps
 * what models promise: references lead somewhere, bases have no cycles, everything is sorted and frozen.
 *
 * @param file - How the user calls the text, for messages.
 * @throws {UserError} if the text is no saved model, or one of a later version.
 */
export declare function parseModel(text: string, file: string): TypeModel;
