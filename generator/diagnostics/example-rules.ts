import type { Rule } from "./rule.js";

/** What `typedown lint` can find in example payloads. For a new rule: a row, in alphabetical order. */
export const exampleRules = {
  "example-envelope": {
    severity: "warning",
    message: ({ expected }: { expected: string }) =>
      `Unexpected JSON of an example, its annotation says it is ${expected}`,
    help: "Make the annotation's `isCollection` and the response say the same.",
    example: {
      wrong:
        '<!-- { "blockType": "response", "@odata.type": "n.s.thing", "isCollection": true } -->',
      right: '<!-- { "blockType": "response", "@odata.type": "n.s.thing" } -->',
    },
  },
  "example-lacks-property": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Cannot find the required property \`${name}\` in an example`,
    help: "Add the property, or mark the example as `truncated`.",
    example: { wrong: "{}", right: '{ "size": 3 }' },
  },
  "example-property-spelling": {
    severity: "warning",
    message: ({ name, documented }: { name: string; documented: string }) =>
      `Unexpected spelling of \`${name}\` in an example, the docs have \`${documented}\``,
    help: "Write the property in both places as the service spells it.",
    example: { wrong: '{ "Size": 3 }', right: '{ "size": 3 }' },
  },
  "example-syntax": {
    severity: "warning",
    message: ({ what }: { what: string }) =>
      `Unexpected ${what} in an example, expected JSON; ignoring it`,
    help: "Write the body of the response as JSON; mark what is left out by `truncated` in the annotation.",
    example: { wrong: '{ "size": 3, ... }', right: '{ "size": 3 }' },
  },
  "example-unknown-member": {
    severity: "warning",
    message: ({ name, value, type }: { name: string; value: string; type: string }) =>
      `Unexpected value \`${value}\` of \`${name}\` in an example, \`${type}\` has no such member`,
    help: "Show a value that the enum has, or add the member to the enum.",
    example: { wrong: '{ "state": "opne" }', right: '{ "state": "open" }' },
  },
  "example-unknown-property": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Unexpected \`${name}\` in an example, the docs of the type do not have it`,
    help: "Document the property on the page of its type, or remove it from the example.",
    example: { wrong: '{ "zise": 3 }', right: '{ "size": 3 }' },
  },
  "example-unknown-type": {
    severity: "warning",
    message: ({ name, hint }: { name: string; hint: string }) =>
      `Cannot find the type \`${name}\` of an example${hint}; leaving it out`,
    help: "Correct the name, or add the type's page to the docs.",
    example: {
      wrong: '<!-- { "blockType": "response", "@odata.type": "n.s.thign" } -->',
      right: '<!-- { "blockType": "response", "@odata.type": "n.s.thing" } -->',
    },
  },
  "example-value-kind": {
    severity: "warning",
    message: ({ name, shown, type }: { name: string; shown: string; type: string }) =>
      `Unexpected ${shown} as the value of \`${name}\` in an example, its type is \`${type}\``,
    help: "Show a value of the documented type, or correct the type's table.",
    example: { wrong: '{ "size": "3" }', right: '{ "size": 3 }' },
  },
} satisfies Record<string, Rule>;
