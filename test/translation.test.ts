/**
 * Docs in a translated language may yield less, never something else: each type, base, property, type
 * of a property and enum member that is read from a translation is one of the original's. The
 * translations are made from `docs-input/` and a few pages of fixtures by what machine translation
 * does to such pages, as published ones show: it translates headings, words in tables and names among
 * them, changes the case of others, moves words around links, breaks lists of values and uses signs
 * of other scripts. Comments and code it mostly leaves alone.
 */
import path from "node:path";
import { expect, test } from "vitest";
import type { TypeModel, TypeReference } from "../generator/model/type-model.js";
import { modelOf, pagesOf } from "./model-of.js";

const root = path.join(import.meta.dirname, "..");
const originals = {
  ...pagesOf(path.join(root, "docs-input")),
  ...pagesOf(path.join(root, "test/fixtures/enums/input")),
  ...pagesOf(path.join(root, "test/fixtures/property-types/input")),
  ...pagesOf(path.join(root, "test/fixtures/redeclared-property/input")),
};
const original = modelOf(originals);

/** Words of a translation: the longest come first, so that `String collection` is one. */
type Dictionary = readonly (readonly [RegExp, string])[];

const german: Dictionary = [
  [/\bresource type\b/g, "Ressourcentyp"],
  [/\benum type\b/g, "Enum-Typ"],
  [/\bNamespace:/g, "Namensraum:"],
  [/\bInherits from\b/g, "Erbt von"],
  [/\bInherited from\b/g, "Geerbt von"],
  [/\bJSON representation\b/g, "JSON-Darstellung"],
  [/\bPossible values are:/g, "Mögliche Werte:"],
  [/\bRequired\b/g, "Erforderlich"],
  [/\bRead-only\b/g, "Schreibgeschützt"],
  [/\bProperties\b/g, "Eigenschaften"],
  [/\bRelationships\b/g, "Beziehungen"],
  [/\bMembers\b/g, "Elemente"],
  [/\bProperty\b/g, "Eigenschaft"],
  [/\bRelationship\b/g, "Beziehung"],
  [/\bMember\b/g, "Element"],
  [/\bvalues\b/g, "Werte"],
  [/\bValue\b/g, "Wert"],
  [/\bType\b/g, "Typ"],
  [/\bDescription\b/g, "Beschreibung"],
  [/\bString\b/g, "Zeichenfolge"],
  [/\bBoolean\b/g, "Boolesch"],
  [/\bDateTimeOffset\b/g, "Datum"],
  [/\bcollection\b/gi, "Sammlung"],
];

const chinese: Dictionary = [
  [/\bresource type\b/g, "资源类型"],
  [/\benum type\b/g, "枚举类型"],
  [/\bNamespace:\s*/g, "命名空间："],
  [/\bInherits from\b/g, "继承自"],
  [/\bJSON representation\b/g, "JSON 表示形式"],
  [/\bPossible values are:\s*/g, "可取值为："],
  [/\bRequired\./g, "必填。"],
  [/\bRead-only\./g, "只读。"],
  [/\bProperties\b/g, "属性"],
  [/\bRelationships\b/g, "关系"],
  [/\bMembers\b/g, "成员"],
  [/\bProperty\b/g, "属性"],
  [/\bRelationship\b/g, "关系"],
  [/\bMember\b/g, "成员"],
  [/\bvalues\b/gi, "值"],
  [/\bType\b/g, "类型"],
  [/\bDescription\b/g, "说明"],
  [/\bString\b/g, "字符串"],
  [/\bBoolean\b/g, "布尔值"],
  [/\bcollection\b/gi, "集合"],
  [/`, `/g, "`、`"],
];

/** One thing that happens to pages: Markdown in, Markdown out. */
type Step = (page: string) => string;

const frontMatter: Step = (page) =>
  page.replace(
    /^(?:---\n([^]*?)---\n)?/,
    "---\n$1ms.translationtype: MT\nms.contentlocale: de-DE\n---\n",
  );

const anchors: Step = (page) =>
  eachText(page, (text) =>
    text.replace(/^(#+) +(.*)$/gm, (_, signs: string, heading: string) => {
      const anchor = heading
        .trim()
        .toLowerCase()
        .replace(/[^\w -]/g, "")
        .replace(/ /g, "-");
      return `${signs} <a name="${anchor}"></a>${heading}`;
    }),
  );

/** But not in code, comments and link targets. */
const words =
  (dictionary: Dictionary): Step =>
  (page) =>
    eachText(page, (text) => {
      const parts = text.split(/(`[^`\n]*`|\]\([^)\n]*\)|<a name="[^"]*">)/);
      return parts
        .map((part, index) =>
          index % 2 > 0
            ? part
            : dictionary.reduce(
                (rest, [word, translation]) => rest.replace(word, translation),
                part,
              ),
        )
        .join("");
    });

/** First cells of rows: names without a capital inside look like words. */
const names =
  (translate: (name: string) => string): Step =>
  (page) =>
    eachText(page, (text) =>
      text.replace(
        /^(\|\s*\**)([A-Za-z]\w*)(?=\**\s*\|)/gm,
        (_, before: string, name: string) => before + translate(name),
      ),
    );
const germanName = (name: string): string =>
  /[a-z][A-Z]/.test(name) ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}ung`;
const chineseName = (name: string): string => (name.length % 3 === 0 ? name : `名${name.length}称`);

const linkTexts: Step = (page) =>
  eachText(page, (text) => text.replace(/(?<!!)\[\w+\]\((?=[^)]*\.md\))/g, "[原位置]("));
const brokenLinks: Step = (page) => eachText(page, (text) => text.replaceAll("](", "] ("));
const wordFirst: Step = (page) =>
  eachText(page, (text) => text.replace(/(\[[^\]]*\]\([^)]*\)) collection/g, "Коллекция $1"));
const brokenLists: Step = (page) =>
  eachText(page, (text) => text.replace(/`, `/g, "` `").replace(/`\.(?=\s*\|)/g, "` ：、。"));
const wideSigns: Step = (page) =>
  page.replace(/<!-- *\{[^]*?\}\s*-->/g, (comment) =>
    comment
      .replace(/": /g, "”：")
      .replace(/"(?=[@\w])/g, "“")
      .replace(/"/g, "”")
      .replaceAll("true", "真"),
  );
const localFlags: Step = (page) =>
  page.replace(/<!-- *\{[^]*?\}\s*-->/g, (comment) => comment.replace(/: *true/g, ": wahr"));
/** Cells, headings and paragraphs, each behind its translation. */
const besideSource: Step = (page) =>
  eachText(page, (text) =>
    text
      .split("\n")
      .map((line) =>
        line.startsWith("|") && !/^[|:\s-]+$/.test(line)
          ? line.replace(/(?<=\|\s*)[^|\s](?:\\\||[^|])*?(?=\s*\|)/g, beside)
          : line.replace(
              /^(#+ +(?:<a name="[^"]*"><\/a>)?|(?=[A-Z]))(?!.*\[!)(.+)$/,
              (_, lead, rest) => lead + beside(rest),
            ),
      )
      .join("\n"),
  );
const beside = (source: string): string =>
  `<span data-ttu-id="a1-1">译${source.length}文</span>` +
  `<span class="sxs-lookup"><span data-stu-id="a1-1">${source}</span></span>`;

/** Apply a change outside front matter, comments and fences. */
function eachText(page: string, change: (text: string) => string): string {
  const parts = page.split(/(^---\n[^]*?\n---\n|<!--[^]*?-->|^```[^]*?^```)/m);
  return parts.map((part, index) => (index % 2 > 0 ? part : change(part))).join("");
}

const schemes: Readonly<Record<string, readonly Step[]>> = {
  "all but code": [frontMatter, anchors, names(germanName), words(german)],
  "all but code, in another script": [frontMatter, anchors, names(chineseName), words(chinese)],
  "tables alone": [frontMatter, names(germanName)],
  "tables alone, in another script, not marked as translated": [names(chineseName)],
  "headings alone, not marked as translated": [words(german.filter(([, to]) => !/^Z|^B/.test(to)))],
  "all words, in another script, not marked as translated": [names(chineseName), words(chinese)],
  "texts of links": [frontMatter, anchors, linkTexts],
  "texts of links, not marked as translated": [linkTexts],
  "blanks in links": [frontMatter, anchors, brokenLinks, words(chinese)],
  "words moved around links": [frontMatter, wordFirst],
  "lists of values broken": [frontMatter, anchors, brokenLists, words(chinese)],
  "lists of values broken, not marked as translated": [brokenLists],
  "wide signs in comments": [wideSigns, names(chineseName)],
  "flags in comments": [localFlags],
  "beside its source": [frontMatter, anchors, besideSource],
};

test.each(Object.entries(schemes))("%s: nothing that the original has not", (_, steps) => {
  expect(inventions(translated(steps))).toEqual([]);
});

test("a translation beside its source is read as the source", () => {
  const model = translated(schemes["beside its source"] ?? []);
  expect(inventory(model)).toEqual(inventory(original));
});

test("of a translation with translated names, the others are read", () => {
  const model = translated(schemes["all but code"] ?? []);
  const incident = model.structuredTypes.find(({ name }) => name === "incident");
  const read = incident?.properties.map(({ name }) => name);
  expect(read).toContain("createdDateTime");
  expect(read).not.toContain("Statusung");
});

function translated(steps: readonly Step[]): TypeModel {
  const pages = Object.entries(originals).map(([file, page]) => [
    file,
    steps.reduce((text, step) => step(text), page),
  ]);
  return modelOf(Object.fromEntries(pages) as Record<string, string>);
}

/** Everything a model says of names and types, one line each. */
function inventory({ structuredTypes, enumTypes }: TypeModel): string[] {
  return [
    ...structuredTypes.flatMap((type) => [
      `type ${type.qualifiedName}`,
      ...(type.baseType ? [`base of ${type.qualifiedName}: ${type.baseType.qualifiedName}`] : []),
      ...(type.abstract ? [`abstract ${type.qualifiedName}`] : []),
      ...(type.open ? [`open ${type.qualifiedName}`] : []),
      ...type.properties.map(
        (property) => `property ${type.qualifiedName}.${property.name}: ${typeText(property.type)}`,
      ),
    ]),
    ...enumTypes.flatMap((type) => [
      `enum ${type.qualifiedName}`,
      ...type.members.map(({ name }) => `member ${type.qualifiedName}.${name}`),
    ]),
  ];
}

/**
 * What a model has and the original has not. A type that could not be read is no invention, nor is
 * `String` for an enum: so the JSON representation shows it, which stands in for a lost table. A
 * property may stand on a derived type where the base of this was not found.
 */
function inventions(model: TypeModel): string[] {
  const known = new Set(inventory(original));
  const types = new Map<string, TypeReference>();
  for (const { qualifiedName, properties, baseType } of original.structuredTypes) {
    const all = [...properties];
    for (let base = baseType; base; base = base.baseType) all.push(...base.properties);
    for (const { name, type } of all.toReversed()) types.set(`${qualifiedName}.${name}`, type);
  }
  const isLess = (type: TypeReference, whole: TypeReference): boolean =>
    type.kind === "unknown" ||
    typeText(type) === typeText(whole) ||
    (whole.kind === "enumType" && typeText(type) === "String") ||
    (type.kind === "collection" && whole.kind === "collection" && isLess(type.of, whole.of));
  const properties = model.structuredTypes.flatMap(({ qualifiedName, properties: own }) =>
    own.flatMap(({ name, type }) => {
      const whole = types.get(`${qualifiedName}.${name}`);
      return whole && isLess(type, whole) ? [] : [`${qualifiedName}.${name}: ${typeText(type)}`];
    }),
  );
  const others = inventory(model).filter(
    (line) => !line.startsWith("property ") && !known.has(line),
  );
  return [...others, ...properties];
}

function typeText(type: TypeReference): string {
  switch (type.kind) {
    case "unknown":
      return "unknown";
    case "primitive":
      return type.name;
    case "collection":
      return `${typeText(type.of)}[]`;
    case "union":
      return type.of.map(typeText).join(" | ");
    case "structuredType":
    case "enumType":
      return type.qualifiedName;
  }
}
