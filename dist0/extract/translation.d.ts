import type { Root } from "mdast";
/**
 * Whether a page says that a machine or a translator made it from a page in English, as the
 * localisation of such docs notes in the front matter (`ms.contentlocale: de-DE`). Names in its
 * tables may be translated too: `Anzeigename` for `displayName`.
 */
export declare function isTranslated(tree: Root): boolean;
/** Whether a page shows the text it was translated from beside the translation. */
export declare function hasSourceText(source: string): boolean;
/**
 * The page as it was before it was translated, where both texts stand side by side:
 *
 * ```html
 * <span data-ttu-id="1">Eigenschaften</span><span class="sxs-lookup"><span data-stu-id="1">Properties</span></span>
 * ```
 *
 * Its nodes keep their places.
 */
export declare function inSourceLanguage(tree: Root): Root;
