/**
 * What each kind of viewer may learn of each kind of party, as docs/disclosure.md says it. Data for the tests of both
 * directions: what may be learned is learned, and nothing else is. It shares no code with the rules that it judges.
 */

/** How much a viewer learns. */
export type Learns =
  /** Every value that the form asks of the part. */
  | 'form'
  /** The same without where she lives, unless it is the viewer's own household. */
  | 'form, home if shared'
  /** Name, life status, day of death and the extract of it. */
  | 'death'
  /** Neither a value nor a verdict, the same for whoever is named. */
  | 'nothing'
  /** What was typed does not agree: no value, and the officer is told so. */
  | 'verdict only'
  /** The dossier cannot be opened so, or is not there: the same for whoever is named. */
  | 'refused'
  /** Nobody can name such a party in this way. */
  | '—';

/** The kinds of party, as columns of the table. */
export const PARTIES = [
  'herself',
  'her relation, by reference',
  'anybody, typed rightly',
  'anybody, typed wrongly',
  'typed as applicant',
  'organisation',
] as const;
export type Party = (typeof PARTIES)[number];

export interface ViewerKind {
  kind: string;
  /** Who is tried in the tests. */
  viewer: string;
  /** Whom the kind is about: her child, ward, spouse, the deceased; null where there is nobody. */
  relation: string | null;
  learns: Record<Party, Learns>;
}

const row = (...cells: Learns[]): ViewerKind['learns'] =>
  Object.fromEntries(PARTIES.map((party, index) => [party, cells[index] ?? '—'])) as ViewerKind['learns'];

/** A citizen who has no right over the person that she names, however near she is to her. */
const WITHOUT_RIGHT = row('form', 'refused', 'nothing', 'nothing', 'refused', 'refused');
const OUTSIDE = row('—', '—', 'refused', 'refused', 'refused', 'refused');

export const VIEWERS: readonly ViewerKind[] = [
  { kind: 'citizen who opens a draft', viewer: 'chi', relation: 'mai', learns: WITHOUT_RIGHT },
  {
    kind: "citizen, applicant of an officer's dossier",
    viewer: 'lan',
    relation: null,
    learns: row('form', '—', 'nothing', 'nothing', '—', 'nothing'),
  },
  { kind: 'spouse', viewer: 'hung', relation: 'lan', learns: WITHOUT_RIGHT },
  {
    kind: 'parent of a minor, in one household',
    viewer: 'oanh',
    relation: 'quynh',
    learns: row('form', 'form, home if shared', 'nothing', 'nothing', 'refused', 'refused'),
  },
  {
    kind: 'parent of a minor, in another household',
    viewer: 'thao',
    relation: 'nhi',
    learns: row('form', 'form, home if shared', 'nothing', 'nothing', 'refused', 'refused'),
  },
  { kind: 'parent whose rights a court restricts', viewer: 'thao', relation: 'kiet', learns: WITHOUT_RIGHT },
  { kind: 'parent of a grown-up child', viewer: 'lan-father', relation: 'lan', learns: WITHOUT_RIGHT },
  {
    kind: 'guardian',
    viewer: 'son',
    relation: 'tam',
    learns: row('form', 'form, home if shared', 'nothing', 'nothing', 'refused', 'refused'),
  },
  {
    kind: 'guardian of property, in other matters',
    viewer: 'dat',
    relation: 'cuc',
    learns: WITHOUT_RIGHT,
  },
  { kind: 'former guardian', viewer: 'hanh', relation: 'tam', learns: WITHOUT_RIGHT },
  {
    kind: 'next of kin of somebody who has died',
    viewer: 'yen',
    relation: 'nam',
    learns: row('form', 'death', 'nothing', 'nothing', 'refused', 'refused'),
  },
  {
    kind: 'representative of the organisation',
    viewer: 'vinh',
    relation: null,
    learns: row('form', '—', 'nothing', 'nothing', 'refused', 'form'),
  },
  {
    kind: 'former representative',
    viewer: 'xuan',
    relation: null,
    learns: row('form', '—', 'nothing', 'nothing', 'refused', 'refused'),
  },
  {
    kind: 'officer, assigned',
    viewer: 'minh',
    relation: null,
    learns: row('—', '—', 'form', 'verdict only', 'form', 'form'),
  },
  { kind: 'officer of the agency, not assigned', viewer: 'nga', relation: null, learns: OUTSIDE },
  { kind: 'officer of another agency', viewer: 'phong', relation: null, learns: OUTSIDE },
];

export function findViewer(kind: string): ViewerKind {
  const found = VIEWERS.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no kind of viewer ${kind}`);
  return found;
}

/** Where somebody lives, and with whom. */
export const HOME_PATHS: ReadonlySet<string> = new Set([
  'Person.permanentResidence.text',
  'Person.currentResidence.text',
  'Person.householdHeadName',
  'Person.relationToHouseholdHead',
]);

/** Papers that say the same. */
export const HOME_PAPERS: ReadonlySet<string> = new Set(['KQ.G01.000062']);

export const DEATH_PATHS: ReadonlySet<string> = new Set([
  'Person.fullName',
  'Person.lifeStatus',
  'Person.diedOn',
]);
export const DEATH_PAPERS: ReadonlySet<string> = new Set(['KQ.G15.000034']);

/** Whether a path of the form is one that this much opens. */
export function opens(learns: Learns, path: string, sharesHome: boolean): boolean {
  const paper = /^Document\[([^\]]+)\]/.exec(path)?.[1];
  switch (learns) {
    case 'form':
      return true;
    case 'form, home if shared':
      return paper === undefined ? sharesHome || !HOME_PATHS.has(path) : !HOME_PAPERS.has(paper);
    case 'death':
      return paper === undefined ? DEATH_PATHS.has(path) : DEATH_PAPERS.has(paper);
    default:
      return false;
  }
}

/** The table of the page: one line for each kind of viewer. */
export function writeTable(): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['Who asks', ...PARTIES]),
    line(['---', ...PARTIES.map(() => '---')]),
    ...VIEWERS.map(({ kind, learns }) => line([kind, ...PARTIES.map((party) => learns[party])])),
  ].join('\n');
}
