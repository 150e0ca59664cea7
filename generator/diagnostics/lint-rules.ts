import { exampleRules } from "./example-rules.js";
import type { Rule } from "./rule.js";
import { quotedNames } from "./shown-values.js";

const annotated = (fields: string): string =>
  `<!-- { "blockType": "resource", "@odata.type": "n.s.thing", ${fields} } -->`;

const lidRow = (description: string): string => `|lid|lidState|${description}|`;

/** What `typedown lint` can find in docs. For a new rule: a row, in alphabetical order. */
const docsRules = {
  "contradicting-notes": {
    severity: "warning",
    message: ({ name, first, second }: { name: string; first: string; second: string }) =>
      `Unexpected notes \`${first}\` and \`${second}\` in one description of \`${name}\`, expected one of them`,
    help: "Remove the note that is wrong, or say under which condition each one holds.",
    example: {
      wrong: "|size|Int64|Required. The size. Nullable.|",
      right: "|size|Int64|Required. The size. Not nullable.|",
    },
  },
  "empty-sample": {
    severity: "info",
    message: ({ name, count }: { name: string; count: number }) =>
      `Unexpected empty JSON representation of \`${name}\`, expected its ${count === 1 ? "property" : `${count} properties`}`,
    help: "Show each property with its type.",
    example: { wrong: "```json\n{}\n```", right: '```json\n{ "size": "Int64" }\n```' },
  },
  "file-name": {
    severity: "info",
    message: ({ file, declared }: { file: string; declared: string }) =>
      `Unexpected file name \`${file}\` of the page of \`${declared}\``,
    help: "Name the page after the type, perhaps with a prefix and a hyphen.",
    example: { wrong: "parts.md: # thing resource type", right: "thing.md: # thing resource type" },
  },
  "incomplete-value-list": {
    severity: "info",
    message: ({
      name,
      type,
      members,
    }: {
      name: string;
      type: string;
      members: readonly string[];
    }) =>
      `Cannot find ${quotedNames(members)} in the values that the description of \`${name}\` lists, \`${type}\` has them`,
    help: "Add the members to the list, or leave the list to the enum's own table.",
    example: {
      wrong: lidRow("Possible values are: `open`."),
      right: lidRow("Possible values are: `open`, `shut`."),
    },
  },
  "key-property-not-found": {
    severity: "warning",
    message: ({ name, type, hint }: { name: string; type: string; hint: string }) =>
      `Cannot find the property \`${name}\` of \`${type}\`, its annotation calls it the key${hint}`,
    help: "Document the property, or correct `keyProperty`.",
    example: { wrong: annotated('"keyProperty": "di"'), right: annotated('"keyProperty": "id"') },
  },
  "namespace-disagreement": {
    severity: "warning",
    message: ({ stated, declared }: { stated: string; declared: string }) =>
      `Unexpected namespace \`${stated}\`, the annotation declares a type of \`${declared}\``,
    help: "State the namespace of the annotation's `@odata.type`.",
    example: { wrong: "Namespace: n.other", right: "Namespace: n.s" },
  },
  "optional-property-not-found": {
    severity: "warning",
    message: ({ name, type, hint }: { name: string; type: string; hint: string }) =>
      `Cannot find the property \`${name}\` of \`${type}\`, its annotation calls it optional${hint}`,
    help: "Document the property, or correct `optionalProperties`.",
    example: {
      wrong: annotated('"optionalProperties": ["zise"]'),
      right: annotated('"optionalProperties": ["size"]'),
    },
  },
  "required-but-optional": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Unexpected note that \`${name}\` is required, the annotation calls it optional`,
    help: "Remove the note, or the name from `optionalProperties`.",
    example: {
      wrong: annotated('"optionalProperties": ["size"]'),
      right: annotated('"optionalProperties": ["color"]'),
    },
  },
  "required-but-read-only": {
    severity: "info",
    message: ({ name }: { name: string }) =>
      `Unexpected note that \`${name}\` is required, it is read-only: nobody can give it`,
    help: "Remove the note that is wrong; if the service always sends the property, say `Not nullable`.",
    example: {
      wrong: "|size|Int64|Required. The size. Read-only.|",
      right: "|size|Int64|The size. Not nullable. Read-only.|",
    },
  },
  "sample-lacks-property": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Cannot find \`${name}\` in the JSON representation, the table has it`,
    help: "Add the property to the JSON representation, or name it in `optionalProperties`.",
    example: { wrong: "```json\n{}\n```", right: '```json\n{ "size": "Int64" }\n```' },
  },
  "sample-property-spelling": {
    severity: "warning",
    message: ({ name, documented }: { name: string; documented: string }) =>
      `Unexpected spelling of \`${name}\` in the JSON representation, the table has \`${documented}\``,
    help: "Write the property in both places as the service spells it.",
    example: { wrong: '{ "Size": "Int64" }', right: '{ "size": "Int64" }' },
  },
  "sample-type": {
    severity: "warning",
    message: ({ shown, declared }: { shown: string; declared: string }) =>
      `Unexpected \`@odata.type\` \`${shown}\` in the JSON representation of \`${declared}\``,
    help: "Write the type that the annotation declares, in the same spelling.",
    example: {
      wrong: '{ "@odata.type": "#n.s.other" }',
      right: '{ "@odata.type": "#n.s.thing" }',
    },
  },
  "sample-unknown-property": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Unexpected \`${name}\` in the JSON representation, no table has it`,
    help: "Add a row for the property, or remove it from the JSON representation.",
    example: { wrong: '{ "zise": "Int64" }', right: '{ "size": "Int64" }' },
  },
  "sample-value-kind": {
    severity: "warning",
    message: ({ name, shown, type }: { name: string; shown: string; type: string }) =>
      `Unexpected value \`${shown}\` of \`${name}\` in the JSON representation, the table has \`${type}\``,
    help: "Show a value of the type that the table has, or correct the table.",
    example: { wrong: '{ "size": "String" }', right: '{ "size": "Int64" }' },
  },
  "sample-value-type": {
    severity: "warning",
    message: ({ name, shown, type }: { name: string; shown: string; type: string }) =>
      `Unexpected type \`${shown}\` of \`${name}\` in the JSON representation, the table has \`${type}\``,
    help: "Show an object of the type that the table has, or of one derived from it.",
    example: {
      wrong: '{ "lid": { "@odata.type": "n.s.box" } }',
      right: '{ "lid": { "@odata.type": "n.s.lid" } }',
    },
  },
  "subtype-unlike-member": {
    severity: "info",
    message: ({ subtype, type, member }: { subtype: string; type: string; member: string }) =>
      `Unexpected name \`${subtype}\`, it corresponds to \`${member}\` of \`${type}\` but for case or a part of it`,
    help: "Nothing, if the service spells both so: then do not derive one name from the other. Else correct one of them.",
    example: {
      wrong: "|cutPapers|The task is a cutPaperTask.|",
      right: "|cutPaper|The task is a cutPaperTask.|",
    },
  },
  "title-type": {
    severity: "warning",
    message: ({ title, declared }: { title: string; declared: string }) =>
      `Unexpected title of \`${title}\`, the page declares \`${declared}\``,
    help: "Name the type that the annotation declares in the title.",
    example: { wrong: "# other resource type", right: "# thing resource type" },
  },
  "unused-enum": {
    severity: "info",
    message: ({ name }: { name: string }) =>
      `Unexpected enum \`${name}\`, no property has its type`,
    help: "Give the property that has these values the enum as its type; nothing, if only parameters of operations have it.",
    example: {
      wrong: "|lid|String|The state.|\n\n### lidState values",
      right: "|lid|[lidState](#lidstate-values)|The state.|\n\n### lidState values",
    },
  },
} satisfies Record<string, Rule>;

/** What `typedown lint` can find. */
export const lintRules = { ...docsRules, ...exampleRules } satisfies Record<string, Rule>;
