import type { Consumer } from "./consumer-config.js";
/** Who compiles what is in a folder; `undefined` where there is no tsconfig. */
export declare function readConsumer(folder: string): Consumer | undefined;
/** Whether a package.json says that its `.ts` and `.js` files are modules (Node.js, "Packages"). */
export declare function isModule(manifest: string | undefined): boolean;
