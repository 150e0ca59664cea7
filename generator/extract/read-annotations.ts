import type { Html, Root } from "mdast";
import type { Fact } from "../model/page-facts.js";
import type { Place } from "../model/place.js";
import { annotationFields, fieldKinds, type AnnotationField } from "./annotation-fields.js";
import { type JsonMember, type JsonNode, parseLenientJson } from "../model/lenient-json.js";
import type { PageContext } from "./page-context.js";

/** A comment that holds a JSON object. */
export interface Annotation {
  /** The index among the root's children of the node that holds the comment. */
  readonly index: number;
  readonly place: Place;
  /** False if the comment never ends and so hides what stands behind it. */
  readonly closed: boolean;
  /** In lower case; `resource` declares a type. */
  readonly blockType: string | undefined;
  readonly pageAnnotation: boolean;
  readonly type: Fact<string> | undefined;
  readonly namespace: Fact<string> | undefined;
  readonly key: Fact<string> | undefined;
  readonly baseType: Fact<string | null> | undefined;
  readonly abstract: Fact<boolean> | undefined;
  readonly open: Fact<boolean> | undefined;
  readonly flags: Fact<boolean> | undefined;
  readonly optionalProperties: readonly Fact<string>[];
}

/** What the comments of a page come to. */
export interface Annotations {
  readonly annotations: readonly Annotation[];
  /** An annotation that should declare a type could not be read: the page's types are not known. */
  readonly broken: boolean;
}

/**
 * Read the annotations of a page: JSON objects in top-level comments.
 *
 * ```markdown
 * <!-- { "blockType": "resource", "@odata.type": "n.s.thing", "baseType": "n.s.base" } -->
 * ```
 */
export function readAnnotations(tree: Root, page: PageContext): Annotations {
  const annotations: Annotation[] = [];
  let broken = false;
  for (const [index, node] of tree.children.entries()) {
    if (node.type !== "html") continue;
    for (const comment of commentsOf(node, page)) {
      const annotation = readComment(comment, index, page);
      if (annotation === "broken") broken = true;
      else if (annotation) annotations.push(annotation);
    }
  }
  return { annotations, broken };
}

/** A comment's text and the offset of that text in the page. */
interface Comment {
  readonly text: string;
  readonly offset: number;
  /** False for the comment that never ends: it holds the rest of the page behind its object. */
  readonly closed: boolean;
}

/** A comment ends at the first `-->`, also inside a string; one that never ends runs to the end of its node. */
function commentsOf(node: Html, page: PageContext): Comment[] {
  const comments: Comment[] = [];
  const base = node.position?.start.offset ?? 0;
  for (let at = node.value.indexOf("<!--"); at >= 0; at = node.value.indexOf("<!--", at)) {
    const end = node.value.indexOf("-->", at + 4);
    const text = node.value.slice(at + 4, end < 0 ? undefined : end);
    const offset = base + at + 4;
    if (end < 0 && looksLikeAnnotation(text)) {
      page.report("unclosed-comment", {}, page.place(base + at, base + at + 4));
    }
    comments.push({ text, offset, closed: end >= 0 });
    if (end < 0) break;
    at = end + 3;
  }
  return comments;
}

function looksLikeAnnotation(text: string): boolean {
  return /^\s*\{/.test(text) || /"(?:blockType|@odata\.type)"\s*:/i.test(text.slice(0, 2000));
}

/** Longer comments are no annotations; the longest known has 3 KB. */
const maxLength = 1_000_000;

function readComment(
  { text, offset, closed }: Comment,
  index: number,
  page: PageContext,
): Annotation | "broken" | undefined {
  if (!looksLikeAnnotation(text) || text.length > maxLength) return undefined;
  const { root, repairs, error } = parseLenientJson(text.trimEnd(), { tail: !closed });
  const declares = /["'“]blockType["'”]\s*:\s*["'“]resource/i.test(text.slice(0, 5000));
  if (error || root?.kind !== "object") {
    const { what, offset: at } = error ?? { what: "value that is no object", offset: 0 };
    const place = page.place(offset + at, offset + Math.min(at + 1, text.length));
    page.report(declares ? "annotation-syntax" : "page-annotation-syntax", { what }, place);
    return declares ? "broken" : undefined;
  }
  for (const { what, offset: at } of repairs) {
    page.report("annotation-repaired", { what }, page.place(offset + at, offset + at + 1));
  }
  const own = closed ? text : text.slice(0, root.end);
  return annotationOf(root, { text: own, offset, closed }, index, page);
}

function annotationOf(
  root: Extract<JsonNode, { kind: "object" }>,
  { text, offset, closed }: Comment,
  index: number,
  page: PageContext,
): Annotation {
  const fields = new Map<AnnotationField, JsonMember>();
  for (const member of root.members) {
    const known = member.name.toLowerCase();
    if (!isField(known)) continue;
    const field = annotationFields[known];
    // `@odata.type` beats its older spelling.
    if (!(known === "@type" && fields.has(field))) fields.set(field, member);
  }
  const fact = <Value>(value: Value, node: JsonNode): Fact<Value> => ({
    value,
    source: "annotation",
    place: page.place(offset + node.start, offset + node.end),
  });
  const wrongKind = (field: AnnotationField, node: JsonNode): undefined =>
    page.report(
      "annotation-value",
      { field: fields.get(field)?.name ?? field, expected: expectations[fieldKinds[field]] },
      fact(0, node).place,
    );
  const textOf = (field: AnnotationField): Fact<string> | undefined => {
    const node = fields.get(field)?.value;
    if (!node || node.kind === "null") return undefined;
    if (node.kind !== "string") return wrongKind(field, node);
    const value = node.text.trim().replace(/^#/, "");
    return value === "" ? undefined : fact(value, node);
  };
  const flagOf = (field: AnnotationField): Fact<boolean> | undefined => {
    const node = fields.get(field)?.value;
    if (!node || node.kind === "null") return undefined;
    if (node.kind === "boolean") return fact(node.value, node);
    const word = "text" in node ? node.text.toLowerCase() : "";
    if (word === "true" || word === "1") return fact(true, node);
    return word === "false" || word === "0" ? fact(false, node) : wrongKind(field, node);
  };
  const base = fields.get("baseType")?.value;
  const list = fields.get("optionalProperties")?.value;
  const elements =
    list?.kind === "array" ? list.elements : list && list.kind !== "null" ? [list] : [];
  const start = offset + text.length - text.trimStart().length;
  return {
    index,
    place: page.place(start, offset + text.trimEnd().length),
    closed,
    blockType: textOf("blockType")?.value.toLowerCase(),
    pageAnnotation: /^#page\.annotation$/i.test(rawText(fields.get("pageAnnotation")?.value)),
    type: textOf("type"),
    namespace: textOf("namespace"),
    key: textOf("key"),
    baseType: base?.kind === "null" ? fact(null, base) : textOf("baseType"),
    abstract: flagOf("abstract"),
    open: flagOf("open"),
    flags: flagOf("flags"),
    optionalProperties: elements.flatMap((node) =>
      node.kind === "string"
        ? [fact(node.text, node)]
        : (wrongKind("optionalProperties", node) ?? []),
    ),
  };
}

const expectations = { text: "a string", flag: "`true` or `false`", list: "an array of strings" };

function isField(name: string): name is keyof typeof annotationFields {
  return Object.hasOwn(annotationFields, name);
}

function rawText(node: JsonNode | undefined): string {
  return node?.kind === "string" ? node.text : "";
}
