/**
 * Words into names that are safe in TypeScript and on every disk. A name is a list of small steps;
 * docs are hostile input, and this is the one place where their names become identifiers and paths.
 */
/** `crateLabel` → `CrateLabel`; what no identifier can hold becomes `_`. */
export function pascalCase(name) {
    return startingWithLetter(capitalised(wordCharacters(name)));
}
/** `CrateLabel` → `crateLabel`. */
export function camelCase(name) {
    const safe = wordCharacters(name);
    return startingWithLetter(safe.slice(0, 1).toLowerCase() + safe.slice(1));
}
/** A file's name without its ending: the documented name with everything unusual made `_`. */
export function fileName(name) {
    const safe = name.replace(/[^A-Za-z0-9_$-]/g, "_").slice(0, 120) || "_";
    return device.test(safe) ? `${safe}_` : safe;
}
/** Windows opens devices under these names, whatever the ending; as a folder it knows none of them. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;
/** A namespace's folder: its parts, without anything that could lead out of the output folder. */
export function folderName(namespace) {
    const [first = "_", ...rest] = namespace
        .slice(0, 200)
        .split(".")
        .map((part) => part.replace(/[^A-Za-z0-9_-]/g, "_"))
        .filter((part) => part !== "");
    // What follows the first dot is an ending to Windows.
    return [device.test(first) ? `${first}_` : first, ...rest].join(".");
}
/** A name nobody has taken, case ignored; `_` is put behind it until that is so. */
export function claim(name, taken) {
    let free = name;
    for (let count = 1; taken.has(free.toLowerCase()); count++)
        free = otherName(name, count);
    taken.add(free.toLowerCase());
    return free;
}
/** The name to try when so many are taken: with `_` behind it, or a number, or it would outgrow what disks take. */
export function otherName(name, count) {
    return name + (count <= 8 ? "_".repeat(count) : `_${count}`);
}
function wordCharacters(name) {
    return (name
        .replace(/[^\p{ID_Continue}$]/gu, "_")
        // Letters that this machine may know and a consumer's older compiler not: Unicode still adds to these.
        .replace(/[\u0870-\u089f\u1c80-\u1c8f\ua7c0-\ua7ff\u{10000}-\u{10ffff}]/gu, "_")
        .replace(/[\u200c\u200d]/g, "_")
        .slice(0, 120));
}
function capitalised(name) {
    return name.slice(0, 1).toUpperCase() + name.slice(1);
}
function startingWithLetter(name) {
    return /^[\p{ID_Start}_$]/u.test(name) ? name : `_${name}`;
}
