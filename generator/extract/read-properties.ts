import type { Table } from "mdast";
import { toString } from "mdast-util-to-string";
import type { PropertyFacts, TitleFacts } from "../model/page-facts.js";
import { headingRole } from "./headings.js";
import { firstLine, placeOf } from "./node-place.js";
import type { PageContext } from "./page-context.js";
import { readPropertyTable } from "./read-property-table.js";
import { type Declaration, mainDeclaration } from "./declaration.js";
import { recoverTable } from "./recover-table.js";
import { reportRowsElsewhere } from "./rows-elsewhere.js";
import type { Section } from "./sections.js";

/** Sections whose tables are never properties, whatever their columns. For a new one: an alternative. */
const foreign = /^(?:methods|examples?|permissions|request|response|see also|next steps|tasks)\b/i;

/** The properties of each declared type of a page, by the declarations' order. */
export function readProperties(
  sections: readonly Section[],
  declarations: readonly Declaration[],
  title: TitleFacts | undefined,
  page: PageContext,
): PropertyFacts[][] {
  const properties = declarations.map((): PropertyFacts[] => []);
  if (declarations.length === 0) return properties;
  for (const section of sections) {
    const kind = kindOf(section, page);
    if (kind === "foreign") continue;
    if (kind) reportRowsElsewhere(section, page);
    for (const node of section.nodes) {
      const table = node.type === "paragraph" && kind ? recoverTable(node, page) : node;
      if (!table && page.source[node.position?.start.offset ?? 0] === "|")
        page.report("rows-elsewhere", { what: "a table without a header" }, firstLine(node, page));
      if (table?.type !== "table" || !(kind || isPropertyTable(table, section))) continue;
      const rows = readPropertyTable(table, kind ?? "property", page);
      if (!rows) continue;
      const own = properties[ownerOf(section, table, declarations, title, page)];
      for (const row of rows) own?.push(row);
    }
  }
  return properties;
}

/**
 * What the rows of a section's tables are: its heading says so, or the nearest heading above it;
 * `undefined` where none does, and the table's own columns must.
 */
function kindOf(
  section: Section,
  page: PageContext,
): PropertyFacts["kind"] | "foreign" | undefined {
  for (let each: Section | undefined = section; each && each.depth > 1; each = each.parent) {
    const role = headingRole(each.text, page.options);
    if (role === "properties") return "property";
    if (role === "relationships") return "navigationProperty";
    // `Properties of an x definition` are those of something else, often of text inside a string.
    if (role === "members" || foreign.test(each.text) || /^properties of\b/i.test(each.text))
      return "foreign";
  }
  return undefined;
}

/**
 * Outside a section of properties, only the plain form is one: `Property|Type|Description`; in the
 * introduction, which has no other tables with types, `Name|Type|Description` too.
 */
function isPropertyTable(table: Table, { depth }: Section): boolean {
  const [first, second] = table.children[0]?.children ?? [];
  return (
    first !== undefined &&
    second !== undefined &&
    (depth > 1 ? /^property(?: name)?$/i : /^(?:property|name|property name)$/i).test(
      toString(first, { includeHtml: false }).trim(),
    ) &&
    /^type$/i.test(toString(second, { includeHtml: false }).trim())
  );
}

/**
 * The type a table belongs to where a page declares several: the one whose annotation shares the
 * innermost section with it, else the one its heading names, else the page's main type.
 */
function ownerOf(
  section: Section,
  table: Table,
  declarations: readonly Declaration[],
  title: TitleFacts | undefined,
  page: PageContext,
): number {
  if (declarations.length === 1) return 0;
  const depths = declarations.map((declaration) => sharedDepth(section, declaration.section));
  const deepest = Math.max(...depths);
  const nearest = depths.flatMap((depth, index) => (depth === deepest ? [index] : []));
  if (nearest.length === 1) return nearest[0] ?? 0;
  const words = section.text.toLowerCase().split(/\W+/);
  const named = declarations.findIndex(({ name }) =>
    words.includes(name.value.toLowerCase().split(".").at(-1) ?? ""),
  );
  if (named >= 0) return named;
  const main = mainDeclaration(declarations, title);
  if (main) page.report("ambiguous-table", { name: main.name.value }, placeOf(table.children[0]));
  return main ? declarations.indexOf(main) : 0;
}

/** The depth of the innermost section that holds both. */
function sharedDepth(section: Section, other: Section | undefined): number {
  const ancestors = new Set<Section>();
  for (let each: Section | undefined = section; each; each = each.parent) ancestors.add(each);
  for (let each = other; each; each = each.parent) if (ancestors.has(each)) return each.depth;
  return 0;
}
