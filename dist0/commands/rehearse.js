import { UserError } from "../diagnostics/user-error.js";
import { planOutput } from "../plan/plan-output.js";
import { readPage } from "../read/read-page.js";
import { batchSize } from "../workers/pool.js";
import { factsOf, readSources } from "./read-facts.js";
import { linkDocs } from "./read-model.js";
/** Do all that a run does before it compares and writes, and forget what came of it. */
export async function rehearse(target, context) {
    const silent = { ...context, progress: () => { } };
    try {
        const sources = await readSources(target.docs, silent);
        const pages = await factsOf(sources, target, silent);
        for (const page of pages)
            context.memory.lastGoodLine(page, context.cache.lastGood);
        const { model } = linkDocs(pages, target, () => undefined, context.memory);
        const { plan, kept } = planOutput(model, target.output, context.memory.plans.get(target.out)?.());
        context.memory.plans.set(target.out, kept);
        for (const file of plan.files)
            context.memory.planKey(file);
        // The first change may be read and printed by a thread, or by this one: whichever it is, it is ready then.
        const { pool } = context;
        await pool.start(1, pages.length);
        const items = sources.slice(0, batchSize).flatMap(({ file }) => {
            const bytes = readPage(target.docs, file);
            return bytes ? [{ file, bytes }] : [];
        });
        await pool.extractFacts({ items, reading: target.reading });
        await pool.renderFiles({ plans: plan.files.slice(0, batchSize), out: target.out });
    }
    catch (error) {
        // The run that somebody waits for will say so.
        if (!(error instanceof UserError) && !context.signal?.aborted)
            throw error;
    }
}
