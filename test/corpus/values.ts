import { type Arbitrary, boolean, type GeneratorValue, jsonValue, nat, string } from "fast-check";
import type { Property, StructuredType, TypeReference } from "../../generator/model/type-model.js";

/** What fast-check hands to a property that asks for values as it goes. */
export type Pick = GeneratorValue;

const texts = {
  Date: ["2020-02-29", "-0044-03-15", "12020-12-31"],
  DateTimeOffset: ["2020-02-29T23:59:59.9999999Z", "2020-01-01T00:00-08:00", "2020-01-01t00:00z"],
  Duration: ["P1D", "-PT1H2M3.4S", "P0DT0S", "PT5M"],
  Guid: ["01234567-89ab-cdef-0123-456789ABCDEF"],
  TimeOfDay: ["00:00", "23:59:59.000001"],
};
const numbers = [0, -1, 1.5, 1e300, 2 ** 53];

/** Deeper than this, only what is required is there. */
const depthOfOptional = 3;

/**
 * A value that the docs allow, by the model alone: nothing here looks at what is planned or emitted.
 * Where the docs leave a choice that depends on other types, it takes the careful one.
 */
export function valueOf(type: TypeReference, pick: Pick, depth = 0): unknown {
  switch (type.kind) {
    case "primitive":
      return primitiveOf(type.name, pick);
    case "unknown":
      return pick(jsonValue);
    case "collection": {
      const length = depth > depthOfOptional ? 0 : pick(upTo, 2);
      return Array.from({ length }, () => valueOf(type.of, pick, depth + 1));
    }
    case "union":
      return valueOf(oneOf(pick, type.of), pick, depth);
    case "enumType": {
      const names = type.members.map(({ name }) => name);
      if (type.evolvable || names.length === 0) names.push("notDocumented");
      const first = oneOf(pick, names);
      return type.flags && pick(boolean) ? `${first},${oneOf(pick, names)}` : first;
    }
    case "structuredType":
      return objectOf(type, pick, depth);
  }
}

function objectOf(declared: StructuredType, pick: Pick, depth: number): Record<string, unknown> {
  if (depth > 30) throw new RangeError(`${declared.qualifiedName} requires itself`);
  const type = oneOf(pick, concreteTypes(declared));
  const bases = chainOf(type);
  const mayLackTag = type === declared && !bases.some((base) => base.abstract && !base.root);
  const object: Record<string, unknown> = {};
  if (!mayLackTag || pick(boolean)) object["@odata.type"] = `#${type.qualifiedName}`;
  for (const [name, declarations] of propertiesOf(bases)) {
    const [property] = declarations;
    if (!property) continue;
    const required = declarations.some((each) => each.required && each.kind === "property");
    const never =
      required ||
      bases.some(({ key }) => key === name) ||
      declarations.some((each) => each.nullable === false);
    const share = depth > depthOfOptional ? 0 : depth === 0 ? 8 : 2;
    if (!required && pick(upTo, 9) >= share) continue;
    const isNull = !never && pick(upTo, 9) === 0;
    object[name] = isNull ? null : valueOf(property.type, pick, depth + 1);
  }
  return object;
}

/** Each name's declarations, the type's own first. */
function propertiesOf(bases: readonly StructuredType[]): Map<string, Property[]> {
  const properties = new Map<string, Property[]>();
  for (const { properties: own } of bases) {
    for (const property of own) {
      properties.set(property.name, [...(properties.get(property.name) ?? []), property]);
    }
  }
  return properties;
}

/** A type and its bases, the nearest first. */
function chainOf(type: StructuredType): StructuredType[] {
  const chain: StructuredType[] = [];
  for (let each: StructuredType | undefined = type; each; each = each.baseType) chain.push(each);
  return chain;
}

/** Types a value may be of: the type itself, if nothing better is known of an abstract one. */
function concreteTypes(type: StructuredType): StructuredType[] {
  if (type.root) return [type];
  const all = [type];
  for (const each of all) all.push(...each.derivedTypes);
  const concrete = all.filter(({ abstract }) => !abstract);
  return concrete.length > 0 ? concrete : [type];
}

function primitiveOf(name: string, pick: Pick): unknown {
  if (name in texts) return oneOf(pick, texts[name as keyof typeof texts]);
  if (name === "Boolean") return pick(boolean);
  if (name === "String" || name === "Binary") return pick(string);
  if (name === "Json" || name === "Stream") return pick(jsonValue);
  return oneOf(pick, numbers);
}

/** By its index: fast-check compares what it is given, and types lead to one another. */
function oneOf<Item>(pick: Pick, items: readonly Item[]): Item {
  return items[pick(upTo, items.length - 1)] as Item;
}

function upTo(max: number): Arbitrary<number> {
  return nat(max);
}

const strangers: readonly unknown[] = [
  null,
  0,
  -1.5,
  "",
  "x",
  "2020-13-01",
  "2020-01-01T00:00:00",
  "P",
  "PT",
  "P1M",
  "24:00",
  "a,b",
  ",",
  true,
  [],
  [null],
  [0],
  ["x"],
  {},
  { "@odata.type": "#acme.shop.unknown" },
  { "@odata.type": 1 },
  { "@odata.type": null },
];

/** The same value as a response has it that was trimmed by `$select`: at any depth, properties are left out. */
export function trimmed(value: unknown, pick: Pick): unknown {
  if (Array.isArray(value)) return value.map((item) => trimmed(item, pick));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([name]) => name === "@odata.type" || pick(upTo, 2) > 0,
  );
  return Object.fromEntries(kept.map(([name, part]) => [name, trimmed(part, pick)]));
}

/** The same value with some part replaced, put in or left out. */
export function mutated(value: unknown, pick: Pick): unknown {
  if (typeof value !== "object" || value === null || pick(upTo, 5) === 0) {
    return structuredClone(oneOf(pick, strangers));
  }
  if (Array.isArray(value)) {
    const index = pick(upTo, value.length);
    return value.toSpliced(index, 1, mutated(value[index], pick));
  }
  const names = [...Object.keys(value), "@odata.type"];
  const name = oneOf(pick, names);
  const { [name]: part, ...rest } = value as Record<string, unknown>;
  return pick(upTo, 3) === 0 ? rest : { ...rest, [name]: mutated(part, pick) };
}
