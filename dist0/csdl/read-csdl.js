import { required } from "./csdl-attributes.js";
import { emptyDraft, resolvedModel } from "./csdl-draft.js";
import { typeReaders } from "./csdl-types.js";
import { readXml, shown } from "./xml-reader.js";
/** The XML namespaces of versions 4.0 and 4.01 (CSDL XML 4.01, 2.1 and 2.2). */
const wrapperUri = "http://docs.oasis-open.org/odata/ns/edmx";
const modelUri = "http://docs.oasis-open.org/odata/ns/edm";
const versions = ["4.0", "4.01"];
/**
 * Read the types of a CSDL document in XML, version 4.0 or 4.01
 * (http://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/).
 *
 * @param file - The document's path, for places and messages.
 * @throws {UserError} if the text is no such document; the message starts with `file:line:column`.
 */
export function readCsdl(text, file) {
    const draft = emptyDraft();
    let root;
    readXml(text.replace(/^\ufeff/, ""), file, (element) => {
        root = element;
        return readDocument(element, draft);
    });
    // Without a root there has been an error.
    if (root && draft.schemas.length === 0) {
        throw root.fault("Cannot find a `Schema` in the metadata");
    }
    return resolvedModel(draft);
}
function readDocument(element, draft) {
    if (element.name !== "Edmx") {
        throw element.fault(`Unexpected root element \`${shown(element.name)}\` of the metadata, expected \`Edmx\` of CSDL 4.0 or 4.01`);
    }
    if (element.uri !== wrapperUri) {
        throw element.fault(`Unexpected XML namespace \`${shown(element.uri)}\` of the metadata, expected \`${wrapperUri}\` of CSDL 4.0 or 4.01`);
    }
    const version = required(element, "Version");
    if (!versions.includes(version)) {
        throw element.fault(`Unexpected version \`${shown(version)}\` of the metadata, expected CSDL 4.0 or 4.01`);
    }
    return ({ name, uri }) => {
        if (uri !== wrapperUri)
            return undefined;
        if (name === "Reference")
            return (child) => readInclude(child, draft);
        return name === "DataServices" ? (child) => readSchema(child, draft) : undefined;
    };
}
/** A document that is referred to is not read, but names may use the alias it gets here. */
function readInclude(element, { aliases }) {
    if (element.uri !== wrapperUri || element.name !== "Include")
        return;
    const alias = element.attribute("Alias")?.trim();
    if (alias)
        aliases.set(alias, required(element, "Namespace"));
}
function readSchema(element, draft) {
    if (element.name !== "Schema")
        return undefined;
    if (element.uri !== modelUri) {
        throw element.fault(`Unexpected XML namespace \`${shown(element.uri)}\` of a \`Schema\`, expected \`${modelUri}\` of CSDL 4.0 or 4.01`);
    }
    const namespace = required(element, "Namespace");
    const alias = element.attribute("Alias")?.trim();
    if (alias)
        draft.aliases.set(alias, namespace);
    draft.schemas.push({ namespace, alias, place: element.place });
    return ofModel((child) => typeReaders.get(child.name)?.(child, namespace, draft));
}
/** Leaves out what other vocabularies put between CSDL's elements (CSDL XML 4.01, 2.1). */
function ofModel(visit) {
    return (element) => {
        const inner = element.uri === modelUri ? visit(element) : undefined;
        return inner && ofModel(inner);
    };
}
