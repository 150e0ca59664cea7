import fs from "node:fs";
import path from "node:path";
import { readIfThere } from "./read-tsconfig.js";
/** The working tree that a folder is in. What git keeps in `.git` is in gitrepository-layout(5). */
export function readCheckout(folder) {
    const git = path.join(folder, ".git");
    if (!fs.existsSync(git)) {
        const above = path.dirname(folder);
        return above === folder ? undefined : readCheckout(above);
    }
    // A linked working tree or a submodule has a file that leads to the folder.
    const link = /^gitdir: (.+)$/m.exec(readIfThere(git) ?? "")?.[1];
    const own = link === undefined ? git : path.resolve(folder, link);
    const common = path.resolve(own, readIfThere(path.join(own, "commondir"))?.trim() ?? ".");
    const text = (name) => readIfThere(path.join(common, name)) ?? "";
    return {
        folder,
        repository: repositoryOf(text("config")),
        branch: /^ref: refs\/remotes\/origin\/(.+)$/m.exec(text("refs/remotes/origin/HEAD"))?.[1] ??
            /^ref: refs\/heads\/(.+)$/m.exec(readIfThere(path.join(own, "HEAD")) ?? "")?.[1],
    };
}
/** From `https://github.com/owner/name.git` or `git@github.com:owner/name.git`. */
function repositoryOf(config) {
    const origin = /^\[remote "origin"\]\n(?:[ \t].*\n)*?[ \t]+url = (.+)$/m.exec(`${config}\n`)?.[1];
    return /\bgithub\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(origin ?? "")?.[1];
}
