import { expect, test } from "vitest";
import { commentText } from "../../generator/emit/escape.js";

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
