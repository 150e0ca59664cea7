/**
 * Words into names that are safe in TypeScript and on every disk. A name is a list of small steps;
 * docs are hostile input, and this is the one place where their names become identifiers and paths.
 */

/** `crateLabel` → `CrateLabel`; what no identifier can hold becomes `_`. */
export function pascalCase(name: string): string {
  return startingWithLetter(wordCharacters(capitalised(name)));
}

/** `CrateLabel` → `crateLabel`. */
export function camelCase(name: string): string {
  const lowered = name.slice(0, 1).toLowerCase() + name.slice(1);
  return startingWithLetter(wordCharacters(lowered));
}

/** A file's name without its ending: the documented name with everything unusual made `_`. */
export function fileName(name: string): string {
  const safe = name.replace(/[^A-Za-z0-9_$-]/g, "_").slice(0, 120) || "_";
  return device.test(safe) ? `${safe}_` : safe;
}

/** Windows opens devices under these names, whatever the ending; as a folder it knows none of them. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;

/** A folder that tools pass over, and files that stand beside the folders. */
const takenFolder =
  /^(?:node_modules|(?:index|runtime|validation)\.(?:d\.)?[cm]?[jt]s(?:\.map)?|(?:schema|model)\.json)$/i;

/** A namespace's folder: its parts, without anything that could lead out of the output folder. */
export function folderName(namespace: string): string {
  const [first = "_", ...rest] = namespace
    .slice(0, 200)
    .split(".")
    .map((part) => part.replace(/[^A-Za-z0-9_-]/g, "_"))
    .filter((part) => part !== "");
  // What follows the first dot is an ending to Windows.
  const folder = [device.test(first) ? `${first}_` : first, ...rest].join(".");
  return takenFolder.test(folder) ? `${folder}_` : folder;
}

/** A name nobody has taken, case ignored; `_` is put behind it until that is so. */
export function claim(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 1; taken.has(free.toLowerCase()); count++) free = otherName(name, count);
  taken.add(free.toLowerCase());
  return free;
}

/** The name to try when so many are taken: with `_` behind it, or a number, or it would outgrow what disks take. */
export function otherName(name: string, count: number): string {
  return name + (count <= 8 ? "_".repeat(count) : `_${count}`);
}

/**
 * Letters that this machine may know and a consumer's older compiler not: blocks that Unicode still adds to,
 * and what TypeScript 5.4 and 6.0 refuse of the others.
 */
const newLetters =
  // oxlint-disable-next-line no-misleading-character-class -- they are meant one by one
  /[\u0870-\u089f\u08b5\u08be-\u08d2\u0b55\u0c3c\u0c5c-\u0c5d\u0cdc-\u0cdd\u0cf3\u0d04\u0d81\u0ece\u170d\u1715\u171f\u180f\u1abf-\u1aff\u1b4c\u1c80-\u1c8f\u1dfa\u2c2f\u2c5f\u30fb\u31bb-\u31bf\u4db6-\u4dbf\u9ff0-\u9fff\ua7c0-\ua7ff\ua82c\uab68-\uab69\uff65\u{10000}-\u{10ffff}]/gu;

function wordCharacters(name: string): string {
  return name
    .replace(/[^\p{ID_Continue}$]/gu, "_")
    .replace(newLetters, "_")
    .replace(/[\u200c\u200d]/g, "_")
    .slice(0, 120);
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function startingWithLetter(name: string): string {
  return /^[\p{ID_Start}_$]/u.test(name) ? name : `_${name}`;
}
