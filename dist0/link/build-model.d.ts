import type { TypeModel } from "../model/type-model.js";
import { type EnumDraft, type Report, type TypeDraft } from "./draft.js";
/** Turn linked drafts into the frozen model. */
export declare function buildModel(types: readonly TypeDraft[], enums: readonly EnumDraft[], report: Report): TypeModel;
