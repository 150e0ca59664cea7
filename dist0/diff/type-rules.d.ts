import type { Changed, Named, OfType } from "./change-rule.js";
/** Changes of types and of what they derive from. */
export declare const typeRules: {
    "type-added": {
        readers: "safe";
        writers: "safe";
        message: ({ name }: Named) => string;
        why: string;
    };
    "type-removed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name }: Named) => string;
        why: string;
    };
    "type-renamed-by-case": {
        readers: "breaking";
        writers: "breaking";
        message: ({ from, to }: Changed) => string;
        why: string;
    };
    "type-kind-changed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name, from, to }: Changed) => string;
        why: string;
    };
    "type-made-abstract": {
        readers: "dangerous";
        writers: "breaking";
        message: ({ name }: Named) => string;
        why: string;
    };
    "type-made-concrete": {
        readers: "dangerous";
        writers: "safe";
        message: ({ name }: Named) => string;
        why: string;
    };
    "type-made-open": {
        readers: "safe";
        writers: "safe";
        message: ({ name }: Named) => string;
        why: string;
    };
    "type-made-closed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name }: Named) => string;
        why: string;
    };
    "base-added": {
        readers: "safe";
        writers: "dangerous";
        message: ({ name, to }: Changed) => string;
        why: string;
    };
    "base-changed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name, from, to }: Changed) => string;
        why: string;
    };
    "base-removed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name, from }: Changed) => string;
        why: string;
    };
    "subtype-added": {
        readers: "dangerous";
        writers: "safe";
        message: ({ name, type }: OfType) => string;
        why: string;
    };
    "subtype-removed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name, type }: OfType) => string;
        why: string;
    };
    "key-added": {
        readers: "safe";
        writers: "dangerous";
        message: ({ name, to }: Changed) => string;
        why: string;
    };
    "key-changed": {
        readers: "dangerous";
        writers: "breaking";
        message: ({ name, from, to }: Changed) => string;
        why: string;
    };
    "key-removed": {
        readers: "dangerous";
        writers: "dangerous";
        message: ({ name, from }: Changed) => string;
        why: string;
    };
    "type-deprecated": {
        readers: "safe";
        writers: "safe";
        message: ({ name }: Named) => string;
        why: string;
    };
    "type-no-longer-deprecated": {
        readers: "safe";
        writers: "safe";
        message: ({ name }: Named) => string;
        why: string;
    };
};
