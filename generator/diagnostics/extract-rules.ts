import type { Rule } from "./rule.js";

/** What the stage `extract` can find. For a new rule: a row, in alphabetical order. */
export const extractRules = {
  "ambiguous-table": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Unexpected table on a page of several types, taking it for the properties of \`${name}\``,
    help: "Name the type in the heading above the table, or give each type a page of its own.",
    example: {
      wrong: "## Properties",
      right: "## thing properties",
    },
  },
  "annotation-repaired": {
    severity: "warning",
    message: ({ what }: { what: string }) => `Unexpected ${what} in an annotation, reading on`,
    help: "Write the annotation as strict JSON.",
    example: {
      wrong: '<!-- { "blockType": "resource", "@odata.type": "n.s.thing", } -->',
      right: '<!-- { "blockType": "resource", "@odata.type": "n.s.thing" } -->',
    },
  },
  "annotation-syntax": {
    severity: "error",
    message: ({ what }: { what: string }) =>
      `Unexpected ${what} in an annotation, expected JSON; the page declares no type`,
    help: "Write the annotation as strict JSON: one object, names and texts in double quotes.",
    example: {
      wrong: '<!-- { "blockType": "resource"; "@odata.type": "n.s.thing" } -->',
      right: '<!-- { "blockType": "resource", "@odata.type": "n.s.thing" } -->',
    },
  },
  "annotation-value": {
    severity: "warning",
    message: ({ field, expected }: { field: string; expected: string }) =>
      `Unexpected value of the annotation's \`${field}\`, expected ${expected}; ignoring it`,
    help: "Give the field a value of the expected kind, or leave it out.",
    example: {
      wrong:
        '<!-- { "blockType": "resource", "@odata.type": "n.s.thing", "abstract": "maybe" } -->',
      right: '<!-- { "blockType": "resource", "@odata.type": "n.s.thing", "abstract": true } -->',
    },
  },
  "description-cut": {
    severity: "warning",
    message: ({ what }: { what: string }) =>
      `Unexpected ${what} in a description, taking what is behind it for the rest`,
    help: "Write each row in one line, and a backslash before each pipe of a description.",
    example: {
      wrong: "|size|Int64|The size in bytes, | or 0.|",
      right: "|size|Int64|The size in bytes, \\| or 0.|",
    },
  },
  "duplicate-member": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Unexpected second member \`${name}\`, keeping the first`,
    help: "Remove one of the two rows.",
    example: {
      wrong: "|on|It runs.|\n|on|It runs again.|",
      right: "|on|It runs.|\n|off|It rests.|",
    },
  },
  "empty-type-cell": {
    severity: "warning",
    message: () => "Unexpected empty type cell, expected a type; the property is `unknown`",
    help: "Write the property's type into the cell.",
    example: {
      wrong: "|size||The size in bytes.|",
      right: "|size|Int64|The size in bytes.|",
    },
  },
  "enum-annotated": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Unexpected annotation of the enum \`${name}\` as a resource, it declares no type`,
    help: "Remove the annotation: the table of members declares the enum.",
    example: {
      wrong: '<!-- { "blockType": "resource", "@odata.type": "n.s.lid" } -->',
      right: "# lid enum type\n\n## Members",
    },
  },
  "enum-translated": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Unexpected enum \`${name}\` on a translated page, its members may be translations; leaving it out`,
    help: "Generate from the docs in their source language, or keep that text beside the translation.",
    example: {
      wrong: "### lid values\n\n|Member|\n|:---|\n|geschlossen|\n|öffnet|",
      right: "### lid values\n\n|Member|\n|:---|\n|closed|\n|opening|",
    },
  },
  "front-matter-syntax": {
    severity: "warning",
    message: ({ what }: { what: string }) => `Unexpected front matter: ${what}`,
    help: "Write the front matter as YAML; put texts with colons or quotes into quotes.",
    example: {
      wrong: '---\ntitle: "thing" resource type\n---',
      right: '---\ntitle: "thing resource type"\n---',
    },
  },
  "missing-annotation": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Cannot find the annotation of \`${name}\`, expected a comment with \`blockType\` and \`@odata.type\`; reading the page as a type all the same`,
    help: "Put an annotation above the JSON representation.",
    example: {
      wrong:
        "# thing resource type\n\n## Properties\n\n|Property|Type|\n|:---|:---|\n|name|String|",
      right: '<!-- { "blockType": "resource", "@odata.type": "n.s.thing" } -->',
    },
  },
  "missing-member-name": {
    severity: "warning",
    message: () => "Unexpected empty name of an enum member, leaving the row out",
    help: "Write the member's name into the first column.",
    example: { wrong: "||It runs.|", right: "|on|It runs.|" },
  },
  "missing-property-name": {
    severity: "warning",
    message: () => "Unexpected empty name of a property, leaving the row out",
    help: "Write the property's name into the first column.",
    example: { wrong: "||String|The name.|", right: "|name|String|The name.|" },
  },
  "missing-sample": {
    severity: "info",
    message: () =>
      "Cannot find the JSON representation, expected a `json` fence after the annotation",
    help: "Put the annotation right above the fence with the JSON representation.",
    example: {
      wrong: '<!-- { "blockType": "resource", "@odata.type": "n.s.thing" } -->\n\n## Relationships',
      right: '<!-- { "blockType": "resource", "@odata.type": "n.s.thing" } -->\n```json\n{}\n```',
    },
  },
  "missing-type-column": {
    severity: "warning",
    message: () =>
      "Cannot find the column `Type` of a property table; its properties are `unknown`",
    help: "Add a column `Type` to the table.",
    example: {
      wrong: "|Property|Description|\n|:---|:---|",
      right: "|Property|Type|Description|\n|:---|:---|:---|",
    },
  },
  "missing-type-name": {
    severity: "error",
    message: () => "Cannot find the type an annotation declares, expected `@odata.type`",
    help: "Add `@odata.type` with the type's qualified name to the annotation.",
    example: {
      wrong: '<!-- { "blockType": "resource" } -->',
      right: '<!-- { "blockType": "resource", "@odata.type": "n.s.thing" } -->',
    },
  },
  "page-annotation-syntax": {
    severity: "warning",
    message: ({ what }: { what: string }) =>
      `Unexpected ${what} in a comment, expected JSON; ignoring the comment`,
    help: "Write the comment's object as strict JSON.",
    example: {
      wrong: '<!-- { type": "#page.annotation" } -->',
      right: '<!-- { "type": "#page.annotation" } -->',
    },
  },
  "page-too-deep": {
    severity: "error",
    message: () => "Unexpected depth or density of markup, not reading the page",
    help: "Nest quotes, lists and brackets less deep, and part long paragraphs.",
    example: { wrong: `${"> ".repeat(20)}…`, right: "> A quote." },
  },
  "page-too-large": {
    severity: "error",
    message: ({ what, size, limit }: { what: string; size: number; limit: number }) =>
      `Unexpected number of ${what}: ${size}, expected ${limit} at most; not reading the page`,
    help: "Part the page, for instance into one for each type.",
    example: { wrong: "2000 types in a page", right: "a page for each type" },
  },
  "properties-only-in-sample": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Cannot find a property table of \`${name}\`, taking its properties from the JSON representation`,
    help: "Add a section `## Properties` with a table of the properties.",
    example: {
      wrong: '```json\n{ "size": "Int64" }\n```',
      right:
        "## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|size|Int64|The size.|",
    },
  },
  "property-name-text": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Unexpected \`${name}\` as the name of a property, leaving the row out`,
    help: "Write only the property's name into the cell.",
    example: {
      wrong: "|the name|String|The name.|",
      right: "|name|String|The name.|",
    },
  },
  "property-name-translated": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Unexpected name \`${name}\` that the JSON representation does not have, it may be a translation; leaving it out`,
    help: "Write the name as the service does, and show it in the JSON representation.",
    example: {
      wrong: "|größe|Int64|The size in bytes.|",
      right: "|size|Int64|The size in bytes.|",
    },
  },
  "property-path": {
    severity: "info",
    message: ({ name }: { name: string }) =>
      `Unexpected path \`${name}\`, expected the name of a property; leaving the row out`,
    help: "Document the property on the page of the type it belongs to.",
    example: {
      wrong: "|file/versions|[version](version.md) collection|The versions.|",
      right: "|versions|[version](version.md) collection|The versions.|",
    },
  },
  "rows-elsewhere": {
    severity: "warning",
    message: ({ what }: { what: string }) => `Cannot read the rows of ${what}, leaving them out`,
    help: "Write the rows into a table of Markdown on the page itself.",
    example: {
      wrong: "<table><tr><td>size</td><td>Int64</td></tr></table>",
      right: "|Property|Type|Description|\n|:---|:---|:---|\n|size|Int64|The size in bytes.|",
    },
  },
  "sample-language": {
    severity: "warning",
    message: ({ language }: { language: string }) =>
      `Unexpected fence \`${language}\` after an annotation, expected \`json\`; ignoring it`,
    help: "Mark the fence with the JSON representation as `json`.",
    example: { wrong: "```http\nGET /things\n```", right: "```json\n{}\n```" },
  },
  "sample-syntax": {
    severity: "warning",
    message: ({ what }: { what: string }) =>
      `Unexpected ${what} in the JSON representation, expected JSON; ignoring it`,
    help: "Write the JSON representation as one JSON object.",
    example: {
      wrong: '```json\n{ "name": ... }\n```',
      right: '```json\n{ "name": "String" }\n```',
    },
  },
  "short-delimiter-row": {
    severity: "warning",
    message: () =>
      "Unexpected number of cells in a delimiter row, expected one for each column; reading the table all the same",
    help: "Give the delimiter row as many cells as the header row, or the table is none.",
    example: {
      wrong: "|Member|Description|\n|:---|\n|on|It runs.|",
      right: "|Member|Description|\n|:---|:---|\n|on|It runs.|",
    },
  },
  "type-name-from-title": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Cannot find the type an annotation declares, taking \`${name}\` from the title`,
    help: "Add `@odata.type` with the type's qualified name to the annotation.",
    example: {
      wrong: '<!-- { "blockType": "resource" } -->',
      right: '<!-- { "blockType": "resource", "@odata.type": "n.s.thing" } -->',
    },
  },
  "unclosed-comment": {
    severity: "warning",
    message: () => "Unexpected comment without an end; it hides the rest of the page",
    help: "Close the comment with `-->`.",
    example: {
      wrong: '<!-- { "type": "#page.annotation" }',
      right: '<!-- { "type": "#page.annotation" } -->',
    },
  },
  "unknown-type-cell": {
    severity: "warning",
    message: ({ cell }: { cell: string }) =>
      `Unexpected type cell \`${cell}\`, expected a type; the property is \`unknown\``,
    help: "Write a primitive type, a link to the type's page, or either followed by `collection`.",
    example: {
      wrong: "|size|a number of bytes|The size.|",
      right: "|size|Int64|The size in bytes.|",
    },
  },
} satisfies Record<string, Rule>;
