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
import { type Listing, listingFaces, takeListedMembers } from "./listed-members.js";
import { adopted, facesOf, haveSameNames, type KeptLinks } from "./kept-links.js";
import { nameIndex } from "./resolve-name.js";

/** What the pages come to together. */
export interface LinkedPages {
  readonly model: TypeModel;
  readonly diagnostics: Diagnostic[];
  /**
   * All that decides what names mean, and what enums take in from descriptions, as one text; gathered
   * when it is asked for.
   */
  readonly faces: () => string;
  /** What a later linking may take over; the same. */
  readonly kept: () => KeptLinks;
}

/**
 * Link what all pages say into the model, and report where pages contradict each other or name what
 * is not there. Pages may come in any order; the pages' own diagnostics are not repeated.
 *
 * @param before - What an earlier linking with the same options has left: it spares work, and decides
 *   nothing. It is used up: what it holds is changed.
 */
export function linkPages(
  pages: readonly Page[],
  options: LinkOptions,
  before?: KeptLinks,
): LinkedPages {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (ruleId, values, place, related) => {
    diagnostics.push(diagnostic(ruleId, values, place, related));
  };
  const byFile = [...pages].toSorted((a, b) => byCodeUnit(a.file, b.file));
  const sorted = withNamespaces(byFile, options, report);
  const spellings = namespaceSpellings(sorted, options);
  const declaredTypes = declareTypes(sorted, spellings, options, report);
  const declaredEnums = declareEnums(sorted, spellings, options, report);
  let gathered: string | undefined;
  const declaredFaces = (): string =>
    (gathered ??= facesOf(sorted, declaredTypes, declaredEnums.enums));
  const same = before && before.faces === declaredFaces() ? before : undefined;
  const types = adopted(same?.types ?? [], declaredTypes);
  const declared = adopted(same?.enums ?? [], declaredEnums.enums);
  const target = pageIndex(sorted);
  const names = nameIndex(target, types, declared, options, report);
  const found = describedEnums(sorted, names, options, report);
  const isSame = same !== undefined && haveSameNames(same.described, found);
  const described = adopted(isSame ? same.described : [], found);
  names.add(described);
  linkBaseTypes(types, names, report);
  const listings: Listing[] = [];
  const { hints } = declaredEnums;
  const context = { names, hints, listings, diagnostics, report };
  const rows = linkProperties(types, isSame ? same.rows : new Map(), context);
  takeListedMembers(listings, report);
  const model = buildModel(types, [...declared, ...described], report);
  return {
    model,
    diagnostics,
    faces: () => `${declaredFaces()}\n${listingFaces(listings)}`,
    kept: () => ({ faces: declaredFaces(), types, enums: declared, described, rows }),
  };
}
