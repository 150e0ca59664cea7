import type { Generation, Outcome } from "./generation.js";

/** What is used of the `Compiler` of webpack and Rspack. */
export interface Compiler {
  /** The bundler's root. */
  readonly context: string;
  readonly hooks: {
    readonly run: AsyncHook;
    readonly watchRun: AsyncHook;
    readonly thisCompilation: {
      tap(name: string, listener: (compilation: Compilation) => void): void;
    };
  };
}

interface AsyncHook {
  tapPromise(name: string, listener: () => Promise<void>): void;
}

interface Compilation {
  readonly errors: { push(error: Error): unknown };
  readonly warnings: { push(error: Error): unknown };
  readonly fileDependencies: { add(file: string): unknown };
  readonly contextDependencies: { add(folder: string): unknown };
}

/**
 * Generate before every compilation, and let a watch compile again when docs or config change. Not in
 * the hook `make`, where other bundlers' `buildStart` would be: there modules are already being read.
 */
export function followCompiler(compiler: Compiler, generate: Generation): void {
  let outcome: Outcome | undefined;
  const run = async (): Promise<void> => {
    outcome = await generate(compiler.context);
  };
  compiler.hooks.run.tapPromise("typedown", run);
  compiler.hooks.watchRun.tapPromise("typedown", run);
  compiler.hooks.thisCompilation.tap("typedown", (compilation) => {
    if (outcome === undefined) return;
    const { config, docs = [], failure, warning } = outcome;
    if (config !== undefined) compilation.fileDependencies.add(config);
    for (const folder of docs) compilation.contextDependencies.add(folder);
    // A compilation with errors is shown over the page by the development servers.
    if (failure !== undefined) compilation.errors.push(fault(failure));
    if (warning !== undefined) compilation.warnings.push(fault(warning));
  });
}

/** Without the stack, which says nothing of docs. */
function fault(message: string): Error {
  const error = new Error(`typedown: ${message}`);
  error.stack = "";
  return error;
}
