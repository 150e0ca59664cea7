import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../generator/commands/run.js";
import { resourcePage } from "./commands/sandbox.js";
import { compile, compilers } from "./compile.js";

/** As many as a union may hold by default. */
const size = 500;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-large-"));
const out = path.join(folder, "out");
afterAll(() => fs.rmSync(folder, { recursive: true }), 60_000);

beforeAll(async () => {
  const docs = path.join(folder, "docs");
  fs.mkdirSync(docs);
  const write = (name: string, more: string): void =>
    fs.writeFileSync(path.join(docs, `${name}.md`), resourcePage(name, [`of${name}`], more));
  write("crate", ', "abstract": true');
  for (let number = 1; number <= size; number++) {
    write(`crate${number}`, ', "baseType": "acme.shop.crate"');
  }
  // Threads run what was built; this is the source.
  await generate({ docs, out }, { cwd: folder, cache: false, workers: 1 });
  fs.writeFileSync(path.join(out, "consumer.ts"), consumer);
}, 120_000);

/** Narrows by literal, by what is left, and proves that nothing is. */
const consumer = `import { type CrateMap, type CrateUnion, isCrate } from "./acme.shop/crate.js";
import type { Crate500 } from "./acme.shop/crate500.js";
import { assertNever } from "./runtime.js";

export function label(value: unknown): string {
  if (!isCrate(value)) return "";
  switch (value["@odata.type"]) {
${literals((number) => `    case "#acme.shop.crate${number}":\n      return value.ofcrate${number} ?? "";`)}
    default:
      return assertNever(value);
  }
}

export type Last = CrateMap["#acme.shop.crate500"];
export const last: Last = { "@odata.type": "#acme.shop.crate500" };
export const crate: CrateUnion = last satisfies Crate500;
// @ts-expect-error There are but 500.
export const none: CrateUnion = { "@odata.type": "#acme.shop.crate501" };
`;

function literals(line: (number: number) => string): string {
  return Array.from({ length: size }, (_, index) => line(index + 1)).join("\n");
}

test.concurrent.each(compilers)(
  `a hierarchy of ${size} types compiles and narrows under %s`,
  { timeout: 60_000 },
  async (compiler) => expect(await compile(out, compiler)).toBe(""),
);
