import type { Code } from "mdast";
import type { SampleFacts } from "../model/page-facts.js";
import type { PageContext } from "./page-context.js";
/**
 * Read a JSON representation: the members of its object, with what their sample values say.
 *
 * ```json
 * { "@odata.type": "#n.s.thing", "name": "String", "parts": [{ "@odata.type": "n.s.part" }] }
 * ```
 */
export declare function readSample(fence: Code, page: PageContext): SampleFacts | undefined;
