import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { RuleId, RuleValues } from "../diagnostics/rules.js";
import type { Page } from "../model/page-facts.js";
import type { FilePlace, Place } from "../model/place.js";
/** Report a finding about a place of the docs. */
export type Report = <Id extends RuleId>(ruleId: Id, values: RuleValues<Id>, place: FilePlace, related?: Diagnostic["related"]) => void;
/** A place of a page's facts, with the page's file. */
export declare function placeIn(page: Page, { line, column, endLine, endColumn }: Place): FilePlace;
/** A related place, as diagnostics have them; none where there is no place. */
export declare function relatedTo(message: string, place: FilePlace | undefined): {
    message: string;
    place: FilePlace;
}[];
