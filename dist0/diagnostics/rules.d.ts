import type { FilePlace, Place } from "../model/place.js";
import type { Diagnostic, PageDiagnostic } from "./diagnostic.js";
/** Every diagnostic of typedown. For a new one: a row in the table of the stage that finds it. */
export declare const rules: {
    "edited-file": {
        severity: "error";
        message: ({ file, consequence }: {
            file: string;
            consequence: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "format-only": {
        severity: "warning";
        message: ({ file }: {
            file: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "missing-file": {
        severity: "error";
        message: ({ file }: {
            file: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "orphaned-file": {
        severity: "error";
        message: ({ file }: {
            file: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "page-in-error": {
        severity: "error";
        message: ({ page, finding, consequence, }: {
            page: string;
            finding: string;
            consequence: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "stale-file": {
        severity: "error";
        message: ({ file }: {
            file: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "stale-map": {
        severity: "info";
        message: ({ file }: {
            file: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "abstract-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: import("./compare-rules.js").Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "base-type-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: import("./compare-rules.js").Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "case-unlike-metadata": {
        severity: "warning";
        message: ({ name, metadata }: {
            name: string;
            metadata: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "flags-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: import("./compare-rules.js").Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "key-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: import("./compare-rules.js").Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "member-not-in-docs": {
        severity: "warning";
        message: ({ name }: import("./compare-rules.js").Named) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "member-not-in-metadata": {
        severity: "warning";
        message: ({ name }: import("./compare-rules.js").Named) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "nullable-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: import("./compare-rules.js").Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "open-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: import("./compare-rules.js").Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "property-kind-unlike-metadata": {
        severity: "info";
        message: ({ name, docs, metadata }: import("./compare-rules.js").Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "property-not-declared-in-metadata": {
        severity: "info";
        message: ({ name }: import("./compare-rules.js").Named) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "property-not-in-docs": {
        severity: "warning";
        message: ({ name }: import("./compare-rules.js").Named) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "property-not-in-metadata": {
        severity: "warning";
        message: ({ name }: import("./compare-rules.js").Named) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "property-type-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: import("./compare-rules.js").Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "type-kind-unlike-metadata": {
        severity: "warning";
        message: ({ name, docs, metadata }: import("./compare-rules.js").Unlike) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "type-not-in-docs": {
        severity: "info";
        message: ({ name, hint }: import("./compare-rules.js").Named & {
            hint: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "type-not-in-metadata": {
        severity: "info";
        message: ({ name, hint }: import("./compare-rules.js").Named & {
            hint: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "consumer-config": {
        severity: "warning";
        message: ({ flag, consequence, setting }: Record<"flag" | "consequence" | "setting", string>) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "ambiguous-table": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "annotation-repaired": {
        severity: "warning";
        message: ({ what }: {
            what: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "annotation-syntax": {
        severity: "error";
        message: ({ what }: {
            what: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "annotation-value": {
        severity: "warning";
        message: ({ field, expected }: {
            field: string;
            expected: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "description-cut": {
        severity: "warning";
        message: ({ what }: {
            what: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "duplicate-member": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "empty-type-cell": {
        severity: "warning";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "enum-annotated": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "enum-translated": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "front-matter-syntax": {
        severity: "warning";
        message: ({ what }: {
            what: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "missing-annotation": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "missing-member-name": {
        severity: "warning";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "missing-property-name": {
        severity: "warning";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "missing-sample": {
        severity: "info";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "missing-type-column": {
        severity: "warning";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "missing-type-name": {
        severity: "error";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "page-annotation-syntax": {
        severity: "warning";
        message: ({ what }: {
            what: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "page-too-deep": {
        severity: "error";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "page-too-large": {
        severity: "error";
        message: ({ what, size, limit }: {
            what: string;
            size: number;
            limit: number;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "properties-only-in-sample": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "property-name-text": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "property-name-translated": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "property-path": {
        severity: "info";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "rows-elsewhere": {
        severity: "warning";
        message: ({ what }: {
            what: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "sample-language": {
        severity: "warning";
        message: ({ language }: {
            language: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "sample-syntax": {
        severity: "warning";
        message: ({ what }: {
            what: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "short-delimiter-row": {
        severity: "warning";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "type-name-from-title": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "unclosed-comment": {
        severity: "warning";
        message: () => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "unknown-type-cell": {
        severity: "warning";
        message: ({ cell }: {
            cell: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "abstract-disagreement": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "abstract-only-in-prose": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "base-type-cycle": {
        severity: "error";
        message: ({ names }: {
            names: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "base-type-disagreement": {
        severity: "warning";
        message: ({ name, baseType, decided }: {
            name: string;
            baseType: string;
            decided: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "base-type-only-in-rows": {
        severity: "warning";
        message: ({ name, baseType }: {
            name: string;
            baseType: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "base-type-only-listed": {
        severity: "warning";
        message: ({ name, baseType }: {
            name: string;
            baseType: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "derived-type-not-listed": {
        severity: "warning";
        message: ({ name, baseType }: {
            name: string;
            baseType: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "duplicate-property": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "duplicate-type": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "enum-disagreement": {
        severity: "warning";
        message: ({ name, members }: {
            name: string;
            members: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "enum-member-case": {
        severity: "warning";
        message: ({ name, declared, listed }: {
            name: string;
            declared: string;
            listed: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "enum-member-only-listed": {
        severity: "warning";
        message: ({ name, members }: {
            name: string;
            members: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "enum-only-described": {
        severity: "warning";
        message: ({ name, list }: {
            name: string;
            list: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "inherited-property-not-found": {
        severity: "warning";
        message: ({ name, baseType, outcome }: {
            name: string;
            baseType: string;
            outcome: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "link-target": {
        severity: "warning";
        message: ({ text, target }: {
            text: string;
            target: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "listed-type-not-derived": {
        severity: "warning";
        message: ({ name, baseType }: {
            name: string;
            baseType: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "namespace-from-file": {
        severity: "warning";
        message: ({ namespace }: {
            namespace: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "open-disagreement": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "open-only-in-prose": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "redeclared-conflict": {
        severity: "warning";
        message: ({ name, own, inherited, owner }: import("./link-rules.js").RedeclaredValues) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "redeclared-wider": {
        severity: "warning";
        message: ({ name, own, inherited, owner }: import("./link-rules.js").RedeclaredValues) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "unknown-base-type": {
        severity: "warning";
        message: ({ name, baseType, hint }: {
            name: string;
            baseType: string;
            hint: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "unknown-type": {
        severity: "warning";
        message: ({ name, hint }: {
            name: string;
            hint: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "example-envelope": {
        severity: "warning";
        message: ({ found, expected }: {
            found: string;
            expected: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "example-lacks-property": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "example-property-spelling": {
        severity: "warning";
        message: ({ name, documented }: {
            name: string;
            documented: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "example-syntax": {
        severity: "warning";
        message: ({ what }: {
            what: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "example-unknown-member": {
        severity: "warning";
        message: ({ name, value, type, hint }: import("./example-rules.js").ValueOfEnum) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "example-unknown-property": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "example-unknown-type": {
        severity: "warning";
        message: ({ name, hint }: {
            name: string;
            hint: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "example-value-kind": {
        severity: "warning";
        message: ({ name, shown, type }: {
            name: string;
            shown: string;
            type: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "example-value-type": {
        severity: "warning";
        message: ({ shown, type }: {
            shown: string;
            type: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "contradicting-notes": {
        severity: "warning";
        message: ({ name, first, second }: {
            name: string;
            first: string;
            second: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "empty-sample": {
        severity: "info";
        message: ({ name, count }: {
            name: string;
            count: number;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "file-name": {
        severity: "info";
        message: ({ file, declared }: {
            file: string;
            declared: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "incomplete-value-list": {
        severity: "info";
        message: ({ name, type, members }: {
            name: string;
            type: string;
            members: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "key-property-not-found": {
        severity: "warning";
        message: ({ name, type, hint }: {
            name: string;
            type: string;
            hint: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "namespace-disagreement": {
        severity: "warning";
        message: ({ stated, declared }: {
            stated: string;
            declared: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "optional-property-not-found": {
        severity: "warning";
        message: ({ name, type, hint }: {
            name: string;
            type: string;
            hint: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "required-but-optional": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "required-but-read-only": {
        severity: "info";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "sample-lacks-property": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "sample-property-spelling": {
        severity: "warning";
        message: ({ name, documented }: {
            name: string;
            documented: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "sample-type": {
        severity: "warning";
        message: ({ shown, declared }: {
            shown: string;
            declared: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "sample-unknown-property": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "sample-value-kind": {
        severity: "warning";
        message: ({ name, shown, type }: {
            name: string;
            shown: string;
            type: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "sample-value-type": {
        severity: "warning";
        message: ({ name, shown, type }: {
            name: string;
            shown: string;
            type: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "subtype-unlike-member": {
        severity: "info";
        message: ({ subtype, type, member }: {
            subtype: string;
            type: string;
            member: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "title-type": {
        severity: "warning";
        message: ({ title, declared }: {
            title: string;
            declared: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "unused-enum": {
        severity: "info";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "empty-enum": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "name-taken": {
        severity: "warning";
        message: ({ wanted, name }: {
            wanted: string;
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "no-concrete-type": {
        severity: "warning";
        message: ({ name }: {
            name: string;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "union-too-large": {
        severity: "warning";
        message: ({ name, size, limit }: {
            name: string;
            size: number;
            limit: number;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
    "unknown-selection": {
        severity: "error";
        message: ({ pattern, meant }: {
            pattern: string;
            meant: string | undefined;
        }) => string;
        help: string;
        example: {
            wrong: string;
            right: string;
        };
    };
};
export type RuleId = keyof typeof rules;
/** The holes of a rule's message. */
export type RuleValues<Id extends RuleId> = Parameters<(typeof rules)[Id]["message"]> extends [infer Values] ? Values : Record<string, never>;
/** Make a finding about one page; a wrong id or a missing value does not compile. */
export declare function pageDiagnostic<Id extends RuleId>(ruleId: Id, values: RuleValues<Id>, place: Place, related?: PageDiagnostic["related"]): PageDiagnostic;
/** Make a finding about a place in a file, with the rule's own severity. */
export declare function diagnostic<Id extends RuleId>(ruleId: Id, values: RuleValues<Id>, place: FilePlace, related?: Diagnostic["related"]): Diagnostic;
/** Say of a page's finding which file it is in, and how severe it is. */
export declare function located(finding: PageDiagnostic, file: string): Diagnostic;
