import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { UserError } from "../diagnostics/user-error.js";
/** As large as a docs set can be in one piece. */
const maxBuffer = 1_000_000_000;
/**
 * The pages of a docs folder at a git revision, read through git without a checkout; sorted by file.
 *
 * @throws {UserError} if git, the repository, the revision, or the folder in it is not there.
 */
export function readRevision(docs, revision) {
    if (!fs.existsSync(docs))
        throw new UserError(`Cannot read the docs folder \`${docs}\`: ENOENT`);
    git(docs, ["rev-parse", "--show-toplevel"], `Cannot find the git repository of \`${docs}\``);
    const missing = `Cannot find the git revision \`${revision}\``;
    // `--` and `--end-of-options`: a revision is never taken for a flag.
    const commit = git(docs, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], missing)
        .toString()
        .trim();
    const listing = git(docs, ["ls-tree", "-r", "-z", commit, "--", "."], missing).toString();
    const entries = listing
        .split("\0")
        .map((line) => /^\d+ blob ([0-9a-f]+)\t(.*\.md)$/is.exec(line))
        .filter((match) => match !== null)
        .filter(([, , file = ""]) => !file.split("/").some(isHidden))
        .map(([, id = "", file = ""]) => ({ id, file }))
        .toSorted((a, b) => (a.file < b.file ? -1 : 1));
    if (entries.length === 0) {
        throw new UserError(`Cannot find a page (*.md) in \`${docs}\` at the revision \`${revision}\``);
    }
    return contentsOf(docs, entries, missing);
}
/** As in `list-pages.ts`. */
function isHidden(part) {
    return part.startsWith(".") || part === "node_modules";
}
/** The answer of `git cat-file --batch`: for each, a line `<id> blob <size>`, the bytes, a line feed. */
function contentsOf(docs, entries, failure) {
    const input = entries.map(({ id }) => `${id}\n`).join("");
    const output = git(docs, ["cat-file", "--batch"], failure, input);
    let at = 0;
    return entries.map(({ file }) => {
        const end = output.indexOf("\n", at);
        const size = Number(output.toString("latin1", at, end).split(" ")[2]);
        const bytes = output.subarray(end + 1, end + 1 + size);
        at = end + 1 + size + 1;
        return { file, bytes };
    });
}
function git(cwd, args, failure, input = "") {
    const result = spawnSync("git", args, { cwd, input, maxBuffer });
    if (result.error)
        throw new UserError(`Cannot run git: ${result.error.message}`);
    if (result.status !== 0)
        throw new UserError(failure);
    return result.stdout;
}
