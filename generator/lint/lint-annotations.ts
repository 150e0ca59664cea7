import { suggest } from "../diagnostics/suggest.js";
import type { Fact } from "../model/page-facts.js";
import type { StructuredType } from "../model/type-model.js";
import { type DeclaredType, typesOfUnknownBase } from "./declared-types.js";
import { findProperty, lineage } from "./lineage.js";
import { placeIn, relatedTo, type Report } from "./report.js";

/** Names of an annotation that must name properties, and what the page says of the type's own name. */
export function lintAnnotations(declared: readonly DeclaredType[], report: Report): void {
  const halfKnown = typesOfUnknownBase(declared);
  for (const each of declared) {
    const { facts, type } = each;
    // An open type may have any property.
    if (!halfKnown.has(type) && !lineage(type).some(({ open }) => open)) {
      const hints = nameHints(type);
      for (const name of facts.optionalProperties) {
        lintName(each, name, "optional-property-not-found", hints, report);
      }
      if (facts.key) lintName(each, facts.key, "key-property-not-found", hints, report);
    }
    lintSampleType(each, report);
    lintNamespace(each, report);
  }
}

function lintName(
  { facts, type, page }: DeclaredType,
  { value, place }: Fact<string>,
  ruleId: "key-property-not-found" | "optional-property-not-found",
  hintOf: (name: string) => string | undefined,
  report: Report,
): void {
  // Control information and members of a property are no properties, and may be left out too.
  if (/[@/.]/.test(value)) return;
  const documented =
    facts.properties.find(({ name }) => name === value) ?? findProperty(type, value);
  if (documented?.name === value) return;
  const meant = documented?.name ?? hintOf(value);
  const hint = meant === undefined ? "" : `, did you mean \`${meant}\``;
  report(ruleId, { name: value, type: type.name, hint }, placeIn(page, place));
}

/** The property that is probably meant. An annotation may say the same name thousands of times: it is looked for once. */
function nameHints(type: StructuredType): (name: string) => string | undefined {
  const hints = new Map<string, string | undefined>();
  let names: string[] | undefined;
  return (name) => {
    names ??= lineage(type).flatMap(({ properties }) => properties.map((each) => each.name));
    if (!hints.has(name)) hints.set(name, suggest(name, names));
    return hints.get(name);
  };
}

/** The JSON representation's own `@odata.type`: the type, in the spelling of its annotation. */
function lintSampleType({ facts, type, page }: DeclaredType, report: Report): void {
  const member = facts.sample?.members.find(({ name }) => name === "@odata.type");
  if (member?.value.kind !== "string") return;
  const shown = member.value.text.replace(/^#/, "");
  const declared = facts.name.value;
  // `String` and the like show the member's type; a short name may stand for the whole one.
  if (!shown.includes(".") || shown === declared || shown === type.qualifiedName) return;
  report(
    "sample-type",
    { shown, declared },
    placeIn(page, member.place),
    relatedTo("the declaration", placeIn(page, facts.name.place)),
  );
}

function lintNamespace({ facts, page }: DeclaredType, report: Report): void {
  const stated = page.facts.namespace;
  const dot = facts.name.value.lastIndexOf(".");
  if (!stated || dot < 0) return;
  const declared = facts.name.value.slice(0, dot);
  if (stated.value.toLowerCase() === declared.toLowerCase()) return;
  report(
    "namespace-disagreement",
    { stated: stated.value, declared },
    placeIn(page, stated.place),
    relatedTo("the declaration", placeIn(page, facts.name.place)),
  );
}
