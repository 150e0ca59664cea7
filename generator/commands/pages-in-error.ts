import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnostic } from "../diagnostics/rules.js";
import type { DocsModel } from "./read-model.js";

/** One finding for each page in error, at its first error. */
export function pagesInError({ inError, diagnostics }: DocsModel): Diagnostic[] {
  const consequences = [
    [inError.kept, "its types are kept as they were"],
    [inError.absent, "its types are left out"],
  ] as const;
  return consequences.flatMap(([pages, consequence]) =>
    pages.flatMap((page) => {
      const first = diagnostics.find(
        ({ severity, place }) => severity === "error" && place.file === page,
      );
      const values = { page, finding: first?.message ?? "", consequence };
      return first ? diagnostic("page-in-error", values, first.place) : [];
    }),
  );
}
