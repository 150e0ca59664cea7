/** See differences.mjs. */
export function classifyDifferences(
  docs: string,
  differences: Readonly<Record<string, readonly string[]>>,
): { kind: string; class: string; text: string; evidence: string }[];
