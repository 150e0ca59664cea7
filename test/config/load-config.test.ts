import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { loadConfig } from "../../generator/config/load-config.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-config-"));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test.each([
  [
    "typedown.config.ts",
    'import { defineConfig } from "typedown";\nexport default defineConfig({\n  docs: "a",,\n});\n',
    "Cannot load the config `typedown.config.ts:3:13`: Unexpected token",
  ],
  [
    "typedown.config.js",
    "export default {\n  docs: 1 2\n};\n",
    'Cannot load the config `typedown.config.js:2:11`: Unexpected token, expected ","',
  ],
  [
    "typedown.config.json",
    '{\n  "docs": "a",\n  "out" "b"\n}\n',
    // The words are V8's, which have changed and will again.
    /^Cannot load the config `typedown\.config\.json:3:9`: /,
  ],
  [
    "typedown.config.js",
    "throw new Error('no docs here\\nat all');\n",
    "Cannot load the config `typedown.config.js`: no docs here",
  ],
  [
    "typedown.config.js",
    "throw { toString() { throw this } };\n",
    "Cannot load the config `typedown.config.js`: { toString: [Function: toString] }",
  ],
  [
    "typedown.config.js",
    "export default { get docs() { throw new Error('not today') } };\n",
    "Cannot load the config `typedown.config.js`: not today",
  ],
  [
    "typedown.config.js",
    "export default { maxWarnings: 1n };\n",
    "Unexpected `1n` for `maxWarnings` in `typedown.config.js`, expected a whole number from 0",
  ],
  [
    "typedown.config.js",
    "const types = []; types.push(types); export default { types };\n",
    "Unexpected `<ref *1> [ [Circular *1] ]` for `types` in `typedown.config.js`, expected a list of texts",
  ],
])("a mistake in %s is one line, with its place: %j", async (name, text, message) => {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
  await expect(loadConfig(folder)).rejects.toThrow(message);
});
