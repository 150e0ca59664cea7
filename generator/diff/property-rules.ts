import type { Changed, ChangeRule, OfType } from "./change-rule.js";

/** A property's change of type. */
export interface Retyped extends OfType {
  readonly from: string;
  readonly to: string;
}

/** Changes of properties and relationships. */
export const propertyRules = {
  "property-added": {
    readers: "safe",
    writers: "safe",
    message: ({ type, name }: OfType) => `New property \`${name}\` of \`${type}\``,
    why: "Readers ignore what they do not know, and writers may leave it out.",
  },
  "property-added-required": {
    readers: "safe",
    writers: "breaking",
    message: ({ type, name }: OfType) => `New property \`${name}\` of \`${type}\`, required`,
    why: "Writers that do not know it leave it out.",
  },
  "property-removed": {
    readers: "breaking",
    writers: "breaking",
    message: ({ type, name }: OfType) => `Property \`${name}\` of \`${type}\` is gone`,
    why: "Code that reads or sends it no longer compiles.",
  },
  "property-renamed-by-case": {
    readers: "breaking",
    writers: "breaking",
    message: ({ name, from, to }: Changed) =>
      `Property \`${from}\` of \`${name}\` is now spelled \`${to}\``,
    why: "Names are case-sensitive, in code and in JSON.",
  },
  "property-type-widened": {
    readers: "breaking",
    writers: "safe",
    message: ({ type, name, from, to }: Retyped) =>
      `Property \`${name}\` of \`${type}\` was \`${from}\` and can now be any \`${to}\``,
    why: "What could be sent still can, but values may come that the old type does not have.",
  },
  "property-type-narrowed": {
    readers: "safe",
    writers: "breaking",
    message: ({ type, name, from, to }: Retyped) =>
      `Property \`${name}\` of \`${type}\` was any \`${from}\` and is now only \`${to}\``,
    why: "What comes is what could come before, but not all that was sent can still be.",
  },
  "property-type-changed": {
    readers: "breaking",
    writers: "breaking",
    message: ({ type, name, from, to }: Retyped) =>
      `Property \`${name}\` of \`${type}\` was \`${from}\` and is now \`${to}\``,
    why: "Neither type takes the values of the other.",
  },
  "property-made-required": {
    readers: "safe",
    writers: "breaking",
    message: ({ type, name }: OfType) => `Property \`${name}\` of \`${type}\` is now required`,
    why: "Writers that leave it out are refused.",
  },
  "property-made-optional": {
    readers: "breaking",
    writers: "safe",
    message: ({ type, name }: OfType) =>
      `Property \`${name}\` of \`${type}\` is no longer required`,
    why: "Readers rely on it, and it may be missing.",
  },
  "property-made-nullable": {
    readers: "breaking",
    writers: "safe",
    message: ({ type, name }: OfType) => `Property \`${name}\` of \`${type}\` can now be null`,
    why: "Readers rely on a value, and there may be none.",
  },
  "property-made-not-nullable": {
    readers: "safe",
    writers: "breaking",
    message: ({ type, name }: OfType) =>
      `Property \`${name}\` of \`${type}\` can no longer be null`,
    why: "Writers that send null are refused.",
  },
  "property-made-relationship": {
    readers: "breaking",
    writers: "breaking",
    message: ({ type, name }: OfType) =>
      `Property \`${name}\` of \`${type}\` is now a relationship`,
    why: "A relationship comes only where a request expands it, and is sent as a reference.",
  },
  "relationship-made-property": {
    readers: "safe",
    writers: "dangerous",
    message: ({ type, name }: OfType) =>
      `Relationship \`${name}\` of \`${type}\` is now a property`,
    why: "It comes without being asked for, and is sent as a value, not as a reference.",
  },
  "property-made-read-only": {
    readers: "safe",
    writers: "breaking",
    message: ({ type, name }: OfType) => `Property \`${name}\` of \`${type}\` is now read-only`,
    why: "Writers that send it are refused or not heeded.",
  },
  "property-made-writable": {
    readers: "safe",
    writers: "safe",
    message: ({ type, name }: OfType) =>
      `Property \`${name}\` of \`${type}\` is no longer read-only`,
    why: "Writers may send it.",
  },
  "property-deprecated": {
    readers: "safe",
    writers: "safe",
    message: ({ type, name }: OfType) => `Property \`${name}\` of \`${type}\` is deprecated`,
    why: "It works as before, but may go.",
  },
  "property-no-longer-deprecated": {
    readers: "safe",
    writers: "safe",
    message: ({ type, name }: OfType) =>
      `Property \`${name}\` of \`${type}\` is no longer deprecated`,
    why: "It will stay.",
  },
} satisfies Record<string, ChangeRule>;
