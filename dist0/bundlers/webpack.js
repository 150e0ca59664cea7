import { plugin } from "./plugin.js";
/** Generate types before every build; a watch builds again when docs change. */
export const typedown = plugin.webpack;
