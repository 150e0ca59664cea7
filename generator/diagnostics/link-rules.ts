import type { Rule } from "./rule.js";
import { quotedNames } from "./shown-values.js";

const annotated = (fields: string): string =>
  `<!-- { "blockType": "resource", "@odata.type": "n.s.thing", ${fields} } -->`;

/** What the stage `link` can find. For a new rule: a row, in alphabetical order. */
export const linkRules = {
  "abstract-disagreement": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Unexpected sentence that \`${name}\` is abstract, its annotation says it is not; the annotation counts`,
    help: "Make the annotation's `abstract` and the text say the same.",
    example: { wrong: annotated('"abstract": false'), right: annotated('"abstract": true') },
  },
  "abstract-only-in-prose": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Cannot find \`"abstract": true\` in the annotation of \`${name}\`, only a sentence says so`,
    help: 'Add `"abstract": true` to the annotation.',
    example: { wrong: annotated('"openType": false'), right: annotated('"abstract": true') },
  },
  "base-type-cycle": {
    severity: "error",
    message: ({ names }: { names: readonly string[] }) =>
      `Unexpected cycle of base types: ${quotedNames(names)}; each is left without a base`,
    help: "Find the type that should not derive from the others and correct its base type.",
    example: {
      wrong: annotated('"baseType": "n.s.thing"'),
      right: annotated('"baseType": "n.s.base"'),
    },
  },
  "base-type-disagreement": {
    severity: "warning",
    message: ({ name, baseType, decided }: { name: string; baseType: string; decided: string }) =>
      `Unexpected base type \`${baseType}\` of \`${name}\`, taking \`${decided}\``,
    help: "Name the same base type in the annotation and in the text.",
    example: {
      wrong: `Inherits from [base](base.md).\n\n${annotated('"baseType": "n.s.other"')}`,
      right: `Inherits from [base](base.md).\n\n${annotated('"baseType": "n.s.base"')}`,
    },
  },
  "base-type-only-in-rows": {
    severity: "warning",
    message: ({ name, baseType }: { name: string; baseType: string }) =>
      `Cannot find the base type of \`${name}\`, taking \`${baseType}\` from the note of an inherited property`,
    help: "State the base type in the annotation and in the text.",
    example: {
      wrong: "|id|String|The id. Inherited from [base](base.md).|",
      right: annotated('"baseType": "n.s.base"'),
    },
  },
  "base-type-only-listed": {
    severity: "warning",
    message: ({ name, baseType }: { name: string; baseType: string }) =>
      `Cannot find the base type of \`${name}\`, taking \`${baseType}\`, whose page lists it`,
    help: "State the base type in the annotation and in the text of the derived type's page.",
    example: { wrong: "# thing resource type", right: "Inherits from [base](base.md)." },
  },
  "base-type-too-deep": {
    severity: "error",
    message: ({ name, depth, limit }: { name: string; depth: number; limit: number }) =>
      `Unexpected number of base types above \`${name}\`: ${depth}, expected ${limit} at most; it is left without a base`,
    help: "Derive the type from one that is nearer to the top.",
    example: { wrong: "a type with 33 types above it", right: "a type with a few types above it" },
  },
  "derived-type-not-listed": {
    severity: "warning",
    message: ({ name, baseType }: { name: string; baseType: string }) =>
      `Cannot find \`${name}\` in the list of the types derived from \`${baseType}\``,
    help: "Add the type to the list on the page of its base type.",
    example: {
      wrong: "Derived types include:\n\n- [thing](thing.md)",
      right: "Derived types include:\n\n- [thing](thing.md)\n- [other](other.md)",
    },
  },
  "duplicate-property": {
    severity: "warning",
    message: ({ name }: { name: string }) => `Unexpected second row for \`${name}\``,
    help: "Remove one of the rows.",
    example: {
      wrong: "|name|String|The name.|\n|name|String|Its name.|",
      right: "|name|String|The name.|",
    },
  },
  "duplicate-type": {
    severity: "warning",
    message: ({ name }: { name: string }) => `Unexpected second page for \`${name}\`, merging both`,
    help: "Document the type on one page and link to it from the other.",
    example: { wrong: annotated('"openType": false'), right: "See [thing](thing.md)." },
  },
  "enum-disagreement": {
    severity: "warning",
    message: ({ name, members }: { name: string; members: readonly string[] }) =>
      `Unexpected declaration of \`${name}\` that differs from another one in ${quotedNames(members)}; taking the members of both`,
    help: "Declare the enum in one place, or with the same members in each.",
    example: {
      wrong: "### state values\n\n|Member|\n|:---|\n|on|",
      right: "### state values\n\n|Member|\n|:---|\n|on|\n|off|",
    },
  },
  "enum-member-case": {
    severity: "warning",
    message: ({ name, declared, listed }: { name: string; declared: string; listed: string }) =>
      `Unexpected case of \`${listed}\`, the declaration of \`${name}\` has \`${declared}\`; taking what the description quotes`,
    help: "Write the member in both places as the service spells it.",
    example: {
      wrong:
        "|state|[thingState](#thingstate-values)|The state. Possible values are: `On`, `off`.|",
      right:
        "|state|[thingState](#thingstate-values)|The state. Possible values are: `on`, `off`.|",
    },
  },
  "enum-member-only-listed": {
    severity: "warning",
    message: ({ name, members }: { name: string; members: readonly string[] }) =>
      `Unexpected values ${quotedNames(members)}, the declaration of \`${name}\` has no such members; taking them in`,
    help: "Add the members to the enum's table, or remove them from the description.",
    example: {
      wrong:
        "|state|[thingState](#thingstate-values)|The state. Possible values are: `on`, `off`, `gone`.|",
      right:
        "|state|[thingState](#thingstate-values)|The state. Possible values are: `on`, `off`.|",
    },
  },
  "enum-only-described": {
    severity: "warning",
    message: ({ name, members }: { name: string; members: readonly string[] }) =>
      `Cannot find the enum \`${name}\`, taking its members from the description: ${quotedNames(members)}`,
    help: "Add a section `### name values` with a table of the members, and link to it.",
    example: {
      wrong: "|state|thingState|The state. Possible values are: `on`, `off`.|",
      right: "### thingState values\n\n|Member|\n|:---|\n|on|\n|off|",
    },
  },
  "inherited-from-itself": {
    severity: "warning",
    message: ({ name, type, outcome }: { name: string; type: string; outcome: string }) =>
      `Unexpected note that \`${name}\` is inherited from \`${type}\`, the type itself; ${outcome}`,
    help: "Name the base type that declares the property, or leave the note out.",
    example: {
      wrong: "|name|String|The name. Inherited from [thing](thing.md).|",
      right: "|name|String|The name. Inherited from [base](base.md).|",
    },
  },
  "inherited-property-not-found": {
    severity: "warning",
    message: ({ name, baseType, outcome }: { name: string; baseType: string; outcome: string }) =>
      `Cannot find \`${name}\` on \`${baseType}\`, from which it is said to be inherited; ${outcome}`,
    help: "Document the property on the page of the type that declares it.",
    example: {
      wrong: "|name|String|The name. Inherited from [base](base.md).|",
      right: "|name|String|The name.|",
    },
  },
  "link-target": {
    severity: "warning",
    message: ({ text, target }: { text: string; target: string }) =>
      `Unexpected link to \`${target}\` from the words \`${text}\`, taking the words`,
    help: "Link to the page of the type that the words name.",
    example: { wrong: "[thing](other.md)", right: "[thing](thing.md)" },
  },
  "listed-type-not-derived": {
    severity: "warning",
    message: ({ name, baseType }: { name: string; baseType: string }) =>
      `Unexpected \`${name}\` in the list of the types derived from \`${baseType}\`, its page says otherwise`,
    help: "Remove the type from the list, or state the base type on its page.",
    example: {
      wrong: "Derived types: [stranger](stranger.md)",
      right: "Derived types: [thing](thing.md)",
    },
  },
  "namespace-from-file": {
    severity: "warning",
    message: ({ namespace }: { namespace: string }) =>
      `Cannot find the namespace of the page's enums, taking \`${namespace}\`, by which its file is called`,
    help: "Add a line `Namespace: …` below the title.",
    example: {
      wrong: "# Enums\n\n### lid values",
      right: "# Enums\n\nNamespace: n.s\n\n### lid values",
    },
  },
  "open-disagreement": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Unexpected sentence that \`${name}\` is open, its annotation says it is not; the annotation counts`,
    help: "Make the annotation's `openType` and the text say the same.",
    example: { wrong: annotated('"openType": false'), right: annotated('"openType": true') },
  },
  "open-only-in-prose": {
    severity: "warning",
    message: ({ name }: { name: string }) =>
      `Cannot find \`"openType": true\` in the annotation of \`${name}\`, only a sentence says so`,
    help: 'Add `"openType": true` to the annotation.',
    example: { wrong: annotated('"abstract": false'), right: annotated('"openType": true') },
  },
  "redeclared-conflict": {
    severity: "warning",
    message: ({ name, own, inherited, owner }: RedeclaredValues) =>
      `Unexpected type \`${own}\` of \`${name}\`, \`${owner}\` declares it as \`${inherited}\`; taking both as they are`,
    help: "Give the property the type it has on the base type, or a type derived from it.",
    example: {
      wrong: "|size|String|The size. Inherited from [base](base.md).|",
      right: "|size|Int64|The size. Inherited from [base](base.md).|",
    },
  },
  "redeclared-wider": {
    severity: "warning",
    message: ({ name, own, inherited, owner }: RedeclaredValues) =>
      `Unexpected type \`${own}\` of \`${name}\`, taking \`${inherited}\` as \`${owner}\` declares it`,
    help: "Give the property the type it has on the base type.",
    example: {
      wrong: "|state|String|The state. Inherited from [base](base.md).|",
      right: "|state|thingState|The state. Inherited from [base](base.md).|",
    },
  },
  "unknown-base-type": {
    severity: "warning",
    message: ({ name, baseType, hint }: { name: string; baseType: string; hint: string }) =>
      `Cannot find the base type \`${baseType}\` of \`${name}\`${hint}; leaving it out`,
    help: "Correct the name, or add the base type's page to the docs.",
    example: {
      wrong: annotated('"baseType": "n.s.bsae"'),
      right: annotated('"baseType": "n.s.base"'),
    },
  },
  "unknown-type": {
    severity: "warning",
    message: ({ name, hint }: { name: string; hint: string }) =>
      `Cannot find the type \`${name}\`${hint}; the property is \`unknown\``,
    help: "Correct the name, or add the type's page to the docs.",
    example: {
      wrong: "|part|[prat](prat.md)|The part.|",
      right: "|part|[part](part.md)|The part.|",
    },
  },
} satisfies Record<string, Rule>;

export interface RedeclaredValues {
  readonly name: string;
  readonly own: string;
  readonly inherited: string;
  readonly owner: string;
}
