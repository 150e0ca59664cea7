import type { PageExcess } from "./page-bounds.js";
import type { Place } from "./place.js";

/**
 * Far more than any known page has: 2,449 lines, markers of 2 containers in a line, and a weight of
 * 15 million.
 */
const limits = {
  lines: 6_000,
  headings: 2_000,
  cells: 20_000,
  depth: 100,
  /** The depth of all lines together. */
  nested: 100_000,
  weight: 25_000_000,
};

/** An item or a heading ends a paragraph; not where it is indented, there it may be a part of it. */
const startsBlock = /^ {0,3}(?:[-*+][ \t]+[^ \t]|#{1,6}[ \t])/;

/** A paragraph or a table: lines up to a blank one, an item or a heading. */
interface Block {
  depth: number;
  length: number;
  /** Signs that may begin an inline construct: for each, its end may be looked for up to the block's. */
  signs: number;
  /** Columns of the line before. */
  columns: number;
  /** A delimiter row has been seen: from here on, what begins in a line ends in it. */
  isTable: boolean;
}

/** In a page that is small in each of these, only depth can do harm. */
const small = { characters: 40_000, lines: 1_000 };

/** Signs that may begin something inline. */
const inlineSigns = /[*_[\]!<&`\\]/g;
/** 1 at the code unit of each. */
const isSign = new Uint8Array(0x1_0000);
for (const sign of "*_[]!<&`\\") isSign[sign.charCodeAt(0)] = 1;

/** What a line too deep must begin with: a cheap look at all that are not. */
const suspicious = /^[ \t>*+\-.)\d]{100}/m;

/** Find the line at which a page becomes too much for the parser of Markdown. */
export function lineExcess(source: string): PageExcess | undefined {
  if (isSmall(source) && !suspicious.test(source)) return undefined;
  const lines = source.split(/\r\n?|\n/);
  const total = { lines: 0, headings: 0, cells: 0, nested: 0, weight: 0 };
  let block = newBlock();
  for (const [index, line] of lines.entries()) {
    total.lines++;
    const place = { line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 };
    const isBlank = line.trim() === "";
    if (isBlank || startsBlock.test(line)) {
      total.weight += block.signs * block.length;
      block = isBlank ? newBlock() : { ...newBlock(), depth: block.depth };
    }
    if (!isBlank) {
      const depth = depthOf(line);
      if (depth > limits.depth) return { kind: "deep", place };
      block.depth = Math.max(block.depth, depth);
      total.nested += block.depth;
      if (/^[ >]*(?:#|=+[ \t]*$|-+[ \t]*$)/.test(line)) total.headings++;
      total.weight += addLine(block, line);
      total.cells += block.columns;
    }
    const excess = excessOf(total, block, place);
    if (excess) return excess;
  }
  return undefined;
}

/** A quick look that nearly all pages end with: not even as one block could they weigh too much. */
function isSmall(source: string): boolean {
  if (source.length > small.characters) return false;
  let [ends, signs] = [0, 0];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 10 || code === 13) ends++;
    else signs += isSign[code] ?? 0;
  }
  return ends < small.lines && signs * source.length <= limits.weight;
}

function newBlock(): Block {
  return { depth: 0, length: 0, signs: 0, columns: 0, isTable: false };
}

type Total = Record<"lines" | "headings" | "cells" | "nested" | "weight", number>;

function excessOf(total: Total, block: Block, place: Place): PageExcess | undefined {
  for (const what of ["lines", "headings", "cells"] as const) {
    const [size, limit] = [total[what], limits[what]];
    if (size > limit) return { kind: "large", what: `${what} in the page`, size, limit, place };
  }
  const weight = total.weight + block.signs * block.length;
  const isDeep = total.nested > limits.nested || weight > limits.weight;
  return isDeep ? { kind: "deep", place } : undefined;
}

/** How many quotes and lists the markers in front of a line open or continue; indentation stands for lists. */
function depthOf(line: string): number {
  const [prefix = ""] =
    /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/.exec(line) ?? [];
  const markers = prefix.match(/[>*+-]|\d+/g)?.length ?? 0;
  const blanks = prefix.replaceAll("\t", "    ").match(/ /g)?.length ?? 0;
  return Math.max(markers, Math.floor((markers + blanks) / 2));
}

/** Put a line to its block; the weight is that of lines which stand alone. */
function addLine(block: Block, line: string): number {
  const count = line.match(inlineSigns)?.length ?? 0;
  const columns = line.replace(/^\s*\||\|\s*$/g, "").split("|").length;
  if (!block.isTable && columns === block.columns && /^[\s|:-]+$/.test(line)) {
    block.isTable = line.includes("|") && line.includes("-");
  }
  block.columns = columns;
  if (block.isTable) return count * line.length;
  block.signs += count;
  block.length += line.length;
  return 0;
}
