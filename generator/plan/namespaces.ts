/** Which of two namespaces comes first where only one can: the one with fewer parts; 0 if they are the same, case ignored. */
export function compareNamespaces(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  const difference = one.split(".").length - other.split(".").length;
  return difference !== 0 ? difference : one === other ? 0 : one < other ? -1 : 1;
}
