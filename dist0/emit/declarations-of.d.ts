/**
 * The declarations of a generated module, as compilers make them: see `script-of.ts`. All that is
 * exported has its type beside it (`isolatedDeclarations`), but for constants, which are literals.
 */
export declare function declarationsOf(source: string): string;
