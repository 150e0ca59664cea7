import { plugin } from "./plugin.js";
/** Generate types before every build, and while docs are edited in development. */
export const typedown = plugin.vite;
