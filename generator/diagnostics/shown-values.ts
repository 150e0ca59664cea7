/** Far more than a reader takes in; and a page with a name of a megabyte does not get a message as long. */
const longest = 200;
const most = 20;

/** The holes of a message as it shows them: of a very long text the beginning. */
export function shownValues(values: Readonly<object>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([hole, value]: [string, unknown]) => [
      hole,
      typeof value === "string" ? shortened(value) : value,
    ]),
  );
}

/** Names in a message, each as code; of very many the first ones, and how many more there are. */
export function quotedNames(names: readonly string[]): string {
  const listed = names
    .slice(0, most)
    .map((name) => `\`${shortened(name)}\``)
    .join(", ");
  return names.length > most ? `${listed} and ${names.length - most} more` : listed;
}

/** No half of a character of two code units is left at the end. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
