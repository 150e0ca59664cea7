import { type Report, type TypeDraft } from "./draft.js";
import type { Names } from "./resolve-name.js";
/**
 * Give each type its base. By precedence: the annotation, the page's own sentence, the list on the
 * base's page, "Inherited from" rows. An annotation that says `null` or a root yields to a nearer
 * base in prose. Bases that form a cycle are taken away again.
 */
export declare function linkBaseTypes(types: readonly TypeDraft[], names: Names, report: Report): void;
/** Whether `ancestor` is among the bases of a type, however far up. */
export declare function isDerivedFrom(type: TypeDraft, ancestor: TypeDraft): boolean;
