/** The organisations of the nation: those of the cast, then generated ones led by heads of the first households. */

import { composed } from '../kernel/domain/text/clean.ts';
import { castDocumentsOfOrganizations, castOrganizations } from './castOrganizations.ts';
import { addDays, ageOn, stampOf } from './dates.ts';
import type { DraftPaper } from './holding.ts';
import { householdRandom } from './household.ts';
import { taxNumberOf } from './numbers.ts';
import { describePaper, type PaperFacts } from './paper.ts';
import type { Random, Weighted } from './random.ts';
import type { ResultTypeCode } from './resultTypes.ts';
import { issuerAt } from './systems.ts';
import { type Citizen, type HeldDocument, type OrganizationRecord, SEED_TODAY } from './types.ts';
import { pickDwelling, pickOldProvince, UNITS_CHANGED_ON } from './units.ts';

export const ORGANIZATION_COUNT = 30;

/** Free digits of tax numbers below this belong to the cast. */
const FIRST_POSITION = 100;

type EnterpriseType = 'KQ.G12.001046' | 'KQ.G12.001052' | 'KQ.G12.001080' | 'KQ.G12.001041';

interface LegalForm {
  name: string;
  prefix: string;
  title: string;
  resultType: EnterpriseType;
}

const legalForms: readonly Weighted<LegalForm>[] = [
  [
    {
      name: 'Công ty trách nhiệm hữu hạn một thành viên',
      prefix: 'Công ty TNHH MTV',
      title: 'Giám đốc',
      resultType: 'KQ.G12.001046',
    },
    8,
  ],
  [
    {
      name: 'Công ty trách nhiệm hữu hạn hai thành viên trở lên',
      prefix: 'Công ty TNHH',
      title: 'Giám đốc',
      resultType: 'KQ.G12.001052',
    },
    8,
  ],
  [
    {
      name: 'Công ty cổ phần',
      prefix: 'Công ty Cổ phần',
      title: 'Tổng Giám đốc',
      resultType: 'KQ.G12.001080',
    },
    7,
  ],
  [
    {
      name: 'Hộ kinh doanh',
      prefix: 'Hộ kinh doanh',
      title: 'Chủ hộ kinh doanh',
      resultType: 'KQ.G12.001041',
    },
    6,
  ],
];
const trades = [
  'Cà phê',
  'Xây dựng',
  'Thương mại',
  'Vận tải',
  'Nông sản',
  'Cơ khí',
  'Dược liệu',
  'Du lịch',
  'Thủy sản',
  'Gỗ',
];
const words = [
  'Bình Minh',
  'An Phát',
  'Đại Ngàn',
  'Sông Xanh',
  'Phú Thịnh',
  'Hòa Bình',
  'Tân Tiến',
  'Minh Châu',
  'Thành Công',
  'Trường Xuân',
];

interface Founded {
  record: OrganizationRecord;
  paper: HeldDocument;
}

/** Every organisation with its representatives. `heads` are the first heads of households that exist in the nation. */
export function buildOrganizations(seed: string, heads: readonly Citizen[]): OrganizationRecord[] {
  return [...castOrganizations, ...foundAll(seed, heads).map(({ record }) => record)];
}

/** The registration certificates of the organisations, in the order of the organisations. */
export function buildOrganizationDocuments(seed: string, heads: readonly Citizen[]): HeldDocument[] {
  return [...castDocumentsOfOrganizations, ...foundAll(seed, heads).map(({ paper }) => paper)];
}

function foundAll(seed: string, heads: readonly Citizen[]): Founded[] {
  const count = ORGANIZATION_COUNT - castOrganizations.length;
  return Array.from({ length: count }, (_, index) => found(seed, index, heads[index], heads[count + index]));
}

function found(
  seed: string,
  index: number,
  head: Citizen | undefined,
  predecessor: Citizen | undefined,
): Founded {
  const random = householdRandom(seed, index, 'organization');
  const form = random.pickWeighted(legalForms);
  const establishedOn = addDays(SEED_TODAY, -random.integer(200, 6000));
  const recordedOn = addDays(
    establishedOn > '2021-07-01' ? establishedOn : '2021-07-01',
    random.integer(1, 180),
  );
  const headquarters = pickDwelling(
    random,
    pickOldProvince(random),
    recordedOn >= UNITS_CHANGED_ON ? '34' : '63',
  );
  const record: OrganizationRecord = {
    key: `organization-${String(index + 2).padStart(3, '0')}`,
    taxNumber: taxNumberOf(FIRST_POSITION + index),
    // The position in the list keeps names apart, as the business register demands.
    name: composed(
      `${form.prefix} ${words[index % 10]} ${trades[(index * 7 + Math.floor(index / 10)) % 10]}`,
    ),
    legalForm: form.name,
    headquarters,
    establishedOn,
    representatives: representativesOf(random, {
      head,
      predecessor,
      title: form.title,
      establishedOn,
      recordedOn,
    }),
    recordVersion: random.integer(1, 4),
    recordedAt: stampOf(recordedOn),
  };
  return { record, paper: certificateOf(random, record, form, head?.fullName ?? null) };
}

interface Leadership {
  head: Citizen | undefined;
  predecessor: Citizen | undefined;
  title: string;
  establishedOn: string;
  recordedOn: string;
}

/** A nation of very few people may lack heads for every organisation: then nobody is said to represent it. */
function representativesOf(
  random: Random,
  { head, predecessor, title, establishedOn, recordedOn }: Leadership,
) {
  if (head === undefined) {
    return [];
  }
  if (predecessor === undefined || title === 'Chủ hộ kinh doanh' || !random.chance(0.3)) {
    return [{ personKey: head.key, title, from: establishedOn, until: null }];
  }
  return [
    { personKey: head.key, title, from: recordedOn, until: null },
    { personKey: predecessor.key, title, from: establishedOn, until: addDays(recordedOn, -1) },
  ];
}

function certificateOf(
  random: Random,
  record: OrganizationRecord,
  form: LegalForm,
  representativeName: string | null,
) {
  const shared = { headquarters: record.headquarters.text, representativeName };
  const capital = String(random.integer(5, 400) * 50_000_000);
  const enterprise = { ...shared, enterpriseCode: record.taxNumber, charterCapitalDong: capital };
  const draft = {
    resultType: form.resultType,
    number: record.taxNumber,
    issuer: issuerAt(record.headquarters, 'G12'),
    issuedOn: record.recordedAt.slice(0, 10),
    until: 'PERMANENT',
    data: form.resultType === 'KQ.G12.001041' ? { ...shared, businessCode: record.taxNumber } : enterprise,
  } as DraftPaper;
  const facts = {
    ...draft,
    key: `paper-${record.key}-1`,
    holder: { organization: record.key },
    form: random.chance(0.15) ? ('DOCUMENT_ONLY' as const) : ('STRUCTURED' as const),
  };
  return describePaper(facts as PaperFacts<ResultTypeCode>);
}

/** Organisations are at most 17 years old: who is 35 today was of age when any of them was founded. */
export function mayHaveFounded(citizen: Citizen): boolean {
  return citizen.lifeStatus === 'ALIVE' && ageOn(citizen.birthDate, SEED_TODAY) >= 35;
}
