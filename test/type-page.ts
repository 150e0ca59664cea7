/** Small pages of types, as tests of single edits have them. */

/** A row of a table of properties. */
export const row = (name: string, type: string, description = "A thing."): string =>
  `|${name}|${type}|${description}|\n`;

/** A page that declares a type. */
export function typePage(
  name: string,
  rows: readonly string[],
  { text = "A thing.", more = "", sections = "" } = {},
): string {
  return `# ${name} resource type

Namespace: acme

${text}

## Properties

|Property|Type|Description|
|:--|:--|:--|
${rows.join("")}
${sections}
## JSON representation

<!-- { "blockType": "resource", "@odata.type": "acme.${name}"${more} } -->
\`\`\`json
{ "label": "a" }
\`\`\`
`;
}
