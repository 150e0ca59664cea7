/** Longer names are nobody's typing mistake, and take a time that grows with their square. */
const longest = 200;

/**
 * Pairs of letters that may be compared for one name: in a reference of 3,000 types no name takes a tenth
 * of them. Where thousands of long names are all alike, none of them is the one that was meant.
 */
const mostPairs = 60_000;

/**
 * The known name that an unknown one probably means: the nearest by edits (insert, delete, replace,
 * swap of neighbours), case ignored, if at most a quarter of its letters differ. None, if too many are
 * much alike.
 */
export function suggest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  const wanted = name.toLowerCase();
  const shares = sharedLetters(wanted);
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(wanted.length / 4)) + 1;
  let pairs = 0;
  for (const candidate of known) {
    const lower = candidate.toLowerCase();
    if (Math.abs(lower.length - wanted.length) > limit) continue;
    // Each letter of the longer word that has no counterpart takes an edit: that alone tells most apart.
    if (Math.max(lower.length, wanted.length) - shares(lower) > limit) continue;
    const differing = withoutShared(wanted, lower);
    pairs += differing[0].length * differing[1].length;
    if (pairs > mostPairs) return undefined;
    const distance = editDistance(...differing, limit);
    if (distance < limit || (distance === limit && best !== undefined && candidate < best)) {
      best = candidate;
      limit = distance;
    }
  }
  return best;
}

/** A function that counts how many letters of a word have a counterpart in this one, or more than that. */
function sharedLetters(word: string): (other: string) => number {
  const slots = 64; // Letters that have one in common count as the same.
  const own = new Uint16Array(slots);
  for (let at = 0; at < word.length; at++) {
    const slot = word.charCodeAt(at) % slots;
    own[slot] = (own[slot] ?? 0) + 1;
  }
  const left = new Uint16Array(slots);
  return (other) => {
    left.set(own);
    let shared = 0;
    for (let at = 0; at < other.length; at++) {
      const slot = other.charCodeAt(at) % slots;
      const count = left[slot] ?? 0;
      if (count === 0) continue;
      left[slot] = count - 1;
      shared += 1;
    }
    return shared;
  };
}

/** What is left of two words without the beginning and the end that they share: it takes as many edits. */
function withoutShared(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)
  )
    end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** The distance of two words; anything not below `limit` may come out as `limit + 1`. */
function editDistance(a: string, b: string, limit: number): number {
  let [beforeLast, last] = [
    [] as number[],
    Array.from({ length: b.length + 1 }, (_, index) => index),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let distance = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(distance);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
