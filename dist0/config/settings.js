import { formats } from "../model/finding-format.js";
import { columnRoles, emitters, headingRoles } from "../model/options.js";
/**
 * Every setting of typedown, in the order in which help and README show them. From this table come
 * the type of the config file, its validation, its JSON Schema, the flags and the README's list. For
 * a new setting: a row here, and its use in `resolve-target.ts`.
 */
export const settings = {
    docs: {
        kind: "path",
        group: "reading",
        description: "The folder of the docs; its pages (*.md) are read at any depth.",
        default: "docs-input",
    },
    out: {
        kind: "path",
        group: "output",
        description: "The folder the generated code goes to.",
        default: "generated",
    },
    types: {
        kind: "list",
        group: "output",
        description: "What to generate, with all it needs: names such as `ns.thing`, patterns such as `ns.*`. Everything, if empty.",
        default: [],
    },
    reach: {
        kind: "choice",
        of: ["full", "shallow"],
        group: "output",
        description: "How far `types` reaches: `full` follows the types of properties, `shallow` leaves those not asked for as `unknown`.",
        default: "full",
    },
    emit: {
        kind: "list",
        of: emitters,
        group: "output",
        description: "What to write: TypeScript, one JSON Schema document, the linked model as JSON.",
        default: ["typescript"],
    },
    discriminator: {
        kind: "choice",
        of: ["auto", "required", "optional"],
        group: "output",
        description: "Whether `@odata.type` is required: `auto` where the service always sends it, by the docs.",
        default: "auto",
    },
    subtypeStyle: {
        kind: "choice",
        of: ["enum", "const", "union"],
        group: "output",
        description: "The form of `XSubtype`: a TypeScript enum, a constant object (for `erasableSyntaxOnly`), or only a type.",
        default: "enum",
    },
    nullability: {
        kind: "choice",
        of: ["docs", "never"],
        group: "output",
        description: "`docs`: `| null` unless the docs say not nullable; `never`: no `| null`.",
        default: "docs",
    },
    openEnums: {
        kind: "boolean",
        group: "output",
        description: "Let every enum take values that are not documented.",
        default: false,
    },
    validators: {
        kind: "boolean",
        group: "output",
        description: "Also write `validateX(value)`, in modules of their own.",
        default: false,
    },
    declarations: {
        kind: "boolean",
        group: "output",
        description: "Write `.d.ts`, `.js` and `.d.ts.map` instead of `.ts` modules: an editor's go-to-definition lands in the docs.",
        default: false,
    },
    maxUnionMembers: {
        kind: "integer",
        minimum: 2,
        group: "output",
        description: "A union of more members is left out, with a warning.",
        default: 500,
    },
    importExtension: {
        kind: "choice",
        of: [".js", ".mjs", ".ts", "none"],
        group: "output",
        description: "The ending of import specifiers; `.mjs` if `moduleExtension` is `.mts`.",
        default: ".js",
    },
    moduleExtension: {
        kind: "choice",
        of: [".ts", ".mts"],
        group: "output",
        description: 'The ending of generated files; `.mts` for packages without `"type": "module"`.',
        default: ".ts",
    },
    linkBase: {
        kind: "text",
        group: "output",
        description: "The URL of the docs folder, for links in descriptions; without it links become their text.",
        default: undefined,
    },
    roots: {
        kind: "list",
        group: "reading",
        description: "Qualified names of bases without meaning of their own: no union, enum or guard.",
        default: ["microsoft.graph.entity"],
    },
    defaultNamespace: {
        kind: "text",
        group: "reading",
        description: "The namespace of pages that name none, and where short names are looked up last.",
        default: "microsoft.graph",
    },
    headings: {
        kind: "map",
        keys: headingRoles,
        group: "reading",
        description: "More headings the docs set has for a kind of section: `members=Werte`.",
        default: {},
    },
    columns: {
        kind: "map",
        keys: columnRoles,
        group: "reading",
        description: "More names the docs set has for a kind of column: `type=Typ`.",
        default: {},
    },
    metadata: {
        kind: "path",
        group: "comparison",
        description: "The service's metadata, a CSDL file in XML, for `compare`.",
        default: undefined,
    },
    examples: {
        kind: "path",
        group: "lint",
        description: "The folder of operation pages, whose example payloads `lint` holds against the types.",
        default: undefined,
    },
    baseline: {
        kind: "path",
        group: "lint",
        description: "The file with the findings that `lint` passes over, because they were known.",
        default: ".typedown.baseline.json",
    },
    severities: {
        kind: "severities",
        group: "findings",
        description: "The severity of a rule, instead of its own: `missing-sample=off`.",
        default: {},
    },
    maxWarnings: {
        kind: "integer",
        minimum: 0,
        group: "findings",
        description: "More warnings than this fail the run (exit code 1).",
        default: undefined,
    },
    format: {
        kind: "choice",
        of: formats,
        group: "findings",
        description: "The form of findings on standard output.",
        default: "text",
    },
    strict: {
        kind: "boolean",
        group: "output",
        description: "Write nothing if there is an error in the docs.",
        default: false,
    },
};
