import * as fc from "fast-check";
import { expect, test } from "vitest";
import { suggest } from "../../generator/diagnostics/suggest.js";

test.each<[name: string, known: string[], suggested: string | undefined]>([
  ["crate", ["crates", "shelf"], "crates"],
  ["crate", ["carte", "shelf"], "carte"],
  ["CRATE", ["crate"], "crate"],
  ["lid", ["lad"], "lad"],
  ["lid", ["lads"], undefined],
  ["crateForm", ["crateFrame", "crateForms"], "crateForms"],
  ["crate", ["cratez", "crates"], "crates"],
  ["crate", [], undefined],
  ["x".repeat(201), ["x".repeat(201)], undefined],
])("%s of %j: %s", (name, known, suggested) => {
  expect(suggest(name, known)).toBe(suggested);
});

test("of thousands of long names that are all alike, none is looked for long", () => {
  const common = "abcdefghij".repeat(14);
  const known = Array.from({ length: 5000 }, (_, n) => `${common}klmnopqrst${10_000 + n}`);
  const start = process.cpuUsage();
  expect(suggest(`${common}uvwxyzuvwx`, known)).toBeUndefined();
  // To look at all of them took 3.2 s, with a bound 20 ms.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
});

test("of long names that differ at their ends, the nearest is found", () => {
  const common = "ab".repeat(60);
  const known = Array.from({ length: 100 }, (_, n) => `${common}${100 + n}`);
  // Whole, a hundred of them would be more than may be compared.
  expect(suggest(`${common}14`, known)).toBe(`${common}104`);
});

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."abAB"), maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);

test("it is the nearest one, by edits, and of those the first", () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 8 }), (name, known) => {
      const wanted = name.toLowerCase();
      const limit = Math.max(1, Math.floor(wanted.length / 4));
      const [nearest] = known
        .map((each) => [edits(wanted, each.toLowerCase()), each] as const)
        .filter(([distance]) => distance <= limit)
        .toSorted(([a, x], [b, y]) => a - b || (x < y ? -1 : 1));
      expect(suggest(name, known)).toBe(nearest?.[1]);
    }),
    { numRuns: 2000 },
  );
});

/** By definition: the least of what the last edit can be (optimal string alignment). */
function edits(a: string, b: string, known = new Map<string, number>()): number {
  if (a === "" || b === "") return a.length + b.length;
  const key = `${a.length} ${b.length}`;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const swaps = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  const distance =
    known.get(key) ??
    Math.min(
      edits(restA, b, known) + 1,
      edits(a, restB, known) + 1,
      edits(restA, restB, known) + (a.at(-1) === b.at(-1) ? 0 : 1),
      swaps ? edits(a.slice(0, -2), b.slice(0, -2), known) + 1 : Infinity,
    );
  known.set(key, distance);
  return distance;
}
