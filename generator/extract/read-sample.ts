import type { Code } from "mdast";
import type { SampleFacts, SampleMember, SampleValue } from "../model/page-facts.js";
import { type JsonNode, parseLenientJson } from "../model/lenient-json.js";
import { placeOf } from "./node-place.js";
import type { PageContext } from "./page-context.js";

/**
 * Read a JSON representation: the members of its object, with what their sample values say.
 *
 * ```json
 * { "@odata.type": "#n.s.thing", "name": "String", "parts": [{ "@odata.type": "n.s.part" }] }
 * ```
 */
export function readSample(fence: Code, page: PageContext): SampleFacts | undefined {
  const place = placeOf(fence);
  const [text, offset] = contentOf(fence, page);
  const { root, error } = parseLenientJson(text);
  if (error || root?.kind !== "object") {
    const { what, offset: at } = error ?? { what: "value that is no object", offset: 0 };
    page.report("sample-syntax", { what }, page.place(offset + at, offset + at + 1));
    return undefined;
  }
  const members = root.members.map(({ name, start, end, value }): SampleMember => ({
    name,
    place: page.place(offset + start, offset + end),
    value: sampleValue(value),
  }));
  return { place, members };
}

/** The fence's text as it stands in the page, so that its offsets are the page's. */
function contentOf(fence: Code, page: PageContext): [text: string, offset: number] {
  const opening = /[^\r\n]*(?:\r\n?|\n|$)/y;
  opening.lastIndex = fence.position?.start.offset ?? 0;
  opening.test(page.source); // There is always such a line; what is behind it is asked for.
  const start = opening.lastIndex;
  const end = fence.position?.end.offset ?? start;
  const text = page.source.slice(start, Math.max(start, end));
  return [text.replace(/(?:^|[\r\n])[ \t]{0,3}(?:`{3,}|~{3,})[ \t]*$/, ""), start];
}

function sampleValue(node: JsonNode): SampleValue {
  switch (node.kind) {
    case "string":
    case "number":
      return { kind: node.kind, text: node.text };
    case "boolean":
    case "null":
      return { kind: node.kind };
    case "array": {
      const [first] = node.elements;
      return { kind: "array", element: first && sampleValue(first) };
    }
    case "object": {
      const type = node.members.find(
        ({ name }) => name === "@odata.type" || name === "@type",
      )?.value;
      return {
        kind: "object",
        type: type?.kind === "string" ? type.text.replace(/^#/, "") : undefined,
      };
    }
  }
}
