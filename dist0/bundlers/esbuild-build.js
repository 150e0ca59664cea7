import path from "node:path";
import { listPages } from "../read/list-pages.js";
const asked = Symbol("asked");
/**
 * Generate before every build, and let a watch build again when docs or config change. esbuild takes
 * files and folders to watch only with the answer to a question: here, where an entry point is. The
 * answer is esbuild's own, asked for with `asked`, so that the question is not answered twice.
 */
export function followBuild(build, generate) {
    const root = build.initialOptions.absWorkingDir ?? process.cwd();
    let errors = [];
    let watched = { watchFiles: [], watchDirs: [] };
    build.onStart(async () => {
        const outcome = await generate(root);
        const { failure, warning } = outcome;
        errors = failure === undefined ? [] : messagesOf(outcome, failure);
        watched = await watchedOf(outcome);
        return { warnings: warning === undefined ? [] : [{ text: warning }] };
    });
    build.onResolve({ filter: /.*/ }, async ({ path: file, kind, ...question }) => {
        if (kind !== "entry-point" || question.pluginData === asked)
            return undefined;
        // Not at the start: a build that fails there would watch nothing.
        if (errors.length > 0)
            return { errors, ...watched };
        const answer = await build.resolve(file, { ...question, kind, pluginData: asked });
        return answer.errors.length > 0 ? undefined : { path: answer.path, ...watched };
    });
}
/** esbuild counts columns from 0 and shows the lines itself. */
function messagesOf({ errors }, failure) {
    if (errors.length === 0)
        return [{ text: failure }];
    return errors.map(({ ruleId, message, place: { file, line, column } }) => ({
        text: `${message} (${ruleId})`,
        location: { file, line, column: column - 1 },
    }));
}
/** A folder counts as changed when a name in it comes or goes; its folders are watched by themselves. */
async function watchedOf({ config, docs = [], }) {
    const watchFiles = config === undefined ? [] : [config];
    const watchDirs = new Set(docs);
    for (const folder of docs) {
        // Docs that are not there are a failure that has been told.
        const pages = await listPages(folder).catch(() => []);
        for (const page of pages) {
            watchFiles.push(path.join(folder, page));
            watchDirs.add(path.dirname(path.join(folder, page)));
        }
    }
    return { watchFiles, watchDirs: [...watchDirs] };
}
