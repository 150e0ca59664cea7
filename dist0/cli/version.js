import { createRequire } from "node:module";
/** The version of the package. */
export function version() {
    const manifest = createRequire(import.meta.url)("../../package.json");
    return manifest.version;
}
