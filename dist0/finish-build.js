/** What the compiler leaves to do in `dist/`: the JSON Schema of the config, and a name for the build. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { configSchema } from "./config/config-schema.js";
const dist = import.meta.dirname;
const code = fs
    .readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .toSorted();
const hash = createHash("sha256");
for (const name of code)
    hash.update(name).update(fs.readFileSync(path.join(dist, name)));
// The cache holds what this very code has worked out, and nothing of another build.
fs.writeFileSync(path.join(dist, "build.json"), JSON.stringify(hash.digest("base64url").slice(0, 16)));
fs.writeFileSync(path.join(dist, "config.schema.json"), JSON.stringify(configSchema()));
