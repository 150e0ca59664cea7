/** Words that open a list of values; what follows must be a list to count. For a new one: a row. */
const leadIns =
  /\b(?:(?:possible|supported|allowed|acceptable|accepted|permitted|valid|available|enum)\s+(?:\w+\s+)?values?|possible\s+options)\b(?:\s+(?:for\s+[\w*`]+|that\s+\w+))?(?:\s+(?:are|is|include|includes|can\s+be))?(?:\s+(?:one\s+of|the\s+following))*\s*[:\s]/gi;

/**
 * A list of values in code that follows its own introduction: `The kind of lid: \`flat\`, \`round\`.`,
 * `either \`flat\` or \`round\``. It must have two values and fill its sentence.
 */
const openings =
  /(?:(?<=(?<intro>[^.:;`]{3,200})):|(?<either>\beither|\bone of|\bvalues))\s*(?=`)/gi;
/** Introductions of lists that are something else: examples, query options, what is needed for it. */
const otherLists =
  /\b(?:examples?|e\.g|for instance|such as|like|include|filter|select|orderby|expand|support\w*(?! (?:labels|values|options))|operators?|formats?|permissions?|headers?|keys|syntax|combination|properties|see|default|note)\b|\$/i;

/** What the values must not be. */
const denial =
  /\b(?:not|cannot|can't|mustn't|isn't|except|unless|impossible|invalid|unsupported|disallowed|forbidden)\b/i;

/** One value in code, bold or quotes, perhaps with its number in front: ``0 - `Ready` ``. */
const marked =
  /(?:-?\d{1,10}\s*[-–:=]\s*)?(?:`([^`]{1,100})`|\*\*([^*]{1,100})\*\*|"([^"]{1,100})"|“([^”]{1,100})”|'([^']{1,100})')/y;
/** One value in code that is a name. */
const code = /`([A-Za-z]\w{0,99})`/y;
/** One value as a bare word. */
const bare = /[A-Za-z_]\w{0,99}(?!\w)/y;
/** What stands between two values. */
const separator =
  /(?:\s*[,;|]\s*(?:\b(?:or|and)\b\s*)?|\s*\n\s*(?:[-*]\s+)?|\s+(?:or|and)\s+|\s+(?=`))/y;
/**
 * An explanation behind a value: in parentheses, or behind a dash, colon or equals sign. A dash on
 * the next line is a bullet.
 */
const explanation =
  /\s*\([^()]{0,300}\)|[^\S\n]*(?:[^\S\n][-–]|:|=)\s[^,;`\n]{0,300}?(?=[,;\n]|\.?\s{0,9}$|\s{0,9}`)/y;
/** One whose commas are its own: its sentence has a marked value behind a later one. */
const longExplanation =
  /[^\S\n]*(?:[^\S\n][-–]|:|=)\s(?:[^;`\n.]|\.(?!\s)){0,300}?(?=,\s*(?:(?:or|and)\s+)?[`*"“])/y;

/**
 * The values of a "Possible values are …" list, in its order; `undefined` where a description has
 * none. The list ends with its sentence: what a later sentence says of single values is no part of
 * it. Numeric ranges (`Valid values 0 to 100`) are no lists.
 *
 * ```markdown
 * The state. Possible values are: `on`, `off` (the default), `unknownFutureValue`. See `x`.
 * ```
 */
export function readValueList(text: string): readonly string[] | undefined {
  for (const leadIn of text.matchAll(leadIns)) {
    const start = leadIn.index + leadIn[0].length;
    const values = readItems(text, start, marked) ?? readItems(text, start, bare);
    if (values) return withLater(values, text);
  }
  if (!/(?::|\b(?:either|one of|values))\s*`/i.test(text)) return undefined;
  for (const opening of text.matchAll(openings)) {
    const before = text.slice(0, opening.index + opening[0].length);
    const sentence = before.slice(
      Math.max(...[".", "!", "?"].map((end) => before.lastIndexOf(end))) + 1,
    );
    if (otherLists.test(opening.groups?.["intro"] ?? "") || denial.test(sentence)) continue;
    const values = readItems(text, opening.index + opening[0].length, code);
    if (values) return values;
  }
  return undefined;
}

/**
 * Values that are said to need a request header belong to the list too, and not every author repeats
 * them in it.
 */
const laterValues =
  /\bfollowing (?:values?|values?\(s\)|members?) (?:in|from|of) this [^:`]{0,200}:\s*(?=`)/gi;

function withLater(values: readonly string[], text: string): readonly string[] {
  const later = [...text.matchAll(laterValues)].flatMap(
    ({ index, 0: words }) => readItems(text, index + words.length, marked) ?? [],
  );
  return [...new Set([...values, ...later])];
}

function readItems(text: string, start: number, item: RegExp): readonly string[] | undefined {
  const values: string[] = [];
  let at = start + (/^[\s:*-]*/.exec(text.slice(start, start + 20))?.[0].length ?? 0);
  if (item === marked && at > start && text.slice(at - 2, at) === "**") at -= 2;
  for (;;) {
    const value = matchAt(item, text, at);
    if (!value) break;
    const name = value.slice(1).find((group) => group !== undefined) ?? value[0];
    if (name !== "null") values.push(name.trim());
    at += value[0].length;
    const explained = matchAt(longExplanation, text, at) ?? matchAt(explanation, text, at);
    at += explained?.[0].length ?? 0;
    const between = matchAt(separator, text, at);
    if (!between) break;
    at += between[0].length;
  }
  // Without a lead-in, or with bare words, it is only a list if it fills its sentence: `Possible
  // values are between …` is prose.
  if (item !== marked && (values.length < 2 || !/^\s*(?:\.|$|\n)/.test(text.slice(at, at + 20))))
    return undefined;
  return values.length > 0 ? [...new Set(values)] : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
