import path from "node:path";
/** Findings with their files as the user types them: from below `folder` to relative to `cwd`. */
export function shownIn(findings, folder, cwd) {
    const shown = (place) => ({
        ...place,
        file: shownPath(path.join(folder, place.file), cwd),
    });
    return findings.map((finding) => ({
        ...finding,
        place: shown(finding.place),
        related: finding.related.map((other) => ({ ...other, place: shown(other.place) })),
    }));
}
/** A path relative to `cwd` if it is below it, else absolute; with `/` on every system. */
export function shownPath(file, cwd) {
    const relative = path.relative(cwd, file);
    const shown = relative.startsWith("..") || path.isAbsolute(relative) ? file : relative;
    return shown.replaceAll(path.sep, "/");
}
