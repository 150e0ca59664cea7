import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type {
  EnumType,
  Origin,
  Property,
  StructuredType,
  TypeReference,
} from "../model/type-model.js";
import { printable } from "./printable.js";

/** What `explain` knows of a type. */
interface Explained {
  readonly type: StructuredType | EnumType;
  readonly uses: readonly string[];
  readonly reasons: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** For people: the type with its hierarchy as a tree, and each fact with where it was said. */
export function renderExplanation(explained: Explained, shown: (file: string) => string): string {
  const { type, uses, reasons, diagnostics } = explained;
  const at = (origin: Origin | undefined): string =>
    origin ? `  ${shown(origin.file)}:${origin.line} (${origin.source})` : "";
  const own = type.kind === "enumType" ? enumLines(type, at) : typeLines(type, at);
  const lines = [
    ...own,
    ...section("Used by", uses),
    ...section("Why it is generated", reasons),
    ...section(
      "Findings",
      diagnostics.map(
        ({ place, severity, ruleId, message }) =>
          `${shown(place.file)}:${place.line}:${place.column}  ${severity}  ${ruleId}  ${message}`,
      ),
    ),
  ];
  return `${lines.map(printable).join("\n")}\n`;
}

/** For programs: the type's name and the same facts, places included. */
export function explanationJson({ type, uses, reasons, diagnostics }: Explained): object {
  const { kind, qualifiedName, origins } = type;
  const shared = { kind, qualifiedName, origins, uses, reasons, diagnostics };
  if (type.kind === "enumType") {
    const { members, flags, evolvable } = type;
    return { ...shared, flags, evolvable, members };
  }
  const { abstract, open, root, key, baseType, derivedTypes, properties } = type;
  return {
    ...shared,
    abstract,
    open,
    root,
    key,
    baseType: baseType?.qualifiedName,
    derivedTypes: derivedTypes.map((derived) => derived.qualifiedName),
    properties: properties.map((property) => ({ ...property, type: typeText(property.type) })),
  };
}

type At = (origin: Origin | undefined) => string;

function typeLines(type: StructuredType, at: At): string[] {
  const traits = [
    ["abstract", type.abstract, type.origins.abstract[0]],
    ["open", type.open, type.origins.open[0]],
    ["a root: without meaning of its own", type.root, undefined],
    ["deprecated", type.deprecated !== undefined, undefined],
  ] as const;
  return [
    `${type.qualifiedName}${at(type.origins.declaration[0])}`,
    ...traits.filter(([, holds]) => holds).map(([name, , origin]) => `  ${name}${at(origin)}`),
    ...(type.key === undefined ? [] : [`  key ${type.key}${at(type.origins.key[0])}`]),
    ...section("Hierarchy", hierarchy(type, at)),
    ...section("Properties", propertyRows(type, at)),
  ];
}

/** From the outermost base down to the types derived from this one. */
function hierarchy(type: StructuredType, at: At): string[] {
  const bases: StructuredType[] = [];
  for (let base = type.baseType; base; base = base.baseType) bases.unshift(base);
  const lines = [...bases, type].map((each, depth) => {
    const stated = each.baseType ? at(each.origins.baseType[0]) : "";
    return `${"  ".repeat(depth)}${each.qualifiedName}${each === type ? "  <" : ""}${stated}`;
  });
  const addDerived = (of: StructuredType, depth: number): void => {
    for (const derived of of.derivedTypes) {
      const kind = derived.abstract ? " (abstract)" : "";
      lines.push(`${"  ".repeat(depth)}${derived.name}${kind}${at(derived.origins.baseType[0])}`);
      addDerived(derived, depth + 1);
    }
  };
  if (!type.root) addDerived(type, bases.length + 1);
  return lines;
}

/** Own properties first, then those of each base. */
function propertyRows(type: StructuredType, at: At): string[] {
  const rows: string[] = [];
  for (let owner: StructuredType | undefined = type; owner; owner = owner.baseType) {
    const from = owner === type ? "" : `  from ${owner.name}`;
    for (const property of owner.properties) {
      rows.push(`${propertyText(property, owner)}${from}${at(property.origins[0])}`);
    }
  }
  return rows;
}

function propertyText(property: Property, { key }: StructuredType): string {
  const notes = [
    [property.name === key, "key"],
    [property.required, "required"],
    [property.nullable === false, "not nullable"],
    [property.readOnly, "read-only"],
    [property.deprecated, "deprecated"],
    [property.redeclares !== undefined, `redeclares: ${property.redeclares}`],
  ] as const;
  const words = notes.filter(([holds]) => holds).map(([, word]) => word);
  return `${property.name}: ${typeText(property.type)}${words.length > 0 ? ` (${words.join(", ")})` : ""}`;
}

function enumLines(type: EnumType, at: At): string[] {
  const traits = [type.flags ? ["flags"] : [], type.evolvable ? ["evolvable"] : []].flat();
  return [
    `${type.qualifiedName} (enum)${at(type.origins[0])}`,
    ...traits.map((trait) => `  ${trait}`),
    ...section(
      "Members",
      type.members.map(
        ({ name, value, origins }) =>
          `${name}${value === undefined ? "" : ` = ${value}`}${at(origins[0])}`,
      ),
    ),
  ];
}

function typeText(type: TypeReference): string {
  switch (type.kind) {
    case "primitive":
      return type.name;
    case "collection":
      return `Collection(${typeText(type.of)})`;
    case "union":
      return type.of.map(typeText).join(" or ");
    case "unknown":
      return "unknown";
    default:
      return type.qualifiedName;
  }
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `  ${line}`)];
}
