import type { Change } from "../model/change.js";
import type { FilePlace } from "../model/place.js";
/**
 * Every kind of change. The grades follow those of GraphQL Inspector (breaking, dangerous, safe), but
 * for readers and for writers by themselves: what one can do less, the other is promised more.
 */
export declare const changeRules: {
    "member-added": {
        readers: "breaking";
        writers: "safe";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "member-added-before-sentinel": {
        readers: "dangerous";
        writers: "safe";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "member-added-after-sentinel": {
        readers: "safe";
        writers: "safe";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "member-removed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "member-renamed-by-case": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name, from, to }: import("./change-rule.js").Changed) => string;
        why: string;
    };
    "member-value-changed": {
        readers: "dangerous";
        writers: "dangerous";
        message: ({ type, name, from, to }: import("./enum-rules.js").Renumbered) => string;
        why: string;
    };
    "member-deprecated": {
        readers: "safe";
        writers: "safe";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "member-no-longer-deprecated": {
        readers: "safe";
        writers: "safe";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "enum-made-evolvable": {
        readers: "dangerous";
        writers: "safe";
        message: ({ name }: import("./change-rule.js").Named) => string;
        why: string;
    };
    "enum-made-not-evolvable": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name }: import("./change-rule.js").Named) => string;
        why: string;
    };
    "enum-made-flags": {
        readers: "breaking";
        writers: "safe";
        message: ({ name }: import("./change-rule.js").Named) => string;
        why: string;
    };
    "enum-made-single": {
        readers: "safe";
        writers: "breaking";
        message: ({ name }: import("./change-rule.js").Named) => string;
        why: string;
    };
    "property-added": {
        readers: "safe";
        writers: "safe";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "property-added-required": {
        readers: "safe";
        writers: "breaking";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "property-removed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "property-renamed-by-case": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name, from, to }: import("./change-rule.js").Changed) => string;
        why: string;
    };
    "property-type-widened": {
        readers: "breaking";
        writers: "safe";
        message: ({ type, name, from, to }: import("./property-rules.js").Retyped) => string;
        why: string;
    };
    "property-type-narrowed": {
        readers: "safe";
        writers: "breaking";
        message: ({ type, name, from, to }: import("./property-rules.js").Retyped) => string;
        why: string;
    };
    "property-type-changed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ type, name, from, to }: import("./property-rules.js").Retyped) => string;
        why: string;
    };
    "property-made-required": {
        readers: "safe";
        writers: "breaking";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "property-made-optional": {
        readers: "breaking";
        writers: "safe";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "property-made-nullable": {
        readers: "breaking";
        writers: "safe";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "property-made-not-nullable": {
        readers: "safe";
        writers: "breaking";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "property-made-relationship": {
        readers: "breaking";
        writers: "breaking";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "relationship-made-property": {
        readers: "safe";
        writers: "dangerous";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "property-made-read-only": {
        readers: "safe";
        writers: "breaking";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "property-made-writable": {
        readers: "safe";
        writers: "safe";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "property-deprecated": {
        readers: "safe";
        writers: "safe";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "property-no-longer-deprecated": {
        readers: "safe";
        writers: "safe";
        message: ({ type, name }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "type-added": {
        readers: "safe";
        writers: "safe";
        message: ({ name }: import("./change-rule.js").Named) => string;
        why: string;
    };
    "type-removed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name }: import("./change-rule.js").Named) => string;
        why: string;
    };
    "type-renamed-by-case": {
        readers: "breaking";
        writers: "breaking";
        message: ({ from, to }: import("./change-rule.js").Changed) => string;
        why: string;
    };
    "type-kind-changed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name, from, to }: import("./change-rule.js").Changed) => string;
        why: string;
    };
    "type-made-abstract": {
        readers: "dangerous";
        writers: "breaking";
        message: ({ name }: import("./change-rule.js").Named) => string;
        why: string;
    };
    "type-made-concrete": {
        readers: "dangerous";
        writers: "safe";
        message: ({ name }: import("./change-rule.js").Named) => string;
        why: string;
    };
    "type-made-open": {
        readers: "safe";
        writers: "safe";
        message: ({ name }: import("./change-rule.js").Named) => string;
        why: string;
    };
    "type-made-closed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name }: import("./change-rule.js").Named) => string;
        why: string;
    };
    "base-added": {
        readers: "safe";
        writers: "dangerous";
        message: ({ name, to }: import("./change-rule.js").Changed) => string;
        why: string;
    };
    "base-changed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name, from, to }: import("./change-rule.js").Changed) => string;
        why: string;
    };
    "base-removed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name, from }: import("./change-rule.js").Changed) => string;
        why: string;
    };
    "subtype-added": {
        readers: "dangerous";
        writers: "safe";
        message: ({ name, type }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "subtype-removed": {
        readers: "breaking";
        writers: "breaking";
        message: ({ name, type }: import("./change-rule.js").OfType) => string;
        why: string;
    };
    "key-added": {
        readers: "safe";
        writers: "dangerous";
        message: ({ name, to }: import("./change-rule.js").Changed) => string;
        why: string;
    };
    "key-changed": {
        readers: "dangerous";
        writers: "breaking";
        message: ({ name, from, to }: import("./change-rule.js").Changed) => string;
        why: string;
    };
    "key-removed": {
        readers: "dangerous";
        writers: "dangerous";
        message: ({ name, from }: import("./change-rule.js").Changed) => string;
        why: string;
    };
    "type-deprecated": {
        readers: "safe";
        writers: "safe";
        message: ({ name }: import("./change-rule.js").Named) => string;
        why: string;
    };
    "type-no-longer-deprecated": {
        readers: "safe";
        writers: "safe";
        message: ({ name }: import("./change-rule.js").Named) => string;
        why: string;
    };
};
export type ChangeRuleId = keyof typeof changeRules;
/** The holes of a rule's message. */
export type ChangeValues<Id extends ChangeRuleId> = Parameters<(typeof changeRules)[Id]["message"]>[0];
/** Where a change shows. */
export interface Places {
    readonly before: FilePlace | undefined;
    readonly after: FilePlace | undefined;
}
/** Take down a change. */
export type Note = <Id extends ChangeRuleId>(ruleId: Id, subject: string, values: ChangeValues<Id>, places: Places) => void;
/** Make a change; a wrong id or a missing value does not compile. */
export declare function change<Id extends ChangeRuleId>(ruleId: Id, subject: string, values: ChangeValues<Id>, { before, after }: Places): Change;
