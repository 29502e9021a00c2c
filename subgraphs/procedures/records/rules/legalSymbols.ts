/**
 * Who issues legal documents, by the letters in their symbols, and when each of them did. Sources: Law 63/2025/QH15, art. 4 (kinds of
 * documents and who issues them) and Decree 78/2025/NĐ-CP (how symbols are written); before 2025 Law 80/2015/QH13 and Law
 * 17/2008/QH12; ministries that were merged on 1 March 2025 by Resolution 176/2025/QH15.
 */

/** First and last year in which an issuer gave numbers; open where it still does. */
type Years = readonly [from: number, to: number];

const ALWAYS: Years = [1945, 9999];
/** Ministries that were merged into others on 1 March 2025. */
const UNTIL_2025: Years = [1945, 2025];
const SINCE_2025: Years = [2025, 9999];

const ISSUERS: Readonly<Record<string, { years: Years; name: string }>> = {
  CP: { years: ALWAYS, name: 'chính phủ' },
  TTg: { years: ALWAYS, name: 'thủ tướng chính phủ' },
  CTN: { years: ALWAYS, name: 'chủ tịch nước' },
  HĐTP: { years: ALWAYS, name: 'hội đồng thẩm phán tòa án nhân dân tối cao' },
  TANDTC: { years: ALWAYS, name: 'tòa án nhân dân tối cao' },
  CA: { years: ALWAYS, name: 'chánh án tòa án nhân dân tối cao' },
  VKSNDTC: { years: ALWAYS, name: 'viện kiểm sát nhân dân tối cao' },
  KTNN: { years: ALWAYS, name: 'kiểm toán nhà nước' },
  HĐND: { years: ALWAYS, name: 'hội đồng nhân dân' },
  UBND: { years: ALWAYS, name: 'ủy ban nhân dân' },
  VPCP: { years: ALWAYS, name: 'văn phòng chính phủ' },
  VPQH: { years: ALWAYS, name: 'văn phòng quốc hội' },
  NHNN: { years: ALWAYS, name: 'ngân hàng nhà nước việt nam' },
  TTCP: { years: ALWAYS, name: 'thanh tra chính phủ' },
  BCA: { years: ALWAYS, name: 'bộ công an' },
  BCT: { years: ALWAYS, name: 'bộ công thương' },
  BGDĐT: { years: ALWAYS, name: 'bộ giáo dục và đào tạo' },
  BKHCN: { years: ALWAYS, name: 'bộ khoa học và công nghệ' },
  BNG: { years: ALWAYS, name: 'bộ ngoại giao' },
  BNV: { years: ALWAYS, name: 'bộ nội vụ' },
  BQP: { years: ALWAYS, name: 'bộ quốc phòng' },
  BTC: { years: ALWAYS, name: 'bộ tài chính' },
  BTP: { years: ALWAYS, name: 'bộ tư pháp' },
  BVHTTDL: { years: ALWAYS, name: 'bộ văn hóa, thể thao và du lịch' },
  BXD: { years: ALWAYS, name: 'bộ xây dựng' },
  BYT: { years: ALWAYS, name: 'bộ y tế' },
  BDTTG: { years: SINCE_2025, name: 'bộ dân tộc và tôn giáo' },
  BNNMT: { years: SINCE_2025, name: 'bộ nông nghiệp và môi trường' },
  BGTVT: { years: UNTIL_2025, name: 'bộ giao thông vận tải' },
  BKHĐT: { years: UNTIL_2025, name: 'bộ kế hoạch và đầu tư' },
  BLĐTBXH: { years: UNTIL_2025, name: 'bộ lao động - thương binh và xã hội' },
  BNNPTNT: { years: UNTIL_2025, name: 'bộ nông nghiệp và phát triển nông thôn' },
  BTNMT: { years: UNTIL_2025, name: 'bộ tài nguyên và môi trường' },
  BTTTT: { years: UNTIL_2025, name: 'bộ thông tin và truyền thông' },
  UBDT: { years: UNTIL_2025, name: 'ủy ban dân tộc' },
  BNN: { years: [1995, 2009], name: 'bộ nông nghiệp và phát triển nông thôn' },
};

const MINISTRIES = Object.keys(ISSUERS).filter((issuer) =>
  /^B[A-ZĐ]|^NHNN$|^TTCP$|^VPCP$|^UBDT$/u.test(issuer),
);
const COURTS = ['TANDTC', 'CA', 'VKSNDTC', 'KTNN'];
/** Since then a normative decision is the Prime Minister's, the Auditor General's or a province's (Law 17/2008/QH12, art. 2). */
const MINISTRIES_DECIDED_UNTIL = 2008;

/** Kinds of documents by their letters, those of offices among them (directives, plans, guides, consolidated texts). */
export const KINDS: ReadonlySet<string> = new Set(
  'NĐ NQ L TT TTLT NQLT QĐ PL CT VBHN HD KH TB QC LCT SL CĐ CTr BC TTr'.split(' '),
);

/** Who issues documents of each kind; joint circulars and joint resolutions name several. */
function issuersOf(kind: string, year: number | null): readonly string[] {
  switch (kind) {
    case 'NĐ':
      return ['CP'];
    case 'NQ':
      return ['CP', 'HĐND', 'HĐTP'];
    case 'L':
      return ['CTN'];
    case 'TT':
    case 'TTLT':
      return [...MINISTRIES, ...COURTS];
    case 'QĐ':
      return year !== null && year > MINISTRIES_DECIDED_UNTIL
        ? ['TTg', 'UBND', 'KTNN']
        : Object.keys(ISSUERS);
    default:
      return Object.keys(ISSUERS);
  }
}

/** Letters of those who may have issued a document of this kind in this year; of every year where it has none. */
export function listIssuers(kind: string, year: number | null): string[] {
  return issuersOf(kind, year).filter((issuer) => {
    const [from, to] = ISSUERS[issuer]?.years ?? ALWAYS;
    return year === null || (from <= year && year <= to);
  });
}

/** The name of an issuer, in small letters. */
export const issuerName = (issuer: string): string | undefined => ISSUERS[issuer]?.name;

/** The legislatures of the National Assembly by their number, with the years in which each made laws. */
const LEGISLATURES: readonly (readonly [number: number, from: number, to: number])[] = [
  [9, 1992, 1997],
  [10, 1997, 2002],
  [11, 2002, 2007],
  [12, 2007, 2011],
  [13, 2011, 2016],
  [14, 2016, 2021],
  [15, 2021, 2026],
  [16, 2026, 2031],
];

/** Legislatures of a year; two in a year of elections. */
export const listLegislatures = (year: number): number[] =>
  LEGISLATURES.filter(([, from, to]) => from <= year && year <= to).map(([number]) => number);

/**
 * The highest number that documents of a kind reached in a year (those of the National Assembly: in a legislature), with room to
 * spare. A number above it has digits of another text before it. Old decisions of ministries count on without a limit.
 */
const NUMBERS_MAX: Readonly<Record<string, number>> = {
  QH15: 300,
  QH: 170,
  UBTVQH: 1750,
  NĐ: 500,
  NQ: 700,
  TT: 450,
  TTLT: 250,
};

/** Since then decisions with a year are normative ones, which each issuer counts from 01 in a year (Laws 17/2008 and 80/2015). */
const DECISIONS_MAX: Readonly<Record<string, { since: number; max: number }>> = {
  TTg: { since: 2009, max: 150 },
  UBND: { since: 2017, max: 300 },
};

/** @param symbol `NĐ-CP`, `QH15`, `NQ-QH15` */
export function highestNumber(symbol: string, year: number | null): number {
  const [legislature, body = ''] = /(UBTVQH|QH)\d+$/u.exec(symbol) ?? [];
  const [kind = '', issuer = ''] = symbol.split('-');
  const decisions = kind === 'QĐ' ? DECISIONS_MAX[issuer] : undefined;
  if (decisions !== undefined && year !== null && year >= decisions.since) return decisions.max;
  const series = legislature ?? kind;
  return NUMBERS_MAX[series] ?? NUMBERS_MAX[body] ?? Number.POSITIVE_INFINITY;
}
