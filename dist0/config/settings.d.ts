/**
 * Every setting of typedown, in the order in which help and README show them. From this table come
 * the type of the config file, its validation, its JSON Schema, the flags and the README's list. For
 * a new setting: a row here, and its use in `resolve-target.ts`.
 */
export declare const settings: {
    readonly docs: {
        readonly kind: "path";
        readonly group: "reading";
        readonly description: "The folder of the docs; its pages (*.md) are read at any depth.";
        readonly default: "docs-input";
    };
    readonly out: {
        readonly kind: "path";
        readonly group: "output";
        readonly description: "The folder the generated code goes to.";
        readonly default: "generated";
    };
    readonly types: {
        readonly kind: "list";
        readonly group: "output";
        readonly description: "What to generate, with all it needs: names such as `ns.thing`, patterns such as `ns.*`. Everything, if empty.";
        readonly default: readonly [];
    };
    readonly reach: {
        readonly kind: "choice";
        readonly of: readonly ["full", "shallow"];
        readonly group: "output";
        readonly description: "How far `types` reaches: `full` follows the types of properties, `shallow` leaves those not asked for as `unknown`.";
        readonly default: "full";
    };
    readonly emit: {
        readonly kind: "list";
        readonly of: readonly ["typescript", "json-schema", "model"];
        readonly group: "output";
        readonly description: "What to write: TypeScript, one JSON Schema document, the linked model as JSON.";
        readonly default: readonly ["typescript"];
    };
    readonly discriminator: {
        readonly kind: "choice";
        readonly of: readonly ["auto", "required", "optional"];
        readonly group: "output";
        readonly description: "Whether `@odata.type` is required: `auto` where the service always sends it, by the docs.";
        readonly default: "auto";
    };
    readonly subtypeStyle: {
        readonly kind: "choice";
        readonly of: readonly ["enum", "const", "union"];
        readonly group: "output";
        readonly description: "The form of `XSubtype`: a TypeScript enum, a constant object (for `erasableSyntaxOnly`), or only a type.";
        readonly default: "enum";
    };
    readonly nullability: {
        readonly kind: "choice";
        readonly of: readonly ["docs", "never"];
        readonly group: "output";
        readonly description: "`docs`: `| null` unless the docs say not nullable; `never`: no `| null`.";
        readonly default: "docs";
    };
    readonly openEnums: {
        readonly kind: "boolean";
        readonly group: "output";
        readonly description: "Let every enum take values that are not documented.";
        readonly default: false;
    };
    readonly validators: {
        readonly kind: "boolean";
        readonly group: "output";
        readonly description: "Also write `validateX(value)`, in modules of their own.";
        readonly default: false;
    };
    readonly declarations: {
        readonly kind: "boolean";
        readonly group: "output";
        readonly description: "Write `.d.ts`, `.js` and `.d.ts.map` instead of `.ts` modules: an editor's go-to-definition lands in the docs.";
        readonly default: false;
    };
    readonly maxUnionMembers: {
        readonly kind: "integer";
        readonly minimum: 2;
        readonly group: "output";
        readonly description: "A union of more members is left out, with a warning.";
        readonly default: 500;
    };
    readonly importExtension: {
        readonly kind: "choice";
        readonly of: readonly [".js", ".mjs", ".ts", "none"];
        readonly group: "output";
        readonly description: "The ending of import specifiers; `.mjs` if `moduleExtension` is `.mts`.";
        readonly default: ".js";
    };
    readonly moduleExtension: {
        readonly kind: "choice";
        readonly of: readonly [".ts", ".mts"];
        readonly group: "output";
        readonly description: 'The ending of generated files; `.mts` for packages without `"type": "module"`.';
        readonly default: ".ts";
    };
    readonly linkBase: {
        readonly kind: "text";
        readonly group: "output";
        readonly description: "The URL of the docs folder, for links in descriptions; without it links become their text.";
        readonly default: undefined;
    };
    readonly roots: {
        readonly kind: "list";
        readonly group: "reading";
        readonly description: "Qualified names of bases without meaning of their own: no union, enum or guard.";
        readonly default: readonly ["microsoft.graph.entity"];
    };
    readonly defaultNamespace: {
        readonly kind: "text";
        readonly group: "reading";
        readonly description: "The namespace of pages that name none, and where short names are looked up last.";
        readonly default: "microsoft.graph";
    };
    readonly headings: {
        readonly kind: "map";
        readonly keys: readonly ["properties", "relationships", "members", "sample", "derivedTypes"];
        readonly group: "reading";
        readonly description: "More headings the docs set has for a kind of section: `members=Werte`.";
        readonly default: {};
    };
    readonly columns: {
        readonly kind: "map";
        readonly keys: readonly ["property", "type", "description", "member", "value"];
        readonly group: "reading";
        readonly description: "More names the docs set has for a kind of column: `type=Typ`.";
        readonly default: {};
    };
    readonly metadata: {
        readonly kind: "path";
        readonly group: "comparison";
        readonly description: "The service's metadata, a CSDL file in XML, for `compare`.";
        readonly default: undefined;
    };
    readonly examples: {
        readonly kind: "path";
        readonly group: "lint";
        readonly description: "The folder of operation pages, whose example payloads `lint` holds against the types.";
        readonly default: undefined;
    };
    readonly baseline: {
        readonly kind: "path";
        readonly group: "lint";
        readonly description: "The file with the findings that `lint` passes over, because they were known.";
        readonly default: ".typedown.baseline.json";
    };
    readonly severities: {
        readonly kind: "severities";
        readonly group: "findings";
        readonly description: "The severity of a rule, instead of its own: `missing-sample=off`.";
        readonly default: {};
    };
    readonly maxWarnings: {
        readonly kind: "integer";
        readonly minimum: 0;
        readonly group: "findings";
        readonly description: "More warnings than this fail the run (exit code 1).";
        readonly default: undefined;
    };
    readonly format: {
        readonly kind: "choice";
        readonly of: readonly ["text", "json", "sarif", "github"];
        readonly group: "findings";
        readonly description: "The form of findings on standard output.";
        readonly default: "text";
    };
    readonly strict: {
        readonly kind: "boolean";
        readonly group: "output";
        readonly description: "Write nothing if there is an error in the docs.";
        readonly default: false;
    };
};
