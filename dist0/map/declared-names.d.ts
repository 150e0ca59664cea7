/** A declaration in the text of a declaration file: offsets of all of it, and of its name. */
export interface DeclaredName {
    readonly name: string;
    /** A member of what has the name; `undefined` for the name itself. */
    readonly member: string | undefined;
    readonly start: number;
    readonly nameStart: number;
    readonly nameEnd: number;
    readonly end: number;
}
/** A declaration file, parsed. */
export interface DeclarationFile {
    readonly names: readonly DeclaredName[];
    /** Of an offset; both count from 0. */
    readonly lineAndColumn: (offset: number) => {
        readonly line: number;
        readonly column: number;
    };
}
/** What a declaration file declares, and the members of it, in the order of the text. */
export declare function readDeclarations(text: string): DeclarationFile;
