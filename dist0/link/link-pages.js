import { diagnostic } from "../diagnostics/rules.js";
import { buildModel } from "./build-model.js";
import { declareTypes, namespaceSpellings } from "./declarations.js";
import { describedEnums } from "./described-enums.js";
import { byCodeUnit } from "./draft.js";
import { linkBaseTypes } from "./link-base-types.js";
import { declareEnums } from "./link-enums.js";
import { linkProperties } from "./link-properties.js";
import { pageIndex } from "./page-index.js";
import { withNamespaces } from "./page-namespaces.js";
import { takeListedMembers } from "./listed-members.js";
import { adopted, facesOf, haveSameNames } from "./kept-links.js";
import { nameIndex } from "./resolve-name.js";
/**
 * Link what all pages say into the model, and report where pages contradict each other or name what
 * is not there. Pages may come in any order; the pages' own diagnostics are not repeated.
 *
 * @param before - What an earlier linking with the same options has left: it spares work, and decides
 *   nothing. It is used up: what it holds is changed.
 * @returns Besides, what this one leaves, gathered when it is asked for.
 */
export function linkPages(pages, options, before) {
    const diagnostics = [];
    const report = (ruleId, values, place, related) => {
        diagnostics.push(diagnostic(ruleId, values, place, related));
    };
    const byFile = [...pages].toSorted((a, b) => byCodeUnit(a.file, b.file));
    const sorted = withNamespaces(byFile, options, report);
    const spellings = namespaceSpellings(sorted, options);
    const declaredTypes = declareTypes(sorted, spellings, options, report);
    const declaredEnums = declareEnums(sorted, spellings, options, report);
    const facesNow = () => facesOf(sorted, declaredTypes, declaredEnums.enums);
    const faces = before && facesNow();
    const same = before?.faces === faces ? before : undefined;
    const types = adopted(same?.types ?? [], declaredTypes);
    const declared = adopted(same?.enums ?? [], declaredEnums.enums);
    const target = pageIndex(sorted);
    const names = nameIndex(target, types, declared, options, report);
    const found = describedEnums(sorted, names, options, report);
    const isSame = same !== undefined && haveSameNames(same.described, found);
    const described = adopted(isSame ? same.described : [], found);
    names.add(described);
    linkBaseTypes(types, names, report);
    const listings = [];
    const { hints } = declaredEnums;
    const context = { names, hints, listings, diagnostics, report };
    const rows = linkProperties(types, isSame ? same.rows : new Map(), context);
    takeListedMembers(listings, report);
    const model = buildModel(types, [...declared, ...described], report);
    const kept = () => {
        return { faces: faces ?? facesNow(), types, enums: declared, described, rows };
    };
    return { model, diagnostics, kept };
}
