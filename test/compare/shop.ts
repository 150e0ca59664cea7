import { compareWithMetadata } from "../../generator/compare/compare-with-metadata.js";
import { readCsdl } from "../../generator/csdl/read-csdl.js";
import type { FilePlace } from "../../generator/model/place.js";
import { modelOf } from "../model-of.js";

/** What pages say of the types of `acme.shop`, by file, without `.md`. */
export type Pages = Readonly<Record<string, string>>;

/** The page of a structured type; the annotation is in line 5, the first row in line 11. */
export function crate(fields: string, rows: readonly string[] = [], name = "acme.shop.crate") {
  const shortName = name.slice(name.lastIndexOf(".") + 1);
  const annotation = `"blockType": "resource", "@odata.type": "${name}"${fields && `, ${fields}`}`;
  return `# ${shortName} resource type\n\nThing.\n\n<!-- { ${annotation} } -->\n\n## Properties\n
|Property|Type|Description|\n|:---|:---|:---|\n${rows.join("\n")}\n`;
}

/** The page of an enum type; the first member is in line 11. */
export function enumType(name: string, members: readonly string[], text = "Ways."): string {
  const rows = members.map((member) => `|${member}|`).join("\n");
  return `# ${name} enum type\n\nNamespace: acme.shop\n\n${text}\n\n## Members\n\n|Member|\n|:---|\n${rows}\n`;
}

/**
 * What is found between pages and the types of a schema `acme.shop`, each type or member in a line
 * of its own, the first in line 2: place, rule, message, place of the other side.
 */
export function findings(pages: Pages, types: readonly string[]): string[] {
  const files = Object.entries(pages).map(([name, text]) => [`${name}.md`, text]);
  const metadata = `<e:Edmx xmlns:e="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><e:DataServices><Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="acme.shop">
${types.join("\n")}</Schema>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="microsoft.graph">
<EntityType Name="entity"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
</Schema></e:DataServices></e:Edmx>`;
  const found = compareWithMetadata(
    modelOf(Object.fromEntries(files)),
    readCsdl(metadata, "shop.csdl"),
  );
  return found
    .filter(({ message }) => !message.includes("`microsoft.graph.entity` of the metadata"))
    .map(({ place, ruleId, message, related }) =>
      [point(place), ruleId, message, ...related.map((other) => point(other.place))].join("  "),
    );
}

function point({ file, line, column }: FilePlace): string {
  return `${file}:${line}:${column}`;
}
