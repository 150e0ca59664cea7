import { isOn } from "./consumer-config.js";
/** The docs folder of a project that has none yet. */
const defaultDocs = "docs";
/** Settings under which the output compiles in the project. */
export function chooseSettings(facts, out) {
    const [docs] = facts.docs;
    const { compiler } = facts;
    const isCommonJs = compiler?.options.get("module")?.value === "commonjs";
    // Compiled to CommonJS whatever they are called, modules must not be called `.mts`.
    const isMts = !facts.isModule && !isCommonJs;
    // A module `x.mts` cannot be imported by an ending in `.ts`.
    const isTs = !isMts && isOn(compiler, "allowImportingTsExtensions");
    const { repository, branch, path } = docs?.origin ?? {};
    return {
        docs: docs?.folder ?? defaultDocs,
        out: out ?? defaultOut(facts),
        ...(isOn(compiler, "erasableSyntaxOnly") && { subtypeStyle: "const" }),
        ...(isTs && { importExtension: ".ts" }),
        ...(isMts && { moduleExtension: ".mts" }),
        ...(repository !== undefined && {
            linkBase: ["https://github.com", repository, "blob", branch, path].join("/"),
        }),
    };
}
/** Among the sources: outside `rootDir` the compiler would refuse it, or move what it emits. */
function defaultOut(facts) {
    const root = sourceRoot(facts);
    return root === "" ? "generated" : `${root}/generated`;
}
/**
 * Whether the config can be written in TypeScript: not if the compiler would take it for a source of
 * the project, where it moves what is emitted, or counts as CommonJS, which must not export.
 */
export function configName(facts) {
    const { compiler, hasTypeScript, isModule } = facts;
    if (!hasTypeScript)
        return "typedown.config.json";
    const isCompiled = compiler !== undefined &&
        (compiler.include ?? ["**/*"]).some((pattern) => /^(?:\.\/)?\*/.test(pattern));
    const isEmitted = !isOn(compiler, "noEmit") && sourceRoot(facts) !== "";
    return isCompiled && (isEmitted || !isModule) ? "typedown.config.json" : "typedown.config.ts";
}
/** Where the sources are, relative to the project; empty for the project itself. */
function sourceRoot({ compiler, hasSourceFolder }) {
    const said = compiler?.options.get("rootDir")?.value;
    const root = typeof said === "string" ? said.replace(/^\.\/?|\/$/g, "") : undefined;
    return root ?? (hasSourceFolder ? "src" : "");
}
/** What a config in TypeScript imports. */
const specifier = JSON.stringify("typedown");
/** The text of the config file. */
export function configText(name, settings) {
    const json = JSON.stringify(settings, null, 2);
    if (name.endsWith(".json")) {
        const schema = "./node_modules/typedown/dist/config.schema.json";
        return `${JSON.stringify({ $schema: schema, ...settings }, null, 2)}\n`;
    }
    const literal = json.replace(/^( +)"(\w+)":/gm, "$1$2:").replace(/\n\}$/, ",\n}");
    return `import { defineConfig } from ${specifier};\n\nexport default defineConfig(${literal});\n`;
}
