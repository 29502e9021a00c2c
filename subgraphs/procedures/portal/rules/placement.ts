/** Where an item belongs: what it is about, who may speak of that, when it is shown and in what order. */

import { isWholeDay } from '../../codeLists/rules/inForce.ts';
import type { PortalContent, PortalProblem, PortalProblemCode } from './content.ts';
import { documentKeyOf, placeOfDocument } from './legalDocument.ts';

/** What lists are filtered by; null where it does not apply. */
export interface Subject {
  procedureCode: string | null;
  aboutAgency: string | null;
  documentKey: string | null;
}

export function subjectOf(content: PortalContent): Subject {
  const nothing: Subject = { procedureCode: null, aboutAgency: null, documentKey: null };
  switch (content.kind) {
    case 'GUIDANCE':
    case 'QUESTION':
      return { ...nothing, procedureCode: content.procedureCode };
    case 'AVAILABILITY':
      return { ...nothing, procedureCode: content.procedureCode, aboutAgency: content.of };
    case 'CONTACT_POINT':
      return { ...nothing, aboutAgency: content.of };
    case 'PORTAL_DETAILS':
    case 'TERMS_OF_USE':
      return { ...nothing, aboutAgency: content.owner };
    case 'LEGAL_DOCUMENT':
      return { ...nothing, documentKey: documentKeyOf(content.number) };
    case 'LIFE_EVENT':
    case 'ANNOUNCEMENT':
      return nothing;
  }
}

/** Kinds of which one item at a time speaks of one subject: two would contradict each other. */
export const speaksAlone = (content: PortalContent): boolean =>
  ['PORTAL_DETAILS', 'TERMS_OF_USE', 'AVAILABILITY', 'LEGAL_DOCUMENT'].includes(content.kind);

/** Every procedure that an item names: each must be in force when it is entered. */
export function listProcedureCodes(content: PortalContent): string[] {
  if (content.kind === 'LIFE_EVENT') return content.procedureCodes;
  const { procedureCode } = subjectOf(content);
  return procedureCode === null ? [] : [procedureCode];
}

/** The Government Office (Văn phòng Chính phủ), which owns the National Public Service Portal. */
export const NATIONAL_PORTAL_OWNER = 'G22';

/** An agency is itself and everything beneath it: H15.50.05 is within H15. */
export const isWithin = (agency: string, root: string): boolean =>
  agency === root || agency.startsWith(`${root}.`);

/** A portal is the nation's or a province's: the Government Office, or an agency that is the root of a province. */
export const isPortalOwner = (agency: string): boolean =>
  agency === NATIONAL_PORTAL_OWNER || /^H\d{2}$/.test(agency);

/** Whether the agency may speak of what the item is about. */
export function judgeSpeaker(content: PortalContent, agency: string): PortalProblem[] {
  switch (content.kind) {
    case 'CONTACT_POINT':
    case 'AVAILABILITY':
      return isWithin(content.of, agency) ? [] : [elsewhere(content.kind)];
    case 'PORTAL_DETAILS':
    case 'TERMS_OF_USE':
      return isPortalOwner(agency) ? [] : [notAnOwner];
    default:
      return [];
  }
}

const elsewhere = (kind: 'CONTACT_POINT' | 'AVAILABILITY'): PortalProblem => ({
  code: 'AGENCY_ELSEWHERE',
  field: kind === 'CONTACT_POINT' ? 'content.contactPoint.of' : 'content.availability.of',
  message: 'Chỉ được công khai thông tin của cơ quan mình và cơ quan trực thuộc.',
});

const notAnOwner: PortalProblem = {
  code: 'NOT_A_PORTAL_OWNER',
  field: 'agency',
  message: 'Chỉ cơ quan chủ quản của cổng dịch vụ công được công khai thông tin này.',
};

export interface Period {
  /** First day it shall be shown, yyyy-MM-dd; null: the day of publication. */
  from: string | null;
  /** First day it shall no longer be shown; null: until it is replaced or taken back. */
  to: string | null;
}

const period = (field: string, message: string, code: PortalProblemCode = 'PERIOD_MALFORMED') => ({
  code,
  field,
  message,
});

/** Whether something may be entered to be shown for a time, on a day (yyyy-MM-dd). */
export function judgePeriod(content: PortalContent, { from, to }: Period, today: string): PortalProblem[] {
  const problems: PortalProblem[] = [];
  if (from !== null && (!isWholeDay(from) || from < today))
    problems.push(period('effectiveFrom', 'Ngày bắt đầu phải là một ngày đầy đủ, không sớm hơn hôm nay.'));
  if (to !== null && (!isWholeDay(to) || to <= (from ?? today)))
    problems.push(period('effectiveTo', 'Ngày kết thúc phải là một ngày đầy đủ, sau ngày bắt đầu.'));
  if (to === null && content.kind === 'ANNOUNCEMENT')
    problems.push(period('effectiveTo', 'Thông báo phải có ngày kết thúc.'));
  return problems;
}

const DIGITS_OF_DAY = 99_999_999;

/**
 * Place in its list, text that sorts upwards: life events in the order of a life, announcements newest first, what is about
 * an agency by its code.
 */
export function placeOf(content: PortalContent, enteredOn: string): string {
  switch (content.kind) {
    case 'LIFE_EVENT':
      return String(content.position).padStart(3, '0');
    case 'LEGAL_DOCUMENT':
      return placeOfDocument(content.number);
    case 'CONTACT_POINT':
    case 'AVAILABILITY':
      return content.of;
    case 'PORTAL_DETAILS':
    case 'TERMS_OF_USE':
      return content.owner;
    case 'GUIDANCE':
    case 'QUESTION':
    case 'ANNOUNCEMENT':
      return String(DIGITS_OF_DAY - Number(enteredOn.replaceAll('-', '')));
  }
}

/** How the version published before stands: shown until the next replaces it, or ended on a day already. */
export interface PublishedBefore {
  state: string;
  effectiveFrom: string | null;
  effectiveTo: string | null;
}

/** Whether a version can be shown from a day (yyyy-MM-dd) without two being shown at once. */
export function judgeSuccession(from: string, before: PublishedBefore | undefined): PortalProblem[] {
  if (before === undefined) return [];
  const earliest = before.state === 'PUBLISHED' ? before.effectiveFrom : before.effectiveTo;
  return earliest === null || from >= earliest
    ? []
    : [
        period(
          'effectiveFrom',
          'Phiên bản mới không được bắt đầu trước phiên bản mà nó thay thế.',
          'STARTS_BEFORE_PREVIOUS',
        ),
      ];
}

/** Whether there is a day left on which it can be shown: a draft may have lain too long. */
export const judgeTimeLeft = (from: string, to: string | null): PortalProblem[] =>
  to === null || to > from
    ? []
    : [period('effectiveTo', 'Thời gian công khai đã qua; hãy nhập phiên bản mới với thời gian khác.')];

export const saidElsewhere: PortalProblem = {
  code: 'SAID_ELSEWHERE',
  field: 'item',
  message: 'Đã có mục khác đang công khai cùng nội dung này; hãy nhập phiên bản mới của mục đó.',
};
