/** What `typedown diff` can find. */
export declare const diffRules: {};
