export { check, compare, diff, generate, lint } from "./commands/run.js";
export { defineConfig } from "./config/config.js";
export { UserError } from "./diagnostics/user-error.js";
export { remarkPageFacts } from "./extract/remark-page-facts.js";
