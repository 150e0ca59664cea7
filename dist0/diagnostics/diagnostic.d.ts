import type { FilePlace, Place } from "../model/place.js";
import type { RuleId } from "./rules.js";
/** `off` only occurs in a configuration: such a diagnostic is never handed on. */
export declare const severities: readonly ["error", "warning", "info", "off"];
export type Severity = (typeof severities)[number];
/** A finding about one page, made without knowing the page's path. */
export interface PageDiagnostic {
    readonly ruleId: RuleId;
    /** What is there, and what was expected or what happens now. Markdown, one line, no full stop. */
    readonly message: string;
    readonly place: Place;
    /** Other places on the same page. */
    readonly related: readonly {
        readonly message: string;
        readonly place: Place;
    }[];
}
/** A finding as the user sees it: plain data, ready for every renderer. */
export interface Diagnostic {
    readonly ruleId: RuleId;
    readonly severity: Severity;
    readonly message: string;
    readonly place: FilePlace;
    /** The other side of a disagreement, earlier declarations and the like. */
    readonly related: readonly {
        readonly message: string;
        readonly place: FilePlace;
    }[];
    /** What goes with it as it stands: a unified diff. */
    readonly detail?: string;
}
