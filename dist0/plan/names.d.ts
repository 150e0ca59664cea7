import type { OutputOptions } from "../model/options.js";
import type { StructuredType, TypeModel } from "../model/type-model.js";
import type { Role } from "./hierarchies.js";
import { type Declared, type Renaming } from "./name-giver.js";
import { type Namespace } from "./namespaces.js";
/**
 * All names a type gives rise to, empty where nothing will bear them. They are unique in their
 * namespace, case ignored.
 */
export interface TypeNames {
    readonly folder: string;
    /** The module's file name without ending. */
    readonly module: string;
    readonly type: string;
    readonly fields: string;
    readonly union: string;
    readonly map: string;
    readonly guard: string;
    readonly subtype: string;
    readonly subtypeModule: string;
    readonly validator: string;
    readonly check: string;
    readonly validatorModule: string;
    /** The array of an enum type's members. */
    readonly values: string;
}
export interface NamePlan {
    readonly of: (type: Declared) => TypeNames;
    /** In the order of the folders. */
    readonly namespaces: readonly Namespace[];
    readonly renamings: readonly Renaming[];
    /** Those of namespaces, each known by its types. */
    readonly namespaceRenamings: readonly Renaming<readonly Declared[]>[];
}
/**
 * Name everything. The documented names are given first, so that they win over names derived from
 * others; what has to give way gets `_` behind it. What is selected does not count: asking for fewer
 * types renames none.
 */
export declare function planNames({ structuredTypes, enumTypes }: TypeModel, options: OutputOptions, roles: ReadonlyMap<StructuredType, Role>): NamePlan;
