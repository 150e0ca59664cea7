import { digest } from "../cache/cache.js";
import type { Page, PageFacts } from "../model/page-facts.js";
import type { KeptLinks } from "../link/kept-links.js";
import type { FilePlan } from "../model/output-plan.js";
import type { KeptPlans } from "../plan/kept-plans.js";
import { lastGoodLine } from "../write/last-good-facts.js";

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
  /** A page's line of the last good facts. */
  readonly lastGoodLine: (page: Page) => string;
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
  const lines = new WeakMap<PageFacts, string>();
  const keys = new WeakMap<FilePlan, string>();
  return {
    page(docs, file, key, text) {
      const name = `${docs}\0${file}`;
      const known = pages.get(name);
      if (known?.[0] === key) return known[1];
      const json = text();
      if (json === undefined) return undefined;
      const page: Page = { file, facts: JSON.parse(json) };
      pages.set(name, [key, page]);
      return page;
    },
    hasNewSettings(out, text) {
      const before = settings.get(out);
      settings.set(out, text);
      return before !== undefined && before !== text;
    },
    lastGoodLine({ file, facts }) {
      const line = lines.get(facts) ?? lastGoodLine(file, facts);
      lines.set(facts, line);
      return line;
    },
    links: new Map(),
    plans: new Map(),
    planKey(plan) {
      const key = keys.get(plan) ?? digest(JSON.stringify(plan));
      keys.set(plan, key);
      return key;
    },
  };
}
