// Sorts each difference between the generated types and the official typings by what the docs say,
// found by looking names up in the text of the pages, without the generator:
//
// - silent      the docs do not say it
// - otherwise   the docs say something else
// - convention  the reference writes it in its own way (Binary as number, Stream and Json as any)
// - misread     the docs say what the reference has, and the generator did not see it
import fs from "node:fs";
import path from "node:path";

/**
 * @param {string} docs - The docs folder.
 * @param {Record<string, string[]>} differences - What fidelity.mjs lists, by kind.
 * @returns {{ kind: string, class: string, text: string }[]} One for each difference.
 */
export function classifyDifferences(docs, differences) {
  const pages = fs
    .readdirSync(docs)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readPage(docs, name));
  return Object.entries(differences).flatMap(([kind, list]) =>
    list.map((text) => ({ kind, class: classifiers[kind](text, pages), text })),
  );
}

/** Lines that are content: not commented out, and not the rows of `## Methods`. */
function readPage(docs, name) {
  const text = fs.readFileSync(path.join(docs, name), "utf8");
  const content = text
    .replace(/<!--[^]*?(?:-->|$)/g, (comment) =>
      /"blockType"|"@(?:odata\.)?type"/.test(comment) ? comment : "",
    )
    .replace(/^#+ Methods[^]*?(?=^#+ |(?![^]))/gm, "");
  const types = [...content.matchAll(/<!--[^]*?-->/g)]
    .filter(([comment]) => /"blockType"\s*:\s*"resource"/.test(comment))
    .map(
      ([comment]) =>
        /"@(?:odata\.)?type"\s*:\s*"#?([\w.]+)"/.exec(comment)?.[1]?.toLowerCase() ?? "",
    );
  const [, title = ""] = /^# +\**(\w+)\**/m.exec(content) ?? [];
  return { name, content, lines: content.split("\n"), types, title: title.toLowerCase() };
}

/** `:crate.size` → `["crate", "size"]`; the namespace is not looked at. */
function names(text) {
  return text.replace(/^[^:]*:/, "").split(".");
}

/** Pages that declare a type of this short name. */
function declaring(pages, type) {
  return pages.filter(
    ({ types, title }) => title === type || types.some((each) => each.split(".").at(-1) === type),
  );
}

/** The pages of a type, and of what these link to: its bases and parents are among them. */
function family(pages, type) {
  const own = declaring(pages, type);
  const linked = own.flatMap(({ content }) =>
    [
      ...content.matchAll(
        /\b(?:inherit|deriv|subclass|subtype|derivative)\w*[^.\n]{0,80}?\]\(?[^)]*?([\w-]+\.md)/gi,
      ),
    ].map(([, name]) => name.toLowerCase()),
  );
  const bases = pages.filter(({ name }) => linked.includes(name.toLowerCase()));
  return [...new Set([...own, ...bases])];
}

/** Whether a page's `Namespace:` line, if it has one, is the one of a difference (`security`). */
function inNamespace({ content }, namespace) {
  const [, own = "microsoft.graph"] = /^Namespace:\s*([\w.]+)/im.exec(content) ?? [];
  return own.toLowerCase().replace(/^microsoft\.graph\.?/, "") === namespace;
}

const escaped = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The table rows whose first cell is a name. */
function rowsOf(pages, name) {
  const row = new RegExp(`^\\s*\\|?\\s*[*_\`]*${escaped(name)}[*_\`]*(?:\\s*\\([^)|]*\\))?\\s*\\|`);
  return pages.flatMap(({ lines }) => lines.filter((line) => row.test(line)));
}

const classifiers = {
  missingTypes(text, pages) {
    const [, namespace, type] = /^([^:]*):(\w+)/.exec(text);
    const name = ["microsoft.graph", namespace, type].filter((part) => part !== "").join(".");
    return pages.some(({ types }) => types.includes(name)) ? "misread" : "silent";
  },
  extraTypes(text, pages) {
    return declaring(pages, names(text)[0]).length > 0 ? "otherwise" : "misread";
  },
  missingProps(text, pages) {
    const [type, property] = names(text);
    return rowsOf(declaring(pages, type), property).length > 0 ? "misread" : "silent";
  },
  extraProps(text, pages) {
    const [type, property] = names(text);
    const own = family(pages, type);
    const said = (set) =>
      rowsOf(set, property).length > 0 ||
      set.some(({ content }) => content.includes(`"${property}"`));
    // A base of a base is not among the family: any page with such a row will do then.
    return said(own) || rowsOf(pages, property).length > 0 ? "otherwise" : "misread";
  },
  bases(text, pages) {
    const [, type, ours, theirs] = /^[^:]*:(\w+): ours (\w+), reference (\w+)/.exec(text);
    const states = (base) =>
      declaring(pages, type).some(({ content }) =>
        new RegExp(
          `(?:inherits?|inherited|derived|derives|sub-?class|sub-?type|derivative) (?:\\w+ ){0,4}\\W{0,6}[\\w.]*\\b${base}\\b|"baseType"\\s*:\\s*"[\\w.]*\\b${base}"`,
          "i",
        ).test(content),
      );
    if (ours === "none") return states(theirs) ? "misread" : "silent";
    return states(ours) || !states(theirs) ? "otherwise" : "misread";
  },
  types(text, pages) {
    const [, type, property, ours, theirs] = /^[^:]*:(\w+)\.(\S+): ours (.*), reference (.*)$/.exec(
      text,
    );
    if (theirs === "any" || (ours === "string" && theirs === "number")) return "convention";
    const rows = rowsOf(family(pages, type), property);
    const cells = rows.map((row) => row.replace(/^\s*\|/, "").split("|")[1] ?? "");
    const item = theirs.replace("[]", "");
    const says = cells.some(
      (cell) =>
        new RegExp(`(?<![-\\w])${escaped(item)}(?![-\\w])`, "i").test(
          cell.replace(/\(.*?\)/g, ""),
        ) && /collection/i.test(cell) === theirs.endsWith("[]"),
    );
    return says && cells.length === 1 ? "misread" : "otherwise";
  },
  enums(text, pages) {
    const [, namespace, name] = /^([^:]*):(\w+)/.exec(text);
    const heading = new RegExp(`^#+ +\\**${name}\\**(?: values| enum type| members)?\\s*$`, "im");
    return pages.some((page) => inNamespace(page, namespace) && heading.test(page.content))
      ? "misread"
      : "silent";
  },
  enumMembers(text, pages) {
    const [, name, missing] = /^[^:]*:(\w+): missing (.*); extra/.exec(text);
    if (missing === "-") return "otherwise";
    const heading = new RegExp(
      `^(#+) +\\**${name}\\**(?: values| enum type| members)?[^\\n]*$[^]*?(?=^#|(?![^]))`,
      "im",
    );
    const sections = pages.flatMap(({ content }) => heading.exec(content)?.[0] ?? []).join("\n");
    const said = missing
      .split(",")
      .filter((member) => new RegExp(`^\\W*${escaped(member)}\\b`, "m").test(sections));
    return said.length > 0 ? "misread" : "silent";
  },
};
