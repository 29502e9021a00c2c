/** Puts a paper into the shape of the warehouse; the same for generated papers and for those of the cast. */

import { addDays, stampOf } from './dates.ts';
import { type ResultData, type ResultTypeCode, resultTypes } from './resultTypes.ts';
import { type HeldDocument, type Holder, SEED_TODAY } from './types.ts';

/** Older papers came into the warehouse when it opened. */
const WAREHOUSE_STARTED_ON = '2021-07-01';

/** What has to be said about a paper. Everything not said takes the most ordinary value. */
export interface PaperFacts<Code extends ResultTypeCode> {
  key: string;
  holder: Holder;
  resultType: Code;
  number: string | null;
  issuer: string;
  issuedOn: string;
  /** Last day of validity, 'PERMANENT', or 'UNSAID' where the source does not say. */
  until: string | 'PERMANENT' | 'UNSAID';
  data: ResultData<Code>;
  state?: HeldDocument['state'];
  form?: HeldDocument['form'];
  /** When the warehouse last changed its record; ten days after issue when not said. */
  recordedOn?: string;
  recordVersion?: number;
}

/** A paper held. One that was only scanned has no data, because nobody has read its fields. */
export function describePaper<Code extends ResultTypeCode>(facts: PaperFacts<Code>): HeldDocument {
  const form = facts.form ?? 'STRUCTURED';
  const taken = facts.recordedOn ?? addDays(facts.issuedOn, 10);
  const recordedOn = taken > WAREHOUSE_STARTED_ON ? taken : WAREHOUSE_STARTED_ON;
  return {
    key: facts.key,
    holder: facts.holder,
    resultType: facts.resultType,
    title: resultTypes[facts.resultType].title,
    number: facts.number,
    issuer: facts.issuer,
    issuedOn: facts.issuedOn,
    validFrom: facts.issuedOn,
    validUntil: facts.until === 'PERMANENT' || facts.until === 'UNSAID' ? null : facts.until,
    permanent: facts.until === 'PERMANENT',
    state: facts.state ?? 'VALID',
    form,
    data: form === 'STRUCTURED' ? { ...facts.data } : {},
    recordVersion: facts.recordVersion ?? 1,
    recordedAt: stampOf(recordedOn < SEED_TODAY ? recordedOn : SEED_TODAY),
  };
}
