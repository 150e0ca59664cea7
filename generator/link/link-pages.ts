import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnostic } from "../diagnostics/rules.js";
import type { LinkOptions } from "../model/options.js";
import type { Page } from "../model/page-facts.js";
import type { TypeModel } from "../model/type-model.js";
import { buildModel, type Built } from "./build-model.js";
import { declaredFaces } from "./declared-faces.js";
import { declareTypes, namespaceSpellings } from "./declarations.js";
import { describedEnums } from "./described-enums.js";
import { byCodeUnit, type EnumDraft, type Report, type TypeDraft } from "./draft.js";
import { linkBaseTypes } from "./link-base-types.js";
import { type DeclaredEnums, declareEnums, usedNames } from "./link-enums.js";
import { linkProperties } from "./link-properties.js";
import { type Listing, listingFaces, takeListedMembers } from "./listed-members.js";
import { pageIndex } from "./page-index.js";
import { namedNamespaces, withNamespaces } from "./page-namespaces.js";
import { nameIndex, type Names } from "./resolve-name.js";

/** What the pages come to together. */
export interface LinkedPages {
  readonly model: TypeModel;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * All that decides what names mean, and what enums take in from descriptions, as one text; gathered
   * when it is asked for.
   */
  readonly faces: () => string;
  readonly links: Links;
}

/** All that the linking of single pages needs to know of the others. */
export interface Links {
  readonly options: LinkOptions;
  /** By file, as they were when all were linked. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly namespaces: ReadonlyMap<string, string>;
  readonly spellings: ReadonlyMap<string, string>;
  /** See {@link usedNames}. */
  readonly used: ReadonlySet<string>;
  readonly types: readonly TypeDraft[];
  /** Those that pages declare. */
  readonly enums: readonly EnumDraft[];
  readonly hints: DeclaredEnums["hints"];
  readonly names: Names;
  /** By the type whose property they describe. */
  readonly listings: Map<TypeDraft, readonly Listing[]>;
  readonly built: Built;
  /** Where all of them report. */
  readonly findings: Diagnostic[];
  readonly report: Report;
}

/**
 * Link what all pages say into the model, and report where pages contradict each other or name what
 * is not there. Pages may come in any order; the pages' own diagnostics are not repeated.
 */
export function linkPages(pages: readonly Page[], options: LinkOptions): LinkedPages {
  const findings: Diagnostic[] = [];
  const report: Report = (ruleId, values, place, related) => {
    findings.push(diagnostic(ruleId, values, place, related));
  };
  const byFile = [...pages].toSorted((a, b) => byCodeUnit(a.file, b.file));
  const namespaces = namedNamespaces(byFile, options);
  const sorted = withNamespaces(byFile, namespaces, report);
  const spellings = namespaceSpellings(sorted, options);
  const used = usedNames(sorted);
  const types = declareTypes(sorted, spellings, options, report);
  const { enums, hints } = declareEnums(sorted, used, spellings, options, report);
  const names = nameIndex(pageIndex(sorted), types, enums, options, report);
  const described = describedEnums(sorted, names, options, report);
  names.add(described);
  linkBaseTypes(types, names, report);
  const listings = linkProperties(types, { names, hints, report });
  const listed = [...listings.values()].flat();
  takeListedMembers(listed, report);
  const built: Built = new Map();
  const model = buildModel(types, [...enums, ...described], built, report);
  return {
    model,
    diagnostics: [...findings],
    faces: () => `${declaredFaces(sorted, types, enums)}\n${listingFaces(listed)}`,
    links: {
      options,
      pages: new Map(sorted.map((page) => [page.file, page])),
      namespaces,
      spellings,
      used,
      types,
      enums,
      hints,
      names,
      listings,
      built,
      findings,
      report,
    },
  };
}
