import type { EnumType, StructuredType } from "../model/type-model.js";
import { camelCase, claim, fileName, folderName, pascalCase } from "./identifiers.js";
import type { Role } from "./hierarchies.js";

/** All names a type gives rise to. They are unique in their namespace, case ignored. */
export interface TypeNames {
  readonly folder: string;
  /** The module's file name without ending. */
  readonly module: string;
  readonly type: string;
  readonly fields: string;
  readonly union: string;
  readonly map: string;
  readonly guard: string;
  readonly subtype: string;
  readonly subtypeModule: string;
  readonly validator: string;
  readonly check: string;
  readonly validatorModule: string;
  /** The array of an enum type's members. */
  readonly values: string;
}

/** A name that had to give way, for a diagnostic. */
export interface Renaming {
  readonly type: StructuredType | EnumType;
  readonly wanted: string;
  readonly name: string;
}

export interface NamePlan {
  readonly of: (type: StructuredType | EnumType) => TypeNames;
  /** Folder and short name of each namespace, in the order of the folders. */
  readonly namespaces: readonly { readonly folder: string; readonly name: string }[];
  readonly renamings: readonly Renaming[];
}

/**
 * Names the emitted code itself uses for something else. `Omit` stands in heritage clauses; the rest
 * are TypeScript's own.
 */
const reservedIdentifiers = [
  "omit",
  "any",
  "unknown",
  "never",
  "string",
  "number",
  "boolean",
  "object",
  "symbol",
  "bigint",
  "undefined",
];
/** Modules every output folder or namespace may have. */
const reservedModules = ["index", "runtime"];

/**
 * Name everything. The documented names are given first, so that they win over names derived from
 * others; what has to give way gets `_` behind it.
 */
export function planNames(
  types: readonly StructuredType[],
  enums: readonly EnumType[],
  roles: ReadonlyMap<StructuredType, Role>,
): NamePlan {
  const all = [...types, ...enums];
  const names = new Map<StructuredType | EnumType, TypeNames>();
  const renamings: Renaming[] = [];
  const folders = new Set<string>();
  const shortNames = new Set(["default"]);
  const namespaces = new Map<string, { folder: string; name: string }>();
  for (const { namespace } of all) {
    const key = namespace.toLowerCase();
    if (namespaces.has(key)) continue;
    const folder = claim(folderName(namespace), folders);
    const name = claim(camelCase(namespace.split(".").at(-1) ?? namespace), shortNames);
    namespaces.set(key, { folder, name });
  }
  for (const [key, { folder }] of namespaces) {
    const declared = all.filter(({ namespace }) => namespace.toLowerCase() === key);
    nameNamespace(declared, folder);
  }
  return {
    // Each type of the selection has been named above.
    of: (type) => names.get(type) as TypeNames,
    namespaces: [...namespaces.values()].toSorted((a, b) => (a.folder < b.folder ? -1 : 1)),
    renamings,
  };

  function nameNamespace(declared: readonly (StructuredType | EnumType)[], folder: string): void {
    const identifiers = new Set(reservedIdentifiers);
    const modules = new Set(reservedModules);
    const documented = declared.map((type) => ({
      type,
      identifier: claimed(type, pascalCase(type.name), identifiers),
      module: claim(fileName(type.name), modules),
    }));
    for (const { type, identifier, module } of documented) {
      const companion = (wanted: string): string => claimed(type, wanted, identifiers);
      const isUnion = type.kind === "structuredType" && (roles.get(type)?.members.length ?? 0) > 0;
      const derives = type.kind === "structuredType" && type.derivedTypes.length > 0;
      const isEnum = type.kind === "enumType";
      names.set(type, {
        folder,
        module,
        type: identifier,
        fields:
          derives || (type.kind === "structuredType" && type.open)
            ? companion(`${identifier}Fields`)
            : "",
        union: isUnion ? companion(`${identifier}Union`) : "",
        map: isUnion ? companion(`${identifier}Map`) : "",
        subtype: isUnion ? companion(`${identifier}Subtype`) : "",
        subtypeModule: isUnion ? claim(`${module}Subtype`, modules) : "",
        guard: isEnum ? "" : companion(`is${identifier}`),
        validator: isEnum ? "" : companion(`validate${identifier}`),
        check: isEnum ? "" : companion(`check${identifier}`),
        validatorModule: isEnum ? "" : claim(`${module}Validator`, modules),
        values: isEnum ? companion(`${camelCase(type.name)}Values`) : "",
      });
    }
  }

  function claimed(type: StructuredType | EnumType, wanted: string, taken: Set<string>): string {
    const name = claim(wanted, taken);
    if (name !== wanted) renamings.push({ type, wanted, name });
    return name;
  }
}
