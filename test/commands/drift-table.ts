import fs from "node:fs";
import path from "node:path";

/** One way in which docs and code drift apart, and what `drift.test.ts` is to find. */
export interface Drift {
  readonly what: string;
  /** Edits of the committed docs that are committed too, with what they yield, before the others are made. */
  readonly before?: Edits;
  readonly edits: Edits;
  /**
   * The commands that find something or do not end with 0, and below each its findings: `check`, `lint`
   * with warnings counted as failures and with the page of examples, `diff --fail-on breaking` (grade for readers/for writers), and
   * `compare` with `drift.csdl`.
   */
  readonly expected: string;
}

/** By file: its text, edited; `undefined` deletes it. */
export type Edits = Readonly<Record<string, (text: string) => string | undefined>>;

const swap =
  (from: string, to: string) =>
  (text: string): string => {
    if (text.split(from).length !== 2) throw new Error(`\`${from}\` is there not just once`);
    return text.replace(from, () => to);
  };
const all =
  (from: string, to: string) =>
  (text: string): string =>
    text.replaceAll(from, to);
const inTurn =
  (...edits: readonly ((text: string) => string)[]) =>
  (text: string): string =>
    edits.reduce((edited, edit) => edit(edited), text);
const gone = () => undefined;
const pageOf = (file: string): string =>
  fs.readFileSync(path.join(import.meta.dirname, "../..", file), "utf8");

/** Take back what `before` has edited. */
const asCommitted = (file: string) => (): string => pageOf(file);

const entity = "docs-input/entity.md";
const incident = "docs-input/security-incident.md";
const root = "docs-input/security-responseaction.md";
const stop = "docs-input/security-stopandquarantinefileincidenttaskresponseaction.md";
const task = "docs-input/security-incidenttask.md";
const base = "docs-input/security-incidenttaskresponseaction.md";
const isolate = "docs-input/security-isolatedeviceincidenttaskresponseaction.md";
const scan = "docs-input/security-runantivirusscanincidenttaskresponseaction.md";
const out = "generated/microsoft.graph.security";
const description = "|description|String|What is to be done, in words.|\n";

const alerts =
  "|alerts|[microsoft.graph.security.alert](security-alert.md) collection|The alerts that belong to the attack. Supports `$expand`.|\n";

/** Beside the docs: what `lint` is to hold against them. */
export const examples = "api/security-incidenttask.md";
export const examplesPage = `# Execute a response action

## Examples
<!-- { "blockType": "response", "@odata.type": "microsoft.graph.security.incidentTask" } -->
\`\`\`http
HTTP/1.1 200 OK
Content-Type: application/json

{
  "id": "17",
  "actionStatus": "notStarted"
}
\`\`\`

<!-- { "blockType": "response", "@odata.type": "microsoft.graph.security.incidentTaskResponseAction" } -->
\`\`\`http
HTTP/1.1 200 OK
Content-Type: application/json

{
  "@odata.type": "#microsoft.graph.security.isolateDeviceIncidentTaskResponseAction",
  "identifierValue": "device-17",
  "isolationType": "full"
}
\`\`\`
`;

const paintPage = `# paintDeviceResponseAction resource type

Namespace: microsoft.graph.security

Paints a device. Inherits from [responseAction](../resources/security-responseaction.md).

## Properties
None.

## JSON representation
<!-- { "blockType": "resource", "@odata.type": "microsoft.graph.security.paintDeviceResponseAction" } -->
\`\`\`json
{ "@odata.type": "#microsoft.graph.security.paintDeviceResponseAction" }
\`\`\`
`;

const numberedSources = inTurn(
  swap(
    "|Member|Description|\n|:---|:---|\n|defender",
    "|Member|Value|Description|\n|:---|:---|:---|\n|defender",
  ),
  swap("|defenderExpertsGuidedResponse|", "|defenderExpertsGuidedResponse|1|"),
  swap("|defenderExpertsManagedResponse|", "|defenderExpertsManagedResponse|2|"),
  swap(
    "|unknownFutureValue|Stands for members that may be added one day. Never sent as such.|\n\n### incidentTaskStatus",
    "|unknownFutureValue|3|Stands for members that may be added one day. Never sent as such.|\n\n### incidentTaskStatus",
  ),
);

const deprecations = {
  [incident]: swap("# incident resource type", "# incident resource type (deprecated)"),
  [task]: inTurn(
    swap("|description|String|", "|description (deprecated)|String|"),
    swap("|submitIocRule|", "|submitIocRule (deprecated)|"),
  ),
};

const isolationTypePage = `# isolationType resource type

Namespace: microsoft.graph.security

How far a device is cut off.

## Properties
None.

## JSON representation
<!-- { "blockType": "resource", "@odata.type": "microsoft.graph.security.isolationType" } -->
\`\`\`json
{ "@odata.type": "#microsoft.graph.security.isolationType" }
\`\`\`
`;

const isolationEnumPage = `# isolationType enum type

Namespace: microsoft.graph.security

How far a device is cut off.

## Members
|Member|Description|
|:---|:---|
|full|From everything.|
|selective|From everything but a few chosen services.|
|unknownFutureValue|Stands for members that may be added one day.|

## JSON representation
<!-- { "blockType": "resource", "@odata.type": "microsoft.graph.security.isolationType" } -->
\`\`\`json
{ "@odata.type": "#microsoft.graph.security.isolationType" }
\`\`\`
`;

const secondType = `
<!-- { "blockType": "resource", "@odata.type": "microsoft.graph.security.scanResult" } -->
\`\`\`json
{}
\`\`\`
`;

export const drifts: readonly Drift[] = [
  {
    what: "Nothing is edited",
    edits: {},
    expected: `
`,
  },
  {
    what: "A property gets another type",
    edits: { [task]: swap("|displayName|String|", "|displayName|Int32|") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:48 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:115 warning sample-value-kind
diff ends with 1
  docs-input/security-incidenttask.md:35 breaking/breaking property-type-changed
compare ends with 1
  docs-input/security-incidenttask.md:35 warning property-type-unlike-metadata
`,
  },
  {
    what: "A property becomes a collection",
    edits: { [task]: swap("|displayName|String|", "|displayName|String collection|") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:48 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:115 warning sample-value-kind
diff ends with 1
  docs-input/security-incidenttask.md:35 breaking/breaking property-type-changed
compare ends with 1
  docs-input/security-incidenttask.md:35 warning property-type-unlike-metadata
`,
  },
  {
    what: "A row is dropped",
    edits: { [task]: swap(description, "") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:45 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:115 warning sample-unknown-property
diff ends with 1
  docs-input/security-incidenttask.md:103 breaking/breaking property-removed
compare ends with 1
  service.csdl:122 warning property-not-in-docs
`,
  },
  {
    what: "A row is there twice",
    edits: { [task]: swap(description, `${description}${description}`) },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:35 warning duplicate-property
`,
  },
  {
    what: "A row is new",
    edits: { [task]: swap(description, `${description}|note|String|Anything else.|\n`) },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:47 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:35 warning sample-lacks-property
diff ends with 0
  docs-input/security-incidenttask.md:35 safe/safe property-added
compare ends with 1
  docs-input/security-incidenttask.md:35 warning property-not-in-metadata
`,
  },
  {
    what: "A required property becomes optional",
    edits: { [isolate]: swap("Required. How far", "How far") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:10 error stale-file
  generated/microsoft.graph.security/isolateDeviceIncidentTaskResponseAction.ts:14 error stale-file
diff ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:23 breaking/safe property-made-optional
`,
  },
  {
    what: "A property is said not to be nullable",
    edits: { [task]: swap("What is to be done, in words.", "In words. Not nullable.") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:45 error stale-file
diff ends with 1
  docs-input/security-incidenttask.md:34 safe/breaking property-made-not-nullable
compare ends with 1
  docs-input/security-incidenttask.md:34 warning nullable-unlike-metadata
`,
  },
  {
    what: "Only the words of a description change",
    edits: { [task]: swap("What is to be done, in words.", "What to do, in words.") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:45 error stale-file
`,
  },
  {
    what: "A subtype is renamed",
    edits: { [isolate]: all("isolateDeviceIncident", "cutOffDeviceIncident") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:10 error stale-file
  generated/microsoft.graph.security/cutOffDeviceIncidentTaskResponseAction.ts:1 error missing-file
  generated/microsoft.graph.security/incidentTaskResponseAction.ts:3 error stale-file
  generated/microsoft.graph.security/incidentTaskResponseActionSubtype.ts:5 error stale-file
  generated/microsoft.graph.security/index.ts:10 error stale-file
  generated/microsoft.graph.security/isolateDeviceIncidentTaskResponseAction.ts:1 error orphaned-file
  generated/microsoft.graph.security/responseAction.ts:3 error stale-file
  generated/microsoft.graph.security/responseActionSubtype.ts:5 error stale-file
lint ends with 1
  api/security-incidenttask.md:21 warning example-value-type
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:32 info file-name
diff ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:32 safe/safe type-added
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:17 dangerous/safe subtype-added
  docs-input/security-incidenttaskresponseaction.md:48 breaking/breaking subtype-removed
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:32 breaking/breaking type-removed
compare ends with 0
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:32 info type-not-in-metadata
  service.csdl:133 info type-not-in-docs
`,
  },
  {
    what: "A comma of an annotation is missing",
    edits: { [isolate]: swap('"resource",', '"resource"') },
    expected: `
lint ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:31 warning annotation-repaired
`,
  },
  {
    what: "An annotation cannot be read",
    edits: { [isolate]: swap('"resource",', '"resource";') },
    expected: `
check ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:31 error page-in-error
lint ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:31 error annotation-syntax
diff ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:31 error page-in-error
compare ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:31 error page-in-error
`,
  },
  {
    what: "An abstract type becomes concrete in its annotation",
    edits: { [base]: swap('"abstract": true', '"abstract": false') },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:9 error stale-file
  generated/microsoft.graph.security/collectInvestigationPackageIncidentTaskResponseAction.ts:2 error stale-file
  generated/microsoft.graph.security/disableUserIncidentTaskResponseAction.ts:2 error stale-file
  generated/microsoft.graph.security/enableUserIncidentTaskResponseAction.ts:2 error stale-file
  generated/microsoft.graph.security/forceUserPasswordResetIncidentTaskResponseAction.ts:2 error stale-file
  generated/microsoft.graph.security/hardDeleteEmailIncidentTaskResponseAction.ts:2 error stale-file
  generated/microsoft.graph.security/incidentTaskResponseAction.ts:18 error stale-file
  generated/microsoft.graph.security/incidentTaskResponseActionSubtype.ts:9 error stale-file
  generated/microsoft.graph.security/index.ts:29 error stale-file
  generated/microsoft.graph.security/isolateDeviceIncidentTaskResponseAction.ts:2 error stale-file
  generated/microsoft.graph.security/markUserAsCompromisedIncidentTaskResponseAction.ts:2 error stale-file
  generated/microsoft.graph.security/requireSignInIncidentTaskResponseAction.ts:2 error stale-file
  generated/microsoft.graph.security/responseAction.ts:7 error stale-file
  generated/microsoft.graph.security/responseActionSubtype.ts:4 error stale-file
  generated/microsoft.graph.security/restrictAppExecutionIncidentTaskResponseAction.ts:2 error stale-file
  generated/microsoft.graph.security/runAntivirusScanIncidentTaskResponseAction.ts:2 error stale-file
  generated/microsoft.graph.security/softDeleteIncidentTaskResponseAction.ts:2 error stale-file
  generated/microsoft.graph.security/stopAndQuarantineFileIncidentTaskResponseAction.ts:2 error stale-file
  generated/microsoft.graph.security/unIsolateDeviceIncidentTaskResponseAction.ts:2 error stale-file
  generated/microsoft.graph.security/unRestrictAppExecutionIncidentTaskResponseAction.ts:2 error stale-file
lint ends with 1
  docs-input/security-incidenttaskresponseaction.md:15 warning abstract-disagreement
diff ends with 0
  docs-input/security-incidenttaskresponseaction.md:51 dangerous/safe type-made-concrete
compare ends with 1
  docs-input/security-incidenttaskresponseaction.md:51 warning abstract-unlike-metadata
`,
  },
  {
    what: "A type has two pages",
    edits: { "docs-input/security-isolate.md": () => pageOf(isolate) },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:10 error stale-file
  generated/microsoft.graph.security/isolateDeviceIncidentTaskResponseAction.ts:1 error stale-file
  generated/microsoft.graph.security/isolationType.ts:1 error stale-file
lint ends with 1
  docs-input/security-isolate.md:23 warning enum-only-described
  docs-input/security-isolate.md:32 info file-name
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:32 warning duplicate-type
`,
  },
  {
    what: "A page is deleted",
    edits: { [isolate]: gone },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:10 error stale-file
  generated/microsoft.graph.security/incidentTaskResponseAction.ts:7 error stale-file
  generated/microsoft.graph.security/incidentTaskResponseActionSubtype.ts:9 error stale-file
  generated/microsoft.graph.security/index.ts:38 error stale-file
  generated/microsoft.graph.security/isolateDeviceIncidentTaskResponseAction.ts:1 error orphaned-file
  generated/microsoft.graph.security/isolationType.ts:1 error orphaned-file
  generated/microsoft.graph.security/responseAction.ts:7 error stale-file
  generated/microsoft.graph.security/responseActionSubtype.ts:9 error stale-file
lint ends with 1
  api/security-incidenttask.md:21 warning example-value-type
  docs-input/security-isolatedeviceincidenttaskresponseaction.md gone: enum-only-described
diff ends with 1
  docs-input/security-incidenttaskresponseaction.md:48 breaking/breaking subtype-removed
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:32 breaking/breaking type-removed
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:23 breaking/breaking type-removed
compare ends with 0
  service.csdl:91 info type-not-in-docs
  service.csdl:133 info type-not-in-docs
`,
  },
  {
    what: "A page is new",
    edits: { "docs-input/security-paintdeviceresponseaction.md": () => paintPage },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:12 error stale-file
  generated/microsoft.graph.security/index.ts:44 error stale-file
  generated/microsoft.graph.security/paintDeviceResponseAction.ts:1 error missing-file
  generated/microsoft.graph.security/responseAction.ts:9 error stale-file
  generated/microsoft.graph.security/responseActionSubtype.ts:4 error stale-file
diff ends with 0
  docs-input/security-paintdeviceresponseaction.md:11 safe/safe type-added
  docs-input/security-paintdeviceresponseaction.md:5 dangerous/safe subtype-added
compare ends with 0
  docs-input/security-paintdeviceresponseaction.md:11 info type-not-in-metadata
`,
  },
  {
    what: "An enum member is new, before the sentinel",
    edits: {
      [task]: swap("|notRelevant|", "|paused|Waiting for somebody.|\n|notRelevant|"),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTaskStatus.ts:8 error stale-file
lint ends with 0
  docs-input/security-incidenttask.md:40 info incomplete-value-list
diff ends with 0
  docs-input/security-incidenttask.md:91 dangerous/safe member-added-before-sentinel
compare ends with 1
  docs-input/security-incidenttask.md:91 warning member-not-in-metadata
`,
  },
  {
    what: "An enum member is new, after the sentinel",
    edits: {
      [task]: swap(
        "Never sent as such.|\n\n## Relationships",
        "Never sent as such.|\n|paused|Waiting for somebody.|\n\n## Relationships",
      ),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTaskStatus.ts:9 error stale-file
lint ends with 0
  docs-input/security-incidenttask.md:40 info incomplete-value-list
diff ends with 0
  docs-input/security-incidenttask.md:93 safe/safe member-added-after-sentinel
compare ends with 1
  docs-input/security-incidenttask.md:93 warning member-not-in-metadata
`,
  },
  {
    what: "An enum member is dropped from the list and the table",
    edits: {
      [task]: (text) =>
        swap(
          "|submitIocRule|Hand in a rule for an indicator of compromise.|\n",
          "",
        )(swap(" `submitIocRule`,", "")(text)),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:27 error stale-file
  generated/microsoft.graph.security/incidentTaskActionType.ts:10 error stale-file
diff ends with 1
  docs-input/security-incidenttask.md:53 breaking/breaking member-removed
compare ends with 1
  service.csdl:66 warning member-not-in-docs
`,
  },
  {
    what: "An enum member is dropped from the table alone",
    edits: { [task]: swap("|submitIocRule|Hand in a rule for an indicator of compromise.|\n", "") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTaskActionType.ts:10 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:31 warning enum-member-only-listed
`,
  },
  {
    what: "An enum member is in another case",
    edits: { [task]: swap("\n|runAntiVirusScan|", "\n|runAntivirusScan|") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:31 warning enum-member-case
`,
  },
  {
    what: "The annotation names another base type",
    edits: {
      [base]: swap(
        '"baseType": "microsoft.graph.security.responseAction"',
        '"baseType": "microsoft.graph.entity"',
      ),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:9 error stale-file
lint ends with 1
  docs-input/security-incidenttaskresponseaction.md:49 warning base-type-disagreement
`,
  },
  {
    what: "The text names another base type, where the annotation names none",
    edits: {
      [scan]: swap(
        "Inherits from [microsoft.graph.security.incidentTaskResponseAction](../resources/security-incidenttaskresponseaction.md).\n",
        "Inherits from [microsoft.graph.security.responseAction](../resources/security-responseaction.md).\n",
      ),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:15 error stale-file
  generated/microsoft.graph.security/incidentTaskResponseAction.ts:12 error stale-file
  generated/microsoft.graph.security/incidentTaskResponseActionSubtype.ts:13 error stale-file
  generated/microsoft.graph.security/runAntivirusScanIncidentTaskResponseAction.ts:2 error stale-file
lint ends with 1
  docs-input/security-runantivirusscanincidenttaskresponseaction.md:22 warning inherited-property-not-found
diff ends with 1
  docs-input/security-incidenttaskresponseaction.md:48 breaking/breaking subtype-removed
  docs-input/security-runantivirusscanincidenttaskresponseaction.md:17 breaking/breaking base-changed
compare ends with 1
  docs-input/security-runantivirusscanincidenttaskresponseaction.md:17 warning base-type-unlike-metadata
`,
  },
  {
    what: "A property is said to be inherited from its own type",
    edits: {
      [scan]: swap(
        "The device to scan. Inherited from [microsoft.graph.security.incidentTaskResponseAction](../resources/security-incidenttaskresponseaction.md).",
        "The device to scan. Inherited from [runAntivirusScanIncidentTaskResponseAction](../resources/security-runantivirusscanincidenttaskresponseaction.md).",
      ),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:15 error stale-file
lint ends with 1
  docs-input/security-runantivirusscanincidenttaskresponseaction.md:22 warning inherited-from-itself
`,
  },
  {
    what: "A link leads nowhere",
    edits: {
      [task]: swap(
        "|[microsoft.graph.security.incident](../resources/security-incident.md)|Required.",
        "|[microsoft.graph.security.incidents](../resources/security-incidents.md)|Required.",
      ),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:3 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:97 warning unknown-type
diff ends with 1
  docs-input/security-incidenttask.md:97 breaking/safe property-type-widened
`,
  },
  {
    what: "A link with the name of a type leads to the page of another",
    edits: {
      [task]: swap(
        "|[microsoft.graph.security.incident](../resources/security-incident.md)|Required.",
        "|[incident](../resources/security-responseaction.md)|Required.",
      ),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:97 warning link-target
`,
  },
  {
    what: "The JSON representation lacks a property",
    edits: { [task]: swap('  "displayName": "String",\n', "") },
    expected: `
lint ends with 1
  docs-input/security-incidenttask.md:35 warning sample-lacks-property
`,
  },
  {
    what: "The JSON representation has a property in another case",
    edits: { [task]: swap('"displayName"', '"displayname"') },
    expected: `
lint ends with 1
  docs-input/security-incidenttask.md:115 warning sample-property-spelling
`,
  },
  {
    what: "The JSON representation has a value of another kind",
    edits: { [task]: swap('"String (timestamp)",\n  "createdBy', '17,\n  "createdBy') },
    expected: `
lint ends with 1
  docs-input/security-incidenttask.md:117 warning sample-value-kind
`,
  },
  {
    what: "The key is a property that is not there",
    edits: { [task]: swap('"keyProperty": "id"', '"keyProperty": "guid"') },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:103 warning key-property-not-found
`,
  },
  {
    what: "An optional property is one that is not there",
    edits: { [task]: swap('"keyProperty"', '"optionalProperties": ["guid"],\n  "keyProperty"') },
    expected: `
lint ends with 1
  docs-input/security-incidenttask.md:103 warning optional-property-not-found
`,
  },
  {
    what: "The title names another type",
    edits: { [task]: swap("# incidentTask resource", "# incidentJob resource") },
    expected: `
lint ends with 1
  docs-input/security-incidenttask.md:9 warning title-type
`,
  },
  {
    what: "A property is in another case, in the table and in the JSON representation",
    edits: { [task]: all("displayName", "displayname") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:48 error stale-file
diff ends with 1
  docs-input/security-incidenttask.md:35 breaking/breaking property-renamed-by-case
compare ends with 1
  docs-input/security-incidenttask.md:35 warning case-unlike-metadata
`,
  },
  {
    what: "A type becomes open",
    edits: { [task]: swap('"openType": false', '"openType": true') },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:17 error stale-file
diff ends with 0
  docs-input/security-incidenttask.md:106 safe/safe type-made-open
compare ends with 1
  docs-input/security-incidenttask.md:106 warning open-unlike-metadata
`,
  },
  {
    what: "The key is another property",
    edits: { [task]: swap('"keyProperty": "id"', '"keyProperty": "displayName"') },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:48 error stale-file
diff ends with 1
  docs-input/security-incidenttask.md:103 dangerous/breaking key-changed
compare ends with 1
  docs-input/security-incidenttask.md:103 warning key-unlike-metadata
`,
  },
  {
    what: "A description contradicts itself",
    edits: {
      [task]: swap("What is to be done, in words.", "Required. In words. Optional. Read-only."),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:45 error stale-file
lint ends with 1
  api/security-incidenttask.md:9 warning example-lacks-property
  docs-input/security-incidenttask.md:34 warning contradicting-notes
  docs-input/security-incidenttask.md:34 info required-but-read-only
diff ends with 1
  docs-input/security-incidenttask.md:34 safe/breaking property-made-read-only
  docs-input/security-incidenttask.md:34 safe/breaking property-made-required
`,
  },
  {
    what: "A property becomes a relationship",
    edits: {
      [task]: (text) =>
        swap(
          "|incident|",
          "|description|[incident](../resources/security-incident.md)|What it is about.|\n|incident|",
        )(swap(description, "")(text)),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:45 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:116 warning sample-value-kind
diff ends with 1
  docs-input/security-incidenttask.md:96 breaking/breaking property-made-relationship
  docs-input/security-incidenttask.md:96 breaking/breaking property-type-changed
compare ends with 1
  docs-input/security-incidenttask.md:96 info property-kind-unlike-metadata
  docs-input/security-incidenttask.md:96 warning property-type-unlike-metadata
`,
  },
  {
    what: "A pipe in a description is not escaped",
    edits: { [task]: swap("What is to be done, in words.", "What is to be done | in words.") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:45 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:34 warning description-cut
`,
  },
  {
    what: "Rows of a table are HTML",
    edits: {
      [task]: swap(
        "### incidentTaskActionStatus values",
        "<table><tr><td>note</td></tr></table>\n\n### incidentTaskActionStatus values",
      ),
    },
    expected: `
lint ends with 1
  docs-input/security-incidenttask.md:42 warning rows-elsewhere
`,
  },
  {
    what: "A page of enums says no namespace, but its file's name does",
    edits: {
      "docs-input/enums-security.md": () =>
        "# Enums\n\n### paintShade values\n\n|Member|\n|:---|\n|dark|\n|light|\n",
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:2 error stale-file
  generated/microsoft.graph.security/index.ts:44 error stale-file
  generated/microsoft.graph.security/paintShade.ts:1 error missing-file
lint ends with 1
  docs-input/enums-security.md:3 warning namespace-from-file
  docs-input/enums-security.md:3 info unused-enum
diff ends with 0
  docs-input/enums-security.md:3 safe/safe type-added
compare ends with 0
  docs-input/enums-security.md:3 info type-not-in-metadata
`,
  },
  {
    what: "A generated file is edited by hand",
    edits: { [`${out}/incidentTask.ts`]: swap("  displayName?: string", "  displayName?: number") },
    expected: `
check ends with 1
  generated/microsoft.graph.security/incidentTask.ts:48 error edited-file
`,
  },
  {
    what: "A generated file is deleted",
    edits: { [`${out}/incident.ts`]: gone },
    expected: `
check ends with 1
  generated/microsoft.graph.security/incident.ts:1 error missing-file
`,
  },
  {
    what: "The list of generated files is deleted",
    edits: { "generated/.typedown.json": gone },
    expected: `
check ends with 1
  generated/.typedown.json:1 error missing-file
`,
  },
  {
    what: "A generated file is formatted in another way",
    edits: { [`${out}/incident.ts`]: all('"', "'") },
    expected: `
check ends with 0
  generated/microsoft.graph.security/incident.ts:2 warning format-only
`,
  },
  {
    what: "A generated file gets other line ends",
    edits: { [`${out}/incident.ts`]: all("\n", "\r\n") },
    expected: `
`,
  },
  {
    what: "Properties are marked as in need of a value, as writable, and as of a narrower type",
    edits: {
      [task]: inTurn(
        swap(description, `${description}|note|String|Required. Anything else.|\n`),
        swap('  "description": "String",\n', '  "description": "String",\n  "note": "String",\n'),
        swap("Who filed the task. Read-only.", "Who filed the task."),
      ),
      [incident]: swap("|tenantId|String|", "|tenantId|Guid|"),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:7 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:33 error stale-file
lint ends with 1
  api/security-incidenttask.md:9 warning example-lacks-property
diff ends with 1
  docs-input/security-incident.md:39 safe/breaking property-type-narrowed
  docs-input/security-incidenttask.md:32 safe/safe property-made-writable
  docs-input/security-incidenttask.md:35 safe/breaking property-added-required
compare ends with 1
  docs-input/security-incident.md:39 warning property-type-unlike-metadata
  docs-input/security-incidenttask.md:35 warning property-not-in-metadata
`,
  },
  {
    what: "A type, a property and a member are deprecated",
    edits: deprecations,
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:7 error stale-file
  generated/microsoft.graph.security/incident.ts:16 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:45 error stale-file
diff ends with 0
  docs-input/security-incident.md:70 safe/safe type-deprecated
  docs-input/security-incidenttask.md:34 safe/safe property-deprecated
  docs-input/security-incidenttask.md:63 safe/safe member-deprecated
`,
  },
  {
    what: "A type, a property and a member are no longer deprecated",
    before: deprecations,
    edits: { [incident]: asCommitted(incident), [task]: asCommitted(task) },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:7 error stale-file
  generated/microsoft.graph.security/incident.ts:16 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:45 error stale-file
diff ends with 0
  docs-input/security-incident.md:70 safe/safe type-no-longer-deprecated
  docs-input/security-incidenttask.md:34 safe/safe property-no-longer-deprecated
  docs-input/security-incidenttask.md:63 safe/safe member-no-longer-deprecated
`,
  },
  {
    what: "A type loses its base, another its key",
    edits: {
      [incident]: swap('  "baseType": "microsoft.graph.entity",\n', ""),
      [entity]: swap('  "keyProperty": "id",\n', ""),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:1 error stale-file
  generated/microsoft.graph.security/incident.ts:2 error stale-file
  generated/microsoft.graph/entity.ts:10 error stale-file
diff ends with 1
  docs-input/entity.md:35 dangerous/dangerous key-removed
  docs-input/security-incident.md:70 breaking/breaking base-removed
  docs-input/security-incident.md:32 safe/safe property-made-writable
compare ends with 1
  docs-input/entity.md:35 warning key-unlike-metadata
`,
  },
  {
    what: "Types get a base, get a key and become closed, and null becomes a value of a property",
    before: {
      [incident]: swap('  "baseType": "microsoft.graph.entity",\n', ""),
      [entity]: swap('  "keyProperty": "id",\n', ""),
      [task]: inTurn(
        swap('"openType": false', '"openType": true'),
        swap("What is to be done, in words.", "In words. Not nullable."),
      ),
    },
    edits: {
      [incident]: asCommitted(incident),
      [entity]: asCommitted(entity),
      [task]: asCommitted(task),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:1 error stale-file
  generated/microsoft.graph.security/incident.ts:2 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:17 error stale-file
  generated/microsoft.graph/entity.ts:10 error stale-file
diff ends with 1
  docs-input/entity.md:32 safe/dangerous key-added
  docs-input/security-incident.md:71 safe/dangerous base-added
  docs-input/entity.md:20 safe/breaking property-made-read-only
  docs-input/security-incidenttask.md:106 breaking/breaking type-made-closed
  docs-input/security-incidenttask.md:34 breaking/safe property-made-nullable
`,
  },
  {
    what: "A type becomes abstract, and none derives from it",
    edits: { [incident]: swap('"openType": false', '"openType": false,\n  "abstract": true') },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:7 error stale-file
  generated/microsoft.graph.security/incident.ts:18 error stale-file
lint ends with 1
  docs-input/security-incident.md:73 warning no-concrete-type
diff ends with 1
  docs-input/security-incident.md:73 dangerous/breaking type-made-abstract
compare ends with 1
  docs-input/security-incident.md:73 warning abstract-unlike-metadata
`,
  },
  {
    what: "A type is in another case",
    edits: { [isolate]: all("isolateDeviceIncident", "isolatedeviceIncident") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:10 error stale-file
  generated/microsoft.graph.security/incidentTaskResponseAction.ts:7 error stale-file
  generated/microsoft.graph.security/incidentTaskResponseActionSubtype.ts:9 error stale-file
  generated/microsoft.graph.security/index.ts:38 error stale-file
  generated/microsoft.graph.security/isolateDeviceIncidentTaskResponseAction.ts:1 error orphaned-file
  generated/microsoft.graph.security/isolatedeviceIncidentTaskResponseAction.ts:1 error missing-file
  generated/microsoft.graph.security/responseAction.ts:7 error stale-file
  generated/microsoft.graph.security/responseActionSubtype.ts:9 error stale-file
lint ends with 0
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:32 info subtype-unlike-member
diff ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:32 breaking/breaking type-renamed-by-case
compare ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:32 warning case-unlike-metadata
`,
  },
  {
    what: "An enum becomes a structured type",
    edits: {
      [isolate]: swap(
        "The possible values are: `full` (from everything), `selective` (from everything but a few chosen services), `unknownFutureValue`.",
        "All of it, or a part.",
      ),
      "docs-input/security-isolationtype.md": () => isolationTypePage,
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:10 error stale-file
  generated/microsoft.graph.security/index.ts:41 error stale-file
  generated/microsoft.graph.security/isolateDeviceIncidentTaskResponseAction.ts:13 error stale-file
  generated/microsoft.graph.security/isolationType.ts:1 error stale-file
lint ends with 1
  api/security-incidenttask.md:23 warning example-value-kind
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:39 warning sample-value-kind
  docs-input/security-isolatedeviceincidenttaskresponseaction.md gone: enum-only-described
diff ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:23 breaking/breaking property-type-changed
  docs-input/security-isolationtype.md:11 breaking/breaking type-kind-changed
compare ends with 1
  docs-input/security-isolationtype.md:11 warning type-kind-unlike-metadata
`,
  },
  {
    what: "A relationship becomes a property",
    edits: {
      [incident]: (text) =>
        swap(
          "|customTags|",
          `${alerts}|customTags|`,
        )(swap(`|Relationship|Type|Description|\n|:---|:---|:---|\n${alerts}`, "None.\n")(text)),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:7 error stale-file
  generated/microsoft.graph.security/incident.ts:57 error stale-file
lint ends with 1
  docs-input/security-incident.md:45 warning sample-lacks-property
diff ends with 0
  docs-input/security-incident.md:45 safe/dangerous relationship-made-property
compare ends with 0
  docs-input/security-incident.md:45 info property-kind-unlike-metadata
`,
  },
  {
    what: "An enum member is in another case in the list and the table",
    edits: { [task]: all("runAntiVirusScan", "runAntivirusScan") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:26 error stale-file
  generated/microsoft.graph.security/incidentTaskActionType.ts:7 error stale-file
lint ends with 0
  docs-input/security-runantivirusscanincidenttaskresponseaction.md gone: subtype-unlike-member
diff ends with 1
  docs-input/security-incidenttask.md:60 breaking/breaking member-renamed-by-case
compare ends with 1
  docs-input/security-incidenttask.md:60 warning case-unlike-metadata
`,
  },
  {
    what: "A member gets another number",
    before: { [task]: numberedSources },
    edits: {
      [task]: swap("|defenderExpertsManagedResponse|2|", "|defenderExpertsManagedResponse|5|"),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
diff ends with 0
  docs-input/security-incidenttask.md:80 dangerous/dangerous member-value-changed
`,
  },
  {
    what: "Values of an enum may be several members",
    edits: {
      [task]: swap(
        "### incidentTaskSource values\n",
        "### incidentTaskSource values\n\nThis is a flags enum.\n",
      ),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTaskSource.ts:2 error stale-file
diff ends with 1
  docs-input/security-incidenttask.md:75 breaking/safe enum-made-flags
compare ends with 1
  docs-input/security-incidenttask.md:75 warning flags-unlike-metadata
`,
  },
  {
    what: "Values of an enum are single members again, and another enum may get more of them",
    before: {
      [task]: swap(
        "### incidentTaskSource values\n",
        "### incidentTaskSource values\n\nThis is a flags enum.\n",
      ),
      [isolate]: swap(", `unknownFutureValue`.", "."),
    },
    edits: { [task]: asCommitted(task), [isolate]: asCommitted(isolate) },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTaskSource.ts:2 error stale-file
  generated/microsoft.graph.security/isolateDeviceIncidentTaskResponseAction.ts:15 error stale-file
  generated/microsoft.graph.security/isolationType.ts:2 error stale-file
lint ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:23 warning enum-only-described
  docs-input/security-isolatedeviceincidenttaskresponseaction.md gone: enum-only-described
diff ends with 1
  docs-input/security-incidenttask.md:75 safe/breaking enum-made-single
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:23 dangerous/safe enum-made-evolvable
`,
  },
  {
    what: "An enum is final, and an example has another value; the type of another example is unknown",
    edits: {
      [isolate]: swap(", `unknownFutureValue`.", "."),
      [examples]: inTurn(
        swap('"isolationType": "full"', '"isolationType": "fully"'),
        swap('security.incidentTask"', 'security.incidentTasks"'),
      ),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:10 error stale-file
  generated/microsoft.graph.security/isolateDeviceIncidentTaskResponseAction.ts:15 error stale-file
  generated/microsoft.graph.security/isolationType.ts:2 error stale-file
lint ends with 1
  api/security-incidenttask.md:4 warning example-unknown-type
  api/security-incidenttask.md:23 warning example-unknown-member
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:23 warning enum-only-described
  docs-input/security-isolatedeviceincidenttaskresponseaction.md gone: enum-only-described
diff ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:23 breaking/breaking enum-made-not-evolvable
compare ends with 1
  service.csdl:94 warning member-not-in-docs
`,
  },
  {
    what: "An enum that is not evolvable gets a member",
    before: { [isolate]: swap(", `unknownFutureValue`.", ".") },
    edits: { [isolate]: swap("a few chosen services).", "a few chosen services), `manual`.") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:10 error stale-file
  generated/microsoft.graph.security/isolateDeviceIncidentTaskResponseAction.ts:15 error stale-file
  generated/microsoft.graph.security/isolationType.ts:2 error stale-file
lint ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:23 warning enum-only-described
  docs-input/security-isolatedeviceincidenttaskresponseaction.md gone: enum-only-described
diff ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:23 breaking/safe member-added
compare ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:23 warning member-not-in-metadata
  service.csdl:94 warning member-not-in-docs
`,
  },
  {
    what: "An example has a value of another kind, an unknown property and one in another case",
    edits: {
      [examples]: inTurn(
        swap('"id": "17"', '"id": 17,\n  "note": "None."'),
        swap('"actionStatus"', '"ActionStatus"'),
      ),
    },
    expected: `
lint ends with 1
  api/security-incidenttask.md:10 warning example-value-kind
  api/security-incidenttask.md:11 warning example-unknown-property
  api/security-incidenttask.md:12 warning example-property-spelling
`,
  },
  {
    what: "An example is said to be a list, and another lacks a property",
    edits: {
      [examples]: inTurn(
        swap('security.incidentTask"', 'security.incidentTask", "isCollection": true'),
        swap(',\n  "isolationType": "full"', ""),
      ),
    },
    expected: `
lint ends with 1
  api/security-incidenttask.md:9 warning example-envelope
  api/security-incidenttask.md:20 warning example-lacks-property
`,
  },
  {
    what: "An example is no JSON, and another is of another type",
    edits: {
      [examples]: inTurn(
        swap('"id": "17"', '"id": ...'),
        swap("isolateDeviceIncidentTaskResponseAction", "incidentTask"),
      ),
    },
    expected: `
lint ends with 1
  api/security-incidenttask.md:10 warning example-syntax
  api/security-incidenttask.md:21 warning example-value-type
`,
  },
  {
    what: "The metadata has other kinds of enums, and an open type in place of a property",
    edits: {
      "service.csdl": inTurn(
        swap('<EnumType Name="isolationType">', '<EnumType Name="isolationType" IsFlags="true">'),
        (text) =>
          text.replace(
            /<EnumType Name="incidentTaskSource">[^]*?<\/EnumType>/,
            '<ComplexType Name="incidentTaskSource"/>',
          ),
        swap('<EntityType Name="incidentTask"', '<EntityType Name="incidentTask" OpenType="true"'),
        swap('    <Property Name="createdByDisplayName" Type="Edm.String"/>\n', ""),
      ),
    },
    expected: `
compare ends with 1
  docs-input/security-incidenttask.md:32 info property-not-declared-in-metadata
  docs-input/security-incidenttask.md:75 warning type-kind-unlike-metadata
  docs-input/security-incidenttask.md:106 warning open-unlike-metadata
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:23 warning flags-unlike-metadata
`,
  },
  {
    what: "One JSON representation is empty, another names another type",
    edits: {
      [stop]: (text) => text.replace(/``` json\n[^]*?```/, "``` json\n{}\n```"),
      [isolate]: swap(
        '"#microsoft.graph.security.isolateDeviceIncident',
        '"#microsoft.graph.security.incident',
      ),
    },
    expected: `
lint ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:37 warning sample-type
  docs-input/security-stopandquarantinefileincidenttaskresponseaction.md:35 info empty-sample
`,
  },
  {
    what: "The text names another namespace",
    edits: {
      [stop]: swap("Namespace: microsoft.graph.security\n", "Namespace: microsoft.graph\n"),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:17 error stale-file
lint ends with 1
  docs-input/security-stopandquarantinefileincidenttaskresponseaction.md:11 warning namespace-disagreement
`,
  },
  {
    what: "A required property is called optional, and a value of the JSON is of another type",
    edits: {
      [isolate]: swap('"resource",', '"resource",\n  "optionalProperties": ["isolationType"],'),
      [task]: swap('"microsoft.graph.security.incident",', '"microsoft.graph.security.alert",'),
    },
    expected: `
lint ends with 1
  docs-input/security-incidenttask.md:123 warning sample-value-type
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:23 warning required-but-optional
`,
  },
  {
    what: "A member gets a name that is nearly that of a subtype",
    edits: { [task]: all("disableUser", "disableUserAccount") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:27 error stale-file
  generated/microsoft.graph.security/incidentTaskActionType.ts:12 error stale-file
lint ends with 0
  docs-input/security-disableuserincidenttaskresponseaction.md:31 info subtype-unlike-member
diff ends with 1
  docs-input/security-incidenttask.md:53 breaking/breaking member-removed
  docs-input/security-incidenttask.md:65 dangerous/safe member-added-before-sentinel
compare ends with 1
  docs-input/security-incidenttask.md:65 warning member-not-in-metadata
  service.csdl:68 warning member-not-in-docs
`,
  },
  {
    what: "No property has the type of an enum any more",
    edits: {
      [task]: swap("|source|microsoft.graph.security.incidentTaskSource|", "|source|String|"),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:6 error stale-file
lint ends with 0
  docs-input/security-incidenttask.md:75 info unused-enum
diff ends with 1
  docs-input/security-incidenttask.md:39 breaking/safe property-type-widened
compare ends with 1
  docs-input/security-incidenttask.md:39 warning property-type-unlike-metadata
`,
  },
  {
    what: "A base derives from what derives from it",
    edits: {
      [entity]: swap(
        '  "keyProperty": "id",\n',
        '  "keyProperty": "id",\n  "baseType": "microsoft.graph.security.incident",\n',
      ),
    },
    expected: `
check ends with 1
  docs-input/entity.md:33 error base-type-cycle
  docs-input/security-incident.md:71 error base-type-cycle
  generated/.typedown.facts.jsonl:1 error stale-file
  generated/microsoft.graph.security/incident.ts:2 error stale-file
lint ends with 1
  docs-input/entity.md:33 error base-type-cycle
  docs-input/security-incident.md:71 error base-type-cycle
diff ends with 1
  docs-input/security-incident.md:71 breaking/breaking base-removed
  docs-input/security-incident.md:32 safe/safe property-made-writable
`,
  },
  {
    what: "A base is not there",
    edits: {
      [isolate]: swap(
        "Inherits from [microsoft.graph.security.incidentTaskResponseAction](../resources/security-incidenttaskresponseaction.md).\n",
        "Inherits from [microsoft.graph.security.incidentResponse](../resources/security-incidentresponse.md).\n",
      ),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:10 error stale-file
  generated/microsoft.graph.security/isolateDeviceIncidentTaskResponseAction.ts:9 error stale-file
lint ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:17 warning unknown-base-type
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:22 warning base-type-only-in-rows
`,
  },
  {
    what: "Inherited properties are declared again, one with a wider type, one with another",
    edits: {
      [isolate]: swap("|identifierValue|String|", "|identifierValue|Json|"),
      [stop]: swap("|identifierValue|String|", "|identifierValue|Int32|"),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:10 error stale-file
  generated/microsoft.graph.security/stopAndQuarantineFileIncidentTaskResponseAction.ts:11 error stale-file
lint ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:22 warning redeclared-wider
  docs-input/security-stopandquarantinefileincidenttaskresponseaction.md:23 warning redeclared-conflict
  docs-input/security-stopandquarantinefileincidenttaskresponseaction.md:38 warning sample-value-kind
diff ends with 1
  docs-input/security-stopandquarantinefileincidenttaskresponseaction.md:23 breaking/breaking property-type-changed
compare ends with 1
  docs-input/security-stopandquarantinefileincidenttaskresponseaction.md:23 warning property-type-unlike-metadata
`,
  },
  {
    what: "A list of derived types names one that is not",
    edits: {
      [root]: swap("security-stopandquarantinefileresponseaction.md", "security-incident.md"),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:13 error stale-file
lint ends with 1
  docs-input/security-responseaction.md:19 warning listed-type-not-derived
`,
  },
  {
    what: "One base is named only by a row, another one only by the list of derived types",
    edits: {
      [base]: (text) =>
        swap(
          "one of the following response actions.",
          "one of the following types.",
        )(text.replace(/^- \[isolateDevice.*\n/m, "")),
      [isolate]: (text) => text.replace(/^Inherits from.*\n/m, ""),
      [scan]: (text) => text.replace(/^Inherits from.*\n/m, "").replace(/ Inherited from.*?\./, ""),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:9 error stale-file
  generated/microsoft.graph.security/incidentTaskResponseAction.ts:20 error stale-file
  generated/microsoft.graph.security/isolateDeviceIncidentTaskResponseAction.ts:8 error stale-file
  generated/microsoft.graph.security/runAntivirusScanIncidentTaskResponseAction.ts:4 error stale-file
lint ends with 1
  docs-input/security-incidenttaskresponseaction.md:17 warning derived-type-not-listed
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:21 warning base-type-only-in-rows
  docs-input/security-runantivirusscanincidenttaskresponseaction.md:30 warning base-type-only-listed
`,
  },
  {
    what: "An enum is declared on a second page, without one of its members",
    edits: {
      [incident]: swap(
        "\n## Relationships",
        `
### incidentTaskStatus values

|Member|Description|
|:---|:---|
|open|To be done.|
|inProgress|Being done.|
|completed|Done.|
|failed|Tried in vain.|
|unknownFutureValue|Stands for members that may be added one day.|

## Relationships`,
      ),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:7 error stale-file
  generated/microsoft.graph.security/incidentTaskStatus.ts:1 error stale-file
lint ends with 1
  docs-input/security-incident.md:60 warning enum-disagreement
`,
  },
  {
    what: "Sentences say of types what the annotations do not",
    edits: {
      [isolate]: swap("stays open to examination.", "stays on. This is an open type."),
      [base]: swap(',\n  "abstract": true', ""),
      [task]: swap("with this API.", "with this API. This is an open type."),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:12 error stale-file
  generated/microsoft.graph.security/isolateDeviceIncidentTaskResponseAction.ts:7 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:15 warning open-disagreement
  docs-input/security-incidenttaskresponseaction.md:15 warning abstract-only-in-prose
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:15 warning open-only-in-prose
diff ends with 0
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:15 safe/safe type-made-open
compare ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:15 warning open-unlike-metadata
`,
  },
  {
    what: "A member is there twice, a delimiter row is short, and openness is a word",
    edits: {
      [task]: inTurn(
        swap(
          "|failed|It could not be done.|\n",
          "|failed|It could not be done.|\n|failed|It failed.|\n",
        ),
        swap("|Member|Description|\n|:---|:---|\n|open|", "|Member|Description|\n|:---|\n|open|"),
        swap('"openType": false', '"openType": "no"'),
      ),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:51 warning duplicate-member
  docs-input/security-incidenttask.md:87 warning short-delimiter-row
  docs-input/security-incidenttask.md:107 warning annotation-value
`,
  },
  {
    what: "One type cell is empty, another has words in it",
    edits: {
      [task]: inTurn(
        swap("|description|String|", "|description||"),
        swap("|displayName|String|", "|displayName|some words|"),
      ),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:46 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:34 warning empty-type-cell
  docs-input/security-incidenttask.md:35 warning unknown-type-cell
diff ends with 1
  docs-input/security-incidenttask.md:34 breaking/safe property-type-widened
  docs-input/security-incidenttask.md:35 breaking/safe property-type-widened
`,
  },
  {
    what: "In place of names there is nothing, words, and a path",
    edits: {
      [task]: inTurn(
        swap("|description|String|", "||String|"),
        swap("|displayName|String|", "|the name|String|"),
        swap("|createdByDisplayName|String|", "|createdBy/displayName|String|"),
      ),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTask.ts:34 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:32 info property-path
  docs-input/security-incidenttask.md:34 warning missing-property-name
  docs-input/security-incidenttask.md:35 warning property-name-text
  docs-input/security-incidenttask.md:115 warning sample-unknown-property
  docs-input/security-incidenttask.md:116 warning sample-unknown-property
  docs-input/security-incidenttask.md:118 warning sample-unknown-property
diff ends with 1
  docs-input/security-incidenttask.md:104 breaking/breaking property-removed
  docs-input/security-incidenttask.md:104 breaking/breaking property-removed
  docs-input/security-incidenttask.md:104 breaking/breaking property-removed
compare ends with 1
  service.csdl:120 warning property-not-in-docs
  service.csdl:122 warning property-not-in-docs
  service.csdl:123 warning property-not-in-docs
`,
  },
  {
    what: "Front matter and the page's annotation are broken, and a member has no name",
    edits: {
      [task]: inTurn(
        swap('title: "incidentTask resource type"', 'title: "incidentTask" resource type'),
        swap('"type": "#page.annotation"', 'type": "#page.annotation"'),
        swap("|notRelevant|", "||"),
      ),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:8 error stale-file
  generated/microsoft.graph.security/incidentTaskStatus.ts:8 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:2 warning front-matter-syntax
  docs-input/security-incidenttask.md:40 warning enum-member-only-listed
  docs-input/security-incidenttask.md:91 warning missing-member-name
  docs-input/security-incidenttask.md:132 warning page-annotation-syntax
`,
  },
  {
    what: "One page lacks its annotation, another the JSON representation",
    edits: {
      [scan]: (text) => text.replace(/<!-- \{\n {2}"blockType"[^]*?-->\n/, ""),
      [isolate]: (text) => text.replace(/``` json\n[^]*?```\n/, ""),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:15 error stale-file
lint ends with 1
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:30 info missing-sample
  docs-input/security-runantivirusscanincidenttaskresponseaction.md:9 warning missing-annotation
`,
  },
  {
    what: "A table has no column of types, and what stands for JSON is none or in another language",
    edits: {
      [stop]: swap("|Property|Type|Description|", "|Property|Kind|Description|"),
      [task]: swap('"displayName": "String"', '"displayName": ...'),
      [isolate]: swap("``` json\n", "``` http\nPOST /actions\n\n"),
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:17 error stale-file
  generated/microsoft.graph.security/stopAndQuarantineFileIncidentTaskResponseAction.ts:14 error stale-file
lint ends with 1
  docs-input/security-incidenttask.md:115 warning sample-syntax
  docs-input/security-isolatedeviceincidenttaskresponseaction.md:35 warning sample-language
  docs-input/security-stopandquarantinefileincidenttaskresponseaction.md:20 warning missing-type-column
diff ends with 1
  docs-input/security-stopandquarantinefileincidenttaskresponseaction.md:22 breaking/safe property-type-widened
`,
  },
  {
    what: "A comment has no end",
    edits: { [scan]: all("-->", "") },
    expected: `
lint ends with 1
  docs-input/security-runantivirusscanincidenttaskresponseaction.md:29 warning unclosed-comment
`,
  },
  {
    what: "An annotation names no type, and another is of an enum",
    edits: {
      [scan]: (text) => text.replace(/"resource",\n {2}"@odata.type": .*/, '"resource"'),
      "docs-input/security-isolationtype.md": () => isolationEnumPage,
    },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:11 error stale-file
  generated/microsoft.graph.security/isolationType.ts:1 error stale-file
lint ends with 1
  docs-input/security-isolationtype.md:15 warning enum-annotated
  docs-input/security-runantivirusscanincidenttaskresponseaction.md:29 warning type-name-from-title
  docs-input/security-isolatedeviceincidenttaskresponseaction.md gone: enum-only-described
`,
  },
  {
    what: "A page declares a second type, and one table is there for both",
    edits: { [scan]: (text) => `${text}${secondType}` },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:15 error stale-file
  generated/microsoft.graph.security/index.ts:56 error stale-file
  generated/microsoft.graph.security/scanResult.ts:1 error missing-file
lint ends with 1
  docs-input/security-runantivirusscanincidenttaskresponseaction.md:20 warning ambiguous-table
diff ends with 0
  docs-input/security-runantivirusscanincidenttaskresponseaction.md:48 safe/safe type-added
compare ends with 0
  docs-input/security-runantivirusscanincidenttaskresponseaction.md:48 info type-not-in-metadata
`,
  },
  {
    what: "Properties are only in the JSON representation",
    edits: { [stop]: (text) => text.replace(/## Properties\n[^]*?\n\n/, "") },
    expected: `
check ends with 1
  generated/.typedown.facts.jsonl:17 error stale-file
  generated/microsoft.graph.security/stopAndQuarantineFileIncidentTaskResponseAction.ts:13 error stale-file
lint ends with 1
  docs-input/security-stopandquarantinefileincidenttaskresponseaction.md:29 warning properties-only-in-sample
`,
  },
  {
    what: "An enum has no member yet, and an annotation on a page without a title names no type",
    edits: {
      [incident]: swap(
        "\n## Relationships",
        "\n### incidentKind values\n\n|Member|\n|:---|\n\n## Relationships",
      ),
      "docs-input/notes.md": () => '<!-- { "blockType": "resource" } -->\n```json\n{}\n```\n',
    },
    expected: `
check ends with 1
  docs-input/notes.md:1 error page-in-error
  generated/.typedown.facts.jsonl:7 error stale-file
  generated/microsoft.graph.security/incidentKind.ts:1 error missing-file
  generated/microsoft.graph.security/index.ts:20 error stale-file
lint ends with 1
  docs-input/notes.md:1 error missing-type-name
  docs-input/security-incident.md:60 warning empty-enum
  docs-input/security-incident.md:60 info unused-enum
diff ends with 1
  docs-input/notes.md:1 error page-in-error
  docs-input/security-incident.md:60 safe/safe type-added
compare ends with 1
  docs-input/notes.md:1 error page-in-error
  docs-input/security-incident.md:60 info type-not-in-metadata
`,
  },
];
