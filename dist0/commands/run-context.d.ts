import { type Cache } from "../cache/cache.js";
import { type Pool } from "../workers/pool.js";
import { type Memory } from "./memory.js";
/** What a run is doing, in this order. */
export type Stage = "reading" | "parsing" | "linking" | "planning" | "formatting" | "writing";
/** Told as a run goes on: so many pages or files of a stage are done; no total where nothing is counted. */
export type Progress = (stage: Stage, done: number, total: number | undefined) => void;
/** What a run is done with. */
export interface RunContext {
    /** The folder the run was started in: results show paths relative to it. */
    readonly cwd: string;
    readonly cache: Cache;
    readonly memory: Memory;
    readonly pool: Pool;
    readonly progress: Progress;
    /** Ends a run before its next stage; what is written is whole all the same. */
    readonly signal: AbortSignal | undefined;
}
/** How a run is done, as its caller says. Nothing of it changes what the run comes to. */
export interface RunOptions {
    /** What relative paths are relative to; the process's own folder by default. */
    readonly cwd?: string;
    /** Whether what earlier runs worked out may be used; true by default. */
    readonly cache?: boolean;
    /** How many threads read and format; by default one for each processor but one. */
    readonly workers?: number | undefined;
    /** Told what the run is doing. */
    readonly progress?: Progress;
    /** Ends the run before its next stage, with the signal's reason as the error. */
    readonly signal?: AbortSignal;
}
/** Do something with a cache and threads, and end the threads. */
export declare function withRunContext<Result>({ cwd, cache, workers, progress, signal }: RunOptions, run: (context: RunContext) => Promise<Result>): Promise<Result>;
/** Let what waits for this thread have its turn: others are given their work, and say what is done. */
export declare function turn(): Promise<void>;
/** A stage begins, unless the run is to end. */
export declare function enter({ progress, signal }: RunContext, stage: Stage, total?: number): void;
