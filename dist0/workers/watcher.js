import { Worker } from "node:worker_threads";
/**
 * Watch in a thread of its own: with every change chokidar looks at all files of the folder, which
 * takes longer than to generate what has changed.
 *
 * @returns When everything is watched, how to end it.
 */
export async function startWatcher(watched, tell) {
    const thread = new Worker(new URL("./watch-thread.js", import.meta.url), { workerData: watched });
    await new Promise((resolve, reject) => {
        thread.on("error", (error) => {
            tell({ kind: "failed", code: error.message });
            reject(error);
        });
        thread.on("message", (news) => {
            tell(news);
            if (news.kind === "ready" || news.kind === "failed")
                resolve();
        });
    });
    return async () => void (await thread.terminate());
}
