/** The version of the package. */
export declare function version(): string;
