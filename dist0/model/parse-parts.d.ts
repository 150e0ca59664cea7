import { type JsonNode } from "./checked-json.js";
import type { RichText } from "./rich-text.js";
import type { EnumMember, Origin } from "./type-model.js";
/** The parts of a saved model that name no type. */
export declare function memberOf(node: JsonNode): EnumMember;
export declare function richTextOf(node: JsonNode): RichText;
export declare function originsOf(node: JsonNode): readonly Origin[];
