import { describe, expect, test } from "vitest";
import { readValueList } from "../../generator/extract/value-list.js";

const lists: readonly (readonly [description: string, values: readonly string[]])[] = [
  // The common form, and the ways to open it.
  ["The lid. Possible values are: `open`, `shut`.", ["open", "shut"]],
  ["Possible values are `open`, `shut`", ["open", "shut"]],
  ["possible Values Are: `open`, `shut`", ["open", "shut"]],
  ["Possible values: `open`, `shut`.", ["open", "shut"]],
  ["Possible values include `open`, `shut`.", ["open", "shut"]],
  ["Possible value is: `open`.", ["open"]],
  ["The possible values are: `open`, `shut`.", ["open", "shut"]],
  ["Possible values for `lid` are: `open`, `shut`.", ["open", "shut"]],
  ["Supported values are: `open`, `shut`.", ["open", "shut"]],
  ["Allowed values: `open`, `shut`.", ["open", "shut"]],
  ["Acceptable values are `open`, `shut`.", ["open", "shut"]],
  ["Valid values are: `open`, `shut`.", ["open", "shut"]],
  ["Possible values are one of the following: `open`, `shut`.", ["open", "shut"]],
  // What stands between the values.
  ["Possible values are: `open`, `shut`, and `stuck`.", ["open", "shut", "stuck"]],
  ["Possible values are: `open` and `shut`.", ["open", "shut"]],
  ["Possible values are: `open`, `shut` or `stuck`.", ["open", "shut", "stuck"]],
  ["Possible values are: `open`; `shut`.", ["open", "shut"]],
  ["Possible values are: `open` `shut`.", ["open", "shut"]],
  ["Possible values are: `open` | `shut`.", ["open", "shut"]],
  // Values that need a request header, repeated in the list or not.
  [
    "Possible values are: `open`, `shut`. Use the `Prefer` header to get the following values in this evolvable enum: `shut`, `ajar`. The default is `open`.",
    ["open", "shut", "ajar"],
  ],
  // How a value is set.
  ["Possible values are: **open**, **shut**.", ["open", "shut"]],
  ['Possible values are: "open", "shut".', ["open", "shut"]],
  ["Possible values are: “open”, “shut”.", ["open", "shut"]],
  ["Possible values are: 'open', 'shut'.", ["open", "shut"]],
  ["Possible values are: open, shut, stuck.", ["open", "shut", "stuck"]],
  ["Possible values are: open and shut", ["open", "shut"]],
  ["Possible values are: 0 - `Not Ready`, 1 - `Ready`.", ["Not Ready", "Ready"]],
  ["**Possible values are:** `open`, `shut`.", ["open", "shut"]],
  // Explanations between the values.
  ["Possible values are: `open` (the default), `shut`.", ["open", "shut"]],
  ["Possible values are: `open` - it is off, `shut` - it is on.", ["open", "shut"]],
  ["Possible values are: `open` – it is off; `shut` – it is on.", ["open", "shut"]],
  ["Possible values are: `open` - off, or ajar, `shut` - on.", ["open", "shut"]],
  ["Possible values are: **open** - off, or ajar, and **shut** - on.", ["open", "shut"]],
  ["Possible values are: open - off, shut - on.", ["open", "shut"]],
  ["Possible values are: `open` - off, `shut` - on, with a lid. It is `stuck`.", ["open", "shut"]],
  ["Possible values are: `open`: it is off, `shut`: it is on.", ["open", "shut"]],
  ["Possible values are:\n- `open` - it is off\n- `shut` - it is on", ["open", "shut"]],
  ["Possible values are:\n* `open`\n* `shut`", ["open", "shut"]],
  ["Possible values are:\n- `open`\n- `shut`", ["open", "shut"]],
  ["Possible values are:\n - `open`\n - `shut` - it is on", ["open", "shut"]],
  ["Possible values are: `open`\n(the default), `shut`.", ["open", "shut"]],
  // The list ends with its sentence.
  ["Possible values are: `open`, `shut`. Default is `ajar`.", ["open", "shut"]],
  ["See `ajar`. Possible values are: `open`, `shut`.", ["open", "shut"]],
  ["Possible values are: `open`, `shut`, `open`.", ["open", "shut"]],
  ["Possible values are: `open`, `shut`, or `null`.", ["open", "shut"]],
  // A list in code may stand behind its own introduction.
  ["The kind of lid: `flat`, `round`.", ["flat", "round"]],
  ["The lid is either `flat` or `round`.", ["flat", "round"]],
  ["The lid, one of `flat`, `round`.", ["flat", "round"]],
  // The first lead-in that a list follows counts.
  ["Valid values depend. Possible values are: `open`, `shut`.", ["open", "shut"]],
];

test.each(lists)("%j", (description, values) => {
  expect(readValueList(description)).toEqual(values);
});

describe("these are no lists", () => {
  const others = [
    "",
    "The lid.",
    "Valid values 0 to 100",
    "Valid values are between 0 and 100.",
    "Possible values are in the following table.",
    "Possible values are the numbers of the crates.",
    "Possible values are described below.",
    "`open`, `shut`",
    "Set it to `open` or `shut`.",
    "The kind of lid: `flat`.",
    "The kind of lid: `flat`, `round`, and more.",
    "For example: `flat`, `round`.",
    "The lid cannot be one of `flat`, `round`.",
    "The permissions for it: `read`, `write`.",
    "Possible keys in the JSON string are: `open`, `shut`.",
    // What the values must not be.
    "Impossible values are: `open`, `shut`.",
    "Invalid values: `open`, `shut`.",
    "Unsupported values are `open`, `shut`.",
    "The lid cannot be any of: `flat`, `round`.",
    "The lid is of wood; not allowed are: `flat`, `round`.",
  ];
  test.each(others)("%j", (description) => {
    expect(readValueList(description)).toBeUndefined();
  });
});

test("a value has no blank around it, and a list may be long", () => {
  expect(readValueList("Possible values are: ` open `, `shut`.")).toEqual(["open", "shut"]);
  const many = Array.from({ length: 2000 }, (_, index) => `value${index}`);
  expect(readValueList(`Possible values are: \`${many.join("`, `")}\`.`)).toEqual(many);
});
