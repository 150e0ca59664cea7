import type { Rule } from "./rule.js";

/** What the stage `extract` can find: faults of one page, seen without any other. */
export const extractRules = {
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
