/**
 * Docs are hostile input: no regular expression may take a time that grows faster than its text. Those
 * of the source are found in it, those that are put together when a module is loaded as that happens,
 * so a new one is tested by being there.
 */
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { analyse } from "scslre";
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { valueFormats } from "../../generator/emit/value-formats.js";

const generator = path.join(import.meta.dirname, "../../generator");

/** Where each expression is, so that a failure names it. */
const expressions = new Map<string, RegExp>();
for (const file of sourceFiles()) {
  const source = fs.readFileSync(path.join(generator, file), "utf8");
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      const [, pattern = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      expressions.set(`${file}:${line + 1} ${node.text}`, new RegExp(pattern, flags));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
}
for (const [format, { pattern }] of Object.entries(valueFormats)) {
  // They run in the code of consumers.
  expressions.set(`emit/value-formats.ts ${format}`, new RegExp(pattern));
}
for (const built of await builtExpressions()) expressions.set(`built ${String(built)}`, built);

test("the expressions are found, and those that are built", () => {
  const names = [...expressions.keys()];
  expect(names.length).toBeGreaterThan(250);
  expect(names.filter((name) => name.startsWith("built")).length).toBeGreaterThan(10);
});

test.each([
  { expression: /\s+$/, seen: true, slow: true },
  { expression: /^(?:a+)+$/, seen: true, slow: true },
  { expression: /[^.]*\.$/, seen: true, slow: true },
  { expression: /(?:one )*two/, seen: false, slow: true },
  { expression: /(?<!\s)\s+$/, seen: false, slow: false },
  { expression: /^(?:one )*two/, seen: false, slow: false },
])("a bad one is told from a good one: $expression", ({ expression, seen, slow }) => {
  expect(staticFaults(expression).length > 0).toBe(seen);
  expect(slowText(expression) !== undefined).toBe(slow);
});

test.each([...expressions])("%s", (_, expression) => {
  expect(staticFaults(expression)).toEqual([]);
  expect(slowText(expression)).toBeUndefined();
});

/** What can be seen in the expression itself: quantifiers that take from each other, or start anew. */
function staticFaults({ source, flags }: RegExp): string[] {
  const { reports } = analyse({ source, flags: flags.replace("y", "") });
  // A sticky one does not start anew.
  return reports
    .map(({ type }) => type)
    .filter((type) => !(flags.includes("y") && type === "Move"));
}

/** Characters of a text, and milliseconds of processor time that are many for it. */
const length = 24_000;
const long = 15;
/** Four times the text takes four times as long if it takes its time by the character, sixteen if by pairs. */
const shorter = length / 4;
const steep = 8;

/** A part of a text as often as it takes to make the text so long, between two that are there once. */
interface Pumped {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

/** What an expression is slow on, the first of many texts made of its own parts; nothing, if there is none. */
function slowText(expression: RegExp): Pumped | undefined {
  const pumps = pumpsOf(expression.source);
  // Lets an expression get to what is pumped, if it begins with it.
  const opening = pumps.at(3) ?? "";
  return pumps
    .flatMap((pump) => [
      { before: "", pump, after: "" },
      { before: "", pump, after: "\0" },
      { before: opening, pump, after: "\0" },
    ])
    .find((parts) => isSlow(expression, parts));
}

const context: { expression?: RegExp; text?: string } = vm.createContext({});
// As `matchAll`, `replace` and `split` use it, which start anew behind each match.
const replacing = new vm.Script("text.replace(expression, '')");

/** Whether so many of a pump take long, and longer the more of them there are, however fast the machine is. */
function isSlow(expression: RegExp, { before, pump, after }: Pumped): boolean {
  const text = (size: number) => `${before}${pump.repeat(Math.ceil(size / pump.length))}${after}`;
  const time = millisecondsOf(expression, text(length));
  if (time < long) return false;
  if (time === Infinity) return true;
  // The shortest of some: a machine with other work makes each longer, and none shorter.
  const shortest = (size: number) =>
    Math.min(...[1, 2, 3].map(() => millisecondsOf(expression, text(size))));
  const all = shortest(length);
  return all >= long && all / shortest(shorter) >= steep;
}

/** Processor time; of what does not come to an end, `Infinity`. */
function millisecondsOf(expression: RegExp, text: string): number {
  Object.assign(context, { expression, text });
  const before = process.cpuUsage();
  try {
    replacing.runInContext(context, { timeout: 500 });
  } catch {
    return Infinity;
  }
  const { user, system } = process.cpuUsage(before);
  // Their sum is measured; how it is split is guessed.
  return (user + system) / 1000;
}

/** Its letters and words, blanks, what its classes stand for; each, and each pair of neighbours. */
function pumpsOf(source: string): string[] {
  const parts =
    source.match(/\\[a-zA-Z]|\[\^?(?:\\.|[^\]])+\]|[\w' -]+|[^\w\s()[\]{}?*+|\\]/g) ?? [];
  const samples = parts.flatMap((part): string[] => {
    if (part.startsWith("\\")) return [escapes[part[1] ?? ""] ?? ""];
    if (part.startsWith("[^")) return ["a", " ", "\n"];
    if (part.startsWith("[")) return classSamples(part);
    return part.length > 1 ? [part, part.slice(0, 1)] : [part];
  });
  const single = [...new Set(["a", " ", "\n", ...samples])].filter((text) => text !== "");
  const pairs = samples.slice(1).map((text, index) => `${samples[index]}${text}`);
  return [...new Set([...single, ...pairs])].filter((text) => text !== "").slice(0, 50);
}

const escapes: Readonly<Record<string, string>> = {
  s: "\t",
  S: "a",
  w: "a",
  W: "-",
  d: "1",
  D: "a",
  n: "\n",
  r: "\r",
  t: "\t",
  b: " ",
};

/** The first signs of a class, and a blank where it takes one. */
function classSamples(part: string): string[] {
  const signs = part.slice(1, -1).replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign);
  return [...new Set(signs)].slice(0, 3);
}

function sourceFiles(): string[] {
  return fs
    .readdirSync(generator, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"));
}

/** What modules put together of pieces, caught while they are loaded. */
async function builtExpressions(): Promise<RegExp[]> {
  const built: RegExp[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, self) {
      const expression: RegExp = Reflect.construct(target, args, self);
      built.push(expression);
      return expression;
    },
  });
  try {
    for (const file of sourceFiles()) {
      const text = fs.readFileSync(path.join(generator, file), "utf8");
      if (/\bRegExp\(/.test(text)) await import(`../../generator/${file}`);
    }
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}
