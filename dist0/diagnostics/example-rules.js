/** What `typedown lint` can find in example payloads. For a new rule: a row, in alphabetical order. */
export const exampleRules = {
    "example-envelope": {
        severity: "warning",
        message: ({ found, expected }) => `Unexpected ${found} in an example, its annotation says that it is ${expected}`,
        help: "Make the annotation's `isCollection` and the response say the same: a collection is an array in `value`, one object has no `value` around it.",
        example: {
            wrong: '<!-- { "blockType": "response", "@odata.type": "n.s.thing", "isCollection": true } -->',
            right: '<!-- { "blockType": "response", "@odata.type": "n.s.thing" } -->',
        },
    },
    "example-lacks-property": {
        severity: "warning",
        message: ({ name }) => `Cannot find the required property \`${name}\` in an example`,
        help: "Add the property, or mark the example as `truncated`.",
        example: { wrong: "{}", right: '{ "size": 3 }' },
    },
    "example-property-spelling": {
        severity: "warning",
        message: ({ name, documented }) => `Unexpected spelling of \`${name}\` in an example, the docs have \`${documented}\``,
        help: "Write the property in both places as the service spells it.",
        example: { wrong: '{ "Size": 3 }', right: '{ "size": 3 }' },
    },
    "example-syntax": {
        severity: "warning",
        message: ({ what }) => `Unexpected ${what} in an example, expected JSON; ignoring it`,
        help: "Write the body of the response as JSON; mark what is left out by `truncated` in the annotation.",
        example: { wrong: '{ "size": 3, ... }', right: '{ "size": 3 }' },
    },
    "example-unknown-member": {
        severity: "warning",
        message: ({ name, value, type, hint }) => `Unexpected value \`${value}\` of \`${name}\` in an example, \`${type}\` has no such member${hint}`,
        help: "Show a value that the enum has, or add the member to the enum.",
        example: { wrong: '{ "state": "opne" }', right: '{ "state": "open" }' },
    },
    "example-unknown-property": {
        severity: "warning",
        message: ({ name }) => `Unexpected \`${name}\` in an example, no table of the type has it`,
        help: "Document the property on the page of its type, or remove it from the example; a type that takes any property is an `openType`.",
        example: { wrong: '{ "zise": 3 }', right: '{ "size": 3 }' },
    },
    "example-unknown-type": {
        severity: "warning",
        message: ({ name, hint }) => `Cannot find the type \`${name}\` of an example${hint}; leaving it out`,
        help: "Correct the name, or add the type's page to the docs.",
        example: {
            wrong: '<!-- { "blockType": "response", "@odata.type": "n.s.thign" } -->',
            right: '<!-- { "blockType": "response", "@odata.type": "n.s.thing" } -->',
        },
    },
    "example-value-kind": {
        severity: "warning",
        message: ({ name, shown, type }) => `Unexpected value \`${shown}\` of \`${name}\` in an example, its type is \`${type}\``,
        help: "Show a value of the documented type, or correct the type's table.",
        example: { wrong: '{ "size": "3" }', right: '{ "size": 3 }' },
    },
    "example-value-type": {
        severity: "warning",
        message: ({ shown, type }) => `Unexpected type \`${shown}\` in an example, expected \`${type}\` or a type derived from it`,
        help: "Show an object of the documented type, or correct the annotation or the type's table.",
        example: { wrong: '{ "@odata.type": "#n.s.other" }', right: '{ "@odata.type": "#n.s.thing" }' },
    },
};
