import type { Context } from '../../kernel/access.ts';
import type { MayAct } from '../../kernel/domain/representation.ts';
import type { Grant } from '../../kernel/tokens.ts';
import type { PersonRecord } from './database/people.ts';
import type { Loaders } from './reads/loaders.ts';

export type ContextType = Context<Loaders>;

/** Behind `Person` stands the record, numbers still encrypted. */
export type PersonMapper = PersonRecord;

/** Behind `Representation` stands in what right the viewer acts for somebody, with the law behind it. */
export type RepresentationMapper = Omit<MayAct, 'kind' | 'minorUntil'> & { legalBasis: string };

/** A question as it arrives in a representation. */
export interface AskedQuestion {
  key: string;
  role: string;
  path?: string | null;
}

/** Behind `Prefill` stands its grant, opened, with the questions that the gateway brought along. */
export interface PrefillMapper {
  grant: string;
  /** Of this representation: another in the same request may carry another grant. */
  opened: Grant;
  /** Null when the register of procedures did not answer. */
  questions?: readonly AskedQuestion[] | null;
}
