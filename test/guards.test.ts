/** What guards say at run time of what docs-input has not; the types are in `fixtures/`. */
import { describe, expect, test } from "vitest";
import * as fleet from "./fixtures/concrete-base/expected/acme.fleet/index.js";
import * as tram from "./fixtures/discriminators/expected/acme.tram/index.js";
import * as garden from "./fixtures/selection/expected/acme.garden/index.js";
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

describe("a guard goes by the literals of its hierarchy, and by shape only where they may be missing", () => {
  test.each<[what: string, is: (value: unknown) => boolean, value: unknown, takes: boolean]>([
    ["a concrete base, itself", fleet.isVehicle, { "@odata.type": "#acme.fleet.vehicle" }, true],
    ["a concrete base, derived", fleet.isVehicle, { "@odata.type": "#acme.fleet.coolVan" }, true],
    ["a derived type, its base", fleet.isVan, { "@odata.type": "#acme.fleet.vehicle" }, false],
    ["always sent, missing", tram.isReturnTicket, { stops: 3 }, false],
    ["always sent, there", tram.isReturnTicket, { "@odata.type": "#acme.tram.returnTicket" }, true],
    ["a property's type, missing", tram.isDayTicket, { day: "2020-02-29" }, true],
    ["a property's type, an inherited kind", tram.isDayTicket, { price: "much" }, false],
    ["an abstract type, one of its may miss it", tram.isTicket, { price: 3 }, true],
    [
      "an abstract type, its own name",
      tram.isTicket,
      { "@odata.type": "#acme.tram.ticket" },
      false,
    ],
    ["documented as a text, any", tram.isLogEntry, { "@odata.type": "#acme.tram.x" }, true],
    ["documented as a text, by shape", tram.isLogEntry, { text: 1 }, false],
    ["a union of one", garden.isTree, { "@odata.type": "#acme.garden.appleTree" }, true],
    ["a type not asked for", garden.isTree, { "@odata.type": "#acme.garden.flower" }, false],
  ])("%s", (_, is, value, takes) => expect(is(value)).toBe(takes));

  test("there is none where nothing tells values by, or only a base is reached", () => {
    expect(Object.keys(tram)).not.toContain("isBlank");
    expect(Object.keys(garden)).not.toContain("isPlant");
  });
});
