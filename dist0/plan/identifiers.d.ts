/**
 * Words into names that are safe in TypeScript and on every disk. A name is a list of small steps;
 * docs are hostile input, and this is the one place where their names become identifiers and paths.
 */
/** `crateLabel` → `CrateLabel`; what no identifier can hold becomes `_`. */
export declare function pascalCase(name: string): string;
/** `CrateLabel` → `crateLabel`. */
export declare function camelCase(name: string): string;
/** A file's name without its ending: the documented name with everything unusual made `_`. */
export declare function fileName(name: string): string;
/** A namespace's folder: its parts, without anything that could lead out of the output folder. */
export declare function folderName(namespace: string): string;
/** A name nobody has taken, case ignored; `_` is put behind it until that is so. */
export declare function claim(name: string, taken: Set<string>): string;
/** The name to try when so many are taken: with `_` behind it, or a number, or it would outgrow what disks take. */
export declare function otherName(name: string, count: number): string;
