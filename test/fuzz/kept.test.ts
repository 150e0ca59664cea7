/** Docs sets that once did what none may, and those that a run of the fuzz tests has found and kept. */
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { OutputOptions } from "../../generator/model/options.js";
import { checkDocs, keptDocs, keptFolder } from "./check-docs.js";

const options: OutputOptions = {
  emit: ["typescript", "json-schema", "model"],
  types: [],
  reach: "full",
  discriminator: "auto",
  subtypeStyle: "enum",
  nullability: "docs",
  openEnums: false,
  validators: true,
  maxUnionMembers: 500,
  importExtension: ".js",
  moduleExtension: ".ts",
  declarations: undefined,
  linkBase: "https://docs.example/",
};

test.each(fs.readdirSync(keptFolder))("%s", async (name) => {
  await expect(
    checkDocs(keptDocs(path.join(keptFolder, name)), options, { format: true }),
  ).resolves.toBeUndefined();
});
