/** Where a command's text goes: results, and everything else. */
export interface Output {
  readonly print: (text: string) => void;
  /** One line. */
  readonly note: (text: string) => void;
}
