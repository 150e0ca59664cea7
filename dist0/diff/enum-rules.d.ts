import type { Changed, Named, OfType } from "./change-rule.js";
/** A member's change of number. */
export interface Renumbered extends OfType {
    readonly from: string;
    readonly to: string;
}
/**
 * Changes of enum types and their members. An evolvable enum has the sentinel `unknownFutureValue`:
 * members behind it are sent only to clients that ask for them, to others the sentinel stands for them
 * (Microsoft REST API Guidelines, Graph, "Evolvable enums").
 */
export declare const enumRules: {
    "member-added": {
        readers: "breaking";
        writers: "safe";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "member-added-before-sentinel": {
        readers: "dangerous";
        writers: "safe";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "member-added-after-sentinel": {
        readers: "safe";
        writers: "safe";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "member-removed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "member-renamed-by-case": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name, from, to }: Changed) => string;
        why: string;
    };
    "member-value-changed": {
        readers: "dangerous";
        writers: "dangerous";
        message: ({ type, name, from, to }: Renumbered) => string;
        why: string;
    };
    "member-deprecated": {
        readers: "safe";
        writers: "safe";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "member-no-longer-deprecated": {
        readers: "safe";
        writers: "safe";
        message: ({ type, name }: OfType) => string;
        why: string;
    };
    "enum-made-evolvable": {
        readers: "dangerous";
        writers: "safe";
        message: ({ name }: Named) => string;
        why: string;
    };
    "enum-made-not-evolvable": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name }: Named) => string;
        why: string;
    };
    "enum-made-flags": {
        readers: "breaking";
        writers: "safe";
        message: ({ name }: Named) => string;
        why: string;
    };
    "enum-made-single": {
        readers: "safe";
        writers: "breaking";
        message: ({ name }: Named) => string;
        why: string;
    };
};
