/** What is watched; paths are absolute. */
export interface Watched {
    /** Folders of pages. What is hidden in them does not count, nor what is no page. */
    readonly folders: readonly string[];
    /** Single files, whether they are there or not. */
    readonly files: readonly string[];
}
/** What has happened to it. */
export type News = {
    readonly kind: "ready";
} | {
    readonly kind: "page";
    readonly file: string;
}
/** One of the folders itself is gone: what takes its place is not watched. */
 | {
    readonly kind: "folderGone";
} | {
    readonly kind: "file";
}
/** The system refuses, with its code for why. */
 | {
    readonly kind: "failed";
    readonly code: string;
};
/**
 * Watch in a thread of its own: with every change chokidar looks at all files of the folder, which
 * takes longer than to generate what has changed.
 *
 * @returns When everything is watched, how to end it.
 */
export declare function startWatcher(watched: Watched, tell: (news: News) => void): Promise<() => Promise<void>>;
