const annotated = (fields) => `<!-- { "blockType": "resource", "@odata.type": "n.s.thing", ${fields} } -->`;
/** What `typedown compare` can find. For a new rule: a row, in alphabetical order. */
export const compareRules = {
    "abstract-unlike-metadata": {
        severity: "warning",
        message: ({ name, docs, metadata }) => `Unexpected \`${name}\` as ${docs} type, the metadata says it is ${metadata}`,
        help: "Make the annotation's `abstract` say what the service's metadata says.",
        example: { wrong: annotated('"abstract": false'), right: annotated('"abstract": true') },
    },
    "base-type-unlike-metadata": {
        severity: "warning",
        message: ({ name, docs, metadata }) => `Unexpected ${docs} of \`${name}\`, the metadata has ${metadata}`,
        help: "Name the base type of the service's metadata in the annotation and in the text.",
        example: {
            wrong: annotated('"baseType": "n.s.other"'),
            right: annotated('"baseType": "n.s.base"'),
        },
    },
    "case-unlike-metadata": {
        severity: "warning",
        message: ({ name, metadata }) => `Unexpected case of \`${name}\`, the metadata spells it \`${metadata}\``,
        help: "Spell the name as the service does: in JSON upper and lower case are not the same.",
        example: { wrong: "|displayname|String|The name.|", right: "|displayName|String|The name.|" },
    },
    "flags-unlike-metadata": {
        severity: "warning",
        message: ({ name, docs, metadata }) => `Unexpected \`${name}\` as enum of ${docs}, the metadata says of ${metadata}`,
        help: "Say on the page whether a value may be several members, joined by commas.",
        example: {
            wrong: "# sides enum type\n\nThe sides.",
            right: "# sides enum type\n\nThe sides. This is a flags enum.",
        },
    },
    "key-unlike-metadata": {
        severity: "warning",
        message: ({ name, docs, metadata }) => `Unexpected ${docs} of \`${name}\`, the metadata has ${metadata}`,
        help: "Name the key of the service's metadata as `keyProperty` of the annotation.",
        example: {
            wrong: annotated('"keyProperty": "name"'),
            right: annotated('"keyProperty": "id"'),
        },
    },
    "member-not-in-docs": {
        severity: "warning",
        message: ({ name }) => `Cannot find the member \`${name}\` of the metadata in the docs`,
        help: "Add the member to the enum's table.",
        example: { wrong: "|Member|\n|:---|\n|big|", right: "|Member|\n|:---|\n|big|\n|small|" },
    },
    "member-not-in-metadata": {
        severity: "warning",
        message: ({ name }) => `Cannot find the member \`${name}\` in the metadata`,
        help: "Remove the member from the enum's table, or correct its name.",
        example: {
            wrong: "|Member|\n|:---|\n|big|\n|smal|",
            right: "|Member|\n|:---|\n|big|\n|small|",
        },
    },
    "nullable-unlike-metadata": {
        severity: "warning",
        message: ({ name, docs, metadata }) => `Unexpected \`${name}\` as ${docs}, the metadata says it is ${metadata}`,
        help: "Let the property's description say what the service's metadata says, or nothing of null.",
        example: { wrong: "|id|String|The id. Nullable.|", right: "|id|String|The id. Not nullable.|" },
    },
    "open-unlike-metadata": {
        severity: "warning",
        message: ({ name, docs, metadata }) => `Unexpected \`${name}\` as ${docs} type, the metadata says it is ${metadata}`,
        help: "Make the annotation's `openType` say what the service's metadata says.",
        example: { wrong: annotated('"openType": false'), right: annotated('"openType": true') },
    },
    "property-kind-unlike-metadata": {
        severity: "info",
        message: ({ name, docs, metadata }) => `Unexpected \`${name}\` as ${docs}, the metadata says it is a ${metadata}`,
        help: "Move the row to the table of properties or to that of relationships.",
        example: {
            wrong: "## Properties\n\n|owner|[other](other.md)|The owner.|",
            right: "## Relationships\n\n|owner|[other](other.md)|The owner.|",
        },
    },
    "property-not-declared-in-metadata": {
        severity: "info",
        message: ({ name }) => `Cannot find the property \`${name}\` in the metadata, whose type is open and may have it all the same`,
        help: "Compare with what the service really sends; remove the row, or correct its name.",
        example: { wrong: "|frm|String|The form.|", right: "|form|String|The form.|" },
    },
    "property-not-in-docs": {
        severity: "warning",
        message: ({ name }) => `Cannot find the property \`${name}\` of the metadata in the docs`,
        help: "Add the property to the page's table, or to that of a base type.",
        example: {
            wrong: "|id|String|The id.|",
            right: "|id|String|The id.|\n|form|String|The form.|",
        },
    },
    "property-not-in-metadata": {
        severity: "warning",
        message: ({ name }) => `Cannot find the property \`${name}\` in the metadata`,
        help: "Remove the row, or correct its name.",
        example: { wrong: "|frm|String|The form.|", right: "|form|String|The form.|" },
    },
    "property-type-unlike-metadata": {
        severity: "warning",
        message: ({ name, docs, metadata }) => `Unexpected type \`${docs}\` of \`${name}\`, the metadata has \`${metadata}\``,
        help: "Write the type of the service's metadata into the row's type cell.",
        example: { wrong: "|size|String|The size.|", right: "|size|Int32|The size.|" },
    },
    "type-kind-unlike-metadata": {
        severity: "warning",
        message: ({ name, docs, metadata }) => `Unexpected \`${name}\` as ${docs}, the metadata says it is ${metadata}`,
        help: "Give the page the title and the tables of the other kind of type.",
        example: { wrong: "# thing enum type", right: "# thing resource type" },
    },
    "type-not-in-docs": {
        severity: "info",
        message: ({ name, hint }) => `Cannot find the type \`${name}\` of the metadata in the docs${hint}`,
        help: "Write a page for the type, if readers are to know it.",
        example: { wrong: "No page declares `n.s.thing`.", right: annotated('"openType": false') },
    },
    "type-not-in-metadata": {
        severity: "info",
        message: ({ name, hint }) => `Cannot find the type \`${name}\` in the metadata${hint}`,
        help: "Correct the type's name or namespace, or remove its page.",
        example: {
            wrong: '<!-- { "blockType": "resource", "@odata.type": "n.t.thing" } -->',
            right: '<!-- { "blockType": "resource", "@odata.type": "n.s.thing" } -->',
        },
    },
};
