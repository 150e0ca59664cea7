/** The judge of fidelity must be able to convict: each kind of difference, when the docs do say it. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { classifyDifferences } from "./differences.mjs";

const crate = `# crate resource type

Inherits from [box](box.md).

## Properties
|Property|Type|Description|
|:---|:---|:---|
|label|[tag](tag.md) collection|The label.|
|icon|Binary|The icon.|
|side|hinge|Possible values are: \`left\`, \`right\`.|

### lid values
|Member|
|:---|
|flat|

## JSON representation
<!-- { "blockType": "resource", "@odata.type": "microsoft.graph.crate" } -->
\`\`\`json
{ "colour": "String" }
\`\`\`
`;

const box = `# box resource type

The base type of [tin](tin.md), derived from nothing.

|Property|Type|
|:---|:---|
|volume|Int32|
`;

const tin = `# tin resource type

|Property|Type|
|:---|:---|
|width|Int32|
`;

test.each([
  ["missingTypes", ":crate", "misread"],
  ["missingTypes", ":shelf", "silent"],
  ["extraTypes", ":crate", "otherwise"],
  ["extraTypes", ":shelf", "misread"],
  ["missingProps", ":crate.label", "misread"],
  ["missingProps", ":crate.weight", "silent"],
  ["missingProps", ":crate.colour", "otherwise"],
  ["extraProps", ":crate.volume", "otherwise"],
  ["extraProps", ":crate.width", "misread"],
  ["extraProps", ":crate.label", "otherwise"],
  ["extraProps", ":crate.weight", "misread"],
  ["bases", ":crate: ours none, reference box", "misread"],
  ["bases", ":crate: ours none, reference bin", "silent"],
  ["bases", ":crate: ours box, reference bin", "otherwise"],
  ["bases", ":crate: ours bin, reference tin", "misread"],
  ["bases", ":tin: ours none, reference box", "misread"],
  ["types", ":crate.label: ours unknown, reference tag[]", "misread"],
  ["types", ":crate.label: ours tag[], reference string", "otherwise"],
  ["types", ":crate.icon: ours string, reference number", "convention"],
  ["types", ":crate.label: ours string, reference number", "otherwise"],
  ["types", ":crate.label: ours unknown, reference any", "otherwise"],
  ["enums", ":lid", "misread"],
  ["enums", ":hinge", "misread"],
  ["enums", ":handle", "silent"],
  ["enumMembers", ":lid: missing flat; extra -", "misread"],
  ["enumMembers", ":lid: missing round; extra -", "silent"],
  ["enumMembers", ":lid: missing FLAT; extra -", "otherwise"],
  ["enumMembers", ":lid: missing -; extra flat", "otherwise"],
  ["enumMembers", ":lid: missing -; extra round", "misread"],
  ["enumMembers", ":hinge: missing left; extra -", "misread"],
])("%s: %s is %s", (kind, text, expected) => {
  const docs = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-differences-"));
  onTestFinished(() => fs.rmSync(docs, { recursive: true }));
  for (const [name, page] of Object.entries({ crate, box, tin }))
    fs.writeFileSync(path.join(docs, `${name}.md`), page);
  const [difference] = classifyDifferences(docs, { [kind]: [text] });
  expect(difference?.class).toBe(expected);
});
