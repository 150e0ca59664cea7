import { docComment } from "./doc-comment.js";
import { stringLiteral } from "./escape.js";
import { isInherited } from "./inherited-names.js";
import { StructureKind } from "./ts-morph.js";
/**
 * The guard of a structured type. It allocates nothing: the discriminator is compared first, and only
 * where that is missing, and may be, the documented properties are looked at.
 */
export function emitGuard({ name, docs, type, literals, shape, }) {
    return {
        kind: StructureKind.Function,
        isExported: true,
        name,
        docs: docComment(docs),
        parameters: [{ name: "value", type: "unknown" }],
        returnType: `value is ${type}`,
        statements: [
            `if (typeof value !== "object" || value === null) return false;`,
            `const object = value as { readonly [name: string]: unknown };`,
            ...(literals.length > 0
                ? byDiscriminator(literals, shape)
                : [`return ${byShape(shape ?? [])};`]),
        ],
    };
}
function byDiscriminator(literals, shape) {
    const texts = literals.map(stringLiteral);
    // A `switch` of one case is no way to compare two texts.
    if (texts.length === 1 && !shape)
        return [`return object["@odata.type"] === ${texts.join("")};`];
    const known = texts.map((text) => `case ${text}:`).join("\n");
    const missing = shape ? `case undefined:\nreturn ${byShape(shape)};\n` : "";
    return [
        `switch (object["@odata.type"]) {\n${known}\nreturn true;\n${missing}default:\nreturn false;\n}`,
    ];
}
function byShape(shape) {
    const checks = shape.map(({ name, json }) => {
        const key = stringLiteral(name);
        const value = `object[${key}]`;
        const absent = isInherited(name) ? `!Object.hasOwn(object, ${key}) || ` : "";
        return `(${absent}${value} == null || ${kindChecks[json](value)})`;
    });
    return ["!Array.isArray(object)", ...checks].join(" && ");
}
/** How a JSON kind is told. For a new kind: a row. */
const kindChecks = {
    string: (value) => `typeof ${value} === "string"`,
    number: (value) => `typeof ${value} === "number"`,
    boolean: (value) => `typeof ${value} === "boolean"`,
    object: (value) => `(typeof ${value} === "object" && !Array.isArray(${value}))`,
    array: (value) => `Array.isArray(${value})`,
    any: () => "true",
};
