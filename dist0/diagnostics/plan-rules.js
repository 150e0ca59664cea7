/** What the stage `plan` can find. For a new rule: a row, in alphabetical order. */
export const planRules = {
    "empty-enum": {
        severity: "warning",
        message: ({ name }) => `Cannot find a member of the enum \`${name}\`; its type is \`string\``,
        help: "Add the enum's members to its table.",
        example: {
            wrong: "### state values\n\n|Member|\n|:---|",
            right: "### state values\n\n|Member|\n|:---|\n|on|",
        },
    },
    "name-taken": {
        severity: "warning",
        message: ({ wanted, name }) => `Unexpected second use of the name \`${wanted}\`, writing \`${name}\``,
        help: "Nothing needs to be done; to have the plain name, rename one of the two types.",
        example: {
            wrong: '"@odata.type": "n.s.thingUnion"\n\n"@odata.type": "n.s.thing"',
            right: '"@odata.type": "n.s.thingList"\n\n"@odata.type": "n.s.thing"',
        },
    },
    "no-concrete-type": {
        severity: "warning",
        message: ({ name }) => `Cannot find a concrete type derived from the abstract type \`${name}\`; writing it as a plain interface`,
        help: "Add the pages of the derived types, or state on them that they derive from this type.",
        example: {
            wrong: '<!-- { "blockType": "resource", "@odata.type": "n.s.base", "abstract": true } -->',
            right: '<!-- { "blockType": "resource", "@odata.type": "n.s.thing", "baseType": "n.s.base" } -->',
        },
    },
    "union-too-large": {
        severity: "warning",
        message: ({ name, size, limit }) => `Unexpected union of \`${name}\` with ${size} members, expected at most ${limit}; writing no union`,
        help: "Raise `maxUnionMembers`, or make the base a root with `roots`.",
        example: { wrong: "maxUnionMembers: 10", right: "maxUnionMembers: 500" },
    },
    "unknown-selection": {
        severity: "error",
        message: ({ pattern, meant }) => `Cannot find a type that \`types\` asks for: \`${pattern}\`${meant === undefined ? "" : `; did you mean \`${meant}\`?`}`,
        help: "Correct the name in the configuration.",
        example: { wrong: 'types: ["n.s.thnig"]', right: 'types: ["n.s.thing"]' },
    },
};
