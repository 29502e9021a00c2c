/**
 * Step 6 of publishing: an online way of doing it is attached to a procedure that is published, and from end to end only
 * to one that its ministry has listed by decision (draft regulation of the portal; Decree 42/2022/NĐ-CP).
 */

import { displayDate } from '../../../../kernel/domain/calendar.ts';
import type { AdministrativeTier } from '../../../../kernel/domain/content.ts';
import { readTyped, tellFault } from '../../../../kernel/domain/text/typed.ts';
import type { PublisherKind } from '../../codeLists/rules/agencyKind.ts';
import { endOfStop, isStoppedOn, type Level, type ServiceTerm, type StopTerm } from './servicePeriods.ts';

/** The version in force, as far as attaching needs it. */
export interface OfferedProcedure {
  code: string;
  publisher: string;
  tiers: readonly AdministrativeTier[];
}

/** The list of its ministry in force today. */
export interface ListInForce {
  number: string;
  decidedOn: string | null;
  deadline: string;
  listsProcedure: boolean;
}

/** The last service of a procedure at an agency, with its stops. */
export interface KnownService extends ServiceTerm {
  id: string;
  level: Level;
  stops: readonly StopTerm[];
}

export interface Attachment {
  procedure: string;
  agency: string;
  level: Level;
  address: string;
  /** First day of the service. */
  from: string;
  decidedOn: string;
}

export interface AttachmentFacts {
  /** In force today and on the first day; undefined where it is not. */
  procedure: OfferedProcedure | undefined;
  kind: PublisherKind | null;
  list: ListInForce | undefined;
  last: KnownService | undefined;
}

/** Whether an online way may be attached; `closes` says which service ends on its first day. */
export function judgeAttachment(asked: Attachment, { procedure, kind, list, last }: AttachmentFacts) {
  if (procedure === undefined) return procedureNotPublished(asked.procedure);
  if (!mayOffer(asked.agency, kind, procedure)) return agencyMayNotOffer();
  if (!isSecureAddress(asked.address)) return addressNotSecure();
  if (asked.from < asked.decidedOn)
    return periodNotAccepted('Ngày bắt đầu không thể trước ngày ký quyết định.');
  if (asked.level === 'FULL' && list?.listsProcedure !== true)
    return procedureNotEligible(asked.procedure, list);
  if (last === undefined) return { __typename: 'AttachmentAccepted' as const, closes: null };
  return judgeSuccession(asked, last);
}

/** What is there ends on the first day of what comes; while it is stopped, it is taken up again first. */
function judgeSuccession({ from }: Attachment, last: KnownService) {
  const free = last.inForceTo === null ? from > last.inForceFrom : from >= last.inForceTo;
  if (!free)
    return periodNotAccepted(
      `Dịch vụ hiện có bắt đầu từ ${displayDate(last.inForceFrom)}; dịch vụ thay thế phải bắt đầu sau ngày đó.`,
    );
  if (last.inForceTo !== null) return { __typename: 'AttachmentAccepted' as const, closes: null };
  const isStopped = last.stops.some((stop) => {
    const end = endOfStop(stop);
    return end === null || end > from;
  });
  if (isStopped) return serviceStopped();
  return { __typename: 'AttachmentAccepted' as const, closes: last.id };
}

/** A central agency offers what it publishes; a province what is handled there or below, and what it publishes itself. */
function mayOffer(
  agency: string,
  kind: PublisherKind | null,
  { publisher, tiers }: OfferedProcedure,
): boolean {
  if (kind === null) return false;
  if (publisher === agency) return true;
  return kind === 'PROVINCE' && (tiers.includes('PROVINCE') || tiers.includes('COMMUNE'));
}

/** Only https, and nothing in the address that could be somebody's account. */
export function isSecureAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, hostname } = new URL(address);
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.');
}

export interface Stop {
  from: string;
  until: string | null;
  reason: string;
  decidedOn: string;
}

/** Whether a service may be stopped. It must be in force on the first day of the stop, and not stopped then or later. */
export function judgeStop(asked: Stop, service: KnownService | undefined) {
  if (service === undefined) return onlineServiceNotFound();
  const { fault } = readTyped(asked.reason);
  if (fault !== undefined) return periodNotAccepted(tellFault(fault, 'lý do tạm dừng như trong quyết định'));
  if (asked.from < asked.decidedOn)
    return periodNotAccepted('Ngày tạm dừng không thể trước ngày ký quyết định.');
  if (asked.until !== null && asked.until <= asked.from)
    return periodNotAccepted('Ngày cung cấp trở lại phải sau ngày tạm dừng.');
  const { inForceTo } = service;
  if (inForceTo !== null && (asked.until === null || asked.until > inForceTo))
    return periodNotAccepted(
      `Dịch vụ này chỉ có hiệu lực đến trước ngày ${displayDate(inForceTo)}; hãy tạm dừng đến ngày đó và dừng riêng dịch vụ thay thế.`,
    );
  const overlaps = service.stops.some((stop) => {
    const end = endOfStop(stop);
    return (end === null || asked.from < end) && (asked.until === null || stop.stoppedFrom < asked.until);
  });
  return overlaps ? serviceStopped() : { __typename: 'StopAccepted' as const, service: service.id };
}

/** Whether a stopped service may be taken up again, and which stop ends with that. */
export function judgeResumption(asked: { on: string; decidedOn: string }, service: KnownService | undefined) {
  if (service === undefined) return onlineServiceNotFound();
  const stop = service.stops.find((one) => isStoppedOn(one, asked.on));
  if (stop === undefined || stop.resumedOn !== null) return serviceNotStopped();
  if (asked.on <= stop.stoppedFrom || asked.on < asked.decidedOn)
    return periodNotAccepted(
      'Ngày cung cấp trở lại phải sau ngày tạm dừng và không trước ngày ký quyết định.',
    );
  return { __typename: 'ResumptionAccepted' as const, stop: stop.id };
}

/**
 * How a service ends when its procedure is repealed from a day: closed on it, or stopped from it on where its own days are
 * settled already; nothing where it was over before.
 */
export function judgeEnd(
  service: KnownService,
  day: string,
): { kind: 'CLOSE' } | { kind: 'STOP'; from: string } | { kind: 'NOTHING' } {
  const { inForceFrom, inForceTo, stops } = service;
  if (inForceTo !== null && inForceTo <= day) return { kind: 'NOTHING' };
  if (inForceTo === null && inForceFrom < day) return { kind: 'CLOSE' };
  const from = inForceFrom < day ? day : inForceFrom;
  const isStopped = stops.some((stop) => (endOfStop(stop) ?? from) >= from);
  return isStopped ? { kind: 'NOTHING' } : { kind: 'STOP', from };
}

export const procedureNotPublished = (code: string) => ({
  __typename: 'ProcedureNotPublished' as const,
  message: `Thủ tục ${code} chưa được công khai hoặc không còn hiệu lực trong Cơ sở dữ liệu quốc gia nên chưa thể gắn dịch vụ công trực tuyến.`,
});

/** Names the rule and the list that does not have it, or says that there is no list. */
function procedureNotEligible(code: string, list: ListInForce | undefined) {
  const rule =
    'dịch vụ công trực tuyến toàn trình chỉ được gắn cho thủ tục có trong danh mục đủ điều kiện do bộ quản lý công bố bằng quyết định (Nghị định 42/2022/NĐ-CP)';
  const found =
    list === undefined
      ? 'bộ quản lý thủ tục này chưa công bố danh mục nào còn hiệu lực'
      : `danh mục theo Quyết định ${list.number}${list.decidedOn === null ? '' : ` ngày ${displayDate(list.decidedOn)}`} không có thủ tục này`;
  return {
    __typename: 'ProcedureNotEligible' as const,
    message: `Chưa thể cung cấp toàn trình thủ tục ${code}: ${rule}; ${found}.`,
    rule: 'Nghị định 42/2022/NĐ-CP',
    listDecision: list?.number ?? null,
  };
}

const agencyMayNotOffer = () => ({
  __typename: 'AgencyMayNotOffer' as const,
  message:
    'Bộ, cơ quan trung ương chỉ cung cấp trực tuyến thủ tục do mình công bố; Ủy ban nhân dân cấp tỉnh chỉ cung cấp thủ tục được thực hiện ở cấp tỉnh, cấp xã hoặc do mình công bố.',
});

const addressNotSecure = () => ({
  __typename: 'AddressNotSecure' as const,
  message: 'Địa chỉ dịch vụ phải là một địa chỉ https đầy đủ, không kèm tên tài khoản.',
});

const periodNotAccepted = (message: string) => ({ __typename: 'PeriodNotAccepted' as const, message });

const onlineServiceNotFound = () => ({
  __typename: 'OnlineServiceNotFound' as const,
  message: 'Cơ quan này không có dịch vụ công trực tuyến nào của thủ tục đang có hiệu lực vào ngày đó.',
});

const serviceStopped = () => ({
  __typename: 'StateConflict' as const,
  message: 'Dịch vụ đang hoặc sẽ tạm dừng trong thời gian này; hãy cung cấp trở lại trước.',
  state: 'STOPPED',
  allowed: ['RESUME'],
});

const serviceNotStopped = () => ({
  __typename: 'StateConflict' as const,
  message: 'Dịch vụ không tạm dừng vào ngày này hoặc đã có quyết định cung cấp trở lại.',
  state: 'OFFERED',
  allowed: ['STOP', 'ATTACH'],
});
