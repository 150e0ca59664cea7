/** What `generate` finds in the project that its output goes to. */
export const consumerRules = {
    "consumer-config": {
        severity: "warning",
        message: ({ flag, consequence, setting }) => `Unexpected \`${flag}\` for the generated code: ${consequence}; set \`${setting}\``,
        help: "Set in typedown's config what the message says, or change the flag of the compiler.",
        example: {
            wrong: '{ "erasableSyntaxOnly": true } and { subtypeStyle: "enum" }',
            right: '{ "erasableSyntaxOnly": true } and { subtypeStyle: "const" }',
        },
    },
};
