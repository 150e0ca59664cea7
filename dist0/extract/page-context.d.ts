import type { PageDiagnostic } from "../diagnostics/diagnostic.js";
import type { RuleId, RuleValues } from "../diagnostics/rules.js";
import type { ReadingOptions } from "../model/options.js";
import type { Place } from "../model/place.js";
/** What the readers of one page share. */
export interface PageContext {
    /** The page's text: node offsets point into it. */
    readonly source: string;
    readonly options: ReadingOptions;
    /** The page is a translation: words in its headings and tables may be translated names. */
    readonly translated: boolean;
    /** The URL of a link definition (`[x]: url`), by its identifier as mdast normalises it. */
    readonly definition: (identifier: string) => string | undefined;
    /** The place between two offsets of the source. */
    readonly place: (start: number, end: number) => Place;
    readonly report: <Id extends RuleId>(ruleId: Id, values: RuleValues<Id>, place: Place, related?: PageDiagnostic["related"]) => undefined;
}
