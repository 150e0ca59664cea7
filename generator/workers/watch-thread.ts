/** The thread behind `watcher.ts`. */
import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { type FSWatcher, watch } from "chokidar";
import { formatSettings } from "../format/format-settings.js";
import { listLinks } from "../read/list-pages.js";
import { identityOf, isFolder, realPathOf } from "../read/read-text.js";
import type { News, Watched } from "./watcher.js";

const { folders, files, outs }: Watched = workerData;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread, and no window.
const tell = (news: News): void => parentPort?.postMessage(news);

/** So often it is looked for what nobody tells of. */
const lookMs = 500;
let isRenamed = false;
/** What is not watched any more: if it is a folder again, it is another one, even with the number of the old one. */
const gone = new Set<string>();
/** What each link in the folders leads to. */
let linkTargets = new Map<string, string | undefined>();

const pages = watch([...folders], {
  ignoreInitial: true,
  ignored: (file, stats) =>
    /[/\\](?:\.[^/\\]+|node_modules)(?:[/\\]|$)/.test(file.slice(folderLength(file))) ||
    (stats?.isFile() === true && !/\.md$/i.test(file)),
});
pages.on("all", (event, file) => {
  // Of a link chokidar does not see that what it leads to is there again.
  if (event.startsWith("unlink")) linkTargets.delete(file);
  const isGone = event === "unlinkDir" && folders.includes(file);
  tell(isGone ? { kind: "folderReplaced" } : { kind: "page", file });
});
// chokidar tells of a page once in 50 ms: of two saves within that the second would never be heard of.
pages.on("raw", (event, name, details) => {
  // It says so little of them itself: `createFsWatchInstance` of its `handler.js`.
  const { watchedPath } = details as { readonly watchedPath: string };
  if (event === "change" && /\.md$/i.test(watchedPath)) tell({ kind: "page", file: watchedPath });
  if (event !== "rename") return;
  isRenamed = true;
  // Of what is watched itself the system gives the name: it has been moved or removed.
  if (name === path.basename(watchedPath)) gone.add(watchedPath);
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
let links = await allLinks();
for (const link of links) linkTargets.set(link, targetOf(link));
let settings = outs.map(formatSettings).join("\n");
look();
tell({ kind: "ready" });
setInterval(look, lookMs);

/**
 * Look for what the system does not tell of, or chokidar not of what the system tells: it is a folder that
 * is watched, not a path, and another one may be put in its place, or in that of a folder above it.
 */
function look(): void {
  if (isRenamed) void allLinks().then((found) => (links = found));
  const inner = isRenamed || identities.size === 0 ? Object.keys(pages.getWatched()) : [];
  isRenamed = false;
  const isReplaced = [...folders, ...inner].some((folder) => {
    const isKnown = identities.has(folder);
    const [before, now] = [identities.get(folder), identityOf(folder)];
    identities.set(folder, now);
    const isGone = now === undefined && !folders.includes(folder); // That is told as a change of its pages.
    return isKnown && before !== now && !isGone;
  });
  const isBack = [...gone].some((folder) => isFolder(folder));
  gone.clear();
  const targets = new Map(links.map((link) => [link, targetOf(link)]));
  const isRetargeted = links.some((link) => targets.get(link) !== linkTargets.get(link));
  linkTargets = targets;
  if (isReplaced || isBack || isRetargeted) tell({ kind: "folderReplaced" });
  // Other files come and go in the folders where these may be: to watch them would cost more.
  const now = outs.map(formatSettings).join("\n");
  if (now !== settings) tell({ kind: "settings" });
  settings = now;
}

/** The links in all folders: of a folder that cannot be listed a run will tell. */
async function allLinks(): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await listLinks(folder).catch(() => []);
      return names.map((name) => path.join(folder, name));
    }),
  );
  return found.flat();
}

/**
 * What a link leads to, through others: a change of them is told to nobody, nor that it is there again.
 * A page that it leads to may be saved as another file in its place, a folder may not.
 */
function targetOf(link: string): string | undefined {
  const real = realPathOf(link);
  return real !== undefined && isFolder(real) ? `${real} ${identityOf(real)}` : real;
}

/** What is above a folder may be hidden; what is in it may not. */
function folderLength(file: string): number {
  return folders.find((folder) => file.startsWith(folder))?.length ?? 0;
}

function untilReady(watcher: FSWatcher): Promise<void> {
  watcher.on("error", (error) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    // A link that leads to itself is broken, like those that lead nowhere: chokidar passes over these alone.
    if (code !== "ELOOP") tell({ kind: "failed", code });
  });
  return new Promise((resolve) => watcher.once("ready", () => resolve()));
}
