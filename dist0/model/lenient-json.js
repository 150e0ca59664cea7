/** Deeper nesting is no annotation and no sample. */
const maxDepth = 64;
/**
 * Read JSON as people write it: what the format's own reader takes (reference, section 4: trailing
 * commas, comments, single quotes, bare names, raw line breaks in strings) and what is safe to mend
 * beyond (typographic quotes, a missing comma between two lines, missing braces at the end, leading
 * zeros). Each of these is a repair, line breaks aside; anything else is an error, text behind the
 * value too unless `tail` allows for it.
 */
export function parseLenientJson(text, { tail = false } = {}) {
    const repairs = [];
    let at = 0;
    try {
        skip();
        if (text[at] !== "{" &&
            text[at] !== "[" &&
            /^["'“\w]+\s*(?:["'”]\s*)?:/.test(text.slice(at, at + 200))) {
            repair("missing opening brace");
            const root = members(at, 0, true);
            return { root, repairs, error: undefined };
        }
        const root = value(0);
        if (!tail) {
            skip();
            if (at < text.length)
                fail("text after the value");
        }
        return { root, repairs, error: undefined };
    }
    catch (fault) {
        if (!(fault instanceof Fault))
            throw fault;
        return { root: undefined, repairs, error: { what: fault.message, offset: fault.offset } };
    }
    function value(depth) {
        const start = at;
        const sign = text[at] ?? "";
        if (depth > maxDepth)
            fail("nesting this deep");
        if (sign === "{") {
            at++;
            return members(start, depth, false);
        }
        if (sign === "[")
            return array(depth);
        if (isQuote(sign))
            return { kind: "string", text: string(), start, end: at };
        const word = /[\w.+$#@-]+/y;
        word.lastIndex = at;
        const [token = ""] = word.exec(text) ?? [];
        at += token.length;
        const place = { start, end: at };
        if (token === "true" || token === "false")
            return { kind: "boolean", value: token === "true", ...place };
        if (token === "null")
            return { kind: "null", ...place };
        if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(token))
            return { kind: "number", text: token, ...place };
        if (/^-?\d+(?:\.\d+)?$/.test(token)) {
            repair("leading zero", start);
            return { kind: "number", text: token, ...place };
        }
        at = start;
        return fail(token === "" ? `\`${sign || "end of text"}\`` : `\`${token.slice(0, 40)}\``);
    }
    function members(start, depth, bare) {
        const found = [];
        for (;;) {
            skip();
            if (text[at] === "}" || at >= text.length)
                break;
            if (text[at] === ",")
                fail("`,`");
            const from = at;
            const name = isQuote(text[at] ?? "") ? string() : bareName();
            const end = at;
            skip();
            if (text[at] !== ":")
                fail(`\`${text[at] ?? "end of text"}\` after a name`);
            at++;
            skip();
            found.push({ name, start: from, end, value: value(depth + 1) });
            if (!comma("}"))
                break;
        }
        if (text[at] === "}")
            at++;
        else if (at >= text.length || bare)
            repair("missing closing brace");
        else
            fail(`\`${text[at]}\``);
        return { kind: "object", members: found, start, end: at };
    }
    function array(depth) {
        const start = at++;
        const elements = [];
        for (;;) {
            skip();
            if (text[at] === "]" || at >= text.length)
                break;
            elements.push(value(depth + 1));
            if (!comma("]"))
                break;
        }
        if (text[at] === "]")
            at++;
        else
            fail(at < text.length ? `\`${text[at]}\`` : "end of text in an array");
        return { kind: "array", elements, start, end: at };
    }
    /** Step over the comma behind a value; false at the end of the list. */
    function comma(close) {
        const before = at;
        skip();
        if (text[at] === ",") {
            const offset = at++;
            skip();
            if (text[at] === close)
                repair("trailing comma", offset);
            return true;
        }
        // Two values with a line break between them have lost their comma; on one line it is anyone's guess.
        if (at < text.length &&
            text[at] !== close &&
            text.slice(before, at).includes("\n") &&
            isQuote(text[at] ?? "")) {
            repair("missing comma", before);
            return true;
        }
        return false;
    }
    function bareName() {
        const name = /[\p{L}_$@][\p{L}\p{N}_.$@-]*/uy;
        name.lastIndex = at;
        const [found] = name.exec(text) ?? fail(`\`${text[at] ?? "end of text"}\``);
        repair("name without quotes");
        at += found.length;
        return found;
    }
    function string() {
        const open = text[at] ?? "";
        if (open !== '"')
            repair(open === "'" ? "single quotes" : "typographic quotes");
        const close = open === "'" ? "'" : open === '"' ? '"' : '"”“';
        let content = "";
        for (at++; at < text.length; at++) {
            const sign = text[at] ?? "";
            if (close.includes(sign)) {
                at++;
                // Half a surrogate pair is no character: no URI and no file can hold it.
                return content.replace(/\p{Cs}/gu, "\ufffd");
            }
            content += sign === "\\" ? escape() : sign;
        }
        return fail("end of text in a string");
    }
    function escape() {
        const sign = text[++at] ?? fail("end of text in a string");
        const hex = sign === "u" ? /^[\da-f]{4}/i.exec(text.slice(at + 1, at + 5))?.[0] : undefined;
        if (hex) {
            at += 4;
            return String.fromCharCode(Number.parseInt(hex, 16));
        }
        return { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" }[sign] ?? sign;
    }
    /** Step over blanks (no-break ones too) and comments. */
    function skip() {
        for (;;) {
            while (/[\s\u200b\ufeff]/.test(text[at] ?? ""))
                at++;
            const close = text.startsWith("/*", at) ? "*/" : text.startsWith("//", at) ? "\n" : undefined;
            if (!close)
                return;
            repair("comment");
            const end = text.indexOf(close, at + 2);
            at = end < 0 ? text.length : end + close.length;
        }
    }
    function repair(what, offset = at) {
        repairs.push({ what, offset });
    }
    function fail(what) {
        throw new Fault(what, at);
    }
}
/** Ends the reading from any depth; never leaves this module. */
class Fault extends Error {
    offset;
    constructor(what, offset) {
        super(what);
        this.offset = offset;
    }
}
function isQuote(sign) {
    return sign !== "" && "\"'“”".includes(sign);
}
