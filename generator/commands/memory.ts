import { digest } from "../cache/cache.js";
import type { Pack } from "../cache/pack.js";
import type { Page, PageFacts } from "../model/page-facts.js";
import type { KeptLinks } from "../link/kept-links.js";
import type { FilePlan } from "../model/output-plan.js";
import type { KeptPlans } from "../plan/kept-plans.js";
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
  /** Whether an output folder's format settings are other ones than last time; not at the first time. */
  readonly hasNewSettings: (out: string, settings: string) => boolean;
  /**
   * A page's line of the last good facts.
   *
   * @param pack - Where what it has of the facts is kept for later runs, under their key.
   */
  readonly lastGoodLine: (page: Page, pack: Pack) => string;
  /** What the last linking of docs has left. */
  readonly links: Map<string, () => KeptLinks>;
  /** What the last planning for an output folder has left. */
  readonly plans: Map<string, () => KeptPlans>;
  /** A key of a plan's content. */
  readonly planKey: (plan: FilePlan) => string;
}

export function createMemory(): Memory {
  const pages = new Map<string, readonly [key: string, page: Page]>();
  const settings = new Map<string, string>();
  const factsKeys = new WeakMap<PageFacts, string>();
  const lines = new WeakMap<PageFacts, string>();
  const planKeys = new WeakMap<FilePlan, string>();
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
      return page;
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
    links: new Map(),
    plans: new Map(),
    planKey(plan) {
      const key = planKeys.get(plan) ?? digest(JSON.stringify(plan));
      planKeys.set(plan, key);
      return key;
    },
  };
}
