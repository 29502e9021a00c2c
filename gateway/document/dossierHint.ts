import { ownOf } from '../../kernel/domain/own.ts';
import type { Touched } from './authorise.ts';

/**
 * The dossier that a document names in its arguments: a hint for the grant of the request. Null when it names none, or names it
 * in no form of ours.
 */
export function readDossierHint(touched: Touched, variables: Record<string, unknown>): string | null {
  for (const argument of touched.dossierArguments) {
    if ('literal' in argument) return isUuid(argument.literal);
    let value: unknown = ownOf(variables, argument.variable);
    for (const step of argument.path)
      value =
        typeof value === 'object' && value !== null
          ? ownOf(value as Record<string, unknown>, step)
          : undefined;
    if (typeof value === 'string') return isUuid(value);
  }
  return null;
}

const isUuid = (text: string): string | null =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : null;
