import type { Code, Root, RootContent } from "mdast";
import type {
  EnumTypeFacts,
  Fact,
  FrontMatterFacts,
  PropertyFacts,
  SampleFacts,
  StructuredTypeFacts,
  TitleFacts,
  TypeName,
} from "../model/page-facts.js";
import { baseOfSentence } from "./base-sentence.js";
import { type Declaration, shortName } from "./declaration.js";
import { readDerivedTypes } from "./derived-types.js";
import { headingRole } from "./headings.js";
import { firstLine } from "./node-place.js";
import type { PageContext } from "./page-context.js";
import type { Annotation, Annotations } from "./read-annotations.js";
import { readDeprecation, readIntroduction } from "./read-introduction.js";
import { readProperties } from "./read-properties.js";
import { readSample } from "./read-sample.js";
import { samplePropertiesOf } from "./sample-properties.js";
import { saysAbstract, saysOpen } from "./self-sentence.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import type { Section } from "./sections.js";
import { withTrustedNames } from "./trusted-names.js";
import { type TypeScope, typeScopes } from "./type-scope.js";

/** Everything on a page that its types are read from. */
export interface PageParts {
  readonly tree: Root;
  readonly sections: readonly Section[];
  readonly title: TitleFacts | undefined;
  readonly annotations: Annotations;
  readonly enums: readonly EnumTypeFacts[];
  readonly frontMatter: FrontMatterFacts;
}

/** The structured types a page declares. */
export function readTypes(parts: PageParts, page: PageContext): StructuredTypeFacts[] {
  const declarations = declaredTypes(parts, page);
  const properties = readProperties(parts.sections, declarations, parts.title, page);
  const scopeOf = typeScopes(declarations, parts.sections, parts.title);
  return declarations.map((each, index) =>
    typeFacts(each, properties[index] ?? [], scopeOf(each), parts.tree, page),
  );
}

/** One for each type name; a second annotation of the same type is an example of it. */
function declaredTypes(parts: PageParts, page: PageContext): Declaration[] {
  const { annotations, broken } = parts.annotations;
  const declarations = new Map<string, Declaration>();
  for (const annotation of annotations) {
    if (!declaresType(annotation, parts.tree)) continue;
    const name = annotation.type ?? titleName(parts.title);
    if (
      name &&
      parts.enums.some(({ origin, name: own }) => origin === "page" && own.value === name.value)
    )
      page.report("enum-annotated", { name: name.value.split(".").at(-1) ?? "" }, annotation.place);
    else if (!name) page.report("missing-type-name", {}, annotation.place);
    else {
      if (!annotation.type)
        page.report("type-name-from-title", { name: name.value }, annotation.place);
      const key = name.value.toLowerCase();
      const section = sectionOf(parts.tree.children[annotation.index], parts.sections);
      if (!declarations.has(key)) declarations.set(key, { name, annotation, section });
    }
  }
  if (declarations.size > 0 || broken) return [...declarations.values()];
  return unannotatedType(parts, page);
}

/** `blockType` decides; without it, a JSON fence behind an annotation with a type (reference, section 5). */
function declaresType({ blockType, type, pageAnnotation, index }: Annotation, tree: Root): boolean {
  if (blockType !== undefined) return blockType === "resource";
  const next = tree.children[index + 1];
  return !pageAnnotation && type !== undefined && next?.type === "code" && next.lang === "json";
}

/**
 * A page whose title says that it is a type, and that has no annotation: its front matter says so too,
 * or it has a property table.
 */
function unannotatedType(parts: PageParts, page: PageContext): Declaration[] {
  const { title, sections, frontMatter } = parts;
  // A translator changes the case of a title's words.
  if (page.translated || title?.kind !== "structuredType" || title.name === undefined) return [];
  const tables = sections.some(
    (section) =>
      headingRole(section.text, page.options) === "properties" &&
      section.nodes.some(({ type }) => type === "table"),
  );
  if (!tables && frontMatter.docType?.value !== "resourcePageType") return [];
  page.report("missing-annotation", { name: title.name }, title.place);
  const ignored = parts.annotations.annotations.find(
    ({ type }) => type && shortName(type.value) === shortName(title.name ?? ""),
  );
  const name = ignored?.type ?? titleName(title);
  return name ? [{ name, annotation: undefined, section: undefined }] : [];
}

function titleName(title: TitleFacts | undefined): Fact<string> | undefined {
  return title?.name === undefined
    ? undefined
    : { value: title.name, source: "heading", place: title.place };
}

function typeFacts(
  { name, annotation }: Declaration,
  properties: readonly PropertyFacts[],
  { title, introduction, sections }: TypeScope,
  tree: Root,
  page: PageContext,
): StructuredTypeFacts {
  const prose = sentencesOf(introduction, page, { quotes: true });
  const short = name.value.split(".").at(-1) ?? name.value;
  const sample = annotation ? sampleOf(annotation, tree, page) : undefined;
  const open = [
    ...present(annotation?.open),
    ...flagsOf(openSentences(sections, prose, page), saysOpen),
  ];
  const trusted = withTrustedNames(properties, sample, page);
  const listed = trusted.length > 0 || !sample || open.some(({ value }) => value);
  return {
    name,
    annotated: annotation !== undefined,
    baseTypes: [
      ...present(annotation && annotatedBase(annotation)),
      ...baseSentences(sections, short, page),
    ],
    abstract: [...present(annotation?.abstract), ...flagsOf(prose, saysAbstract)],
    open,
    key: annotation?.key,
    optionalProperties: annotation?.optionalProperties ?? [],
    description: readIntroduction(introduction, page),
    deprecated: readDeprecation(introduction, title, page),
    properties: listed ? trusted : samplePropertiesOf(name, sample, page),
    sample,
    derivedTypes: readDerivedTypes(sections, page),
  };
}

function annotatedBase({ baseType }: Annotation): Fact<TypeName | null> | undefined {
  return (
    baseType && { ...baseType, value: baseType.value === null ? null : { text: baseType.value } }
  );
}

/** Base sentences stand in the introduction, or above the tables, or above the JSON. */
function baseSentences(
  sections: readonly Section[],
  ownName: string,
  page: PageContext,
): Fact<TypeName>[] {
  return sections
    .filter(({ depth, text }) => depth <= 1 || headingRole(text, page.options) !== undefined)
    .filter(({ text }) => headingRole(text, page.options) !== "members")
    .flatMap(({ nodes }) => sentencesOf(nodes, page))
    .map((sentence) => baseOfSentence(sentence, ownName))
    .filter((fact) => fact !== undefined);
}

/** That a type is open also stands where its properties would. */
function openSentences(
  sections: readonly Section[],
  introduction: readonly Sentence[],
  page: PageContext,
): readonly Sentence[] {
  const properties = sections.filter(
    ({ text }) => headingRole(text, page.options) === "properties",
  );
  return [...introduction, ...properties.flatMap(({ nodes }) => sentencesOf(nodes, page))];
}

function flagsOf(
  sentences: readonly Sentence[],
  says: (sentence: Sentence) => boolean,
): Fact<boolean>[] {
  return sentences
    .filter(says)
    .map(({ place }): Fact<boolean> => ({ value: true, source: "prose", place }));
}

/** The fence behind an annotation, perhaps with a sentence between; never one of the next heading. */
function sampleOf(annotation: Annotation, tree: Root, page: PageContext): SampleFacts | undefined {
  for (const node of tree.children.slice(annotation.index + 1, annotation.index + 4)) {
    if (node.type === "code") return isJson(node) ? readSample(node, page) : wrongFence(node, page);
    if (node.type !== "paragraph") break;
  }
  return annotation.closed ? page.report("missing-sample", {}, annotation.place) : undefined;
}

/** A fence without a language is taken for JSON (reference, section 5: there, the run aborts). */
function isJson({ lang, value }: Code): boolean {
  return !lang || /^json/i.test(lang) || value.trimStart().startsWith("{");
}

function wrongFence(fence: Code, page: PageContext): undefined {
  return page.report("sample-language", { language: fence.lang ?? "" }, firstLine(fence, page));
}

function sectionOf(
  node: RootContent | undefined,
  sections: readonly Section[],
): Section | undefined {
  return node && sections.find(({ nodes }) => nodes.includes(node));
}

function present<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}
