/**
 * Add the script to a package.json, its text otherwise as it was.
 *
 * @returns The text, the same if there is such a script; `undefined` if the text is no JSON object.
 */
export declare function addScript(manifest: string): string | undefined;
