import { expect, test } from "vitest";
import { readCsdl } from "../../generator/csdl/read-csdl.js";
import { UserError } from "../../generator/diagnostics/user-error.js";

const start = `<e:Edmx xmlns:e="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><e:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="acme.shop">`;
const end = "</Schema></e:DataServices></e:Edmx>";

const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};">`);

test.each([
  [
    "entities that expand to gigabytes",
    `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs.join("")}]>${start}&l30;${end}`,
    "1:1: Unexpected `<!DOCTYPE`",
  ],
  [
    "an entity that is a file",
    `<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]>${start}&f;${end}`,
    "1:1: Unexpected `<!DOCTYPE`",
  ],
  [
    "a declaration that never ends",
    `<!DOCTYPE a [${'<!ENTITY b "c">'.repeat(100_000)}`,
    "1:1500014: Cannot read the metadata as XML: document must contain a root element",
  ],
  [
    "an entity nobody declares",
    `${start}<EnumType Name="&f;"/>${end}`,
    "2:97: Cannot read the metadata as XML: undefined entity",
  ],
  [
    "a million elements, each in the next",
    start + "<Annotation>".repeat(1_000_000),
    "2:1243: Unexpected element more than 100 levels deep in the metadata",
  ],
  [
    "an endless name",
    `${start}<EnumType Name="a"></${"b".repeat(1_000_000)}>`,
    `2:1000100: Cannot read the metadata as XML: unexpected close tag`,
  ],
  [
    "an endless element",
    `${start}<${"b".repeat(1_000_000)}>`,
    `2:1000081: Cannot read the metadata as XML: unclosed tag: ${"b".repeat(66)}…`,
  ],
])("%s: one short line, at once", (_, text, message) => {
  const from = process.cpuUsage();
  expect(() => readCsdl(text, "shop.csdl")).toThrow(UserError);
  expect(() => readCsdl(text, "shop.csdl")).toThrow(`shop.csdl:${message}`);
  expect(process.cpuUsage(from).user).toBeLessThan(2_000_000);
});

test("what has a name of JavaScript's own is a name like any other", () => {
  const names = ["__proto__", "constructor", "toString"];
  const types = names.map((name) => `<${name} Name="a"/><ComplexType Name="${name}" ${name}="b"/>`);
  const { structuredTypes } = readCsdl(start + types.join("") + end, "shop.csdl");
  expect(structuredTypes.map(({ name }) => name)).toEqual(names);
  expect(structuredTypes.map(({ baseType }) => baseType)).toEqual(names.map(() => undefined));
});
