/** The package's interface: what the command line does, as functions, and the remark plugin. */
export type { CheckResult } from "./commands/check.js";
export type { CompareResult } from "./commands/compare.js";
export type { DiffResult } from "./commands/diff.js";
export type { GenerateResult } from "./commands/generate.js";
export type { LintResult } from "./commands/lint.js";
export type { RunOptions } from "./commands/run-context.js";
export { check, compare, diff, generate, lint } from "./commands/run.js";
export { type Config, type ConfigFile, defineConfig } from "./config/config.js";
export type { Diagnostic, Severity } from "./diagnostics/diagnostic.js";
export { UserError } from "./diagnostics/user-error.js";
export { remarkPageFacts } from "./extract/remark-page-facts.js";
export type { Change } from "./model/change.js";
export type { PageFacts } from "./model/page-facts.js";
