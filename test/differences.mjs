// Sorts each difference between the generated types and the official typings by what the docs say,
// found by looking names up in the text of the pages, without the generator:
//
// - silent      the docs do not say it
// - otherwise   the docs say something else
// - convention  the reference writes it in its own way (Binary as number, Stream and Json as any)
// - misread     the docs say what the reference has and the generator did not see it, or the
//               generator has what they nowhere say
//
// Each comes with its evidence: `file:line` of what was found, or of where it would have to be.
import fs from "node:fs";
import path from "node:path";

/**
 * @param {string} docs - The docs folder.
 * @param {Record<string, string[]>} differences - What fidelity.mjs lists, by kind.
 * @returns {{ kind: string, class: string, text: string, evidence: string }[]} One for each difference.
 */
export function classifyDifferences(docs, differences) {
  const pages = fs
    .readdirSync(docs)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readPage(docs, name));
  return Object.entries(differences).flatMap(([kind, list]) =>
    list.map((text) => {
      const { verdict, lines = [] } = classifiers[kind](text, pages);
      const evidence = lines.map(({ page, number }) => `${page.name}:${number}`).join(" ");
      return { kind, class: verdict, text, evidence };
    }),
  );
}

/** Lines that are content: not commented out, and not the rows of `## Methods`; numbers are the file's. */
function readPage(docs, name) {
  const text = fs.readFileSync(path.join(docs, name), "utf8");
  const blank = (part) => part.replace(/[^\n]+/g, "");
  const content = text
    .replace(/<!--[^]*?(?:-->|$)/g, (comment) =>
      /"blockType"|"@(?:odata\.)?type"/.test(comment) ? comment : blank(comment),
    )
    .replace(/^#+ Methods[^]*?(?=^#+ |(?![^]))/gm, blank);
  const types = [...content.matchAll(/<!--[^]*?-->/g)]
    .filter(([comment]) => /"blockType"\s*:\s*"resource"/.test(comment))
    .map(
      ([comment]) =>
        /"@(?:odata\.)?type"\s*:\s*"#?([\w.]+)"/.exec(comment)?.[1]?.toLowerCase() ?? "",
    );
  const [, title = "", kind = ""] = /^# +\**(\w+)\**(.*)/m.exec(content) ?? [];
  const page = { name, content, types, title: title.toLowerCase(), kind };
  page.bases = basesOf(content);
  page.listed = listedIn(content);
  page.lines = content.split("\n").map((line, index) => ({ page, text: line, number: index + 1 }));
  return page;
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

/** The pages of a type, of all that these say to derive from, and of those that list them, near and far. */
function family(pages, type) {
  const found = new Set(declaring(pages, type));
  for (const page of found) {
    for (const other of pages) {
      const file = other.name.toLowerCase().replace(/\.md$/, "");
      if (
        page.bases.has(file) ||
        page.bases.has(other.title) ||
        other.listed.has(page.name.toLowerCase())
      )
        found.add(other);
    }
  }
  return [...found];
}

/** The files and types a page says it derives from. */
function basesOf(content) {
  const sentence =
    /\b(?:inherits? (?:\w+ ){0,5}(?:from|of)|inherited from|deriv(?:ed|es) from|sub-?class (?:of|from)|sub-?type of|derivative of)(?:\W+\w+){0,5}?\W*\]\(?[^)\n]*?([\w-]+)(?:\.md|\))/gi;
  const annotation = /"baseType"\s*:\s*"[\w.]*?(\w+)"/g;
  return new Set(
    [sentence, annotation].flatMap((form) =>
      [...content.matchAll(form)].map(([, name]) => name.toLowerCase()),
    ),
  );
}

/** The files that a page's introduction, or its table of derived types, links where it speaks of such. */
function listedIn(content) {
  const introduction = content.split(/^## (?!Derived|Providers)/m, 1)[0] ?? "";
  const speaks = /\b(?:base|deriv|sub-?type|inherit)/i.test(introduction);
  const links = speaks ? introduction.matchAll(/([\w-]+\.md)\)/g) : [];
  return new Set([...links].map(([, name]) => name.toLowerCase()));
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
  return pages.flatMap(({ lines }) =>
    lines.filter(({ text }) => text.includes(name) && row.test(text)),
  );
}

const cells = (row) => row.text.replace(/^\s*\|/, "").split("|");
/** A type cell's words, without what is in parentheses: targets of links and notes. */
const typeWords = (row) => (cells(row)[1] ?? "").replace(/\(.*?\)/g, "");
const isWord = (word, flags = "") => new RegExp(`(?<![-\\w])${escaped(word)}(?![-\\w])`, flags);

/** Lines that show a name as a key of JSON. */
function keysOf(pages, name) {
  return pages.flatMap(({ lines }) => lines.filter(({ text }) => text.includes(`"${name}"`)));
}

/** The lines of the sections and pages that declare an enum, and the rows of properties that have it. */
function enumLines(pages, namespace, name) {
  const heading = new RegExp(`^#+ +\\**${name}\\**(?: +values| +enum type| +members)?\\s*$`, "i");
  const sections = pages
    .filter((page) => inNamespace(page, namespace))
    .flatMap(({ lines }) => {
      const start = lines.findIndex(({ text }) => heading.test(text));
      if (start < 0) return [];
      const own = lines[start].text.startsWith("# ");
      const length = lines.slice(start + 1).findIndex(({ text }) => text.startsWith("#") && !own);
      return length < 0 ? lines.slice(start) : lines.slice(start, start + 1 + length);
    });
  const mentioned = pages.flatMap(({ lines }) =>
    lines.filter(({ text }) => text.includes("|") && text.toLowerCase().includes(name)),
  );
  const rows = mentioned.filter((line) => isWord(name, "i").test(typeWords(line)));
  return { sections, rows };
}

const classifiers = {
  missingTypes(text, pages) {
    const [, namespace, type] = /^([^:]*):(\w+)/.exec(text);
    const name = ["microsoft.graph", namespace, type].filter((part) => part !== "").join(".");
    const declared = pages.filter(
      (page) =>
        page.types.includes(name) ||
        (page.title === type &&
          inNamespace(page, namespace) &&
          / resource type/.test(page.kind) &&
          /^\|? *property *\|/im.test(page.content)),
    );
    return declared.length > 0
      ? { verdict: "misread", lines: declared.map(({ lines: [first] }) => first) }
      : { verdict: "silent" };
  },
  extraTypes(text, pages) {
    const declared = declaring(pages, names(text)[0]);
    return {
      verdict: declared.length > 0 ? "otherwise" : "misread",
      lines: declared.map(({ lines: [first] }) => first),
    };
  },
  missingProps(text, pages) {
    const [type, property] = names(text);
    const own = declaring(pages, type);
    // A row of a base is looked for as the base's own, and the base itself among the bases.
    const rows = rowsOf(own, property);
    if (rows.length > 0) return { verdict: "misread", lines: rows };
    const keys = keysOf(own, property);
    return keys.length > 0 ? { verdict: "otherwise", lines: keys } : { verdict: "silent" };
  },
  extraProps(text, pages) {
    const [type, property] = names(text);
    const set = family(pages, type);
    const lines = [...rowsOf(set, property), ...keysOf(set, property)];
    return { verdict: lines.length > 0 ? "otherwise" : "misread", lines };
  },
  bases(text, pages) {
    const [, type, ours, theirs] = /^[^:]*:(\w+): ours (\w+), reference (\w+)/.exec(text);
    const own = declaring(pages, type);
    const stated = (base) => {
      const statement = new RegExp(
        `(?:inherits?|inherited|derived|derives|sub-?class|sub-?type|derivative) (?:\\w+ ){0,4}\\W{0,6}[\\w.]*\\b${base}\\b|"baseType"\\s*:\\s*"[\\w.]*\\b${base}"`,
        "i",
      );
      const lines = own.flatMap((page) => page.lines.filter((line) => statement.test(line.text)));
      const parents = declaring(pages, base).filter((page) =>
        own.some(({ name }) => page.listed.has(name.toLowerCase())),
      );
      return [...lines, ...parents.map(({ lines: [first] }) => first)];
    };
    const [said, reference] = [stated(ours), stated(theirs)];
    if (ours === "none")
      return reference.length > 0
        ? { verdict: "misread", lines: reference }
        : { verdict: "silent", lines: own.map(({ lines: [first] }) => first) };
    return { verdict: said.length > 0 ? "otherwise" : "misread", lines: [...said, ...reference] };
  },
  types(text, pages) {
    const [, type, property, ours, theirs] = /^[^:]*:(\w+)\.(\S+): ours (.*), reference (.*)$/.exec(
      text,
    );
    const own = rowsOf(declaring(pages, type), property);
    const lines = own.length > 0 ? own : rowsOf(family(pages, type), property);
    const custom =
      theirs === "any"
        ? /\b(?:stream|json|object|binary)\b/i
        : ours === "string" && theirs === "number"
          ? /\b(?:binary|byte)\b/i
          : undefined;
    if (custom && lines.some((row) => custom.test(typeWords(row))))
      return { verdict: "convention", lines };
    const item = isWord(theirs.replace("[]", ""), "i");
    const says = (row) =>
      item.test(typeWords(row)) && /collection/i.test(typeWords(row)) === theirs.endsWith("[]");
    return { verdict: lines.length > 0 && lines.every(says) ? "misread" : "otherwise", lines };
  },
  enums(text, pages) {
    const [, namespace, name] = /^([^:]*):(\w+)/.exec(text);
    const { sections, rows } = enumLines(pages, namespace, name);
    const described = rows.filter(
      (row) => inNamespace(row.page, namespace) && /\bvalues?\b.*`/i.test(row.text),
    );
    const lines = [...sections.slice(0, 1), ...described];
    return { verdict: lines.length > 0 ? "misread" : "silent", lines };
  },
  enumMembers(text, pages) {
    const [, namespace, name, missing, extra] = /^([^:]*):(\w+): missing (.*); extra (.*)$/.exec(
      text,
    );
    const { sections, rows } = enumLines(pages, namespace, name);
    const list = (members) => (members === "-" ? [] : members.split(","));
    const saying = (member, flags) => {
      const cell = new RegExp(`^\\W*${escaped(member)}(?!\\w)`, flags);
      const code = new RegExp(`[\`*"“]${escaped(member)}[\`*"”]`, flags);
      return [
        ...sections.filter((line) => line.text.includes("|") && cell.test(line.text)),
        ...sections.filter((line) => /^\W*[*-] /.test(line.text) && cell.test(line.text)),
        ...rows.filter((row) => code.test(row.text)),
      ];
    };
    const unseen = list(missing).flatMap((member) => saying(member, ""));
    const invented = list(extra).filter((member) => saying(member, "").length === 0);
    if (unseen.length > 0 || invented.length > 0) return { verdict: "misread", lines: unseen };
    const lines = [...sections.slice(0, 1), ...rows];
    const other = list(missing).some((member) => saying(member, "i").length > 0);
    return { verdict: other || missing === "-" ? "otherwise" : "silent", lines };
  },
};
