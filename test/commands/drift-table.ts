import fs from "node:fs";
import path from "node:path";

/** One way in which docs and code drift apart, and what `drift.test.ts` is to find. */
export interface Drift {
  readonly what: string;
  /** By file: its text, edited; `undefined` deletes it. */
  readonly edits: Readonly<Record<string, (text: string) => string | undefined>>;
  /**
   * The commands that find something or do not end with 0, and below each its findings: `check`, `lint`
   * with warnings counted as failures, `diff --fail-on breaking` (grade for readers/for writers), and
   * `compare` with `drift.csdl`.
   */
  readonly expected: string;
}

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
const gone = () => undefined;
const pageOf = (file: string): string =>
  fs.readFileSync(path.join(import.meta.dirname, "../..", file), "utf8");

const task = "docs-input/security-incidenttask.md";
const base = "docs-input/security-incidenttaskresponseaction.md";
const isolate = "docs-input/security-isolatedeviceincidenttaskresponseaction.md";
const scan = "docs-input/security-runantivirusscanincidenttaskresponseaction.md";
const out = "generated/microsoft.graph.security";
const description = "|description|String|What is to be done, in words.|\n";

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
lint ends with 0
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
lint ends with 0
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
];
