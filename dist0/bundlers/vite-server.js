import path from "node:path";
/** Several saves within so many milliseconds are one. */
const burstMs = 60;
/**
 * Generate again with every change of the docs or the config, while a development server runs. It
 * shows what is wrong over the page; once nothing is, the page comes back.
 *
 * @returns What is to be done when the server itself has started a run.
 */
export function followServer({ watcher, ws }, root, options, generate) {
    let docs = [];
    let hasFailed = false;
    let timer;
    const follow = (outcome) => {
        const added = outcome.docs?.filter((folder) => !docs.includes(folder)) ?? [];
        docs = outcome.docs ?? docs;
        if (added.length > 0)
            watcher.add(added);
        if (outcome.failure !== undefined)
            ws.send(overlay(outcome.failure, outcome.errors[0], root));
        else if (hasFailed)
            ws.send({ type: "full-reload" });
        hasFailed = outcome.failure !== undefined;
    };
    const again = () => {
        // Anything thrown is a bug; the server goes on.
        generate(root).then(follow, (error) => ws.send(overlay(String(error), undefined, root)));
    };
    const config = options.config === undefined ? undefined : path.resolve(root, options.config);
    if (config !== undefined)
        watcher.add([config]);
    watcher.on("all", (_event, file) => {
        const real = path.normalize(file);
        const isPage = /\.md$/i.test(real) && docs.some((each) => real.startsWith(each + path.sep));
        const isConfig = config === undefined
            ? path.relative(root, real).startsWith("typedown.config.")
            : real === config;
        if (!isPage && !isConfig)
            return;
        clearTimeout(timer);
        timer = setTimeout(again, burstMs);
    });
    return follow;
}
function overlay(message, first, root) {
    const place = first && {
        loc: {
            file: path.resolve(root, first.place.file),
            line: first.place.line,
            column: first.place.column,
        },
    };
    return { type: "error", err: { message, stack: "", plugin: "typedown", ...place } };
}
