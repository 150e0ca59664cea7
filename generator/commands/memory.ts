import type { Pack } from "../cache/pack.js";
import type { Page, PageFacts } from "../model/page-facts.js";
import type { Links } from "../link/link-pages.js";
import type { Plans } from "../plan/replaced-types.js";
import { factsOfSkeleton, skeletonOf } from "../model/skeleton.js";
import { lastGoodFacts, lastGoodLine } from "../write/last-good-facts.js";

/** What a run of this process has in hand for the next one: `watch` reads only what has changed. */
export interface Memory {
  /**
   * What a page says, from its JSON; the same object as long as that is the same.
   *
   * @param key - Of the JSON, which is only asked for if it is another than last time.
   * @param text - The JSON, if it is known.
   */
  readonly page: (
    docs: string,
    file: string,
    key: string,
    text: () => string | undefined,
  ) => Page | undefined;
  /**
   * The same, but for what a skeleton lacks: as much of it as is in hand.
   *
   * @param text - The skeleton, if it is known.
   */
  readonly skeleton: Memory["page"];
  /**
   * Keep a page's skeleton for later runs.
   *
   * @param pack - Where to, under the key of its facts.
   */
  readonly keepSkeleton: (page: Page, pack: Pack) => void;
  /** Whether an output folder's format settings are other ones than last time; not at the first time. */
  readonly hasNewSettings: (out: string, settings: string) => boolean;
  /**
   * A page's line of the last good facts.
   *
   * @param pack - Where what it has of the facts is kept for later runs, under their key.
   */
  readonly lastGoodLine: (page: Page, pack: Pack) => string;
  /** What the last run has left that wrote an output folder; to be taken away before it is changed. */
  readonly looks: Map<string, Look>;
  /** Done when nothing is being read ahead any more: see `readAhead`. */
  ahead: Promise<void>;
}

/** All of a target's docs, linked and planned. */
export interface Look {
  /** That of the saved run. */
  readonly key: string;
  readonly links: Links;
  readonly plans: Plans;
}

export function createMemory(): Memory {
  const pages = new Map<string, readonly [key: string, page: Page]>();
  const skeletons = new Map<string, readonly [key: string, page: Page]>();
  const settings = new Map<string, string>();
  const factsKeys = new WeakMap<PageFacts, string>();
  const lines = new WeakMap<PageFacts, string>();
  return {
    page(docs, file, key, text) {
      const name = `${docs}\0${file}`;
      const known = pages.get(name);
      if (known?.[0] === key) return known[1];
      const json = text();
      if (json === undefined) return undefined;
      const page: Page = { file, facts: JSON.parse(json) };
      factsKeys.set(page.facts, key);
      pages.set(name, [key, page]);
      skeletons.delete(name);
      return page;
    },
    skeleton(docs, file, key, text) {
      const name = `${docs}\0${file}`;
      const known = [pages.get(name), skeletons.get(name)].find((entry) => entry?.[0] === key);
      if (known) return known[1];
      const json = text();
      if (json === undefined) return undefined;
      const page: Page = { file, facts: factsOfSkeleton(json) };
      skeletons.set(name, [key, page]);
      return page;
    },
    keepSkeleton({ facts }, pack) {
      const key = factsKeys.get(facts);
      if (key !== undefined && pack.get(key) === undefined) pack.add(key, skeletonOf(facts));
    },
    hasNewSettings(out, text) {
      const before = settings.get(out);
      settings.set(out, text);
      return before !== undefined && before !== text;
    },
    lastGoodLine({ file, facts }, pack) {
      const known = lines.get(facts);
      if (known !== undefined) return known;
      const key = factsKeys.get(facts); // None if they are last good ones already.
      const kept = key && pack.get(key);
      const json = kept ?? lastGoodFacts(facts);
      if (key !== undefined && kept === undefined) pack.add(key, json);
      const line = lastGoodLine(file, json);
      lines.set(facts, line);
      return line;
    },
    looks: new Map(),
    ahead: Promise.resolve(),
  };
}
