/** What a worker thread can be asked for: see `pool.ts`. */
export { extractFacts, formatFiles, formatKeys, loadRenderer, renderFiles } from "./tasks.js";
