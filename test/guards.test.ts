/** What guards say at run time of values with odd property names; the types are in `fixtures/`. */
import { describe, expect, test } from "vitest";
import { isForm } from "./fixtures/odd-property-names/expected/acme.office/form.js";

const inherited = { label: "a form" };

describe("a guard looks only at a value's own properties, where every object inherits the name", () => {
  test.each<[what: string, value: unknown, is: boolean]>([
    ["nothing at all", {}, true],
    ["no prototype", Object.create(null), true],
    ["another prototype", Object.create(inherited), true],
    ["the prototype of a class", new Date(), true],
    ["the documented kind", { constructor: "a", toString: true, valueOf: {} }, true],
    ["null", { constructor: null, toString: undefined }, true],
    ["a number for a string", { constructor: 1 }, false],
    ["a string for a boolean", { toString: "a" }, false],
    ["an array for an object", { valueOf: [] }, false],
    ["an array for `__proto__`", JSON.parse('{ "__proto__": ["a"] }'), true],
    ["an object for `__proto__`", JSON.parse('{ "__proto__": {} }'), false],
    ["a number for another name", { _id: 1 }, false],
  ])("%s", (_, value, is) => expect(isForm(value)).toBe(is));
});
