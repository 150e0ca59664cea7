/** How a package manager installs what the lock file says, and runs what it has installed. */
const commands = {
    npm: { locked: "npm ci", install: "npm install", run: "npx", cache: "npm" },
    pnpm: {
        locked: "pnpm install --frozen-lockfile",
        install: "pnpm install --no-frozen-lockfile",
        run: "pnpm exec",
        cache: "pnpm",
    },
    yarn: {
        locked: "yarn install --immutable",
        install: "yarn install --no-immutable",
        run: "yarn",
        cache: "yarn",
    },
    "yarn-classic": {
        locked: "yarn install --frozen-lockfile",
        install: "yarn install",
        run: "yarn",
        cache: "yarn",
    },
    bun: {
        locked: "bun install --frozen-lockfile",
        install: "bun install",
        run: "bunx",
        cache: undefined,
    },
};
/** Where CI puts the docs of another repository: it cannot go above the project's own. */
const docsCheckout = ".typedown-docs";
/** What a developer types in front of the command. */
export function runCommand(manager) {
    return commands[manager].run;
}
/** What a developer types to add the package. */
export function addCommand(manager) {
    return manager === "npm"
        ? "npm install --save-dev typedown"
        : `${manager.split("-")[0]} add -D typedown`;
}
/**
 * A job for GitHub that tells when the generated files are not what the docs yield.
 *
 * @param docs - The docs folder, if it is in another repository.
 */
export function ciWorkflow(facts, docs) {
    const { locked, install, run } = commands[facts.packageManager];
    const folder = facts.inRepository;
    const above = folder === "" ? "" : "../".repeat(folder.split("/").length);
    const path = [`${above}${docsCheckout}`, docs?.origin?.path].filter(Boolean).join("/");
    return [
        "name: typedown",
        "on: [push, pull_request]",
        "permissions:",
        "  contents: read",
        "jobs:",
        "  check:",
        "    runs-on: ubuntu-latest",
        ...(folder === ""
            ? []
            : ["    defaults:", "      run:", `        working-directory: ${JSON.stringify(folder)}`]),
        "    steps:",
        "      - uses: actions/checkout@v4",
        ...checkoutOf(docs),
        ...setUp(facts),
        `      - run: ${facts.lockFile ? locked : install}`,
        `      - run: ${run} typedown check --format github${docs ? ` --docs ${JSON.stringify(path)}` : ""}`,
        "",
    ].join("\n");
}
function checkoutOf(docs) {
    if (docs?.origin === undefined)
        return [];
    return [
        "      - uses: actions/checkout@v4",
        "        with:",
        `          repository: ${docs.origin.repository}`,
        `          ref: ${JSON.stringify(docs.origin.branch)}`,
        `          path: ${docsCheckout}`,
    ];
}
/** Node and the package manager; pnpm comes first, for Node's step asks it where its cache is. */
function setUp({ packageManager, pinsPackageManager, lockFile }) {
    if (packageManager === "bun")
        return ["      - uses: oven-sh/setup-bun@v2"];
    const { cache } = commands[packageManager];
    return [
        ...(packageManager === "pnpm" ? ["      - uses: pnpm/action-setup@v4"] : []),
        ...(packageManager === "pnpm" && !pinsPackageManager
            ? ["        with:", "          version: latest"]
            : []),
        ...(packageManager === "yarn" ? ["      - run: corepack enable"] : []),
        "      - uses: actions/setup-node@v4",
        "        with:",
        "          node-version: 24",
        ...(lockFile && cache !== undefined ? [`          cache: ${cache}`] : []),
    ];
}
