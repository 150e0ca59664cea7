import { defineConfig } from "typedown";

export default defineConfig({
  docs: "docs-input",
  out: "generated",
  linkBase: "https://learn.microsoft.com/en-us/graph/api/resources",
});
