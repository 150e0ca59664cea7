// How fast guards and validators are beside ajv (compiled from the emitted schema) and zod, on the same
// values, in the same run: medians of 21 short rounds. Like with like: a guard says yes or no, as do ajv, which
// stops at the first problem, and zod; a validator tells all problems, as does ajv with `allErrors`.
//
//   npm run bench:validators
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import v8 from "node:v8";
import vm from "node:vm";
import { Ajv2020 } from "ajv/dist/2020.js";
import { build } from "esbuild";
import { z } from "zod";
import { generate } from "../dist/typedown.js";

const page = (name, facts, rows) => `# ${name} resource type

Namespace: acme.shop

## Properties
|Property|Type|Description|
|:---|:---|:---|
${rows}

<!-- { "blockType": "resource", "@odata.type": "acme.shop.${name}"${facts} } -->
`;

const pages = {
  "crate.md": `${page(
    "crate",
    "",
    `|label|String|Required. Any text.|
|packed|DateTimeOffset|When.|
|serial|Guid|The number.|
|weight|Double|Kilograms.|
|sealed|Boolean|Is it shut?|
|state|[crateState](#cratestate-values)|Where it is.|
|notes|String collection|What people say.|
|load|[load](load.md) collection|What is in it.|
|seller|[person](person.md)|Who sells it.|`,
  )}
### crateState values

|Member|Value|
|:---|:---|
|inside|0|
|outside|1|
`,
  "load.md": page("load", `, "abstract": true`, "|mass|Double|Required. Kilograms.|"),
  "appleload.md": page("appleLoad", `, "baseType": "acme.shop.load"`, "|sort|String|Which?|"),
  "pearload.md": page("pearLoad", `, "baseType": "acme.shop.load"`, "|ripe|Boolean|Is it?|"),
  "person.md": page("person", "", "|name|String|Required. The name.|\n|email|String|Where.|"),
};

const formats = {
  packed: z
    .string()
    .regex(/^\d{4,}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,12})?)?(?:Z|[+-]\d\d:\d\d)$/),
  serial: z.string().regex(/^[\dA-Fa-f]{8}-(?:[\dA-Fa-f]{4}-){3}[\dA-Fa-f]{12}$/),
};
const zodApple = z.looseObject({
  "@odata.type": z.literal("#acme.shop.appleLoad"),
  mass: z.number(),
  sort: z.string().nullish(),
});
const zodPear = z.looseObject({
  "@odata.type": z.literal("#acme.shop.pearLoad"),
  mass: z.number(),
  ripe: z.boolean().nullish(),
});
const zodLoad = z.discriminatedUnion("@odata.type", [zodApple, zodPear]);
const zodCrate = z.looseObject({
  "@odata.type": z.string().optional(),
  label: z.string(),
  packed: formats.packed.nullish(),
  serial: formats.serial.nullish(),
  weight: z.number().nullish(),
  sealed: z.boolean().nullish(),
  state: z.enum(["inside", "outside"]).nullish(),
  notes: z.array(z.string()).nullish(),
  load: z.array(zodLoad).nullish(),
  seller: z.looseObject({ name: z.string(), email: z.string().nullish() }).nullish(),
});

/** As a service sends them: parsed from JSON, no two alike. */
function values(change) {
  return Array.from({ length: 200 }, (_, index) => {
    const crate = {
      label: `crate ${index}`,
      packed: "2020-01-01T12:30:00.1234567Z",
      serial: `01234567-89ab-cdef-0123-${String(index).padStart(12, "0")}`,
      weight: index / 3,
      sealed: index % 2 === 0,
      state: index % 2 === 0 ? "inside" : "outside",
      notes: ["heavy", "handle with care"],
      load: [
        { "@odata.type": "#acme.shop.appleLoad", mass: index, sort: "red" },
        { "@odata.type": "#acme.shop.pearLoad", mass: 1, ripe: true },
      ],
      seller: { name: "somebody", email: null },
    };
    change(crate, index);
    return JSON.parse(JSON.stringify(crate));
  });
}

const kinds = {
  valid: values(() => {}),
  "invalid at the end": values((crate) => (crate.seller.name = 1)),
  "invalid in three places": values((crate, index) => {
    crate.weight = "heavy";
    crate.load[index % 2].mass = null;
    crate.packed = "yesterday";
  }),
};

/** Whose time each one's is held against: the fastest of these. */
const yardsticks = {
  isX: ["ajv, first problem", "zod"],
  validateX: ["ajv, all problems"],
};

v8.setFlagsFromString("--expose-gc");
const collectGarbage = vm.runInNewContext("gc");

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedown-bench-"));
try {
  report(await contestants());
} finally {
  fs.rmSync(folder, { recursive: true });
}

async function contestants() {
  fs.mkdirSync(path.join(folder, "docs"));
  for (const [file, text] of Object.entries(pages)) {
    fs.writeFileSync(path.join(folder, "docs", file), text);
  }
  const settings = { docs: "docs", out: "out", emit: ["typescript", "json-schema"] };
  await generate({ ...settings, validators: true }, { cwd: folder });
  const outfile = path.join(folder, "shop.mjs");
  const entry = path.join(folder, "out/acme.shop/index.ts");
  await build({ entryPoints: [entry], bundle: true, format: "esm", outfile });
  const shop = await import(pathToFileURL(outfile).href);
  const schema = JSON.parse(fs.readFileSync(path.join(folder, "out/schema.json"), "utf8"));
  const compiled = (options) =>
    new Ajv2020(options).addSchema(schema, "shop").getSchema("shop#/$defs/acme.shop.crate");
  const [first, all] = [compiled({ allErrors: false }), compiled({ allErrors: true })];
  return {
    isX: shop.isCrate,
    validateX: (value) => shop.validateCrate(value).length === 0,
    "ajv, first problem": (value) => first(value),
    "ajv, all problems": (value) => all(value),
    zod: (value) => zodCrate.safeParse(value).success,
  };
}

function report(judges) {
  const rows = Object.entries(kinds).map(([kind, crates]) => {
    const times = Object.fromEntries(Object.keys(judges).map((name) => [name, []]));
    for (let round = -6; round < 21; round++) {
      for (const [name, judge] of Object.entries(judges)) {
        const time = timeOf(judge, crates);
        // The first rounds are for the compiler.
        if (round >= 0) times[name].push(time);
      }
    }
    const medians = Object.fromEntries(
      Object.entries(times).map(([name, all]) => [name, all.toSorted((a, b) => a - b)[10]]),
    );
    const ratios = Object.entries(yardsticks).map(([name, others]) => {
      const yardstick = Math.min(...others.map((other) => medians[other]));
      return [`${name} / ${others.join(" or ")}`, (medians[name] / yardstick).toFixed(2)];
    });
    const nanoseconds = Object.entries(medians).map(([name, time]) => [name, Math.round(time)]);
    const first = (medians.validateX / medians["ajv, first problem"]).toFixed(2);
    return {
      values: kind,
      ...Object.fromEntries([...nanoseconds, ...ratios]),
      "validateX / ajv, first problem": first,
    };
  });
  console.log("Nanoseconds a value, and ratios:");
  console.table(rows);
}

/**
 * Nanoseconds a value, of processor time: what else the machine does counts little. What the judge
 * before it has left (zod, a great deal) is collected first, or this one would pay for that.
 */
function timeOf(judge, crates) {
  const repeats = 100;
  collectGarbage();
  let accepted = 0;
  const start = process.cpuUsage();
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const crate of crates) if (judge(crate)) accepted++;
  }
  const { user } = process.cpuUsage(start);
  if (accepted % repeats !== 0) throw new Error("A judge has changed its mind");
  return (user * 1000) / (repeats * crates.length);
}
