import { createHash } from "node:crypto";
/** A short hash of a text, line ends aside: git may have changed them. */
export function textHash(text) {
    return createHash("sha256")
        .update(text.includes("\r") ? text.replaceAll("\r\n", "\n") : text)
        .digest("base64url")
        .slice(0, 22);
}
