import { expect, test } from "vitest";
import { commentText, lineCommentText } from "../../generator/emit/escape.js";

test.each([
  ["starts no tag", "See @deprecated.", "See &#64;deprecated."],
  ["keeps an address", "Mail ops@acme.example.", "Mail ops@acme.example."],
  [
    "is no word for `stripInternal`",
    "Mail ops@internal.example.",
    "Mail ops&#64;internal.example.",
  ],
  ["does not end the comment", "a */ b", "a *\\/ b"],
])("a text in a comment %s", (_, text, expected) => expect(commentText(text)).toBe(expected));

test.each([
  ["does not end the line", "a\nb\u2028c.md", "a\ufffdb\ufffdc.md"],
  ["is no word for `stripInternal`", "a@internal.md", "a&#64;internal.md"],
  ["may have any other sign", "a @b/*.md", "a @b/*.md"],
])("a file's name in a comment %s", (_, name, expected) =>
  expect(lineCommentText(name)).toBe(expected),
);
