/** Headings of sections whose tables list operations, never properties or members. */
const operations = /^#{1,6}\s+(?:methods|tasks)\b/i;

/**
 * A page's text with the tables of its operations blanked out, every other character in its place:
 * they are a quarter of what there is to parse, and say nothing of types. Fences and comments are left
 * as they are. `test/corpus/parse.test.ts` shows that the facts of all pages stay the same.
 */
export function skim(text: string): string {
  if (!/^#{1,6}\s+(?:methods|tasks)\b/im.test(text)) return text;
  let fence = "";
  let inComment = false;
  let inOperations = false;
  return text
    .split("\n")
    .map((line) => {
      if (inComment) {
        inComment = !line.includes("-->");
      } else if (fence !== "") {
        if (line.trimStart().startsWith(fence)) fence = "";
      } else if (/^ {0,3}(?:`{3}|~{3})/.test(line)) {
        fence = line.trim().slice(0, 3);
      } else if (isOpenComment(line)) {
        inComment = true;
      } else if (line.startsWith("#")) {
        inOperations = operations.test(line);
      } else if (inOperations && /^ {0,3}\|/.test(line)) {
        return line.replace(/[^\r]/g, " ");
      }
      return line;
    })
    .join("\n");
}

function isOpenComment(line: string): boolean {
  const start = line.lastIndexOf("<!--");
  return start >= 0 && !line.includes("-->", start);
}
