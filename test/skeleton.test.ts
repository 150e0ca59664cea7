/** What is left of a page in its skeleton is all that names, and what types see of each other, depend on. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Config } from "../generator/config/config.js";
import { resolveTarget } from "../generator/config/resolve-target.js";
import { linkPages } from "../generator/link/link-pages.js";
import type { Page } from "../generator/model/page-facts.js";
import { factsOfSkeleton, skeletonOf } from "../generator/model/skeleton.js";
import { planOutput } from "../generator/plan/plan-output.js";
import { linking, readPage } from "./model-of.js";
import { steps } from "./random-docs.js";

const settings: Partial<Config>[] = [{ validators: true }, { types: ["acme.crate"] }];

test.each(settings)("any docs have the faces of their skeletons, with %j", (config) => {
  const { output } = resolveTarget({ docs: "docs", out: "out", ...config }, "/");
  const facesOf = (pages: readonly Page[]) => {
    const { model, faces } = linkPages(pages, linking);
    return { names: faces(), types: planOutput(model, output).faces() };
  };
  fc.assert(
    fc.property(steps, (edits) => {
      const texts = new Map(edits.map(({ file, text }) => [file, text]));
      const pages = [...texts].flatMap(([file, text]) =>
        text === undefined ? [] : [readPage(`${file}.md`, text)],
      );
      const skeletons = pages.map(({ file, facts }) => {
        return { file, facts: factsOfSkeleton(skeletonOf(facts)) };
      });
      expect(facesOf(skeletons)).toEqual(facesOf(pages));
    }),
    { numRuns: 300 },
  );
});
