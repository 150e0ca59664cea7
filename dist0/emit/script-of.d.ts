/**
 * The JavaScript of a generated module, as compilers make it. Types are cut out of its text: that
 * takes a ninth of the time of a compiler, which looks at far more than our modules can be.
 */
export declare function scriptOf(source: string): string;
