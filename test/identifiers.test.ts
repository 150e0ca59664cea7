/** Names of docs as identifiers and folders: what every tool and every compiler takes. */
import { createRequire } from "node:module";
import type { ts } from "ts-morph";
import { expect, test } from "vitest";
import { folderName, pascalCase } from "../generator/plan/identifiers.js";

test.each([
  ["acme.shop", "acme.shop"],
  ["index.ts", "index.ts_"],
  ["Index.d.mts", "Index.d.mts_"],
  ["index.d.ts.map", "index.d.ts.map_"],
  ["runtime.js", "runtime.js_"],
  ["validation.ts", "validation.ts_"],
  ["schema.json", "schema.json_"],
  ["model.json", "model.json_"],
  ["node_modules", "node_modules_"],
  ["con.shop", "con_.shop"],
  ["acme.index.ts", "acme.index.ts"],
])("the folder of the namespace %s is %s", (namespace, folder) =>
  expect(folderName(namespace)).toBe(folder),
);

const require = createRequire(import.meta.url);

test.each(["5.4", "5.9", "6.0"])(
  "a name is one for TypeScript %s, whatever letters Node knows",
  (version) => {
    const compiler: typeof ts = require(`typescript-${version}`);
    const target = compiler.ScriptTarget.ES2022;
    for (let code = 0x80; code <= 0xffff; code++) {
      for (const name of [
        pascalCase(String.fromCharCode(code)),
        pascalCase(`a${String.fromCharCode(code)}`),
      ]) {
        const isIdentifier = [...name].every((sign, index) =>
          index === 0
            ? compiler.isIdentifierStart(sign.charCodeAt(0), target)
            : compiler.isIdentifierPart(sign.charCodeAt(0), target),
        );
        if (!isIdentifier) throw new Error(`U+${code.toString(16)} makes ${name}`);
      }
    }
    expect(pascalCase("\u019bfoo")).toBe("_foo");
  },
);
