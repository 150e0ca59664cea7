import { suggest } from "../diagnostics/suggest.js";
import { UserError } from "../diagnostics/user-error.js";
import { lintDocs } from "../lint/lint-docs.js";
import { reasonsOf } from "../plan/selection.js";
import { graded } from "./graded.js";
import { readModel } from "./read-model.js";
/**
 * Explain the types of a name: a qualified or a short one, in any case.
 *
 * @throws {UserError} if no type has the name, with the one that was probably meant.
 */
export async function explainType(name, target, context) {
    const docs = await readModel(target, context);
    const types = typesNamed(name, docs.model);
    const lint = graded(lintDocs(docs.pages, docs.model), target.findings.severities);
    const findings = [...docs.diagnostics, ...lint];
    return types.map((type) => {
        const origins = type.kind === "enumType" ? type.origins : type.origins.declaration;
        const pages = new Set(origins.map(({ file }) => file));
        return {
            type,
            uses: usesOf(type, docs.model),
            reasons: reasonsOf(type, docs.model, target.output),
            diagnostics: findings.filter(({ place }) => pages.has(place.file)),
        };
    });
}
function typesNamed(name, model) {
    const all = [...model.structuredTypes, ...model.enumTypes];
    const wanted = name.replace(/^#/, "").toLowerCase();
    const qualified = all.filter((type) => type.qualifiedName.toLowerCase() === wanted);
    const named = qualified.length > 0 ? qualified : all.filter((type) => type.name.toLowerCase() === wanted);
    if (named.length > 0)
        return named;
    const known = all.flatMap((type) => (wanted.includes(".") ? type.qualifiedName : type.name));
    const meant = suggest(name, new Set(known));
    const hint = meant === undefined ? "" : `; did you mean \`${meant}\`?`;
    throw new UserError(`Cannot find the type \`${name}\` in the docs${hint}`);
}
function usesOf(type, model) {
    const isUsed = (reference) => {
        if (reference.kind === "collection")
            return isUsed(reference.of);
        if (reference.kind === "union")
            return reference.of.some(isUsed);
        return reference === type;
    };
    return model.structuredTypes.flatMap((owner) => owner.properties
        .filter((property) => isUsed(property.type))
        .map((property) => `${owner.qualifiedName}.${property.name}`));
}
