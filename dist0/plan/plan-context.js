/** The path of a module's file. */
export function filePath(folder, module, { moduleExtension }) {
    return `${folder === "" ? "" : `${folder}/`}${module}${moduleExtension}`;
}
