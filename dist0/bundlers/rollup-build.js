/** Generate before a build, and let a watch build again when docs or config change. */
export async function startBuild(build, root, generate) {
    const outcome = await generate(root);
    warn(build, outcome);
    const { config, docs = [], failure } = outcome;
    for (const source of config === undefined ? docs : [config, ...docs])
        build.addWatchFile(source);
    if (failure !== undefined)
        build.error(failure);
}
/** Tell of warnings. */
export function warn(build, { warning }) {
    if (warning !== undefined)
        build.warn(warning);
}
