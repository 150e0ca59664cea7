/**
 * What is read besides pages: models that were saved, and the metadata of a service. Whatever is in them,
 * they are read or refused in words, and what is told of them is harmless.
 */
import path from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareWithMetadata } from "../../generator/compare/compare-with-metadata.js";
import { readCsdl } from "../../generator/csdl/read-csdl.js";
import { UserError } from "../../generator/diagnostics/user-error.js";
import { printModel } from "../../generator/model/model-json.js";
import { parseModel } from "../../generator/model/parse-model.js";
import { printableLines } from "../../generator/report/printable.js";
import { modelOf, pagesOf } from "../model-of.js";
import { wanted } from "./check-docs.js";
import { checkChanges, checkFindings, checkPrinted } from "./check-reports.js";
import { hostileText } from "./hostile-texts.js";
import { mutation } from "./mutated-page.js";

/** They take a hundredth of what a page takes. */
const numRuns = wanted;

const model = modelOf(pagesOf(path.join(import.meta.dirname, "../../docs-input")));
const saved = printModel(model);

const mutations = fc.array(mutation, { minLength: 1, maxLength: 3 });

/** A value anywhere in a document, by its number, and what stands in its place. */
const replacement = fc.record({
  at: fc.nat(),
  by: fc.oneof(
    hostileText,
    fc.constantFrom(null, true, 0, -1, 1e300, {}, [], [[]]),
    fc.constantFrom("collection", "union", "structuredType", "enumType", "primitive", "unknown"),
    fc.constantFrom(...model.structuredTypes.map(({ qualifiedName }) => qualifiedName)),
  ),
});

function replaced(text: string, { at, by }: { at: number; by: unknown }): string {
  const count = { all: 0 };
  JSON.parse(text, (_key, value: unknown) => (count.all++, value));
  let index = 0;
  const document: unknown = JSON.parse(text, (_key, value: unknown) =>
    index++ === at % count.all ? by : value,
  );
  return JSON.stringify(document);
}

test("saved models", () => {
  let read = 0;
  const texts = fc.oneof(
    mutations.map((all) => all.reduce((text, mutate) => mutate(text), saved)),
    fc.array(replacement, { minLength: 1, maxLength: 3 }).map((all) => all.reduce(replaced, saved)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const found = attempt(() => parseModel(text, "model.json"));
      if (found === undefined) return;
      read++;
      checkChanges(model, found);
      checkChanges(found, model);
    }),
    { numRuns },
  );
  expect(read, "models that are read all the same").toBeGreaterThan(numRuns / 50);
});

const metadata = `<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
<edmx:Reference Uri="other.xml"><edmx:Include Namespace="other" Alias="o"/></edmx:Reference>
<edmx:DataServices>
<Schema Namespace="microsoft.graph.security" Alias="self" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<ComplexType Name="responseAction" Abstract="true"><Property Name="identifier" Type="Edm.String"/></ComplexType>
<ComplexType Name="incidentTaskResponseAction" BaseType="self.responseAction" Abstract="true" OpenType="true">
<Property Name="identifier" Type="Collection(self.kind)" Nullable="false"/>
<Property Name="at" Type="Edm.DateTimeOffset"/><NavigationProperty Name="task" Type="self.incidentTask" ContainsTarget="true"/>
</ComplexType>
<EntityType Name="incidentTask"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
<EnumType Name="kind" IsFlags="true"><Member Name="none" Value="0"/><Member Name="one" Value="1"/></EnumType>
<TypeDefinition Name="hash" UnderlyingType="Edm.String"/>
<Function Name="f"><ReturnType Type="Edm.String"/></Function>
<Annotations Target="self.kind"><Annotation Term="Org.OData.Core.V1.Description" String="A kind."/></Annotations>
</Schema>
</edmx:DataServices>
</edmx:Edmx>
`;

test("metadata", () => {
  let read = 0;
  fc.assert(
    fc.property(mutations, (all) => {
      const text = all.reduce((changed, mutate) => mutate(changed), metadata);
      const found = attempt(() => readCsdl(text, "metadata.xml"));
      if (found === undefined) return;
      read++;
      checkFindings(compareWithMetadata(model, found), () => "");
    }),
    { numRuns },
  );
  expect(read, "documents that are read all the same").toBeGreaterThan(numRuns / 50);
});

/** `undefined` if the input is refused, in a line that harms nobody. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    checkPrinted(printableLines(error.message));
    return undefined;
  }
}
