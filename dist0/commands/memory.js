import { digest } from "../cache/cache.js";
import { lastGoodFacts, lastGoodLine } from "../write/last-good-facts.js";
export function createMemory() {
    const pages = new Map();
    const settings = new Map();
    const factsKeys = new WeakMap();
    const lines = new WeakMap();
    const planKeys = new WeakMap();
    return {
        page(docs, file, key, text) {
            const name = `${docs}\0${file}`;
            const known = pages.get(name);
            if (known?.[0] === key)
                return known[1];
            const json = text();
            if (json === undefined)
                return undefined;
            const page = { file, facts: JSON.parse(json) };
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
            if (known !== undefined)
                return known;
            const key = factsKeys.get(facts); // None if they are last good ones already.
            const kept = key && pack.get(key);
            const json = kept ?? lastGoodFacts(facts);
            if (key !== undefined && kept === undefined)
                pack.add(key, json);
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
