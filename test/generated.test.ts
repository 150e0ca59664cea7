import { describe, expect, test } from "vitest";
import { assertNever, graph, matchType, security } from "../generated/index.js";
import { IncidentTaskResponseActionSubtype as Subtype } from "../generated/microsoft.graph.security/incidentTaskResponseActionSubtype.js";

const ns = "#microsoft.graph.security";
const isolate = { "@odata.type": Subtype.IsolateDevice, identifierValue: "device-1" };
const task = { "@odata.type": `${ns}.incidentTask`, id: "1" };

describe("a guard of an abstract base", () => {
  const { isResponseAction, isIncidentTaskResponseAction } = security;

  test.each(Object.entries(Subtype))("takes %s, which derives from it", (_, literal) => {
    expect(isIncidentTaskResponseAction({ "@odata.type": literal })).toBe(true);
    expect(isResponseAction({ "@odata.type": literal })).toBe(true);
  });

  test.each<[what: string, value: unknown]>([
    ["a type of another hierarchy", task],
    ["the abstract type itself", { "@odata.type": `${ns}.incidentTaskResponseAction` }],
    ["a type nobody documented", { "@odata.type": `${ns}.rebootDevice` }],
    ["a value without literal", { identifierValue: "device-1" }],
    ["a literal without `#`", { "@odata.type": Subtype.IsolateDevice.slice(1) }],
    ["a literal in another case", { "@odata.type": Subtype.IsolateDevice.toUpperCase() }],
    ["a literal in an array", { "@odata.type": [Subtype.IsolateDevice] }],
    ["null for a literal", { "@odata.type": null }],
    ["an array of values", [isolate]],
    ["a name of every object", { "@odata.type": "constructor" }],
  ])("refuses %s", (_, value) => {
    expect(isIncidentTaskResponseAction(value)).toBe(false);
  });

  test("demands no required property, for a response may be trimmed", () => {
    expect(isIncidentTaskResponseAction({ "@odata.type": Subtype.IsolateDevice })).toBe(true);
  });
});

describe("a guard of a type whose literal may be missing", () => {
  test.each<[what: string, value: unknown]>([
    ["its literal", task],
    ["its literal, whatever else it has", { ...task, status: 1 }],
    ["the documented kinds", { id: "1", displayName: "Look into it", incident: { tags: [] } }],
    ["null and undefined for anything", { id: null, status: null, incident: undefined }],
    ["properties nobody documented", { id: "1", color: 3 }],
    ["a member of an enum nobody documented", { status: "postponed" }],
    ["nothing at all", {}],
    ["no prototype", Object.assign(Object.create(null), { id: "1" })],
  ])("takes a value with %s", (_, value) => {
    expect(security.isIncidentTask(value)).toBe(true);
  });

  test.each<[what: string, value: unknown]>([
    ["the literal of another type", { ...task, "@odata.type": `${ns}.incident` }],
    ["the literal of its base", { ...task, "@odata.type": "#microsoft.graph.entity" }],
    ["null for a literal", { ...task, "@odata.type": null }],
    ["a number for a string", { id: 1 }],
    ["a number for an enum", { status: 2 }],
    ["a string for an object", { incident: "1" }],
    ["an array for an object", { incident: [] }],
  ])("refuses a value with %s", (_, value) => {
    expect(security.isIncidentTask(value)).toBe(false);
  });

  test("looks at the kind of a collection, not at what is in it", () => {
    expect(security.isIncident({ customTags: [1] })).toBe(true);
    expect(security.isIncident({ customTags: "urgent" })).toBe(false);
  });
});

describe.each<[guard: string, is: (value: unknown) => boolean]>([
  ["an abstract type", security.isResponseAction],
  ["a concrete type by its literal", security.isIsolateDeviceIncidentTaskResponseAction],
  ["a concrete type by its shape", security.isIncidentTask],
  ["a root", graph.isEntity],
])("a guard of %s refuses what is no object:", (_, is) => {
  const nothing = [null, undefined, "", "#", 0, Number.NaN, true, 1n, Symbol("x"), [], [{}]];
  test.each(nothing.map((value) => [typeof value, value] as const))("a %s", (__, value) => {
    expect(is(value)).toBe(false);
  });

  test("a function", () => expect(is(() => ({}))).toBe(false));
});

test("a guard takes what JSON.parse makes, `__proto__` and all", () => {
  const value: unknown = JSON.parse(`{ "__proto__": { "id": 1 }, "id": "1" }`);
  expect(graph.isEntity(value)).toBe(true);
});

describe("matchType", () => {
  const literal = "#acme.shop.crate";
  interface Crate {
    "@odata.type"?: typeof literal | undefined;
    label: string;
  }
  const handlers = { [literal]: ({ label }: Crate) => `crate ${label}` };
  const otherwise = ({ label }: Crate): string => `other ${label}`;

  test.each<[goes: string, type: unknown, result: string]>([
    ["a documented type to its handler", literal, "crate a"],
    ["a type nobody documented to `otherwise`", "#acme.shop.shelf", "other a"],
    ["a missing type to `otherwise`", undefined, "other a"],
    ["null to `otherwise`", null, "other a"],
    ["a name of every object to `otherwise`", "constructor", "other a"],
    ["`__proto__` to `otherwise`", "__proto__", "other a"],
  ])("sends %s", (_, type, result) => {
    const value = { "@odata.type": type, label: "a" } as Crate;
    expect(matchType(value, handlers, otherwise)).toBe(result);
  });

  test("throws where there is no handler, and names the type", () => {
    const newer: object = { "@odata.type": "#acme.shop.shelf" };
    const known = newer as { "@odata.type": typeof literal };
    expect(() => matchType(known, { [literal]: () => "crate" })).toThrow(
      new TypeError('No handler for @odata.type "#acme.shop.shelf"'),
    );
  });

  test("returns what a handler returns, be it undefined, and lets errors through", () => {
    const crate = { "@odata.type": literal, label: "a" } as const;
    expect(matchType(crate, { [literal]: () => undefined }, () => "other")).toBeUndefined();
    const fail = (): never => {
      throw new RangeError("mine");
    };
    expect(() => matchType(crate, { [literal]: fail }, () => "other")).toThrow(RangeError);
  });
});

test("assertNever throws, and shows the value", () => {
  const unexpected = { "@odata.type": "#acme.shop.shelf" } as never;
  expect(() => assertNever(unexpected)).toThrow("#acme.shop.shelf");
});
