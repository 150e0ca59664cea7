/** The thread behind `watcher.ts`. */
import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { type FSWatcher, watch } from "chokidar";
import { formatSettings } from "../format/format-settings.js";
import { identityOf } from "../read/read-text.js";
import type { News, Watched } from "./watcher.js";

const { folders, files, outs }: Watched = workerData;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread, and no window.
const tell = (news: News): void => parentPort?.postMessage(news);

/** So often it is looked for what nobody tells of. */
const lookMs = 500;
let isRenamed = false;

const pages = watch([...folders], {
  ignoreInitial: true,
  ignored: (file, stats) =>
    /[/\\](?:\.[^/\\]+|node_modules)(?:[/\\]|$)/.test(file.slice(folderLength(file))) ||
    (stats?.isFile() === true && !/\.md$/i.test(file)),
});
pages.on("all", (event, file) => {
  const isGone = event === "unlinkDir" && folders.includes(file);
  tell(isGone ? { kind: "folderReplaced" } : { kind: "page", file });
});
// chokidar tells of a page once in 50 ms: of two saves within that the second would never be heard of.
pages.on("raw", (event, _name, details) => {
  // It says so little of them itself: `createFsWatchInstance` of its `handler.js`.
  const { watchedPath } = details as { readonly watchedPath: string };
  if (event === "change" && /\.md$/i.test(watchedPath)) tell({ kind: "page", file: watchedPath });
  if (event === "rename") isRenamed = true;
});
const beside = [...new Set(files.map((file) => path.dirname(file)))];
const singles = watch(beside, {
  ignoreInitial: true,
  depth: 0,
  ignored: (file, stats) => stats?.isFile() === true && !files.includes(file),
});
singles.on("all", (_event, file) => {
  if (files.includes(file)) tell({ kind: "settings" });
});
await Promise.all([pages, singles].map(untilReady));
const identities = new Map<string, string | undefined>();
let settings = outs.map(formatSettings).join("\n");
look();
tell({ kind: "ready" });
setInterval(look, lookMs);

/**
 * Look for what the system does not tell of, or chokidar not of what the system tells: it is a folder that
 * is watched, not a path, and another one may be put in its place, or in that of a folder above it.
 */
function look(): void {
  const inner = isRenamed || identities.size === 0 ? Object.keys(pages.getWatched()) : [];
  isRenamed = false;
  const isReplaced = [...folders, ...inner].some((folder) => {
    const isKnown = identities.has(folder);
    const [before, now] = [identities.get(folder), identityOf(folder)];
    identities.set(folder, now);
    const isGone = now === undefined && !folders.includes(folder); // That is told as a change of its pages.
    return isKnown && before !== now && !isGone;
  });
  if (isReplaced) tell({ kind: "folderReplaced" });
  // Other files come and go in the folders where these may be: to watch them would cost more.
  const now = outs.map(formatSettings).join("\n");
  if (now !== settings) tell({ kind: "settings" });
  settings = now;
}

/** What is above a folder may be hidden; what is in it may not. */
function folderLength(file: string): number {
  return folders.find((folder) => file.startsWith(folder))?.length ?? 0;
}

function untilReady(watcher: FSWatcher): Promise<void> {
  watcher.on("error", (error) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    tell({ kind: "failed", code });
  });
  return new Promise((resolve) => watcher.once("ready", () => resolve()));
}
