/** What the directory says: who works where with which duty, which systems connect, and until when each is attested. */
import type { AgencyCode } from '../../../../kernel/domain/scalars.ts';
import type { NoticeKind } from '../notices.ts';

export type EntryKind = 'UNIT' | 'DUTY' | 'SYSTEM' | 'ATTESTATION' | 'CODE' | 'WEBHOOK' | 'MASTER';
/** Lists of which a connected system has codes of its own. */
export const SOURCE_LISTS = ['PROCEDURE', 'AGENCY', 'STATUS', 'OWNER_KIND', 'CHANNEL', 'PAYMENT'] as const;
export type SourceList = (typeof SOURCE_LISTS)[number];
/** Handle what is assigned; lead a unit, which takes what stands in the intake and assigns it; keep the directory itself. */
export type Duty = 'HANDLE' | 'LEAD' | 'ADMINISTER';
/** Duties of officials who publish procedures: kept by the catalogue, which judges every step by them. */
export const PUBLISHING = ['ENTER', 'CHECK', 'APPROVE', 'PUBLISH'] as const;
export type PublishingDuty = (typeof PUBLISHING)[number];
/** A system through which officers come needs an attestation; a portal of citizens has none to lose. */
export type ClientKind = 'CONSUMER_SYSTEM' | 'PORTAL';
export type EntryState = 'PROPOSED' | 'IN_FORCE' | 'REJECTED';
/** Proposed by an official, from a file, the first administrators, or from before there was a directory. */
export type EntryOrigin = 'OFFICIAL' | 'FILE' | 'FIRST' | 'BEFORE';

/** One statement with its term. `untilDay` is the first day on which it no longer holds; null: until it is ended. */
export interface Entry {
  kind: EntryKind;
  agency: AgencyCode;
  account: string | null;
  duty: Duty | PublishingDuty | null;
  unit: string | null;
  client: string | null;
  clientKind: ClientKind | null;
  name: string | null;
  number: string | null;
  /** What a system of officers may state as its purpose, in order; null: all that the release registers for it. */
  purposes: readonly string[] | null;
  /** Of a code of a system: in which list it stands, how the system writes it, and which of ours it means. */
  list: SourceList | null;
  /** Of a master: the national code of the procedure; null: every procedure of the agency. */
  code: string | null;
  means: string | null;
  /** Of a webhook: where signed events go, and which the client wants. */
  url: string | null;
  events: readonly NoticeKind[] | null;
  fromDay: string;
  untilDay: string | null;
}

/** One that is kept and not ended. */
export interface KeptEntry extends Entry {
  id: string;
}

export const isPublishing = (duty: string | null): duty is PublishingDuty =>
  PUBLISHING.some((one) => one === duty);

type Term = Pick<Entry, 'fromDay' | 'untilDay'>;

/** Whether two terms have a day in common. */
export const meets = (one: Term, other: Term): boolean =>
  (other.untilDay === null || one.fromDay < other.untilDay) &&
  (one.untilDay === null || other.fromDay < one.untilDay);

export const isInForceOn = (one: Term, day: string): boolean =>
  one.fromDay <= day && (one.untilDay === null || day < one.untilDay);

/** What two entries must share to speak of the same: two terms of one duty, of one system, of one attestation. */
export function isOfTheSame(one: Entry, other: Entry): boolean {
  if (one.kind !== other.kind) return false;
  switch (one.kind) {
    case 'UNIT':
      return one.agency === other.agency && one.unit === other.unit;
    case 'DUTY':
      return one.account === other.account && one.agency === other.agency && one.duty === other.duty;
    case 'SYSTEM':
      return one.client === other.client;
    case 'ATTESTATION':
      return one.client === other.client && one.number === other.number;
    // One agency has one master at a time: another system is another word on the same.
    case 'MASTER':
      return one.agency === other.agency && one.code === other.code;
    case 'CODE':
      return one.client === other.client && one.list === other.list && one.code === other.code;
    case 'WEBHOOK':
      return one.client === other.client;
  }
}

/** Whether they say the same beside their terms. */
export const saysTheSame = (one: Entry, other: Entry): boolean =>
  one.agency === other.agency &&
  one.client === other.client &&
  one.unit === other.unit &&
  one.clientKind === other.clientKind &&
  one.name === other.name &&
  one.means === other.means &&
  one.url === other.url &&
  one.events?.join() === other.events?.join() &&
  one.purposes?.join() === other.purposes?.join();
