/** A working tree of git, and where on GitHub it comes from. */
export interface Checkout {
    readonly folder: string;
    /** `owner/name`, if `origin` is on GitHub. */
    readonly repository: string | undefined;
    readonly branch: string | undefined;
}
/** The working tree that a folder is in. What git keeps in `.git` is in gitrepository-layout(5). */
export declare function readCheckout(folder: string): Checkout | undefined;
