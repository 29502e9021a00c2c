import { displayDate } from '../../../kernel/domain/calendar.ts';
import { isBlank } from '../../../kernel/domain/text/clean.ts';
import type { Binding, DocumentAttribute } from './binding.ts';
import type { RegisteredOrganization, WarehouseDocument } from './document.ts';
import type { Choice } from './selection.ts';
import { findRepresentation } from './validity.ts';

/** What this register says to one question; the words are those of AnswerState, AnswerReason and VerificationLevel. */
export interface Answer {
  state: 'HELD' | 'NOT_HELD' | 'EXPIRED' | 'NOT_APPLICABLE' | 'NOT_PERMITTED';
  reason: 'REVOKED' | 'IN_REVIEW' | 'DOCUMENT_ONLY' | 'NO_RECORD' | 'NO_VALUE' | 'ROLE_ABSENT' | null;
  value: string | null;
  display: string | null;
  recordVersion: string | null;
  asOf: Date | null;
  level: 'STATE_VERIFIED' | null;
  document: string | null;
}

const NOTHING = {
  reason: null,
  value: null,
  display: null,
  recordVersion: null,
  asOf: null,
  level: null,
  document: null,
} as const;

/** Nobody plays the part that the question asks about. */
export const roleAbsent: Answer = { ...NOTHING, state: 'NOT_APPLICABLE', reason: 'ROLE_ABSENT' };

/** The grant does not open what the question asks of this part. */
export const notPermitted: Answer = { ...NOTHING, state: 'NOT_PERMITTED' };

type DocumentBinding = Exclude<Binding, { kind: 'ORGANIZATION' }>;
type OrganizationBinding = Extract<Binding, { kind: 'ORGANIZATION' }>;

/**
 * Answers from the paper that was chosen, or says why it cannot (EVI-5, EVI-7). A value comes only from a valid paper
 * whose content is data; its date is the register's, never the clock's (PRE-2), and a missing one stays missing (PRE-9).
 */
export function answerFromDocument(choice: Choice | undefined, binding: DocumentBinding): Answer {
  if (choice === undefined) return { ...NOTHING, state: 'NOT_HELD', reason: 'NO_RECORD' };
  const { document, verdict } = choice;
  const read = {
    ...NOTHING,
    recordVersion: document.recordVersion,
    asOf: document.recordedAt,
    document: document.id,
  };
  switch (verdict) {
    case 'REVOKED':
    case 'IN_REVIEW':
      return { ...read, state: 'NOT_HELD', reason: verdict };
    case 'EXPIRED':
      return { ...read, state: 'EXPIRED' };
    case 'VALID':
      if (document.form === 'DOCUMENT_ONLY') return { ...read, state: 'NOT_HELD', reason: 'DOCUMENT_ONLY' };
      return withValue(read, findValue(document, binding), isDated(binding));
  }
}

/** Answers from the register of organisations, as it stands on a day. */
export function answerFromOrganization(
  organization: RegisteredOrganization | undefined,
  binding: OrganizationBinding,
  onDay: string,
): Answer {
  if (organization === undefined) return { ...NOTHING, state: 'NOT_HELD', reason: 'NO_RECORD' };
  const read = { ...NOTHING, recordVersion: organization.recordVersion, asOf: organization.recordedAt };
  const value =
    binding.attribute === 'representativeName'
      ? findRepresentation(organization.representations, onDay)?.name
      : organization[binding.attribute];
  return withValue(read, value, binding.attribute === 'establishedOn');
}

function withValue(read: Omit<Answer, 'state'>, value: string | null | undefined, isDate: boolean): Answer {
  // An empty text in a source is an absent value, not a value.
  if (value == null || isBlank(value)) return { ...read, state: 'NOT_HELD', reason: 'NO_VALUE' };
  const display = isDate ? displayDate(value) : value;
  return { ...read, state: 'HELD', value, display, level: 'STATE_VERIFIED' };
}

function findValue(document: WarehouseDocument, binding: DocumentBinding): string | null | undefined {
  if (binding.kind === 'ATTRIBUTE') return document[binding.attribute];
  return document.data.find(({ key }) => key === binding.field)?.value;
}

const DATED_ATTRIBUTES: readonly DocumentAttribute[] = ['issuedOn', 'validUntil'];

/** Data fields that are days are named so (`marriedOn`): a number that only looks like a date stays as it is. */
function isDated(binding: DocumentBinding): boolean {
  return binding.kind === 'ATTRIBUTE'
    ? DATED_ATTRIBUTES.includes(binding.attribute)
    : binding.field.endsWith('On');
}
