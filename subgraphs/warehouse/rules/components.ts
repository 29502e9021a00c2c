import type { SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { WarehouseDocument } from './document.ts';
import { type Choice, chooseDocument, compareNewest, formRank, verdictRank } from './selection.ts';

/** A result type that may replace a paper, and how sure that is: PROPOSED, CONFIRMED or PUBLISHED. */
export interface Mapping {
  resultType: string;
  state: string;
}

/** What this register says of one paper of a dossier (thành phần hồ sơ). */
export interface ComponentAnswer {
  state: 'HELD' | 'NOT_HELD' | 'EXPIRED' | 'NOT_APPLICABLE' | 'NOT_PERMITTED';
  reason:
    | 'REVOKED'
    | 'IN_REVIEW'
    | 'OTHER_OWNER'
    | 'DOCUMENT_ONLY'
    | 'PROPOSED_MAPPING'
    | 'NO_RECORD'
    | 'ROLE_ABSENT'
    | null;
  document: string | null;
  resultType: string | null;
  mapping: string | null;
  recordVersion: string | null;
  asOf: Date | null;
  level: 'STATE_VERIFIED' | 'IMAGE_ONLY' | null;
}

const NOTHING = {
  reason: null,
  document: null,
  resultType: null,
  mapping: null,
  recordVersion: null,
  asOf: null,
  level: null,
} as const;

/** Nobody plays the part whose paper it is. */
export const componentRoleAbsent: ComponentAnswer = {
  ...NOTHING,
  state: 'NOT_APPLICABLE',
  reason: 'ROLE_ABSENT',
};

/** The grant opens none of the papers that could replace it. */
export const componentNotPermitted: ComponentAnswer = { ...NOTHING, state: 'NOT_PERMITTED' };

/** What somebody holds of one result type. */
export type Holding = (subject: SubjectId, resultType: string) => readonly WarehouseDocument[];

export interface ComponentCase {
  /** Whose paper it is. */
  subject: SubjectId;
  /** The other people and organisations of the same grant. */
  others: readonly SubjectId[];
  accepts: readonly Mapping[];
  /** `yyyy-MM-dd`, the day on which validity is judged. */
  onDay: string;
}

/** The answer, and the other holder when the answer says that there is one: it is disclosed of them too. */
export interface ComponentVerdict {
  answer: ComponentAnswer;
  otherOwner: SubjectId | null;
}

/**
 * Whether a paper is proved by what its owner holds (DOMAIN W2): an accepted type, the same owner, valid on the day,
 * approved. An image proves it too, and says so (EVI-7).
 */
export function judgeComponent(
  { subject, others, accepts, onDay }: ComponentCase,
  holding: Holding,
): ComponentVerdict {
  const best = accepts
    .flatMap((mapping) => {
      const choice = chooseDocument(holding(subject, mapping.resultType), onDay);
      return choice === undefined ? [] : [{ ...choice, mapping }];
    })
    .sort(compareMapped)[0];
  if (best !== undefined) return { answer: describe(best), otherOwner: null };
  for (const mapping of accepts) {
    const otherOwner = others.find(
      (other) => chooseDocument(holding(other, mapping.resultType), onDay)?.verdict === 'VALID',
    );
    if (otherOwner !== undefined) {
      // Neither their document nor its version: it is enough to know that the owners differ.
      const kind = { resultType: mapping.resultType, mapping: mapping.state };
      return { answer: { ...NOTHING, ...kind, state: 'NOT_HELD', reason: 'OTHER_OWNER' }, otherOwner };
    }
  }
  return { answer: { ...NOTHING, state: 'NOT_HELD', reason: 'NO_RECORD' }, otherOwner: null };
}

type MappedChoice = Choice & { mapping: Mapping };

const isProposed = ({ mapping }: MappedChoice): boolean => mapping.state === 'PROPOSED';

/** A sure mapping goes before structured content: only a sure one can spare the person the paper. */
function compareMapped(a: MappedChoice, b: MappedChoice): number {
  return (
    verdictRank(a) - verdictRank(b) ||
    Number(isProposed(a)) - Number(isProposed(b)) ||
    formRank(a) - formRank(b) ||
    compareNewest(a.document, b.document)
  );
}

function describe(choice: MappedChoice): ComponentAnswer {
  const { document, verdict, mapping } = choice;
  const found = {
    ...NOTHING,
    document: document.id,
    resultType: document.resultType,
    mapping: mapping.state,
    recordVersion: document.recordVersion,
    asOf: document.recordedAt,
  };
  switch (verdict) {
    case 'REVOKED':
    case 'IN_REVIEW':
      return { ...found, state: 'NOT_HELD', reason: verdict };
    case 'EXPIRED':
      return { ...found, state: 'EXPIRED' };
    case 'VALID': {
      const isImage = document.form === 'DOCUMENT_ONLY';
      // The level already says that it is an image, so the doubt about the mapping is the reason to be told.
      const reason = isProposed(choice) ? 'PROPOSED_MAPPING' : isImage ? 'DOCUMENT_ONLY' : null;
      return { ...found, state: 'HELD', reason, level: isImage ? 'IMAGE_ONLY' : 'STATE_VERIFIED' };
    }
  }
}
