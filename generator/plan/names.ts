import type { OutputOptions } from "../model/options.js";
import type { StructuredType, TypeModel } from "../model/type-model.js";
import type { Role } from "./hierarchies.js";
import { camelCase, claim, fileName, pascalCase } from "./identifiers.js";
import { type Declared, type NameGiver, nameGiver, type Renaming } from "./name-giver.js";
import { type Namespace, planNamespaces } from "./namespaces.js";
import { hasFields, hasGuard, hasLiteral } from "./written-names.js";

/**
 * All names a type gives rise to, empty where nothing will bear them. They are unique in their
 * namespace, case ignored.
 */
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

export interface NamePlan {
  readonly of: (type: Declared) => TypeNames;
  /** In the order of the folders. */
  readonly namespaces: readonly Namespace[];
  readonly renamings: readonly Renaming[];
  /** Those of namespaces, each known by its types. */
  readonly namespaceRenamings: readonly Renaming<readonly Declared[]>[];
}

/** What all names are planned from. */
interface Naming {
  readonly options: OutputOptions;
  readonly roles: ReadonlyMap<StructuredType, Role>;
  readonly renamings: Renaming[];
}

/**
 * What no type can be called: a module whose interface extends `Omit<…>` would take its own type for
 * it. Nothing else is in the way: TypeScript's own words (`string`, `object`) begin with a small
 * letter, as no type here does, and a type hides no global value (`Array.isArray`, `Object.hasOwn`).
 */
const reservedIdentifiers = ["Omit"];
/** Modules every output folder or namespace may have. */
const reservedModules = ["index", "runtime"];

/**
 * Name everything. The documented names are given first, so that they win over names derived from
 * others; what has to give way gets `_` behind it. What is selected does not count: asking for fewer
 * types renames none.
 */
export function planNames(
  { structuredTypes, enumTypes }: TypeModel,
  options: OutputOptions,
  roles: ReadonlyMap<StructuredType, Role>,
): NamePlan {
  const names = new Map<Declared, TypeNames>();
  const renamings: Renaming[] = [];
  const namespaceRenamings: Renaming<readonly Declared[]>[] = [];
  const namespaces = planNamespaces([...structuredTypes, ...enumTypes], namespaceRenamings);
  for (const { declared, folder } of namespaces) {
    const named = nameNamespace(declared, folder, { options, roles, renamings });
    for (const [type, given] of named) names.set(type, given);
  }
  return {
    // Each type of the model has been named above.
    of: (type) => names.get(type) as TypeNames,
    namespaces,
    renamings,
    namespaceRenamings,
  };
}

function nameNamespace(
  declared: readonly Declared[],
  folder: string,
  naming: Naming,
): (readonly [Declared, TypeNames])[] {
  const give = nameGiver(reservedIdentifiers, naming.renamings);
  const modules = new Set(reservedModules);
  const documented = declared.map((type) => ({
    type,
    identifier: give(pascalCase(type.name), type),
    module: claim(fileName(type.name), modules),
  }));
  const derived = documented.map(({ type, identifier, module }) => {
    const companions = companionNames(type, identifier, give, naming);
    const subtypeModule = companions.subtype === "" ? "" : claim(`${module}Subtype`, modules);
    return { type, identifier, module, companions, subtypeModule };
  });
  // Last, so that asking for validators renames nothing else.
  return derived.map(({ type, identifier, module, companions, subtypeModule }) => {
    const isValidated = naming.options.validators && type.kind === "structuredType";
    const validators = {
      validator: isValidated ? give(`validate${identifier}`, type) : "",
      check: isValidated ? give(`check${identifier}`, type) : "",
      validatorModule: isValidated ? claim(`${module}Validator`, modules) : "",
    };
    // Written out: spreading takes ten times as long.
    const { fields, union, map, guard, subtype, values } = companions;
    const { validator, check, validatorModule } = validators;
    return [
      type,
      {
        folder,
        module,
        type: identifier,
        fields,
        union,
        map,
        guard,
        subtype,
        subtypeModule,
        validator,
        check,
        validatorModule,
        values,
      },
    ];
  });
}

/** The names that stand beside a type's own in its module. */
function companionNames(
  type: Declared,
  identifier: string,
  give: NameGiver,
  { options, roles }: Naming,
): Pick<TypeNames, "fields" | "union" | "map" | "subtype" | "guard" | "values"> {
  const none = { fields: "", union: "", map: "", subtype: "", guard: "", values: "" };
  const nameIf = (isWritten: boolean, wanted: string): string =>
    isWritten ? give(wanted, type) : "";
  if (type.kind === "enumType") {
    return { ...none, values: nameIf(type.members.length > 0, `${camelCase(type.name)}Values`) };
  }
  const role = roles.get(type);
  const members = role?.members ?? [];
  return {
    ...none,
    fields: nameIf(role !== undefined && hasFields(type, role), `${identifier}Fields`),
    union: nameIf(members.length > 0, `${identifier}Union`),
    map: nameIf(members.length > 0, `${identifier}Map`),
    subtype: nameIf(hasLiteral(members, roles), `${identifier}Subtype`),
    guard: nameIf(hasGuard(type, roles, options), `is${identifier}`),
  };
}
