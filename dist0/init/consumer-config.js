import { diagnostic } from "../diagnostics/rules.js";
/**
 * TSConfig reference: `erasableSyntaxOnly` forbids enums; `module` of Node's kinds takes a `.ts` file
 * for what the nearest package.json says; a specifier ends in `.ts` only with
 * `allowImportingTsExtensions` or `rewriteRelativeImportExtensions`.
 */
const conflicts = [
    {
        option: "erasableSyntaxOnly",
        flag: "erasableSyntaxOnly: true",
        consequence: "it forbids enums",
        setting: 'subtypeStyle: "const"',
        // What is only declared has been erased already.
        applies: ({ subtypeStyle, declarations }, { compiler }) => subtypeStyle === "enum" && !declarations && isOn(compiler, "erasableSyntaxOnly"),
    },
    {
        option: "module",
        flag: "module: nodenext",
        consequence: 'without `"type": "module"` in package.json it takes `.ts` for CommonJS',
        setting: 'moduleExtension: ".mts"',
        applies: ({ moduleExtension }, { compiler, isModule }) => moduleExtension === ".ts" && !isModule && isNodeKind(compiler),
    },
    {
        option: "allowImportingTsExtensions",
        flag: "allowImportingTsExtensions: false",
        consequence: "it forbids imports that end in `.ts`",
        setting: 'importExtension: ".js"',
        applies: ({ importExtension }, { compiler }) => importExtension === ".ts" &&
            !isOn(compiler, "allowImportingTsExtensions") &&
            !isOn(compiler, "rewriteRelativeImportExtensions"),
    },
];
/** What of the consumer's compiler settings the output would not compile under. */
export function consumerFindings(settings, consumer) {
    if (!settings.emit.includes("typescript"))
        return [];
    return conflicts
        .filter(({ applies }) => applies(settings, consumer))
        .map(({ option, flag, consequence, setting }) => {
        const found = consumer.compiler.options.get(option);
        const shown = typeof found?.value === "string" ? `${option}: ${found.value}` : flag;
        const place = found?.place ?? startOf(consumer.compiler.file);
        return diagnostic("consumer-config", { flag: shown, consequence, setting }, place);
    });
}
/** Whether files are CommonJS or modules by the nearest package.json: node16, node18, nodenext … */
function isNodeKind(compiler) {
    const { options } = compiler;
    const kind = options.get("module")?.value ?? options.get("moduleResolution")?.value;
    return typeof kind === "string" && /^node(?:next|1[68]|2\d)$/.test(kind);
}
export function isOn(compiler, option) {
    return compiler?.options.get(option)?.value === true;
}
function startOf(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
