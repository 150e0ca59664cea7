import { toString } from "mdast-util-to-string";
import { firstLine, placeOf } from "./node-place.js";
import type { PageContext } from "./page-context.js";
import type { Section } from "./sections.js";
import { startsInclude } from "./table-rows.js";

/** Report rows that a section has, or gets, in another form than a table of Markdown. */
export function reportRowsElsewhere(section: Section, page: PageContext): void {
  const { nodes } = section;
  const html = nodes.find(
    (node) => node.type === "html" && /^(?!\s*<!--)[^]*<table\b/i.test(node.value),
  );
  if (html) page.report("rows-elsewhere", { what: "an HTML table" }, firstLine(html, page));
  // Below a table an include is prose.
  for (let each: Section | undefined = section; each && each.depth > 1; each = each.parent)
    if (each.nodes.some(({ type }) => type === "table")) return;
  const include = nodes.find(
    (node) => node.type === "paragraph" && startsInclude(toString(node, { includeHtml: false })),
  );
  if (include) page.report("rows-elsewhere", { what: "an include" }, placeOf(include));
}
