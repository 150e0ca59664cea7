import os from "node:os";
import path from "node:path";
import type { Options } from "prettier";
import { describe, expect, test } from "vitest";
import { resolveTarget } from "../../generator/config/resolve-target.js";
import { emitFile } from "../../generator/emit/emit-file.js";
import { formatWithPrettier } from "../../generator/format/formatter.js";
import { formatNatively, hasNativeFormat } from "../../generator/format/native-format.js";
import { planOutput } from "../../generator/plan/plan-output.js";
import { hasCorpus, modelIn } from "./corpus.js";

/** Narrow and wide, and every setting the other way than by default. */
const settings: Record<string, Options> = {
  "the defaults": {},
  "wide, without semicolons": { printWidth: 110, semi: false, singleQuote: true, tabWidth: 4 },
  "narrow, with tabs": {
    printWidth: 60,
    useTabs: true,
    trailingComma: "none",
    bracketSpacing: false,
    quoteProps: "consistent",
    arrowParens: "avoid",
    objectWrap: "collapse",
    endOfLine: "crlf",
  },
};

describe.skipIf(!hasCorpus)("files that oxfmt prints", () => {
  test.each(Object.entries(settings))(
    "are what prettier prints, under %s",
    async (name, options) => {
      const turn = Object.keys(settings).indexOf(name);
      const differences: string[] = [];
      const left: string[] = [];
      for (const [index, [file, text]] of someFiles().entries()) {
        // Files are alike: the large ones are printed under all settings, the others in turn.
        if (index % 3 !== turn && text.length <= large) continue;
        expect(hasNativeFormat(file, options)).toBe(true);
        const printed = await formatNatively(file, text, options);
        if (printed === undefined) left.push(file);
        else if (
          printed !== (await formatWithPrettier(path.join(os.tmpdir(), file), text, options))
        )
          differences.push(file);
      }
      // It has words of doubtful width, and here they may decide where an object is broken.
      expect(left).toEqual(options.objectWrap === "collapse" ? ["schema.json"] : []);
      expect(differences).toEqual([]);
    },
    300_000,
  );
});

/** Characters of a text that is not like most. */
const large = 10_000;
let files: [file: string, text: string][] | undefined;

/** The code of 2021 with validators and its schema, before they are formatted; every third file, and all large ones. */
function someFiles(): readonly [file: string, text: string][] {
  const { output } = resolveTarget(
    {
      docs: "docs",
      out: "out",
      emit: ["typescript", "json-schema"],
      validators: true,
      subtypeStyle: "const",
    },
    os.tmpdir(),
  );
  return (files ??= planOutput(modelIn("2021"), output)
    .plan.files.map((plan): [string, string] => [plan.path, String(emitFile(plan))])
    .filter(([, text], index) => index % 3 === 0 || text.length > large));
}
