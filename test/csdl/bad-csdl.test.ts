import { describe, expect, test } from "vitest";
import { readCsdl } from "../../generator/csdl/read-csdl.js";
import { UserError } from "../../generator/diagnostics/user-error.js";

const wrapper = 'xmlns:e="http://docs.oasis-open.org/odata/ns/edmx"';
const model = 'xmlns="http://docs.oasis-open.org/odata/ns/edm"';
const start = `<e:Edmx ${wrapper} Version="4.0">\n<e:DataServices>\n<Schema ${model} Namespace="acme.shop">\n`;
const end = "</Schema></e:DataServices></e:Edmx>";
const crate = '<ComplexType Name="crate"><Property Name="label" Type="Edm.String"/></ComplexType>';

/** What a text is, the text, and what the user is told: one line. */
const cases: [what: string, text: string, message: string][] = [
  ["nothing", "", "1:1: Cannot read the metadata as XML: document must contain a root element"],
  ["JSON", '{\n "$Version": "4.01" }', "1:1: Cannot read the metadata as XML: expected `<`"],
  ["no words", "\0\0", "1:1: Cannot read the metadata as XML: expected `<`"],
  ["HTML", "<!DOCTYPE html><html>", "1:1: Unexpected `<!DOCTYPE` in the metadata, CSDL has none"],
  [
    "other XML",
    "\n<svg/>",
    "2:1: Unexpected root element `svg` of the metadata, expected `Edmx` of CSDL 4.0 or 4.01",
  ],
  [
    "other XML behind a byte order mark",
    "\ufeff<svg/>",
    "1:1: Unexpected root element `svg` of the metadata, expected `Edmx` of CSDL 4.0 or 4.01",
  ],
  [
    "CSDL 3.0",
    '<Edmx xmlns="http://schemas.microsoft.com/ado/2007/06/edmx" Version="1.0"/>',
    "1:1: Unexpected XML namespace `http://schemas.microsoft.com/ado/2007/06/edmx` of the metadata, expected `http://docs.oasis-open.org/odata/ns/edmx` of CSDL 4.0 or 4.01",
  ],
  [
    "no namespace",
    '<Edmx Version="4.0"/>',
    "1:1: Unexpected XML namespace `` of the metadata, expected `http://docs.oasis-open.org/odata/ns/edmx` of CSDL 4.0 or 4.01",
  ],
  [
    "CSDL 5.0",
    `<e:Edmx ${wrapper} Version="5.0"/>`,
    "1:1: Unexpected version `5.0` of the metadata, expected CSDL 4.0 or 4.01",
  ],
  ["no version", `<e:Edmx ${wrapper}/>`, "1:1: Cannot find the attribute `Version` of `Edmx`"],
  [
    "no schema",
    `<e:Edmx ${wrapper} Version="4.0"/>`,
    "1:1: Cannot find a `Schema` in the metadata",
  ],
  [
    "a schema of CSDL 3.0",
    `<e:Edmx ${wrapper} Version="4.0"><e:DataServices>\n<Schema xmlns="urn:old" Namespace="acme"/></e:DataServices></e:Edmx>`,
    "2:1: Unexpected XML namespace `urn:old` of a `Schema`, expected `http://docs.oasis-open.org/odata/ns/edm` of CSDL 4.0 or 4.01",
  ],
  [
    "a type without a name",
    `${start}  <EnumType/>${end}`,
    "4:3: Cannot find the attribute `Name` of `EnumType`",
  ],
  [
    "a member without a name",
    `${start}<EnumType Name="a"><Member Name=" "/></EnumType>${end}`,
    "4:20: Cannot find the attribute `Name` of `Member`",
  ],
  [
    "a property without a type",
    `${start}<ComplexType Name="a">\n<Property Name="b"/></ComplexType>${end}`,
    "5:1: Cannot find the attribute `Type` of `Property`",
  ],
  [
    "a flag that is none",
    `${start}<ComplexType Name="a" Abstract="yes\u001b[0m"/>${end}`.replace("\u001b", "&#9;"),
    "4:1: Unexpected `yes\ufffd[0m` as `Abstract` of `ComplexType`, expected `true` or `false`",
  ],
  [
    "a type twice",
    `${start}${crate}\n\n${crate}${end}`,
    "6:1: Unexpected second type `acme.shop.crate` in the metadata, the first is in line 4",
  ],
  [
    "an end tag too early",
    `${start}<ComplexType Name="a"></Schema>`,
    "4:31: Cannot read the metadata as XML: unexpected close tag",
  ],
  [
    "an undeclared prefix",
    `${start}<x:y/>${end}`,
    '4:6: Cannot read the metadata as XML: unbound namespace prefix: "x"',
  ],
  [
    "two roots",
    `${start}${end}\n<a/>`,
    "5:3: Cannot read the metadata as XML: documents may contain only one root",
  ],
];

describe("readCsdl tells what is wrong with", () => {
  test.each(cases)("%s", (_, text, message) => {
    expect(faultOf(text)).toBe(`shop.csdl:${message}`);
  });

  test("a document that ends too early, wherever that is", () => {
    const whole = `${start}<!-- a -->${crate}${end}`;
    for (let length = 0; length < whole.length; length++) {
      expect(faultOf(whole.slice(0, length)), `${length} characters`).toMatch(
        /^shop\.csdl:[1-5]:\d+: Cannot read the metadata as XML: [^\n]+$/,
      );
    }
    expect(readCsdl(whole, "shop.csdl").structuredTypes).toHaveLength(1);
  });
});

function faultOf(text: string): string {
  try {
    readCsdl(text, "shop.csdl");
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return "nothing";
}
