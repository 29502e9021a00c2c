import type { Channel, TimeLimitUnit } from '../../../../kernel/domain/content.ts';
import { findLegacyEncoding } from '../../../../kernel/domain/text/legacy.ts';

/** What a decision does with a procedure: new, amended, rescinded (ba danh mục kèm theo quyết định công bố). */
export type AnnexChange = 'NEW' | 'AMENDED' | 'RESCINDED';

export interface AnnexFee {
  name: string;
  /** Whole đồng; null where the annex sets no amount. */
  amountDong: number | null;
}

export interface AnnexTimeLimit {
  /** Null: for every way of submitting. */
  channel: Channel | null;
  value: number;
  unit: TimeLimitUnit;
}

/** What an annex says of one procedure. A list that it does not give is null, which is not an empty list. */
export interface AnnexItem {
  code: string;
  name: string;
  change: AnnexChange;
  components: string[] | null;
  fees: AnnexFee[] | null;
  timeLimits: AnnexTimeLimit[] | null;
}

export type DecisionKind = 'PROCEDURES' | 'ONLINE_SERVICES';

/** A signed decision as it is registered. */
export interface DecisionFacts {
  number: string;
  decidedOn: string;
  effectiveOn: string;
  /** The address where its authority shows it itself; null where it told none. */
  file: { address: string | null; sha256: string };
  annex: AnnexItem[];
}

const ANNEX_MAX = 500;
const NUMBER_MAX = 100;

/**
 * What is wrong with a decision that somebody wants to register, as paths within the input; empty when nothing is.
 *
 * @param today yyyy-MM-dd: nobody has signed a decision tomorrow
 */
export function listDecisionFaults(decision: DecisionFacts, today: string): string[] {
  const { number, decidedOn, effectiveOn, file, annex } = decision;
  const faults: [string, boolean][] = [
    ['number', !isLine(number, NUMBER_MAX)],
    ['decidedOn', !isDay(decidedOn) || decidedOn > today],
    ['effectiveOn', !isDay(effectiveOn)],
    ['file.address', file.address !== null && !isSecureAddress(file.address)],
    ['file.sha256', !/^[0-9a-f]{64}$/.test(file.sha256)],
    ['annex', annex.length > ANNEX_MAX],
    ...annex.map(({ name }, index): [string, boolean] => [`annex.${index}.name`, !isLine(name, 2_000)]),
    ...annex.map(({ code }, index): [string, boolean] => [
      `annex.${index}.code`,
      annex.findIndex((item) => item.code === code) !== index,
    ]),
    ...annex.flatMap((item, index) => listItemFaults(item, `annex.${index}`)),
  ];
  return faults.filter(([, wrong]) => wrong).map(([field]) => field);
}

function listItemFaults(item: AnnexItem, path: string): [string, boolean][] {
  return [
    [`${path}.components`, !(item.components ?? []).every((name) => isLine(name, 4_000))],
    [`${path}.fees`, !(item.fees ?? []).every(({ name }) => isLine(name, 2_000))],
    [`${path}.timeLimits`, !(item.timeLimits ?? []).every(({ value }) => value > 0)],
  ];
}

const isDay = (date: string): boolean => date.length === 'yyyy-MM-dd'.length;

/** Something to read, without characters that no text has. */
const isLine = (text: string, lengthMax: number): boolean =>
  text !== '' &&
  text.length <= lengthMax &&
  !/[\p{Cc}\p{Cs}]/u.test(text) &&
  findLegacyEncoding(text) === undefined;

function isSecureAddress(address: string): boolean {
  return address.length <= 2_000 && URL.canParse(address) && new URL(address).href.startsWith('https://');
}
