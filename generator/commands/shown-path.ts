import path from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { FilePlace } from "../model/place.js";

/** Findings with their files as the user types them: from below `folder` to relative to `cwd`. */
export function shownIn(
  findings: readonly Diagnostic[],
  folder: string,
  cwd: string,
): Diagnostic[] {
  const shown = <Place extends FilePlace>(place: Place): Place => ({
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
export function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  const shown = relative.startsWith("..") || path.isAbsolute(relative) ? file : relative;
  return shown.replaceAll(path.sep, "/");
}
