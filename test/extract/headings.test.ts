import { expect, test } from "vitest";
import { headingRole } from "../../generator/extract/headings.js";
import type { HeadingRole } from "../../generator/model/options.js";

const builtIn = { headings: {}, columns: {} };

const roles: readonly (readonly [heading: string, role: HeadingRole | undefined])[] = [
  ["Properties", "properties"],
  ["properties", "properties"],
  ["PROPERTIES:", "properties"],
  ["  Properties  ", "properties"],
  ["Property", "properties"],
  ["crate Properties", "properties"],
  ["Instance attributes", "properties"],
  ["Page Content", "properties"],
  ["Authoring Metadata", "properties"],
  ["Relationships", "relationships"],
  ["Relationship", "relationships"],
  ["Navigation properties", "relationships"],
  ["Members", "members"],
  ["lidKind values", "members"],
  ["lidKind value", "members"],
  ["lidKind members", "members"],
  ["lidKind property values", "members"],
  ["State enumeration values", "members"],
  ["lidKind enumeration", "members"],
  ["Lid options", "members"],
  ["lidKind flags", "members"],
  ["Enumerated values", "members"],
  ["JSON representation", "sample"],
  ["JSON Representation", "sample"],
  ["representation", "sample"],
  ["Derived types", "derivedTypes"],
  ["Subtypes", "derivedTypes"],
  // What is none of these.
  ["", undefined],
  ["Values", undefined],
  ["Options", undefined],
  ["Methods", undefined],
  ["See also", undefined],
  ["JSON Examples", undefined],
  ["Lost relationships", undefined],
  ["Notes on subtypes", undefined],
  ["Properties of a crate policy", undefined],
  ["Relationships of a crate", undefined],
  ["lidKindvalues", undefined],
  ["crate resource type", undefined],
  ["constructor", undefined],
];

test.each(roles)("the heading `%s` heads %s", (heading, role) => {
  expect(headingRole(heading, builtIn)).toBe(role);
});

test("the config adds headings, whole or by their ends, in any case", () => {
  const options = {
    headings: { properties: ["Fields", "* FIELDS"], sample: ["At a glance"] },
    columns: {},
  };
  expect(headingRole("fields", options)).toBe("properties");
  expect(headingRole("Crate fields", options)).toBe("properties");
  expect(headingRole("at a glance", options)).toBe("sample");
  expect(headingRole("the fields below", options)).toBeUndefined();
  expect(headingRole("Properties", options)).toBe("properties");
});

test("a whole heading of the config counts before the end of another", () => {
  const options = { headings: { derivedTypes: ["Lid options"] }, columns: {} };
  expect(headingRole("Lid options", options)).toBe("derivedTypes");
  expect(headingRole("Other lid options", options)).toBe("members");
});
