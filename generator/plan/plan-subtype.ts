import type { SubtypeFilePlan } from "../model/output-plan.js";
import type { StructuredType } from "../model/type-model.js";
import { plainDocs } from "./docs.js";
import { claim, pascalCase } from "./identifiers.js";
import { filePath, type PlanContext } from "./plan-context.js";

/** Plan the module of a hierarchy's subtype enum; `undefined` for a type without a union. */
export function planSubtype(
  type: StructuredType,
  context: PlanContext,
): SubtypeFilePlan | undefined {
  const { members } = context.role(type);
  const named = members.filter((member) => context.role(member).literal !== undefined);
  if (named.length === 0) return undefined;
  const { folder, subtypeModule, subtype, union } = context.names.of(type);
  const names = memberNames(named, type, context);
  return {
    kind: "subtype",
    path: filePath(folder, subtypeModule, context.options),
    sources: [...new Set(type.origins.declaration.map(({ file }) => file))],
    style: context.options.subtypeStyle,
    name: subtype,
    docs: plainDocs(`The \`@odata.type\` of each type of \`${union}\`.`),
    members: named.map((member, index) => ({
      name: names[index] ?? pascalCase(member.name),
      literal: context.role(member).literal ?? "",
    })),
  };
}

/** The types' names without the words they all end in; whole, where that leaves nothing or two alike. */
function memberNames(
  members: readonly StructuredType[],
  type: StructuredType,
  context: PlanContext,
): string[] {
  const whole = members.map((member) => context.names.of(member).type);
  const derived = members
    .filter((member) => member !== type)
    .map((member) => context.names.of(member).type);
  const suffix = commonWords(derived).join("");
  const short = whole.map((name, index) =>
    members[index] !== type && suffix !== "" && name.endsWith(suffix)
      ? name.slice(0, -suffix.length)
      : name,
  );
  const usable =
    short.every((name) => /^\p{Lu}/u.test(name)) &&
    new Set(short.map((name) => name.toLowerCase())).size === short.length;
  const taken = new Set<string>();
  return (usable ? short : whole).map((name) => claim(name, taken));
}

/** The words that all names end in; never the whole of one. */
function commonWords(names: readonly string[]): string[] {
  const words = names.map((name) => name.match(/\p{Lu}[^\p{Lu}]*|^[^\p{Lu}]+/gu) ?? []);
  const [first = []] = words;
  const most = names.length < 2 ? 0 : Math.min(...words.map((each) => each.length)) - 1;
  let count = 0;
  while (count < most && words.every((each) => each.at(-1 - count) === first.at(-1 - count)))
    count++;
  return count === 0 ? [] : first.slice(-count);
}
