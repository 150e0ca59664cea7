import { diagnostic } from "../diagnostics/rules.js";
/**
 * One finding for each page in error, at its first error.
 *
 * @param kept - What other facts in the place of the page's own come to.
 */
export function pagesInError({ inError, diagnostics }, kept) {
    const consequences = [
        [inError.kept, kept],
        [inError.absent, "its types are left out"],
    ];
    return consequences.flatMap(([pages, consequence]) => pages.flatMap((page) => {
        const first = diagnostics.find(({ severity, place }) => severity === "error" && place.file === page);
        const values = { page, finding: first?.message ?? "", consequence };
        return first ? diagnostic("page-in-error", values, first.place) : [];
    }));
}
