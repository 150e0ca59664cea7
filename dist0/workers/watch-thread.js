/** The thread behind `watcher.ts`. */
import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { watch } from "chokidar";
const { folders, files } = workerData;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread, and no window.
const tell = (news) => parentPort?.postMessage(news);
const pages = watch([...folders], {
    ignoreInitial: true,
    ignored: (file, stats) => /[/\\](?:\.[^/\\]+|node_modules)(?:[/\\]|$)/.test(file.slice(folderLength(file))) ||
        (stats?.isFile() === true && !/\.md$/i.test(file)),
});
pages.on("all", (event, file) => {
    // The system watches a folder, not a path: what takes its place has to be watched anew.
    const isGone = event === "unlinkDir" && folders.includes(file);
    tell(isGone ? { kind: "folderGone" } : { kind: "page", file });
});
// chokidar tells of a page once in 50 ms: of two saves within that the second would never be heard of.
pages.on("raw", (event, _name, details) => {
    // It says so little of them itself: `createFsWatchInstance` of its `handler.js`.
    const { watchedPath } = details;
    if (event === "change" && /\.md$/i.test(watchedPath))
        tell({ kind: "page", file: watchedPath });
});
const beside = [...new Set(files.map((file) => path.dirname(file)))];
const singles = watch(beside, {
    ignoreInitial: true,
    depth: 0,
    ignored: (file, stats) => stats?.isFile() === true && !files.includes(file),
});
singles.on("all", (_event, file) => {
    if (files.includes(file))
        tell({ kind: "file" });
});
await Promise.all([pages, singles].map(untilReady));
tell({ kind: "ready" });
/** What is above a folder may be hidden; what is in it may not. */
function folderLength(file) {
    return folders.find((folder) => file.startsWith(folder))?.length ?? 0;
}
function untilReady(watcher) {
    watcher.on("error", (error) => {
        const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
        tell({ kind: "failed", code });
    });
    return new Promise((resolve) => watcher.once("ready", () => resolve()));
}
