/** What a body says it is, and the form in which its answer is wanted, by RFC 9110 and GraphQL over HTTP. */
import { parse } from 'content-type';
import Negotiator from 'negotiator';

/** The media types of an answer, the default first. The body is the same; only the rules of status differ. */
export const answerTypes = {
  json: 'application/json; charset=utf-8',
  graphql: 'application/graphql-response+json; charset=utf-8',
} as const;
export type AnswerType = (typeof answerTypes)[keyof typeof answerTypes];

const OFFERED: string[] = [answerTypes.json, answerTypes.graphql];
const QUOTED = /"(?:[^"\\]|\\.)*"/g;

/**
 * Whether a body is JSON in UTF-8, by its Content-Type. JSON knows no parameters, so what is not the charset means nothing; a
 * charset that is said twice, or a quotation without end, would be read in two ways by two programs.
 */
export function isJsonBody(contentType: string | undefined): boolean {
  const { type, parameters } = parse(contentType ?? '');
  const bare = (contentType ?? '').replace(QUOTED, '');
  if (bare.includes('"') || (bare.match(/;\s*charset\s*=/gi)?.length ?? 0) > 1) return false;
  return type === 'application/json' && (parameters.charset ?? 'utf-8').toLowerCase() === 'utf-8';
}

/** The media type that the caller accepts; undefined when it accepts none of ours. */
export function chooseAnswerType(accept: string | undefined): AnswerType | undefined {
  const wanted = new Negotiator({ headers: { accept } }).mediaType(OFFERED);
  return wanted as AnswerType | undefined;
}
