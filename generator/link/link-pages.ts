import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnostic } from "../diagnostics/rules.js";
import type { LinkOptions } from "../model/options.js";
import type { Page } from "../model/page-facts.js";
import type { TypeModel } from "../model/type-model.js";
import { buildModel } from "./build-model.js";
import { declareTypes, namespaceSpellings } from "./declarations.js";
import { describedEnums } from "./described-enums.js";
import { byCodeUnit, type Report } from "./draft.js";
import { linkBaseTypes } from "./link-base-types.js";
import { declareEnums } from "./link-enums.js";
import { linkProperties } from "./link-properties.js";
import { pageIndex } from "./page-index.js";
import { withNamespaces } from "./page-namespaces.js";
import { type Listing, takeListedMembers } from "./listed-members.js";
import { nameIndex } from "./resolve-name.js";

/**
 * Link what all pages say into the model, and report where pages contradict each other or name what
 * is not there. Pages may come in any order; the pages' own diagnostics are not repeated.
 */
export function linkPages(
  pages: readonly Page[],
  options: LinkOptions,
): { model: TypeModel; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (ruleId, values, place, related) => {
    diagnostics.push(diagnostic(ruleId, values, place, related));
  };
  const byFile = [...pages].toSorted((a, b) => byCodeUnit(a.file, b.file));
  const sorted = withNamespaces(byFile, options, report);
  const spellings = namespaceSpellings(sorted, options);
  const types = declareTypes(sorted, spellings, options, report);
  const { enums: declared, hints } = declareEnums(sorted, spellings, options, report);
  const target = pageIndex(sorted);
  const silent: Report = () => {};
  const described = describedEnums(
    sorted,
    nameIndex(target, types, declared, options, silent),
    options,
    report,
  );
  const enums = [...declared, ...described];
  const names = nameIndex(target, types, enums, options, report);
  linkBaseTypes(types, names, report);
  const listings: Listing[] = [];
  linkProperties(types, { names, hints, listings, report });
  takeListedMembers(listings, report);
  return { model: buildModel(types, enums, report), diagnostics };
}
