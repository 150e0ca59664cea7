import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

const project = path.join(import.meta.dirname, "../..");

/** A folder of its own for one test, with docs in `docs/`, and the built command line to run in it. */
export interface Sandbox {
  readonly folder: string;
  readonly write: (file: string, text: string) => void;
  readonly read: (file: string) => string;
  readonly remove: (file: string) => void;
  /** Every file below a folder and its text. */
  readonly snapshot: (folder: string) => Record<string, string>;
  readonly run: (...args: readonly string[]) => { code: number | null; out: string; err: string };
}

/** Make a sandbox, with these pages in `docs/`. */
export function sandbox(pages: Readonly<Record<string, string>>): Sandbox {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-test-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const at = (file: string): string => path.join(folder, file);
  const write = (file: string, text: string): void => {
    fs.mkdirSync(path.dirname(at(file)), { recursive: true });
    fs.writeFileSync(at(file), text);
  };
  for (const [file, text] of Object.entries(pages)) write(`docs/${file}`, text);
  return {
    folder,
    write,
    read: (file) => fs.readFileSync(at(file), "utf8"),
    remove: (file) => fs.rmSync(at(file), { recursive: true }),
    snapshot: (below) =>
      Object.fromEntries(
        fs
          .readdirSync(at(below), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name))
          .map((file) => [path.relative(at(below), file), fs.readFileSync(file, "utf8")]),
      ),
    run: (...args) => {
      const cli = path.join(project, "dist/cli.js");
      const result = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: "utf8" });
      return { code: result.status, out: result.stdout, err: result.stderr };
    },
  };
}

/** A resource page with one String property for each name. */
export function resourcePage(name: string, properties: readonly string[], more = ""): string {
  return `# ${name} resource type

Namespace: acme.shop

Something in a shop.

## Properties
|Property|Type|Description|
|:---|:---|:---|
${properties.map((property) => `|${property}|String|What it says.|`).join("\n")}

## JSON representation
<!-- { "blockType": "resource", "@odata.type": "acme.shop.${name}"${more} } -->
\`\`\`json
{ ${properties.map((property) => `"${property}": "String"`).join(", ")} }
\`\`\`
`;
}
