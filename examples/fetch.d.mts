/** Data as the operation asked for it. */
// biome-ignore lint/suspicious/noExplicitAny: what is there depends on the operation that was named
type Answer = any;
export type Ask = (name: string, variables?: object, headers?: Record<string, string>) => Promise<Answer>;

export declare class Refused extends Error {
  code: string;
  incidentId: string;
  status: number;
}
export declare class Declined extends Error {
  type: string;
  /** What else the refusal says: the keys that are missing, what to refresh with. */
  details: Readonly<Record<string, unknown>>;
}
export declare function connect(options: {
  origin: string;
  ids: Readonly<Record<string, string>>;
  token?: string | undefined;
  attempts?: number;
}): Ask;
export declare function pages(
  ask: Ask,
  name: string,
  variables: object,
  connectionIn: (data: Answer) => Answer,
): AsyncGenerator<Answer>;
export declare function expectType(answer: Answer, type: string): Answer;
export declare function fileOwnDossier(
  ask: Ask,
  what: { draft: object; typed: Readonly<Record<string, string>> },
): Promise<{ held: number; asked: number; followed: Answer }>;
