import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

export const cli = path.join(import.meta.dirname, "../../dist/cli.js");

/** A folder of its own for one test, with docs in `docs/`, and the built command line to run in it. */
export interface Sandbox {
  readonly folder: string;
  readonly write: (file: string, text: string) => void;
  readonly read: (file: string) => string;
  readonly remove: (file: string) => void;
  /** Every file below a folder and its text. */
  readonly snapshot: (folder: string) => Record<string, string>;
  readonly run: (...args: readonly string[]) => Result;
  /** The same, while something else goes on. */
  readonly start: (...args: readonly string[]) => Promise<Result>;
}

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Make a sandbox, with these pages in `docs/`. */
export function sandbox(pages: Readonly<Record<string, string>>): Sandbox {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-test-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const box = sandboxIn(folder);
  for (const [file, page] of Object.entries(pages)) box.write(`docs/${file}`, page);
  return box;
}

/** A sandbox in a folder that is somebody else's to remove: one for several tests. */
export function sandboxIn(folder: string): Sandbox {
  const at = (file: string): string => path.join(folder, file);
  const write = (file: string, content: string): void => {
    fs.mkdirSync(path.dirname(at(file)), { recursive: true });
    fs.writeFileSync(at(file), content);
  };
  // What others have left in the folder of temporary files, such as a prettier config, is not in force.
  write(".prettierrc", "{}");
  write(".editorconfig", "root = true\n");
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
      const result = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: "utf8" });
      return { code: result.status, out: result.stdout, err: result.stderr };
    },
    start: async (...args) => {
      const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
      const [out, err, [code]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, "close"),
      ]);
      return { code, out, err };
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
