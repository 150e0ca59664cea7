import { toString } from "mdast-util-to-string";
import type { EnumMemberFacts, EnumTypeFacts, Fact, TitleFacts } from "../model/page-facts.js";
import { shortName } from "./declaration.js";
import { headingRole } from "./headings.js";
import { placeOf } from "./node-place.js";
import type { PageContext } from "./page-context.js";
import type { Annotation } from "./read-annotations.js";
import { readMemberList, readMemberTable } from "./read-member-table.js";
import { recoverTable, tableLines } from "./recover-table.js";
import { toRichText } from "./rich-text.js";
import { reportRowsElsewhere } from "./rows-elsewhere.js";
import type { Section } from "./sections.js";
import { isBeyondAscii } from "./trusted-names.js";

/** Words around an enum's name in the heading of its section. */
const headingWords =
  /^(?:possible|supported|allowed|valid|the) | (?:property|enum(?:eration)?|type)? ?(?:values?|members|flags|enumeration|options):?$/gi;

/** What a page says of a flags enum (CSDL 4.01, 10.2). For a new wording: an alternative. */
const flagsWording =
  /\b(?:flags?\s+enum|flagged\s+enum|multi-?valued\s+enum|bit\s*(?:flags|mask|wise\s+enum))/i;

/** The enum types a page declares: the page's own, and one for each `### x values` section. */
export function readEnums(
  sections: readonly Section[],
  title: TitleFacts | undefined,
  annotations: readonly Annotation[],
  page: PageContext,
): EnumTypeFacts[] {
  const enums: EnumTypeFacts[] = [];
  for (const section of sections) {
    if (
      !section.heading ||
      section.depth === 1 ||
      headingRole(section.text, page.options) !== "members"
    )
      continue;
    const own = title?.kind === "enumType" && !/\s/.test(section.text);
    const name = own ? title.name : sectionName(section.text);
    if (name === undefined && !page.translated) continue;
    const members = readMembers(section, page);
    if (!members) {
      reportRowsElsewhere(section, page);
      continue;
    }
    if (page.translated || members.some((member) => isBeyondAscii(member.name))) {
      page.report("enum-translated", { name: name ?? title?.text ?? "" }, placeOf(section.heading));
      continue;
    }
    if (name === undefined) continue;
    const introduction = own ? introductionOf(sections) : section.nodes;
    const place = own ? title.place : placeOf(section.heading);
    const annotation = own ? annotationOf(name, annotations) : undefined;
    enums.push({
      name: annotation?.type ?? { value: name, source: "heading", place },
      origin: own ? "page" : "section",
      anchor: section.slug,
      description: descriptionOf(introduction, page),
      deprecated:
        own && title.deprecated ? { value: [], source: "heading", place: title.place } : undefined,
      flags: annotation?.flags ?? flagsOf([...introduction, ...section.nodes], page),
      members: distinct(members, page),
    });
  }
  return enums;
}

/** Some authors annotate an enum as if it were a resource. */
function annotationOf(name: string, annotations: readonly Annotation[]): Annotation | undefined {
  return annotations.find(
    ({ blockType, type }) =>
      blockType === "resource" && type && shortName(type.value) === shortName(name),
  );
}

/** `networkType values`, `State enumeration values`, `x property values`; a phrase is no name. */
function sectionName(heading: string): string | undefined {
  const name = heading.replace(headingWords, "").replace(headingWords, "").trim();
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:possible|values?|members)$/i.test(name)
    ? name
    : undefined;
}

function readMembers(section: Section, page: PageContext): EnumMemberFacts[] | undefined {
  for (const node of section.nodes) {
    const table = node.type === "paragraph" ? recoverTable(node, page) : node;
    const members =
      table?.type === "table"
        ? readMemberTable(table, page)
        : table?.type === "list"
          ? readMemberList(table, page)
          : undefined;
    if (members) return members;
  }
  return undefined;
}

function introductionOf(sections: readonly Section[]): Section["nodes"] {
  return sections.find(({ depth }) => depth === 1)?.nodes ?? [];
}

function descriptionOf(nodes: Section["nodes"], page: PageContext): EnumTypeFacts["description"] {
  const paragraph = nodes.find(
    (node) =>
      node.type === "paragraph" &&
      !/^\s*(?:Namespace:|\[!INCLUDE)/i.test(toString(node)) &&
      !tableLines(node, page),
  );
  return paragraph?.type === "paragraph" ? toRichText(paragraph.children, page) : [];
}

function flagsOf(nodes: Section["nodes"], page: PageContext): Fact<boolean> | undefined {
  const node = nodes.find((each) => {
    const { start, end } = each.position ?? {};
    return (
      each.type === "paragraph" &&
      flagsWording.test(page.source.slice(start?.offset ?? 0, end?.offset ?? 0))
    );
  });
  return node && { value: true, source: "prose", place: placeOf(node) };
}

/** Members of one name are one member; the first stays. */
function distinct(members: readonly EnumMemberFacts[], page: PageContext): EnumMemberFacts[] {
  const known = new Map<string, EnumMemberFacts>();
  for (const member of members) {
    const first = known.get(member.name);
    if (!first) known.set(member.name, member);
    else {
      const related = [{ message: "it is here too", place: first.place }];
      page.report("duplicate-member", { name: member.name }, member.place, related);
    }
  }
  return [...known.values()];
}
