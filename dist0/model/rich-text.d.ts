/**
 * A piece of a page's prose: Markdown source text in which each link is lifted out, so that its
 * target can be resolved without parsing Markdown again. Reference links are already looked up,
 * comments are gone, and a line break inside a paragraph is one `\n`.
 *
 * ```markdown
 * The **crate** on the [shelf](../resources/shelf.md).
 * ```
 *
 * is `["The **crate** on the ", { text: "shelf", url: "../resources/shelf.md" }, "."]`.
 */
export type RichText = readonly (string | RichLink)[];
/** A link of a {@link RichText}. */
export interface RichLink {
    /** The link's words, as Markdown. */
    readonly text: string;
    /** In `PageFacts` as the page writes it; in a `TypeModel` relative to the docs folder, or absolute. */
    readonly url: string;
}
