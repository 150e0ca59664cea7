import type { Heading, Root, RootContent } from "mdast";
/** A heading and the nodes up to the next heading of any depth. */
export interface Section {
    /** `undefined` for what stands before the first heading. */
    readonly heading: Heading | undefined;
    /** 0 before the first heading. */
    readonly depth: number;
    /**
     * The heading's text, blanks (no-break ones too) made single; on a translated page, the words of
     * its anchor, which stay as they were.
     */
    readonly text: string;
    /** The heading's anchor without `#`: the one it sets (`<a name="x"></a>`), else as GitHub makes it. */
    readonly slug: string;
    readonly nodes: readonly RootContent[];
    /** The section this one is a part of. */
    readonly parent: Section | undefined;
}
/** Cut a page at its headings; only top-level ones count, as in the format (reference, section 3). */
export declare function sectionsOf(tree: Root, translated: boolean): Section[];
