import { diagnostic } from "../diagnostics/rules.js";
import { suggest } from "../diagnostics/suggest.js";
import { primitiveTypeOf } from "../model/primitive-spellings.js";
import { declaredTypes, typesOfUnknownBase } from "./declared-types.js";
import { findProperty } from "./lineage.js";
import { kindsOfType } from "./json-kind.js";
import { lintExampleObject } from "./lint-example-values.js";
import { typeNames } from "./type-names.js";
/**
 * Hold the examples of operation pages against the types. What is wrong in the same way in several
 * elements of one example is said once.
 *
 * @param pages - The pages that the model was linked from: they say which types are known in part only.
 */
export function lintExamples(examples, model, pages) {
    const findType = typeNames(model);
    const halfKnown = typesOfUnknownBase(declaredTypes(pages, model));
    const known = model.structuredTypes.map(({ name }) => name);
    return examples.flatMap((example) => {
        const found = new Map();
        const report = (ruleId, values, place, related) => {
            const finding = diagnostic(ruleId, values, place, related);
            const key = `${ruleId} ${finding.message}`;
            if (!found.has(key))
                found.set(key, finding);
        };
        if (example.fault) {
            report("example-syntax", { what: example.fault.what }, example.fault.place);
        }
        lintExample(example, { findType, halfKnown, truncated: example.truncated, report }, known);
        return [...found.values()];
    });
}
/** A body of text or bytes is not for a JSON reader, whatever stands in it. */
function lintExample(example, context, known) {
    const { type: name, typePlace, body } = example;
    if (primitiveTypeOf(name) || /^(?:|none|.*\.none)$/i.test(name))
        return;
    const type = context.findType(name);
    if (!type) {
        const nearest = suggest(name.split(".").at(-1) ?? name, known);
        const hint = nearest === undefined ? "" : `, did you mean \`${nearest}\``;
        context.report("example-unknown-type", { name, hint }, typePlace);
        return;
    }
    if (type.kind !== "structuredType" || !body)
        return;
    for (const value of valuesOf(body, example, type, context.report)) {
        lintExampleObject(value, type, context);
    }
}
/** The objects of an example: the body itself, or what `value` or an array holds. */
function valuesOf(body, { collection }, type, report) {
    const wrapped = wrappedValue(body, type, collection);
    const list = [body, wrapped].find((value) => value?.kind === "array");
    if (collection && list?.kind !== "array") {
        const values = { found: "object without a list", expected: "a collection" };
        report("example-envelope", values, body.place);
    }
    else if (!collection && (list ?? wrapped)) {
        const values = { found: list ? "list" : "`value` around the object", expected: "one object" };
        report("example-envelope", values, (list ?? wrapped ?? body).place);
    }
    return list?.kind === "array" ? list.elements : [wrapped ?? body];
}
/** What `value` holds, where that is an envelope: the type has no property of the name that could hold it. */
function wrappedValue(body, type, collection) {
    if (body.kind !== "object")
        return undefined;
    const value = body.members.find(({ name }) => name === "value")?.value;
    if (value?.kind !== "array" && value?.kind !== "object")
        return undefined;
    const property = findProperty(type, "value");
    const kinds = property && kindsOfType(property.type);
    const fits = property && (!kinds || kinds.includes(value.kind));
    return collection || !fits ? value : undefined;
}
