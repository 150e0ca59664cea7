import { createHash } from "node:crypto";

/** A short hash of a text, line ends aside: git may have changed them. */
export function textHash(text: string): string {
  return bytesHash(text.includes("\r") ? text.replaceAll("\r\n", "\n") : text);
}

/** The same of a text that has the line ends of typedown, or of its bytes. */
export function bytesHash(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
