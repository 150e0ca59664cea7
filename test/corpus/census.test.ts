import fs from "node:fs";
import path from "node:path";
import type { Root, Table } from "mdast";
import { toString } from "mdast-util-to-string";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import type { RuleId } from "../../generator/diagnostics/rules.js";
import { extractPageFacts } from "../../generator/extract/extract-page-facts.js";
import type { Page, Source, StructuredTypeFacts } from "../../generator/model/page-facts.js";
import { pageParser } from "../../generator/parse/parse-page.js";
import { linkPages } from "../../generator/link/link-pages.js";
import type { StructuredType } from "../../generator/model/type-model.js";
import { docsOf, hasCorpus } from "./corpus.js";

const linkOptions = { roots: ["microsoft.graph.entity"], defaultNamespace: "microsoft.graph" };

/** The totals of a census of the same 2,934 pages that was made by other means. */
describe.skipIf(!hasCorpus)("what the pages of 2021 say, in total", () => {
  const pages = hasCorpus ? readPages(docsOf("2021")) : [];
  const types = pages.flatMap(({ facts }) => facts.types);
  const annotated = types.filter((type) => type.annotated);
  const rows = annotated.flatMap(({ properties }) => properties);
  const enums = pages.flatMap(({ file, facts }) => facts.enums.map((type) => ({ file, ...type })));
  const enumPages = enums.filter(({ origin }) => origin === "page");
  const sections = enums.filter(({ origin }) => origin === "section");

  const comments = pages.flatMap((page) => page.comments);
  const resources = comments.filter(({ text }) => kindOf(text) === "resource");
  const tables = pages
    .filter(({ facts }) => facts.types.some((type) => type.annotated))
    .flatMap((page) => page.tables);

  test.each([
    ["resource", 2330],
    ["ignored", 85],
    ["example", 10],
    ["request", 2],
    ["response", 2],
  ])("annotations of the kind %s", (kind, census) => {
    expect(comments.filter(({ text }) => kindOf(text) === kind).length).toBe(census);
  });

  test.each([
    ["annotations", comments.length, 2429],
    [
      "fences behind those of types",
      resources.filter(({ fence }) => fence !== undefined).length,
      2330,
    ],
    [
      "… that are no strict JSON",
      resources.filter(({ fence }) => fence !== undefined && !isJson(fence)).length,
      38,
    ],
    [
      "annotations with the older spelling alone",
      resources.filter(({ text }) => /"@type"/.test(text) && !/"@odata\.type"/.test(text)).length,
      25,
    ],
    ["pages", pages.length, 2934],
    ["pages with an annotated type", countPages((type) => type.annotated), 2327],
    ["annotated types", distinct(annotated), 2321],
    ["annotations with a trailing comma", found("annotation-repaired", /trailing comma/), 8],
    ["types that state a base", distinct(annotated.filter((type) => hasBase(type))), 840],
    ["… in the annotation", distinct(annotated.filter((t) => hasBase(t, "annotation"))), 279],
    ["… in prose", distinct(annotated.filter((t) => hasBase(t, "prose"))), 652],
    ["abstract types", distinct(annotated.filter((type) => isAbstract(type))), 46],
    ["… by annotation", distinct(annotated.filter((t) => isAbstract(t, "annotation"))), 6],
    ["… by prose", distinct(annotated.filter((t) => isAbstract(t, "prose"))), 44],
    ["enum pages", enumPages.length, 473],
    ["… with members", enumPages.flatMap(({ members }) => members).length, 2588],
    ["enum sections of enums*.md", sections.filter((e) => e.file.startsWith("enums")).length, 272],
    // The census says 4,284: it took in five rows that speak of something else.
    [
      "rows marked as inherited",
      rows.filter((row) => isProperty(row) && row.inheritedFrom).length,
      4279,
    ],
    [
      "… relationships among them aside",
      rows.filter((row) => !isProperty(row) && row.inheritedFrom).length,
      1336,
    ],
    // 17,491 and 49 in sub-sections, says the census; six more are under `Instance attributes`.
    [
      "property rows of tables",
      rows.filter((row) => isProperty(row) && row.typeText !== "").length,
      17546,
    ],
    // 2,526 less 47 of one cell, three of a comparison (accessreview.md) and two paths (agreement.md).
    ["relationship rows", rows.filter((row) => !isProperty(row)).length, 2474],
    // 2,330 fences less the three that are examples of a type the page has shown.
    [
      "JSON representations that could be read",
      annotated.filter(({ sample }) => sample).length,
      2327,
    ],
    [
      "types their annotations call open",
      annotated.filter(({ open }) =>
        open.some((fact) => fact.value && fact.source === "annotation"),
      ).length,
      26,
    ],
    ["property rows with surplus cells", found("description-cut", /`\|`/), 9],
    ["… of one cell that go on with a description", found("description-cut", /line break/), 15],
    // 2,244 with those of seven pages that have no section `Properties` (census, section 8.1).
    ["tables in sections of properties", tables.length, 2237],
    ["… their rows of one cell", rowsWith(tables, (cells) => cells === 1), 28],
    ["… their surplus rows", rowsWith(tables, (cells, columns) => cells > columns), 9],
    ["… their short rows", rowsWith(tables, (cells, columns) => cells > 1 && cells < columns), 1],
    // "About 95".
    [
      "enum sections of other pages",
      sections.filter((e) => !e.file.startsWith("enums")).length,
      97,
    ],
  ])("%s", (_, actual, census) => {
    expect(actual).toBe(census);
  });

  describe("linked", () => {
    const linked = hasCorpus ? linkPages(pages, linkOptions) : undefined;
    const names = new Set(annotated.map(({ name }) => name.value.toLowerCase()));
    const isAnnotated = (type: StructuredType): boolean =>
      names.has(type.qualifiedName.toLowerCase());
    const stated = (linked?.model.structuredTypes ?? []).filter(
      (type) =>
        isAnnotated(type) &&
        type.baseType &&
        type.origins.baseType.some(({ source }) => source === "annotation" || source === "prose"),
    );
    const known = new Set(stated);
    const depth = (type: StructuredType): number =>
      type.baseType && known.has(type) ? 1 + depth(type.baseType) : 0;
    const bases = new Set(stated.flatMap(({ baseType }) => baseType ?? []));
    const disagreements = linked?.diagnostics.filter(
      ({ ruleId }) => ruleId === "base-type-disagreement",
    );

    test.each([
      ["types with a base", stated.length, 840],
      [
        "… that has an annotation",
        stated.filter(({ baseType }) => baseType && isAnnotated(baseType)).length,
        835,
      ],
      // The census says 219, 685 and 140: of printercreateoperation.md:44 and
      // userscopeteamsappinstallation.md:49 it took the annotation, where the prose names a nearer base.
      ["annotated bases", [...bases].filter(isAnnotated).length, 221],
      ["chains of one", stated.filter((type) => depth(type) === 1).length, 683],
      ["chains of two", stated.filter((type) => depth(type) === 2).length, 142],
      ["chains of three", stated.filter((type) => depth(type) === 3).length, 14],
      ["chains of four, and none is longer", stated.filter((type) => depth(type) > 3).length, 1],
      ["disagreements of annotation and prose", disagreements?.length, 4],
    ])("%s", (_, actual, census) => {
      expect(actual).toBe(census);
    });
  });

  function countPages(condition: (type: StructuredTypeFacts) => boolean): number {
    return pages.filter(({ facts }) => facts.types.some(condition)).length;
  }

  function found(id: RuleId, message: RegExp): number {
    const findings = pages.flatMap(({ facts }) => facts.diagnostics);
    return findings.filter(({ ruleId, message: m }) => ruleId === id && message.test(m)).length;
  }
});

function readPages(folder: string): (Page & { comments: Comment[]; tables: Table[] })[] {
  const parse = pageParser();
  const files = fs.readdirSync(folder).filter((name) => name.endsWith(".md"));
  return files.map((file) => {
    const page = new VFile({ path: file, value: fs.readFileSync(path.join(folder, file)) });
    const reading = { headings: {}, columns: {} };
    const tree = parse(String(page), { withOperations: false });
    const facts = extractPageFacts(tree, page, reading);
    return { file, facts, comments: commentsOf(tree), tables: propertyTablesOf(tree) };
  });
}

interface Comment {
  readonly text: string;
  /** What the JSON fence behind it holds, a sentence between them aside. */
  readonly fence: string | undefined;
}

/** The comments that say of what kind the block behind them is. */
function commentsOf({ children }: Root): Comment[] {
  return children.flatMap((node, index) => {
    if (node.type !== "html" || kindOf(node.value) === undefined) return [];
    const next = children.slice(index + 1).find(({ type }) => type !== "paragraph");
    const fence = next?.type === "code" && next.lang === "json" ? next.value : undefined;
    return [{ text: node.value, fence }];
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function kindOf(comment: string): string | undefined {
  return /"blockType"\s*:\s*"(\w+)"/.exec(comment)?.[1];
}

/** The tables of properties in sections that are called so, on pages that declare a type. */
function propertyTablesOf({ children }: Root): Table[] {
  let properties = false;
  return children.filter((node): node is Table => {
    if (node.type === "heading") properties = toString(node).trim() === "Properties";
    const [, type] = node.type === "table" ? (node.children[0]?.children ?? []) : [];
    return properties && type !== undefined && /^(?:return )?type$/i.test(toString(type).trim());
  });
}

function rowsWith(
  tables: readonly Table[],
  condition: (cells: number, columns: number) => boolean,
): number {
  const rows = tables.flatMap(({ children: [header, ...others] }) =>
    others.filter((row) => condition(row.children.length, header?.children.length ?? 0)),
  );
  return rows.length;
}

function distinct(types: readonly StructuredTypeFacts[]): number {
  return new Set(types.map(({ name }) => name.value)).size;
}

function hasBase(type: StructuredTypeFacts, from?: Source): boolean {
  const sources = from ? [from] : ["annotation", "prose"];
  return type.baseTypes.some(({ value, source }) => value !== null && sources.includes(source));
}

function isAbstract(type: StructuredTypeFacts, from?: Source): boolean {
  const sources = from ? [from] : ["annotation", "prose"];
  return type.abstract.some(({ value, source }) => value && sources.includes(source));
}

function isProperty({ kind }: { kind: string }): boolean {
  return kind === "property";
}
