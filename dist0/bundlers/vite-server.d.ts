import type { Generation, Outcome, TypedownPluginOptions } from "./generation.js";
/** What is used of Vite's `ViteDevServer`. */
export interface DevServer {
    readonly watcher: {
        add(paths: string[]): unknown;
        on(event: "all", listener: (event: string, file: string) => void): unknown;
    };
    readonly ws: {
        send(payload: OverlayError | {
            type: "full-reload";
        }): void;
    };
}
/** What Vite's client shows over the page. */
interface OverlayError {
    type: "error";
    err: {
        message: string;
        stack: string;
        plugin: string;
        loc?: {
            file: string;
            line: number;
            column: number;
        };
    };
}
/**
 * Generate again with every change of the docs or the config, while a development server runs. It
 * shows what is wrong over the page; once nothing is, the page comes back.
 *
 * @returns What is to be done when the server itself has started a run.
 */
export declare function followServer({ watcher, ws }: DevServer, root: string, options: TypedownPluginOptions, generate: Generation): (outcome: Outcome) => void;
export {};
