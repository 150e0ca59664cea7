import type { OutputOptions } from "../model/options.js";
import type { ModuleNames } from "../model/output-plan.js";
import { claim } from "./identifiers.js";

/** Where a module is. */
export interface ModulePath {
  readonly folder: string;
  readonly module: string;
}

/** The names of one module: its own, and those it imports, each under a free local name. */
export interface ModuleScope {
  /** The local name of another module's name; imports it when first asked for. */
  readonly use: (from: ModulePath, name: string) => string;
  readonly imports: () => ModuleNames[];
}

/** Start a module that declares some names itself. */
export function moduleScope(
  here: ModulePath,
  own: readonly string[],
  options: Pick<OutputOptions, "importExtension">,
): ModuleScope {
  const taken = new Set(own.map((name) => name.toLowerCase()));
  const imported = new Map<string, Map<string, string>>();
  const specifiers = new Map<ModulePath, string>();
  return {
    use(from, name) {
      if (from.folder === here.folder && from.module === here.module) return name;
      const specifier = specifiers.get(from) ?? specifierOf(here, from, options);
      specifiers.set(from, specifier);
      const names = imported.get(specifier) ?? new Map<string, string>();
      imported.set(specifier, names);
      const known = names.get(name);
      if (known !== undefined) return known;
      const local = claim(name, taken);
      names.set(name, local);
      return local;
    },
    imports: () =>
      [...imported]
        .map(([specifier, names]) => ({
          specifier,
          names: [...names]
            .map(([name, local]) => ({ name, alias: local === name ? undefined : local }))
            .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        }))
        .toSorted((a, b) => (a.specifier < b.specifier ? -1 : 1)),
  };
}

/** The specifier of a module as seen from another one. */
export function specifierOf(
  here: Pick<ModulePath, "folder">,
  there: ModulePath,
  { importExtension }: Pick<OutputOptions, "importExtension">,
): string {
  const ending = importExtension === "none" ? "" : importExtension;
  const folder =
    here.folder === there.folder
      ? "./"
      : `${here.folder === "" ? "./" : "../"}${there.folder === "" ? "" : `${there.folder}/`}`;
  return `${folder}${there.module}${ending}`;
}
