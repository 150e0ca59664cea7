import { toString } from "mdast-util-to-string";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { diagnostic } from "../../generator/diagnostics/rules.js";
import { diffModels } from "../../generator/diff/diff-models.js";
import type { Change } from "../../generator/model/change.js";
import { renderChangesJson } from "../../generator/report/render-changes-json.js";
import { renderChangesText } from "../../generator/report/render-changes-text.js";
import { renderChangesMarkdown } from "../../generator/report/render-changes.js";
import { type } from "../diff/pages.js";
import { modelOf } from "../model-of.js";

const changes = diffModels(
  modelOf(Object.fromEntries([type("box", ["label|String|Text.", "size|Int32|In cm."])])),
  modelOf(Object.fromEntries([type("box", ["label|Guid|Text."]), type("bag", [])])),
);

test("Markdown has the gravest first, the safe ones folded, with places on both sides", () => {
  expect(renderChangesMarkdown(changes))
    .toBe(`### Changes of the types: 2 breaking, 0 dangerous, 1 safe

#### 2 breaking

- Property \`label\` of \`box\` was any \`String\` and is now only \`Guid\` (readers: safe, writers: breaking; \`property-type-narrowed\`)
  <br>What comes is what could come before, but not all that was sent can still be.
  <br>\`box.md:10\`
- Property \`size\` of \`box\` is gone (readers and writers; \`property-removed\`)
  <br>Code that reads or sends it no longer compiles.
  <br>\`box.md:11\` → \`box.md:18\`

<details><summary>1 safe</summary>

- New type \`bag\` (readers and writers; \`type-added\`)
  <br>No code names it yet; where values of it may come, \`subtype-added\` says so.
  <br>\`bag.md:18\`

</details>
`);
});

test("Text has a line for the change, one for its grades, and its places", () => {
  expect(renderChangesText(changes))
    .toBe(`breaking  property-type-narrowed  Property \`label\` of \`box\` was any \`String\` and is now only \`Guid\`
    readers: safe, writers: breaking. What comes is what could come before, but not all that was sent can still be.
    before box.md:10:2
    after  box.md:10:2
breaking  property-removed  Property \`size\` of \`box\` is gone
    readers: breaking, writers: breaking. Code that reads or sends it no longer compiles.
    before box.md:11:2
    after  box.md:18:44
safe  type-added  New type \`bag\`
    readers: safe, writers: safe. No code names it yet; where values of it may come, \`subtype-added\` says so.
    after  bag.md:18:44
2 breaking, 0 dangerous, 1 safe
`);
});

test("JSON has the changes as they are, and counts", () => {
  expect(JSON.parse(renderChangesJson(changes))).toEqual({
    version: 1,
    command: "diff",
    counts: { breaking: 2, dangerous: 0, safe: 1 },
    changes: JSON.parse(JSON.stringify(changes)),
    diagnostics: [],
  });
});

test("Pages in error come first in each form", () => {
  const place = { file: "docs/box.md", line: 3, column: 1, endLine: 3, endColumn: 9 };
  const values = { page: "box.md", finding: "No", consequence: "it counts as it was before" };
  const inError = [diagnostic("page-in-error", values, place)];
  const message = "Cannot read `box.md`: No; it counts as it was before";
  expect(renderChangesText(changes, inError)).toMatch(
    `docs/box.md:3:1  error  page-in-error  ${message}\nbreaking  `,
  );
  expect(renderChangesMarkdown([], inError)).toBe(
    `### No change of the types\n\n#### 1 not read\n\n- ${message}\n  <br>\`docs/box.md:3\`\n`,
  );
  const many = Array.from({ length: 22 }, () => inError).flat();
  expect(renderChangesMarkdown([], many)).toContain("#### 22 not read\n");
  expect(renderChangesMarkdown([], many)).toContain("- … and 2 more\n");
  expect(JSON.parse(renderChangesJson([], inError)).diagnostics).toEqual(inError);
});

test("Without changes each form says so", () => {
  expect(renderChangesMarkdown([])).toBe("### No change of the types\n");
  expect(renderChangesText([])).toBe("0 breaking, 0 dangerous, 0 safe\n");
  expect(JSON.parse(renderChangesJson([]))).toMatchObject({ changes: [] });
});

const hostile = [
  "[x](https://example.com)",
  "<img src=x onerror=alert(1)>",
  "@acme/owners",
  "https://example.com www.example.com",
  "</details>",
  "a\n\n# Heading\n\n- item",
  "` @acme/owners `",
  "``<b>``",
  "a`b",
  "&#64;acme",
  "\\",
  "",
];

test.each(hostile.flatMap((text) => [`Type \`${text}\` is gone`, text]))(
  "as a message, %j is text in Markdown",
  (message) => {
    const root = parseMarkdown(renderChangesMarkdown([changeOf(message, "x.md")]));
    const kinds = JSON.stringify(root).match(/"type":"(link|image|heading|list|listItem)"/g);
    // The headings and the list are the report's own.
    expect(kinds).toEqual([
      '"type":"heading"',
      '"type":"heading"',
      '"type":"list"',
      '"type":"listItem"',
    ]);
    const html = JSON.stringify(root).match(/"type":"html","value":"[^"]*"/g);
    expect(new Set(html)).toEqual(new Set(['"type":"html","value":"<br>"']));
    // In code GitHub makes no links and mentions.
    const plain = JSON.stringify(root).replace(
      /"type":"inlineCode","value":"(?:[^"\\]|\\.)*"/g,
      "",
    );
    expect(plain).not.toMatch(/@\w|\w:\/\/|www\./);
  },
);

test("A file's name is code, whatever it is", () => {
  const root = parseMarkdown(renderChangesMarkdown([changeOf("x", "a`<b>`@acme.md")]));
  expect(JSON.stringify(root)).toContain(`"value":"a'<b>'@acme.md:3"`);
});

test.each(["\u001b[31m", "\u009b2J", "\u202egnp", "\u{e0041}", "\r", "\u2028"])(
  "%j reaches no terminal",
  (control) => {
    const one = [changeOf(`Type \`${control}\` is gone`, `${control}.md`)];
    for (const render of [renderChangesText, renderChangesMarkdown, renderChangesJson]) {
      expect(render(one)).not.toContain(control);
    }
    expect(JSON.parse(renderChangesJson(one)).changes).toEqual(one);
  },
);

test("A comment holds what GitHub takes, and counts the rest", () => {
  const many = Array.from({ length: 2_000 }, (_, index) => changeOf(`Type \`t${index}\``, "x.md"));
  const text = renderChangesMarkdown(many);
  expect(text.length).toBeLessThan(65_536);
  const shown = text.match(/Type `t/g)?.length ?? 0;
  expect(shown).toBeGreaterThan(100);
  expect(toString(parseMarkdown(text))).toContain(`… and ${2_000 - shown} more`);
});

const parseMarkdown = (text: string) => unified().use(remarkParse).parse(text);

function changeOf(message: string, file: string): Change {
  const place = { file, line: 3, column: 1, endLine: 3, endColumn: 2 };
  const grades = { readers: "breaking", writers: "breaking" } as const;
  return {
    ruleId: "type-removed",
    subject: "x",
    ...grades,
    message,
    why: "So.",
    before: place,
    after: place,
  };
}
