import { Worker } from "node:worker_threads";

/** What is watched; paths are absolute. */
export interface Watched {
  /** Folders of pages. What is hidden in them does not count, nor what is no page. */
  readonly folders: readonly string[];
  /** Single files, whether they are there or not. */
  readonly files: readonly string[];
  /** Output folders: what decides how their files are formatted stands in them and above them. */
  readonly outs: readonly string[];
}

/** What has happened to it. */
export type News =
  | { readonly kind: "ready" }
  | { readonly kind: "page"; readonly file: string }
  /** One of the folders, or one in them, is not the one that is watched any more. */
  | { readonly kind: "folderReplaced" }
  /** One of the files, or settings of prettier. */
  | { readonly kind: "settings" }
  /** The system refuses, with its code for why. */
  | { readonly kind: "failed"; readonly code: string };

/**
 * Watch in a thread of its own: with every change chokidar looks at all files of the folder, which
 * takes longer than to generate what has changed.
 *
 * @returns When everything is watched, how to end it.
 */
export async function startWatcher(
  watched: Watched,
  tell: (news: News) => void,
): Promise<() => Promise<void>> {
  const thread = new Worker(new URL("./watch-thread.js", import.meta.url), { workerData: watched });
  await new Promise<void>((resolve, reject) => {
    thread.on("error", (error) => {
      tell({ kind: "failed", code: error.message });
      reject(error);
    });
    thread.on("message", (news: News) => {
      tell(news);
      if (news.kind === "ready" || news.kind === "failed") resolve();
    });
  });
  return async () => void (await thread.terminate());
}
