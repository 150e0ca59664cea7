/**
 * One plugin for all bundlers: types are up to date before a build, and stay so while docs are edited.
 * The types of what it returns are spelled out in the modules of each bundler, so that a consumer's
 * compiler needs none of the other bundlers.
 */
import { createUnplugin } from "unplugin";
import { followBuild } from "./esbuild-build.js";
import { createGeneration } from "./generation.js";
import { startBuild, warn } from "./rollup-build.js";
import { followServer } from "./vite-server.js";
import { followCompiler } from "./webpack-compiler.js";
export const plugin = createUnplugin((options = {}) => {
    const generate = createGeneration(options);
    let root = process.cwd();
    let follow;
    async function buildStart() {
        if (!follow)
            return startBuild(this, root, generate);
        const outcome = await generate(root);
        warn(this, outcome);
        follow(outcome);
    }
    return {
        name: "typedown",
        rollup: { buildStart },
        rolldown: { buildStart },
        vite: {
            configResolved(config) {
                root = config.root;
            },
            configureServer(server) {
                follow = followServer(server, root, options, generate);
            },
            buildStart,
        },
        webpack: (compiler) => followCompiler(compiler, generate),
        rspack: (compiler) => followCompiler(compiler, generate),
        esbuild: { setup: (build) => followBuild(build, generate) },
    };
});
