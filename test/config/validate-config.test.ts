/** What a config may say: the same by the validation, which has the words, and by the JSON Schema. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { configSchema } from "../../generator/config/config-schema.js";
import { validateConfig } from "../../generator/config/validate-config.js";
import { resourcePage, sandbox } from "../commands/sandbox.js";

const isValid = new Ajv2020({ allowUnionTypes: true }).compile(configSchema());

describe("a mistake is told with its key, its value and what is allowed", () => {
  test.each<[config: unknown, message: string]>([
    [7, "Unexpected `7` in the file, expected an object of settings"],
    [{ dosc: "docs" }, "Unknown setting `dosc` in the file; did you mean `docs`?"],
    [{ docs: "" }, 'Unexpected `""` for `docs` in the file, expected a text'],
    [
      { out: "a\0b" },
      'Unexpected `"a\\u0000b"` for `out` in the file, expected a text without NUL',
    ],
    [
      { openEnums: "yes" },
      'Unexpected `"yes"` for `openEnums` in the file, expected `true` or `false`',
    ],
    [
      { maxUnionMembers: 1 },
      "Unexpected `1` for `maxUnionMembers` in the file, expected a whole number from 2",
    ],
    [{ reach: "ful" }, "Unknown value of `reach` `ful` in the file; did you mean `full`?"],
    [
      { reach: "everything" },
      "Unknown value of `reach` `everything` in the file; expected one of `full`, `shallow`",
    ],
    [{ reach: 1 }, "Unexpected `1` for `reach` in the file, expected one of `full`, `shallow`"],
    [{ types: "ns.*" }, 'Unexpected `"ns.*"` for `types` in the file, expected a list of texts'],
    [
      { emit: ["typscript"] },
      "Unknown value of `emit` `typscript` in the file; did you mean `typescript`?",
    ],
    [
      { columns: { typ: ["Typ"] } },
      "Unknown key of `columns` `typ` in the file; did you mean `type`?",
    ],
    [
      { columns: { type: "Typ" } },
      'Unexpected `"Typ"` for `columns.type` in the file, expected a list of texts',
    ],
    [
      { severities: { "missing-sampel": "off" } },
      "Unknown key of `severities` `missing-sampel` in the file; did you mean `missing-sample`?",
    ],
    [
      { severities: { "missing-sample": "on" } },
      'Unexpected `"on"` for `severities.missing-sample` in the file, expected `error`, `warning`, `info`, `off`',
    ],
  ])("%j", (config, message) => {
    expect(() => validateConfig(config, "the file")).toThrow(message);
    expect(isValid(config)).toBe(false);
  });
});

test.each([
  [{}],
  [{ docs: "docs", out: "generated", types: ["ns.*"], reach: "shallow", emit: ["model"] }],
  [{ severities: { "missing-sample": "off" }, columns: { type: ["Typ"] }, maxWarnings: 0 }],
])("%j is a config", (config) => {
  expect(validateConfig(config, "the file")).toBe(config);
  expect(isValid(config)).toBe(true);
  expect(isValid([config, { ...config, $schema: "x" }])).toBe(true);
});

test("several targets in one file, one after the other; a mistake names its target", () => {
  const box = sandbox({ "v1/crate.md": resourcePage("crate", ["size"]) });
  box.write("docs/beta/crate.md", resourcePage("crate", ["size", "weight"]));
  const target = (name: string, more = {}) => ({
    docs: `docs/${name}`,
    out: `gen/${name}`,
    ...more,
  });
  const write = (...targets: object[]) =>
    box.write("typedown.config.json", JSON.stringify(targets));
  write(target("v1"), target("beta", { $schema: "./schema.json" }));
  const { code, err } = box.run("generate");
  expect({ code, err: err.replaceAll(/ in [\d.]+ m?s$/gm, "") }).toEqual({
    code: 0,
    err: "gen/v1: 5 created (1 page, 1 type)\ngen/beta: 5 created (1 page, 1 type)\n",
  });
  expect(box.read("gen/v1/acme.shop/crate.ts")).not.toContain("weight");
  expect(box.read("gen/beta/acme.shop/crate.ts")).toContain("weight");
  write(target("v1"), target("beta", { reach: "ful" }));
  expect(box.run("check").err).toBe(
    "typedown: Unknown value of `reach` `ful` in `typedown.config.json`, target 2; did you mean `full`?\n",
  );
});

test.each([
  ["crate", "acme.shop.crate"],
  ["acme.shop.crat", "acme.shop.crate"],
  ["acme.store.crate", "acme.shop.crate"],
  ["acme.shpo.*", "acme.shop.*"],
])("`types` with %s, which nobody documents", (pattern, meant) => {
  const box = sandbox({ "crate.md": resourcePage("crate", ["size"]) });
  const { code, out } = box.run("generate", "--docs", "docs", "--types", pattern);
  expect(out).toContain(
    `Cannot find a type that \`types\` asks for: \`${pattern}\`; did you mean \`${meant}\`?`,
  );
  expect(code).toBe(1);
});
