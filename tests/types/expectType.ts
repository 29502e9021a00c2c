/** Words of the tests of types, which `npm run typecheck` runs and nothing else does: a file `*.test-d.ts` compiles or it fails. */

/** Whether two types are the same, `any` and `readonly` included. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only for what is true. */
export function holds<_Claim extends true>(): void {}
