import type { Changed, OfType } from "./change-rule.js";
/** A property's change of type. */
export interface Retyped extends OfType {
    readonly from: string;
    readonly to: string;
}
/** Changes of properties and relationships. */
export declare const propertyRules: {
    "property-added": {
        readers: "safe";
        writers: "safe";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "property-added-required": {
        readers: "safe";
        writers: "breaking";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "property-removed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "property-renamed-by-case": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name, from, to }: Changed) => string;
        why: string;
    };
    "property-type-widened": {
        readers: "breaking";
        writers: "safe";
        message: ({ type, name, from, to }: Retyped) => string;
        why: string;
    };
    "property-type-narrowed": {
        readers: "safe";
        writers: "breaking";
        message: ({ type, name, from, to }: Retyped) => string;
        why: string;
    };
    "property-type-changed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ type, name, from, to }: Retyped) => string;
        why: string;
    };
    "property-made-required": {
        readers: "safe";
        writers: "breaking";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "property-made-optional": {
        readers: "breaking";
        writers: "safe";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "property-made-nullable": {
        readers: "breaking";
        writers: "safe";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "property-made-not-nullable": {
        readers: "safe";
        writers: "breaking";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "property-made-relationship": {
        readers: "breaking";
        writers: "breaking";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "relationship-made-property": {
        readers: "safe";
        writers: "dangerous";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "property-made-read-only": {
        readers: "safe";
        writers: "breaking";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "property-made-writable": {
        readers: "safe";
        writers: "safe";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "property-deprecated": {
        readers: "safe";
        writers: "safe";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "property-no-longer-deprecated": {
        readers: "safe";
        writers: "safe";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
};
