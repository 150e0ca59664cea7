import type { Changed, ChangeRule, Named, OfType } from "./change-rule.js";

/** Changes of types and of what they derive from. */
export const typeRules = {
  "type-added": {
    readers: "safe",
    writers: "safe",
    message: ({ name }: Named) => `New type \`${name}\``,
    why: "No code names it yet; where values of it may come, `subtype-added` says so.",
  },
  "type-removed": {
    readers: "breaking",
    writers: "breaking",
    message: ({ name }: Named) => `Type \`${name}\` is gone`,
    why: "Code that names the type no longer compiles.",
  },
  "type-renamed-by-case": {
    readers: "breaking",
    writers: "breaking",
    message: ({ from, to }: Changed) => `Type \`${from}\` is now spelled \`${to}\``,
    why: "Names are case-sensitive, in code and in `@odata.type`.",
  },
  "type-kind-changed": {
    readers: "breaking",
    writers: "breaking",
    message: ({ name, from, to }: Changed) => `\`${name}\` was ${from} and is now ${to}`,
    why: "A value was an object and is now a text, or the other way round.",
  },
  "type-made-abstract": {
    readers: "dangerous",
    writers: "breaking",
    message: ({ name }: Named) => `Type \`${name}\` is now abstract`,
    why: "Values can only be of derived types: one of the type itself can no longer be sent, and is no longer a case of its union.",
  },
  "type-made-concrete": {
    readers: "dangerous",
    writers: "safe",
    message: ({ name }: Named) => `Type \`${name}\` is no longer abstract`,
    why: "Values of the type itself may come, a case that readers of its union do not have.",
  },
  "type-made-open": {
    readers: "safe",
    writers: "safe",
    message: ({ name }: Named) => `Type \`${name}\` is now open`,
    why: "Values may have properties the docs do not name; those they name stay.",
  },
  "type-made-closed": {
    readers: "breaking",
    writers: "breaking",
    message: ({ name }: Named) => `Type \`${name}\` is no longer open`,
    why: "Properties the docs do not name can no longer be read or sent.",
  },
  "base-added": {
    readers: "safe",
    writers: "dangerous",
    message: ({ name, to }: Changed) => `Type \`${name}\` now derives from \`${to}\``,
    why: "It keeps the bases it had; values may now have to say their type in `@odata.type`.",
  },
  "base-changed": {
    readers: "breaking",
    writers: "breaking",
    message: ({ name, from, to }: Changed) =>
      `Type \`${name}\` now derives from \`${to}\`, not from \`${from}\``,
    why: "Where the docs ask for the old base, or a value of it comes, the type is no longer one of those it can be.",
  },
  "base-removed": {
    readers: "breaking",
    writers: "breaking",
    message: ({ name, from }: Changed) => `Type \`${name}\` no longer derives from \`${from}\``,
    why: "Where the docs ask for the base, or a value of it comes, the type is no longer one of those it can be.",
  },
  "subtype-added": {
    readers: "dangerous",
    writers: "safe",
    message: ({ name, type }: OfType) => `\`${name}\` is a new type of those a \`${type}\` can be`,
    why: "Unions are closed: code that handles each type meets one it does not know.",
  },
  "subtype-removed": {
    readers: "breaking",
    writers: "breaking",
    message: ({ name, type }: OfType) =>
      `\`${name}\` is no longer one of the types a \`${type}\` can be`,
    why: "Unions are closed: code that handles the type names a case that is not there.",
  },
  "key-added": {
    readers: "safe",
    writers: "dangerous",
    message: ({ name, to }: Changed) => `Type \`${name}\` now has the key \`${to}\``,
    why: "The key cannot be null.",
  },
  "key-changed": {
    readers: "dangerous",
    writers: "breaking",
    message: ({ name, from, to }: Changed) =>
      `The key of \`${name}\` is now \`${to}\`, not \`${from}\``,
    why: "What is addressed or remembered by the old key is no longer found by it.",
  },
  "key-removed": {
    readers: "dangerous",
    writers: "dangerous",
    message: ({ name, from }: Changed) => `Type \`${name}\` no longer has the key \`${from}\``,
    why: "Nothing says any more that the property is always there and unique.",
  },
  "type-deprecated": {
    readers: "safe",
    writers: "safe",
    message: ({ name }: Named) => `Type \`${name}\` is deprecated`,
    why: "It works as before, but may go.",
  },
  "type-no-longer-deprecated": {
    readers: "safe",
    writers: "safe",
    message: ({ name }: Named) => `Type \`${name}\` is no longer deprecated`,
    why: "It will stay.",
  },
} satisfies Record<string, ChangeRule>;
