import fs from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { docsOf, hasCorpus } from "../corpus/corpus.js";
import { hostileText } from "./hostile-texts.js";

/**
 * The pages at hand: those of this repository, to which failures shrink, for they can be kept in it;
 * then the corpus, if it is there.
 */
export const realPages: readonly Buffer[] = [
  ...["../../docs-input", "../rules", "../lint", "../fixtures"].map((folder) =>
    path.join(import.meta.dirname, folder),
  ),
  ...(hasCorpus ? [docsOf("2021"), docsOf("2025")] : []),
].flatMap((folder) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => fs.readFileSync(path.join(folder, name)))
    // The pages that are too large on purpose have tests of their own.
    .filter((bytes) => bytes.length < 130_000),
);

/** A change of a text; places in it are given as fractions of a million. */
type Mutation = (text: string) => string;

const fraction = fc.nat(999_999);
const at = (text: string, place: number): number => Math.floor((text.length * place) / 1_000_000);
const size = fc.nat(400);

const page = fc.nat(realPages.length - 1).map((index) => String(realPages[index]));

/** What a format can be broken with. */
const signs = ["|", "`", "```\n", "<!--", "-->", "{", "}", '"', ",", ":", "#", "---\n", "> ", "\n"];

/** The words of a text, and what is written in place of one. */
function replaceWord(text: string, place: number, by: string): string {
  const words = [...text.matchAll(/[\w.@#-]+/g)];
  const word = words[Math.floor((words.length * place) / 1_000_000)];
  if (!word) return by;
  return text.slice(0, word.index) + by + text.slice(word.index + word[0].length);
}

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  // A word, as it is and as JSON writes it.
  fc.tuple(fraction, hostileText).map(
    ([place, by]): Mutation =>
      (text) =>
        replaceWord(text, place, by),
  ),
  fc.tuple(fraction, hostileText).map(
    ([place, by]): Mutation =>
      (text) =>
        replaceWord(text, place, JSON.stringify(by).slice(1, -1)),
  ),
  // Something in between.
  fc.tuple(fraction, fc.oneof(hostileText, fc.constantFrom(...signs))).map(
    ([place, by]): Mutation =>
      (text) =>
        text.slice(0, at(text, place)) + by + text.slice(at(text, place)),
  ),
  // Less, or the same again.
  fc.tuple(fraction, size).map(
    ([place, length]): Mutation =>
      (text) =>
        text.slice(0, at(text, place)) + text.slice(at(text, place) + length),
  ),
  fc.tuple(fraction, size, fc.nat(20)).map(
    ([place, length, times]): Mutation =>
      (text) =>
        text.slice(0, at(text, place)) +
        text.slice(at(text, place), at(text, place) + length).repeat(times) +
        text.slice(at(text, place)),
  ),
  fraction.map(
    (place): Mutation =>
      (text) =>
        text.slice(0, at(text, place)),
  ),
  // A part of another page.
  fc.tuple(fraction, fraction, size, page).map(
    ([place, from, length, other]): Mutation =>
      (text) =>
        text.slice(0, at(text, place)) +
        other.slice(at(other, from), at(other, from) + length) +
        text.slice(at(text, place)),
  ),
);

/** How a text may become bytes. */
const encoding: fc.Arbitrary<(text: string) => Buffer> = fc.oneof(
  { weight: 20, arbitrary: fc.constant((text: string) => Buffer.from(text)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      (text: string) => Buffer.from(`\ufeff${text}`),
      (text: string) => Buffer.from(text.replaceAll("\n", "\r\n")),
      (text: string) => Buffer.from(text.replaceAll("\n", "\r")),
      (text: string) => Buffer.from(`\ufeff${text}`, "utf16le"),
      (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
      // Neither UTF-8 nor announced.
      (text: string) => Buffer.from(text, "utf16le"),
      (text: string) => Buffer.from(text, "latin1"),
    ),
  },
);

/** A real page, changed in a few places. */
export const mutatedPage: fc.Arbitrary<Buffer> = fc
  .tuple(page, fc.array(mutation, { maxLength: 6 }), encoding)
  .map(([text, mutations, encode]) =>
    encode(mutations.reduce((changed, mutate) => mutate(changed), text)),
  );
