import type { FileEdit } from "./plan-init.js";
/** An edit as a unified diff, as git shows it. */
export declare function showEdit({ path, before, after }: FileEdit): string;
