import { SaxesParser } from "saxes";
import { UserError } from "../diagnostics/user-error.js";
import { lineIndex } from "../model/line-index.js";
/** CSDL is about ten elements deep, expressions of annotations may add as many again. */
const maxDepth = 100;
/**
 * Read an XML document, one start tag after the other. Entities are never declared: a document type
 * declaration is refused, as CSDL has no use for it.
 *
 * @throws {UserError} if it is no well-formed XML or too deep.
 */
export function readXml(text, file, visit) {
    const parser = new SaxesParser({ xmlns: true });
    const places = lineIndex(text);
    const visitors = [visit];
    let start = 0;
    const faultAt = (offset, message) => {
        const { line, column } = places(offset, offset);
        return new UserError(`${file}:${line}:${column}: ${message}`);
    };
    let ended = false;
    parser.on("error", ({ message }) => {
        throw faultAt(ended ? text.length : parser.position - 1, `Cannot read the metadata as XML: ${reason(message)}`);
    });
    parser.on("doctype", () => {
        throw faultAt(text.lastIndexOf("<!DOCTYPE", parser.position), "Unexpected `<!DOCTYPE` in the metadata, CSDL has none");
    });
    parser.on("opentagstart", () => {
        start = text.lastIndexOf("<", parser.position - 1);
        if (visitors.length > maxDepth) {
            throw faultAt(start, `Unexpected element more than ${maxDepth} levels deep in the metadata`);
        }
    });
    parser.on("opentag", ({ local, uri, attributes }) => {
        const element = {
            name: local,
            uri,
            attribute: (name) => attributes[name]?.value,
            place: { file, ...places(start, parser.position) },
            fault: (message) => faultAt(start, message),
        };
        visitors.push(visitors.at(-1)?.(element));
    });
    parser.on("closetag", () => visitors.pop());
    // The parser would say this of the text's end.
    const first = text.search(/\S/);
    if (first !== -1 && text[first] !== "<") {
        throw faultAt(first, "Cannot read the metadata as XML: expected `<`");
    }
    parser.write(text);
    ended = true;
    parser.close();
}
/** The parser's message without its own position and full stop. */
function reason(message) {
    return shown(message.replace(/^\d+:\d+: /, "").replace(/\.$/, ""));
}
/** A text for a message of one line: the document may come from anywhere. */
export function shown(text) {
    const clean = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "\ufffd");
    return clean.length > 80 ? `${clean.slice(0, 80)}…` : clean;
}
