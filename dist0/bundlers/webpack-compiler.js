/**
 * Generate before every compilation, and let a watch compile again when docs or config change. Not in
 * the hook `make`, where other bundlers' `buildStart` would be: there modules are already being read.
 */
export function followCompiler(compiler, generate) {
    let outcome;
    const run = async () => {
        outcome = await generate(compiler.context);
    };
    compiler.hooks.run.tapPromise("typedown", run);
    compiler.hooks.watchRun.tapPromise("typedown", run);
    compiler.hooks.thisCompilation.tap("typedown", (compilation) => {
        if (outcome === undefined)
            return;
        const { config, docs = [], failure, warning } = outcome;
        if (config !== undefined)
            compilation.fileDependencies.add(config);
        for (const folder of docs)
            compilation.contextDependencies.add(folder);
        // A compilation with errors is shown over the page by the development servers.
        if (failure !== undefined)
            compilation.errors.push(fault(failure));
        if (warning !== undefined)
            compilation.warnings.push(fault(warning));
    });
}
/** Without the stack, which says nothing of docs. */
function fault(message) {
    const error = new Error(`typedown: ${message}`);
    error.stack = "";
    return error;
}
