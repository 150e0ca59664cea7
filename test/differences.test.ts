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

### lid values
|Member|
|:---|
|flat|

## JSON representation
<!-- { "blockType": "resource", "@odata.type": "microsoft.graph.crate" } -->
`;

test.each([
  ["missingTypes", ":crate", "misread"],
  ["missingTypes", ":shelf", "silent"],
  ["extraTypes", ":crate", "otherwise"],
  ["extraTypes", ":shelf", "misread"],
  ["missingProps", ":crate.label", "misread"],
  ["missingProps", ":crate.weight", "silent"],
  ["extraProps", ":crate.label", "otherwise"],
  ["extraProps", ":crate.weight", "misread"],
  ["bases", ":crate: ours none, reference box", "misread"],
  ["bases", ":crate: ours none, reference bin", "silent"],
  ["bases", ":crate: ours box, reference bin", "otherwise"],
  ["types", ":crate.label: ours unknown, reference tag[]", "misread"],
  ["types", ":crate.label: ours tag[], reference string", "otherwise"],
  ["types", ":crate.label: ours string, reference number", "convention"],
  ["enums", ":lid", "misread"],
  ["enums", ":hinge", "silent"],
  ["enumMembers", ":lid: missing flat; extra -", "misread"],
  ["enumMembers", ":lid: missing round; extra -", "silent"],
  ["enumMembers", ":lid: missing -; extra flat", "otherwise"],
])("%s: %s is %s", (kind, text, expected) => {
  const docs = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-differences-"));
  onTestFinished(() => fs.rmSync(docs, { recursive: true }));
  fs.writeFileSync(path.join(docs, "crate.md"), crate);
  const [difference] = classifyDifferences(docs, { [kind]: [text] });
  expect(difference?.class).toBe(expected);
});
