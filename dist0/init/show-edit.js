import { createTwoFilesPatch } from "diff";
/** An edit as a unified diff, as git shows it. */
export function showEdit({ path, before, after }) {
    const from = before === undefined ? "/dev/null" : path;
    const patch = createTwoFilesPatch(from, path, before ?? "", after, "", "", { context: 3 });
    return patch.replace(/^=+\n/, "").replace(/^(---|\+\+\+) (.*)\t$/gm, "$1 $2");
}
