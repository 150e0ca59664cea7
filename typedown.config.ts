import { defineConfig } from "typedown";

export default defineConfig({
  docs: "docs-input",
  out: "generated",
  linkBase:
    "https://github.com/microsoftgraph/microsoft-graph-docs-contrib/blob/main/api-reference/beta/resources",
});
