/** Whether two types are the same, and not only assignable to one another. */
export type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only for a claim that holds; it is never run. */
export declare function expectTrue<_Claim extends true>(): void;
