import type { SampleValue } from "../model/page-facts.js";
import type { TypeReference } from "../model/type-model.js";
export type JsonKind = "array" | "boolean" | "number" | "object" | "string";
/** What a value of a type may be in JSON; `undefined` for anything. */
export declare function kindsOfType(type: TypeReference): readonly JsonKind[] | undefined;
/**
 * What a value of a JSON representation stands for: its words may be a type (`"Int32"`, `"String
 * (timestamp)"`), or a number or flag in quotes. `undefined` for anything.
 */
export declare function kindsOfSample(value: SampleValue): readonly JsonKind[] | undefined;
