import GithubSlugger from "github-slugger";
import type { Heading, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";

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
export function sectionsOf(tree: Root, translated: boolean): Section[] {
  const slugger = new GithubSlugger();
  const sections: (Section & { nodes: RootContent[] })[] = [
    { heading: undefined, depth: 0, text: "", slug: "", nodes: [], parent: undefined },
  ];
  for (const node of tree.children) {
    if (node.type !== "heading") {
      sections.at(-1)?.nodes.push(node);
      continue;
    }
    const text = toString(node, { includeHtml: false }).replace(/\s+/g, " ").trim();
    const anchor = anchorOf(node);
    const parent = sections.findLast(
      ({ depth }, index) => depth < node.depth && (depth > 0 || index === 0),
    );
    sections.push({
      heading: node,
      depth: node.depth,
      text: translated && anchor !== undefined ? anchor.replaceAll("-", " ") : text,
      slug: anchor ?? slugger.slug(text),
      nodes: [],
      parent,
    });
  }
  return sections;
}

function anchorOf({ children: [first] }: Heading): string | undefined {
  return first?.type === "html"
    ? /^<a\s+(?:name|id)\s*=\s*["']([\w-]+)["']/i.exec(first.value)?.[1]
    : undefined;
}
