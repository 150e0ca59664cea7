import path from "node:path";
import { resolveTarget } from "../config/resolve-target.js";
import { validateConfig } from "../config/validate-config.js";
import { checkTarget } from "./check.js";
import { compareTarget } from "./compare.js";
import { diffStates } from "./diff.js";
import { generateTarget } from "./generate.js";
import { lintTarget } from "./lint.js";
import { withRunContext } from "./run-context.js";
/**
 * Bring the output folder of each target up to date with its docs: `typedown generate`.
 *
 * @throws {UserError} on a config, docs or an output folder that cannot be used.
 */
export async function generate(config, options = {}) {
    const { force = false } = options;
    return withRunContext(options, async (context) => {
        const results = [];
        for (const target of targetsOf(config, context.cwd)) {
            results.push(await generateTarget(target, context, { force }));
        }
        return results;
    });
}
/**
 * Compare the output folder of each target with its docs and write nothing: `typedown check`.
 *
 * @throws {UserError} on a config, docs or an output folder that cannot be used.
 */
export async function check(config, options = {}) {
    return withRunContext(options, async (context) => {
        const results = [];
        for (const target of targetsOf(config, context.cwd)) {
            results.push(await checkTarget(target, context));
        }
        return results;
    });
}
/**
 * Hold the docs of each target against themselves: `typedown lint`, without its baseline.
 *
 * @throws {UserError} on a config, docs or examples that cannot be used.
 */
export async function lint(config, options = {}) {
    return withRunContext(options, async (context) => {
        const results = [];
        for (const target of targetsOf(config, context.cwd)) {
            results.push(await lintTarget(target, context));
        }
        return results;
    });
}
/**
 * Hold the docs of each target against its `metadata`: `typedown compare`.
 *
 * @throws {UserError} on a config, docs or metadata that cannot be used.
 */
export async function compare(config, options = {}) {
    return withRunContext(options, async (context) => {
        const results = [];
        for (const target of targetsOf(config, context.cwd)) {
            results.push(await compareTarget(target, context));
        }
        return results;
    });
}
/**
 * What has changed in meaning between two states of a target's docs: `typedown diff`.
 *
 * @param before - A docs folder, `git:REV`, or the file of a saved model.
 * @param after - The same; the target's docs folder by default.
 * @throws {UserError} if one of them cannot be read.
 */
export async function diff(before, after, config, options = {}) {
    return withRunContext(options, async (context) => {
        const target = resolveTarget(validateConfig(config, "the config"), context.cwd);
        return diffStates(before, after ?? target.docs, target, context);
    });
}
function targetsOf(config, cwd) {
    const targets = Array.isArray(config) ? config : [config];
    return targets.map((target) => resolveTarget(validateConfig(target, "the config"), path.resolve(cwd)));
}
