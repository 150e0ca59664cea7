import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonNode, parseLenientJson } from "../../generator/model/lenient-json.js";

/** The value as JSON, but objects as lists of pairs: they keep their order and names given twice. */
type Plain =
  string | boolean | null | { number: string } | Plain[] | { members: [string, Plain][] };

function plain(node: JsonNode | undefined): Plain | undefined {
  switch (node?.kind) {
    case "object":
      return { members: node.members.map(({ name, value }) => [name, plain(value) ?? null]) };
    case "array":
      return node.elements.map((element) => plain(element) ?? null);
    case "string":
      return node.text;
    case "number":
      return { number: node.text };
    case "boolean":
      return node.value;
    case "null":
      return null;
    default:
      return undefined;
  }
}

/** What `JSON.parse` reads, in the form of {@link Plain}. */
function plainOf(value: unknown): Plain {
  if (typeof value === "number") return { number: JSON.stringify(value) };
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value === "object" && value !== null)
    return { members: Object.entries(value).map(([name, each]) => [name, plainOf(each)]) };
  return value as string | boolean | null;
}

const object = (...members: [string, Plain][]): Plain => ({ members });
const lid = object(["lid", "flat"]);
const box = object(["lid", "flat"], ["size", { number: "7" }]);

const repaired: readonly (readonly [text: string, value: Plain, repairs: readonly string[]])[] = [
  // Strict JSON needs no repair.
  ['{ "lid": "flat" }', lid, []],
  ["{}", object(), []],
  [' [1, -2.5e+3, true, null, ""] ', [{ number: "1" }, { number: "-2.5e+3" }, true, null, ""], []],
  [String.raw`"\u00e9\n\"\\\/"`, 'é\n"\\/', []],
  ['{ "lid": { "kind": [{}] } }', object(["lid", object(["kind", [object()]])]), []],
  // A line break in a text is none either.
  ['"flat\nlid"', "flat\nlid", []],
  // Commas.
  ['{ "lid": "flat", }', lid, ["trailing comma"]],
  ['["flat",\n]', ["flat"], ["trailing comma"]],
  ['{ "lid": "flat"\n  "size": 7 }', box, ["missing comma"]],
  // Comments.
  ['{ /* of wood */ "lid": "flat" }', lid, ["comment"]],
  ['{ "lid": "flat" // of wood\n}', lid, ["comment"]],
  ['{ "lid": "flat", /* no more */ }', lid, ["comment", "trailing comma"]],
  ['{ "lid": "flat" } // the end', lid, ["comment"]],
  ['"// no comment /* either */"', "// no comment /* either */", []],
  // Quotes.
  ["{ 'lid': 'flat' }", lid, ["single quotes", "single quotes"]],
  ["{ “lid”: “flat” }", lid, ["typographic quotes", "typographic quotes"]],
  ['"a “flat” lid"', "a “flat” lid", []],
  ['{ lid: "flat" }', lid, ["name without quotes"]],
  ['{ @odata.type: "flat" }', object(["@odata.type", "flat"]), ["name without quotes"]],
  // Braces.
  ['{ "lid": "flat"', lid, ["missing closing brace"]],
  ['"lid": "flat"', lid, ["missing opening brace", "missing closing brace"]],
  ['{ "lid": "flat", "size": 7', box, ["missing closing brace"]],
  // Numbers and blanks.
  ["[007]", [{ number: "007" }], ["leading zero"]],
  ['{\u202f"lid":\u00a0"flat"\ufeff}', lid, []],
  // Names given twice, and names that mean something to JavaScript, are names.
  ['{ "lid": 1, "lid": 2 }', object(["lid", { number: "1" }], ["lid", { number: "2" }]), []],
  ['{ "__proto__": "flat" }', object(["__proto__", "flat"]), []],
  [
    '{ "constructor": {}, "toString": 1 }',
    object(["constructor", object()], ["toString", { number: "1" }]),
    [],
  ],
];

test.each(repaired)("reads %j", (text, value, repairs) => {
  const { root, error, ...result } = parseLenientJson(text);
  expect(plain(root)).toEqual(value);
  expect(result.repairs.map(({ what }) => what)).toEqual(repairs);
  expect(error).toBeUndefined();
});

describe("cannot read", () => {
  const faulty: readonly (readonly [text: string, what: string, offset: number])[] = [
    ["", "`end of text`", 0],
    ['{ "lid": flat }', "`flat`", 9],
    ['{ "lid": ... }', "`...`", 9],
    ['{ "lid" "flat" }', '`"` after a name', 8],
    ['{ "lid": "flat"; "size": 7 }', "`;`", 15],
    ['{ "lid":: "flat" }', "`:`", 8],
    ['{ "lid": "flat",, }', "`,`", 16],
    ['{ "lid": "flat } ', "end of text in a string", 17],
    ['"flat\\', "end of text in a string", 6],
    ['["flat"', "end of text in an array", 7],
    ["{} {}", "text after the value", 3],
    ["[1.2.3]", "`1.2.3`", 1],
    ["[".repeat(100), "nesting this deep", 65],
  ];
  test.each(faulty)("%j", (text, what, offset) => {
    expect(parseLenientJson(text)).toMatchObject({ root: undefined, error: { what, offset } });
  });
});

test("places are offsets of the text", () => {
  const text = '{ "lid": [ "flat", 7 ],}';
  const { root, repairs } = parseLenientJson(text);
  const member = root?.kind === "object" ? root.members[0] : undefined;
  expect(text.slice(root?.start, root?.end)).toBe(text);
  expect(text.slice(member?.start, member?.end)).toBe('"lid"');
  expect(text.slice(member?.value.start, member?.value.end)).toBe('[ "flat", 7 ]');
  expect(repairs).toEqual([{ what: "trailing comma", offset: 22 }]);
});

test("what JSON.stringify writes is read back equal, with nothing to repair", () => {
  const indent = fc.constantFrom(undefined, 2, "\t");
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary" }), indent, (value, space) => {
      const text = JSON.stringify(value, null, space);
      const { root, repairs, error } = parseLenientJson(text);
      expect(plain(root)).toEqual(plainOf(JSON.parse(text)));
      expect({ repairs, error }).toEqual({ repairs: [], error: undefined });
    }),
  );
});

test("no text makes it throw, or find something outside of the text", () => {
  const piece = fc.oneof(
    fc.constantFrom(..."{}[],:\"'“”\\/*-0 \n", "/*", "*/", "//", "true", "lid", "\\u12"),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const { root, repairs, error } = parseLenientJson(text);
      expect(root === undefined).toBe(error !== undefined);
      for (const { offset } of error ? [...repairs, error] : repairs) {
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 1000 },
  );
});
