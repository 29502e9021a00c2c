import type {
  AdministrativeTier,
  AgencyPart,
  Channel,
  ChannelContent,
  ComponentContent,
  FeeLine,
  ProcedureContent,
  ProcedureKind,
  TimeLimit,
  TimeLimitUnit,
} from '../../../../kernel/domain/content.ts';
import { NAMES, readWords } from './feeNames.ts';
import { PARTS } from './mentions.ts';

/** A record as LayThuTuc answers it: every scalar a text, nothing for what is not known. */
export type NationalRecord = Readonly<Record<string, unknown>>;

const TIERS: Readonly<Record<AdministrativeTier, [code: string, name: string]>> = {
  MINISTRY: ['BO', 'Cấp bộ'],
  PROVINCE: ['TINH', 'Cấp tỉnh'],
  COMMUNE: ['XA', 'Cấp xã'],
  OTHER: ['KHAC', 'Cơ quan khác'],
};
const KINDS: Readonly<Record<ProcedureKind, string>> = {
  DETAILED_BY_LAW: 'TTHC được giao luật quy định chi tiết',
  NOT_DELEGATED_TO_LOCALITIES: 'TTHC không được luật giao cho địa phương quy định',
  OTHER: 'Loại khác',
};
const CHANNELS: Readonly<Record<Channel, string>> = { COUNTER: '1', ONLINE: '2', POST: '3' };
const UNITS: Readonly<Record<TimeLimitUnit, string>> = {
  WORKING_DAY: 'Ngày làm việc',
  DAY: 'Ngày',
  HOUR: 'Giờ',
  MONTH: 'Tháng',
};

/**
 * The content of a version in the shape of the national record, for a system that reads LayThuTuc (DOMAIN §4.1).
 *
 * The record has no place for cases, roles, questions, the kind of a paper, any-of groups, localities or exemptions as
 * facts of their own: reading it back finds those in the words again, where they are in the words.
 */
export function toNationalRecord(content: ProcedureContent): NationalRecord {
  return {
    MATTHC: content.code,
    TENTTHC: content.name,
    MACOQUANCONGBO: content.publisher,
    QUYETDINH: content.decisionNumber,
    LOAITTHC: content.kind === null ? null : KINDS[content.kind],
    TUKHOA: content.keywords.length === 0 ? null : content.keywords.join(', '),
    YEUCAU: content.requirements,
    DIACHITIEPNHAN: content.receivingAddress,
    CAPTHUCHIEN: content.tiers.map((tier) => ({ CAPTHUCHIEN: TIERS[tier][0], TENCAP: TIERS[tier][1] })),
    LINHVUCTHUCHIEN: [{ MALINHVUC: null, TENLINHVUC: content.field }],
    DOITUONGTHUCHIEN: content.audiences.map((audience) => ({ TENDOITUONG: audience })),
    TRINHTUTHUCHIEN: content.steps.map(({ condition, steps }) => ({
      TRUONGHOP: condition,
      TRINHTU: steps.map((step) => ({ TENTRINHTU: step })),
    })),
    CACHTHUCTHUCHIEN: content.channels.map(toWay),
    THANHPHANHOSO: toGroups(content.cases.flatMap(({ components }) => components)),
    KETQUATHUCHIEN: content.results.map((code) => ({ MAKETQUA: code })),
    CANCUPHAPLY: content.legalBasis.map((basis) => ({
      SOVANBAN: basis.number,
      TENVANBAN: basis.name,
      NGAYBANHANH: toStamp(basis.issuedOn),
      NGAYHIEULUC: toStamp(basis.effectiveFrom),
      COQUANBANHANH: basis.issuer,
      DIACHITRUYCAP: basis.url,
    })),
    ...Object.fromEntries(PARTS.map(([field, part]) => [field, toAgencies(content, part)])),
    TTHCLIENQUAN: content.related.map((code) => ({ MATTHC: code })),
    TTHCLIENTHONG: content.linked.map((code) => ({ MATTHC: code })),
  };
}

/**
 * The same as the protocol sends it, in JSON: what is not known is an empty text there.
 *
 * @param publicisedAt when everybody could read the version; told as the source tells times, in Vietnam
 */
export function writeNationalRecord(
  content: ProcedureContent,
  { id, publicisedAt }: { id: string; publicisedAt: Date },
): string {
  const record = { ID: id, ...toNationalRecord(content), NgayCapNhat: toStampOf(publicisedAt) };
  return JSON.stringify(record, (_name, value: unknown) => value ?? '');
}

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

const toStampOf = (at: Date): string =>
  new Date(at.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 19).replace(/\D/g, '');

const toText = (number: number | null): string | null => (number === null ? null : String(number));
const toStamp = (day: string | null): string | null =>
  day === null ? null : `${day.replaceAll('-', '')}000000`;

/** A content that names the competent agency only in words has them in the record's list of agencies, as one name. */
function toAgencies({ agencies, competentAgency }: ProcedureContent, part: AgencyPart): object[] {
  const mentioned = agencies.filter((agency) => agency.part === part);
  if (part === 'COMPETENT' && mentioned.length === 0 && competentAgency !== null) {
    return [{ MADONVI: null, TENDONVI: competentAgency }];
  }
  return mentioned.map(({ code, name }) => ({ MADONVI: code, TENDONVI: name }));
}

/** A fee that belongs to all rows stands in each of them; a channel without time limits has one row for its fees. */
function toWay({ channel, timeLimits, fees }: ChannelContent): object {
  const rows: readonly TimeLimit[] =
    timeLimits.length > 0 || fees.length === 0 ? timeLimits : [{ value: null, unit: null, condition: null }];
  return {
    KENH: CHANNELS[channel],
    THOIGIAN: rows.map(({ value, unit, condition }, index) => ({
      THOIGIANGIAIQUYET: toText(value),
      DONVITINH: unit === null ? null : UNITS[unit],
      MOTA: condition,
      PHILEPHI: fees.filter(({ timeLimit }) => timeLimit === null || timeLimit === index).map(toFee),
    })),
  };
}

function toFee({ code, kind, name, condition, amountDong, foreignAmount, exemptions }: FeeLine): object {
  const isReadAlone =
    name === NAMES[kind] &&
    readWords(condition).kind === kind &&
    exemptions.every((words) => condition?.includes(words) === true);
  const words = isReadAlone ? condition : [name, condition].filter((part) => part !== null).join(': ');
  const amount = amountDong ?? foreignAmount?.amount ?? null;
  const unit = foreignAmount?.currency ?? 'VNĐ';
  return { MAPHILEPHI: code, SOTIEN: toText(amount), DONVI: amount === null ? null : unit, MOTA: words };
}

/** Papers under one heading that follow each other are one group, as the record lists them. */
function toGroups(components: readonly ComponentContent[]): object[] {
  const groups: { TRUONGHOP: string | null; GIAYTO: object[] }[] = [];
  for (const component of components) {
    const last = groups.at(-1);
    const paper = toPaper(component);
    if (last !== undefined && last.TRUONGHOP === component.heading) last.GIAYTO.push(paper);
    else groups.push({ TRUONGHOP: component.heading, GIAYTO: [paper] });
  }
  return groups;
}

function toPaper({ code, name, originals, copies, formName, mappings }: ComponentContent): object {
  const replacing = mappings.filter(({ state }) => state === 'PUBLISHED').map(({ resultType }) => resultType);
  return {
    MAGIAYTO: code,
    TENGIAYTO: name,
    SOBANCHINH: toText(originals),
    SOBANSAO: toText(copies),
    TENMAUDON: formName,
    MA_KQ_THAYTHE: replacing.length === 0 ? null : replacing.join(';'),
  };
}
