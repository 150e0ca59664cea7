/** The module that all validators share; its text is the same for every docs set. */
export declare function validationSource(): string;
