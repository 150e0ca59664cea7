/**
 * What the output will be, decided before a line is printed: plain JSON-serialisable data, one entry
 * a file. Names are TypeScript's, types are text; only escaping and layout are left to `emit`.
 */
import type { FilePlace } from "./place.js";
export interface OutputPlan {
    /** Sorted by path. */
    readonly files: readonly FilePlan[];
    /** Of those of the files that declare what the docs declare; sorted by path. */
    readonly maps: readonly MapPlan[];
}
/**
 * The map of a declaration file to the docs, beside it. It is made of the printed file, for it says
 * where in it the names are.
 */
export interface MapPlan {
    /** Relative to the output folder, with `/`. */
    readonly path: string;
    /** The path of the declaration file. */
    readonly of: string;
    /** The docs folder as seen from the folder of the map, with `/`. */
    readonly docs: string;
    readonly names: readonly MappedName[];
}
/** A name that a file declares, and where the docs declare it. */
export interface MappedName {
    readonly name: string;
    /** A member of what has the name; `undefined` for the name itself. */
    readonly member: string | undefined;
    readonly place: FilePlace;
}
export type FilePlan = TypeFilePlan | EnumFilePlan | SubtypeFilePlan | ValidatorFilePlan | IndexFilePlan | RuntimeFilePlan | ValidationFilePlan | SchemaFilePlan | ModelFilePlan;
interface FilePlanBase {
    /** Relative to the output folder, with `/`. */
    readonly path: string;
    /** The docs pages behind the file, relative to the docs folder. */
    readonly sources: readonly string[];
    /** The URL of a declaration file's map, relative to the file. */
    readonly mapUrl?: string;
}
/** An import or export of names from another module. */
export interface ModuleNames {
    readonly specifier: string;
    readonly names: readonly {
        readonly name: string;
        readonly alias: string | undefined;
    }[];
}
/** A comment in front of a declaration: Markdown, then tags. */
export interface DocsPlan {
    readonly text: string;
    /** The reason, which may be empty; `undefined` for what is not deprecated. */
    readonly deprecated: string | undefined;
    readonly readOnly: boolean;
}
/** The module of a structured type. */
export interface TypeFilePlan extends FilePlanBase {
    readonly kind: "type";
    readonly imports: readonly ModuleNames[];
    /** In order: `XFields` where it is split off, then `X`. */
    readonly interfaces: readonly InterfacePlan[];
    readonly union: {
        readonly name: string;
        readonly docs: DocsPlan;
        readonly members: readonly string[];
    } | undefined;
    readonly map: {
        readonly name: string;
        readonly docs: DocsPlan;
        readonly entries: readonly {
            readonly literal: string;
            readonly type: string;
        }[];
    } | undefined;
    readonly guard: GuardPlan | undefined;
}
export interface InterfacePlan {
    readonly name: string;
    readonly docs: DocsPlan;
    readonly base: {
        readonly name: string;
        readonly omitted: readonly string[];
    } | undefined;
    readonly members: readonly MemberPlan[];
    /** Takes properties nobody documented. */
    readonly open: boolean;
}
export interface MemberPlan {
    readonly name: string;
    readonly optional: boolean;
    /** A TypeScript type. */
    readonly type: string;
    readonly docs: DocsPlan;
}
/** What a value of a property is in JSON; `any` is not checked. */
export type JsonKind = "string" | "number" | "boolean" | "object" | "array" | "any";
export interface GuardPlan {
    readonly name: string;
    readonly docs: DocsPlan;
    /** The type the guard narrows to. */
    readonly type: string;
    /** The discriminators of the type and those derived from it; empty if it has none. */
    readonly literals: readonly string[];
    /** What is looked at where the discriminator is missing; `undefined` if it may not be. */
    readonly shape: readonly {
        readonly name: string;
        readonly json: JsonKind;
    }[] | undefined;
}
/** The module of an enum type. */
export interface EnumFilePlan extends FilePlanBase {
    readonly kind: "enum";
    readonly name: string;
    readonly docs: DocsPlan;
    readonly members: readonly string[];
    /** Takes values nobody documented. */
    readonly open: boolean;
    /** The name of the array of all members. */
    readonly values: string;
}
/** The module of a hierarchy's subtype enum. */
export interface SubtypeFilePlan extends FilePlanBase {
    readonly kind: "subtype";
    readonly style: "enum" | "const" | "union";
    readonly name: string;
    readonly docs: DocsPlan;
    readonly members: readonly {
        readonly name: string;
        readonly literal: string;
    }[];
}
/** A barrel: of a namespace, or the root one. */
export interface IndexFilePlan extends FilePlanBase {
    readonly kind: "index";
    readonly exports: readonly (ModuleNames & {
        readonly typeOnly: boolean;
    })[];
    readonly namespaces: readonly {
        readonly specifier: string;
        readonly name: string;
    }[];
}
/** `runtime.ts`: what all generated modules share. */
export interface RuntimeFilePlan extends FilePlanBase {
    readonly kind: "runtime";
}
/** What validators and JSON Schema check of a text, by the name of the primitive type. */
export declare const checkedFormats: readonly ["Date", "DateTimeOffset", "Duration", "Guid", "TimeOfDay"];
export type CheckedFormat = (typeof checkedFormats)[number];
/**
 * What a value may be in JSON, for validators and JSON Schema alike. What another type or enum is
 * called (a function, an array, a definition) is up to the file the plan is part of.
 */
export type ValuePlan = {
    readonly kind: "any" | "boolean" | "number" | "object" | "string";
} | {
    readonly kind: "format";
    readonly format: CheckedFormat;
} | {
    readonly kind: "array";
    readonly of: ValuePlan;
} | {
    readonly kind: "anyOf";
    readonly of: readonly ValuePlan[];
} | {
    readonly kind: "enum";
    readonly name: string;
    readonly flags: boolean;
} | {
    readonly kind: "type";
    readonly name: string;
};
/** What an object may be: checked by its discriminator as a derived type, else by these properties. */
export interface ObjectPlan {
    /** `@odata.type` may not be missing. */
    readonly tagged: boolean;
    /** The derived types by their discriminators. */
    readonly derived: readonly {
        readonly literal: string;
        readonly name: string;
    }[];
    /** The type itself and each derived one always come with their discriminators. */
    readonly allTagged: boolean;
    /** All of them, inherited ones first. */
    readonly properties: readonly PropertyPlan[];
}
export interface PropertyPlan {
    readonly name: string;
    readonly required: boolean;
    readonly nullable: boolean;
    readonly value: ValuePlan;
    readonly docs: DocsPlan;
}
/** The module of a structured type's validator. */
export interface ValidatorFilePlan extends FilePlanBase {
    readonly kind: "validator";
    readonly imports: readonly ModuleNames[];
    /** The specifier of the module that all validators share. */
    readonly validation: string;
    readonly name: string;
    readonly docs: DocsPlan;
    /** The name of the function that checks an object within a larger value. */
    readonly check: string;
    readonly object: ObjectPlan;
}
/** `validation.ts`: what all validators share. */
export interface ValidationFilePlan extends FilePlanBase {
    readonly kind: "validation";
}
/** The JSON Schema document. */
export interface SchemaFilePlan extends FilePlanBase {
    readonly kind: "schema";
    /** Sorted by name. */
    readonly definitions: readonly DefinitionPlan[];
}
/** What the schema says of a type; its name is the qualified one. */
export type DefinitionPlan = {
    readonly name: string;
    readonly docs: DocsPlan;
} & ({
    readonly kind: "object";
    readonly object: ObjectPlan;
} | {
    readonly kind: "enum";
    readonly members: readonly string[];
    readonly flags: boolean;
    /** Takes values nobody documented. */
    readonly open: boolean;
});
/** `model.json`: the linked model itself, all of it, for `diff` and for other programs. */
export interface ModelFilePlan extends FilePlanBase {
    readonly kind: "model";
    /** As `printModel` prints it. */
    readonly text: string;
}
export {};
