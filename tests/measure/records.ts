/**
 * `npm run measure:records -- FILE`: how well the reading of national records does on records that were set apart before it was
 * written, against labels made by reading (`setApart.jsonl`). FILE has one record a line (`.gz` or plain). Nobody who changes the
 * reading looks into the labels: they would measure what they know. `--development` compares with labels that were made, before its reading was
 * looked at, of papers of other records (`development.jsonl`); those may be looked into.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ENDS, readCommandWords } from '../../app/assembly/words.ts';
import type { ComponentContent } from '../../kernel/domain/content.ts';
import { type Finding, openNotes, type Unproven } from '../../subgraphs/procedures/records/rules/findings.ts';
import { readNationalRecord } from '../../subgraphs/procedures/records/rules/readNationalRecord.ts';
import { readTimeCell } from '../../subgraphs/procedures/records/rules/timeCell.ts';
import { readTimeLimits } from '../../subgraphs/procedures/records/rules/waysOfSubmitting.ts';
import { type FeeLabel, gatherLabels, judgeFees } from './fees.ts';

type Label = { code: string; path: string } & (
  | { kind: 'LEGAL'; right: string | null }
  | { kind: 'PAPER'; is: string; when: string | null; alternative?: string | null }
  | { kind: 'TIME'; limits: Limit[] }
  | { kind: 'FEE'; lines: FeeLabel[] }
);

type FeeLabels = Extract<Label, { kind: 'FEE' }>[];

/** RIGHT; REPORTED: not decided, and said so; WRONG. */
type Judgement = 'RIGHT' | 'REPORTED' | 'WRONG';

interface Paper {
  TENGIAYTO?: string;
}
interface RawRecord {
  MATTHC?: string;
  CANCUPHAPLY?: { SOVANBAN?: string }[];
  THANHPHANHOSO?: { GIAYTO?: Paper[] }[];
  CACHTHUCTHUCHIEN?: { THOIGIAN?: unknown[] }[];
}

const noLists = { agencies: new Map<string, string>(), resultTypes: new Set<string>() };

/** What the catalogue would know of the other procedures of each field once the file is in. */
function gatherCited(all: Iterable<RawRecord>): Map<string, Map<string, number>> {
  const cited = new Map<string, Map<string, number>>();
  for (const record of all) {
    const { content } = readNationalRecord(record, noLists);
    if (content === null) continue;
    const own = cited.get(content.field) ?? new Map<string, number>();
    for (const number of new Set(content.legalBasis.map((basis) => basis.number)))
      own.set(number, (own.get(number) ?? 0) + 1);
    cited.set(content.field, own);
  }
  return cited;
}

function readRecords(path: string): Map<string, RawRecord> {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const records = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RawRecord);
  return new Map(records.map((record) => [record.MATTHC ?? '', record]));
}

/** A file that is not there, or holds something else, is a sentence and no stack. */
function openRecords(path: string): Map<string, RawRecord> {
  try {
    return readRecords(path);
  } catch (error) {
    const { code = 'JSON' } = error as { code?: string };
    console.error(`✗ Không đọc được (cannot be read): ${path} (${code})`);
    process.exit(ENDS.notStarted);
  }
}

const readLabels = (file: string): Label[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Label);

/** What a record was read as, place by place. */
interface Reading {
  findings: Finding[];
  unproven: Unproven[];
  papers: Map<string, ComponentContent>;
  /** The paths of rows that end in a colon. */
  colons: Set<string>;
}

function readAll(record: RawRecord): Reading {
  const { content, repairs, unproven } = readNationalRecord(record, { ...noLists, cited });
  const paths = (record.THANHPHANHOSO ?? []).flatMap(({ GIAYTO = [] }, group) =>
    GIAYTO.map((paper, row) => ({ paper, path: `THANHPHANHOSO[${group}].GIAYTO[${row}].TENGIAYTO` })),
  );
  // Every row that has words becomes a component, in the order of the record.
  const named = paths.filter(({ paper }) => (paper.TENGIAYTO ?? '').trim() !== '');
  const components = content?.cases[0]?.components ?? [];
  const colons = new Set(
    named.flatMap(({ paper, path }) => ((paper.TENGIAYTO ?? '').trimEnd().endsWith(':') ? path : [])),
  );
  if (named.length !== components.length) return { findings: repairs, unproven, papers: new Map(), colons };
  return {
    findings: repairs,
    unproven,
    colons,
    papers: new Map(named.map(({ path }, index) => [path, components[index] as ComponentContent])),
  };
}

const sameWords = (one: string | null, other: string | null): boolean =>
  plain(one) === plain(other) || ((one === null) === (other === null) && overlap(plain(one), plain(other)));
const plain = (words: string | null): string =>
  (words ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s;:,.()]+/gu, ' ')
    .trim();
/** The same situation with a word or two more. */
const overlap = (one: string, other: string): boolean =>
  (one.includes(other) || other.includes(one)) &&
  Math.min(one.length, other.length) >= 0.8 * Math.max(one.length, other.length);

function judgeLegal(right: string | null, written: string, path: string, findings: Finding[]): Judgement {
  const of = findings.filter(({ field, kind }) => field === path && kind.startsWith('NUMBER_'));
  const isTold = of.some(({ kind }) => kind === 'NUMBER_MALFORMED' || kind === 'NUMBER_UNUSUAL');
  const read = of.find(({ outcome }) => outcome === 'REPAIRED')?.after ?? written;
  if (isTold && read === right) alarms.set('legal numbers', (alarms.get('legal numbers') ?? 0) + 1);
  return read === right ? 'RIGHT' : isTold ? 'REPORTED' : 'WRONG';
}

type Limit = { value?: number; max?: number; unit?: string };

/** All limits of a row at once: each with its value and unit. What differs and is told in a finding is reported. */
function judgeTime(limits: readonly Limit[], row: unknown, path: string): void {
  const notes = openNotes();
  const place = { value: row, path };
  const read = readTimeLimits(place, readTimeCell(place, notes), notes).filter(({ value }) => value !== null);
  const stated = limits.filter(({ value, max }) => value !== undefined || max !== undefined);
  const wanted = toSet(stated.map(({ value, max, unit }) => `${max ?? value} ${unit ?? null}`));
  const isTold =
    notes.unproven.length > 0 ||
    notes.repairs.some(({ kind, outcome }) => kind.startsWith('TIME_') && outcome === 'KEPT');
  judge('time limits', wanted === toSet(read.map(({ value, unit }) => `${value} ${unit}`)), isTold);
}
const toSet = (said: readonly string[]): string => [...new Set(said)].sort().join('; ');

/** Wilson's interval of a share, 95 of 100. */
function intervalOf(hits: number, all: number): [number, number] {
  const z = 1.96;
  const share = hits / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

const tallies = new Map<string, Judgement[]>();
const count = (what: string, judgement: Judgement): void => {
  tallies.set(what, [...(tallies.get(what) ?? []), judgement]);
};

/** Places that were read right and told as open all the same. */
const alarms = new Map<string, number>();

function judge(what: string, isRight: boolean, isTold: boolean): void {
  count(what, isRight ? 'RIGHT' : isTold ? 'REPORTED' : 'WRONG');
  if (isRight && isTold) alarms.set(what, (alarms.get(what) ?? 0) + 1);
}

function judgePaper(
  label: Extract<Label, { kind: 'PAPER' }>,
  paper: ComponentContent,
  reading: Reading,
): void {
  const told = toldOf(label.path, reading);
  const isNote = label.is === 'RULE' || label.is === 'FRAGMENT';
  judge('papers: a rule or a fragment is no paper', isNote === (paper.kind === 'NOTE'), told.has('PAPER'));
  if (isNote || paper.kind === 'NOTE') return;
  const said = paper.condition !== null && 'text' in paper.condition ? paper.condition.text : null;
  const isTold = told.has('SITUATION');
  judge('papers: whether asked for always', (label.when === null) === (said === null), isTold);
  if (label.when !== null && said !== null) {
    judge('papers: the situation in its words', sameWords(label.when, said), isTold);
  }
  if (label.alternative === undefined) return;
  const isRight = (label.alternative === null) === (paper.anyOfGroup === null);
  judge('papers: one of several is enough', isRight, told.has('CHOICE'));
}

type Open = 'PAPER' | 'SITUATION' | 'CHOICE';
const OF_PAPERS: Readonly<Record<string, Open>> = {
  PAPER_UNDECIDED: 'PAPER',
  SITUATION_UNDECIDED: 'SITUATION',
  CHOICE_UNDECIDED: 'CHOICE',
};

/**
 * What the findings of a row, of the heading over it, and of rows that head others in its list leave open about a paper. Where the list has such
 * a row, wherever it stands: the order of the rows proves nothing (`records/README.md`).
 *
 */
function toldOf(path: string, { findings, unproven, colons }: Reading): Set<Open> {
  const [, list = ''] = /^(.*)\.GIAYTO\[\d+\]/u.exec(path) ?? [];
  const isOver = (field: string): boolean =>
    field === `${list}.TRUONGHOP` || (colons.has(field) && field.startsWith(`${list}.GIAYTO[`));
  const bare = unproven
    .filter(({ field }) => field === path || field === `${list}.TRUONGHOP`)
    .flatMap(({ questions }) => questions.map((one): Open => (one === 'KIND' ? 'PAPER' : 'SITUATION')));
  return new Set([
    ...bare,
    ...findings.flatMap(({ kind, field }): Open | [] => {
      if (kind === 'HEADING_UNDECIDED') return isOver(field) ? 'SITUATION' : [];
      if (kind === 'CHOICE_UNDECIDED' && isOver(field)) return 'CHOICE';
      return field === path ? (OF_PAPERS[kind] ?? []) : [];
    }),
  ]);
}

const { positionals, values } = readCommandWords({
  usage: `npm run measure:records -- FILE [--development|--fresh]

Says how well national records are read, against labels that were made by reading records set apart beforehand. FILE has one record of the
national format a line, and may be compressed (.gz).

One line for each kind of field: all (labelled places), right (read as labelled, and between which shares the true one lies with 95
of 100), reported (not decided, and said in the findings of the record), wrong (read as something else, without a word), for nothing (read right,
and told as open all the same). --development: papers of records that were not set apart, labelled before their reading was looked at;
--fresh: rows of fields that no other label is from, labelled likewise.`,
  positionals: [1, 1],
  options: { development: { type: 'boolean' }, fresh: { type: 'boolean' } },
});
const records = openRecords(positionals[0] ?? '');
const cited = gatherCited(records.values());
const readings = new Map<string, Reading>();
const part = values.fresh === true ? 'fresh' : values.development === true ? 'development' : 'setApart';
const labels = readLabels(`${part}.jsonl`);

/** The row of the table of ways that a path names. */
function rowAt(record: RawRecord, path: string): unknown {
  const [, way, row] = /\[(\d+)\]\.THOIGIAN\[(\d+)\]/.exec(path) ?? [];
  return record.CACHTHUCTHUCHIEN?.[Number(way)]?.THOIGIAN?.[Number(row)];
}

for (const label of labels) {
  const record = records.get(label.code);
  if (record === undefined) {
    count('records that the file does not have', 'REPORTED');
    continue;
  }
  const reading = readings.get(label.code) ?? readAll(record);
  readings.set(label.code, reading);
  if (label.kind === 'LEGAL') {
    const index = Number(/\[(\d+)\]/.exec(label.path)?.[1]);
    const written = (record.CANCUPHAPLY?.[index]?.SOVANBAN ?? '').trim();
    count('legal numbers', judgeLegal(label.right, written, label.path, reading.findings));
  } else if (label.kind === 'PAPER') {
    const paper = reading.papers.get(label.path);
    if (paper === undefined) count('papers that could not be lined up', 'REPORTED');
    else judgePaper(label, paper, reading);
  } else if (label.kind === 'TIME') {
    judgeTime(label.limits, rowAt(record, label.path), label.path);
  }
}

for (const { code, row, lines } of gatherLabels(labels.filter(({ kind }) => kind === 'FEE') as FeeLabels)) {
  const record = records.get(code);
  if (record === undefined) continue;
  for (const [what, isRight, isTold] of judgeFees(lines, rowAt(record, row), row))
    judge(what, isRight, isTold);
}

const PART = part === 'setApart' ? 'set apart by the field that they belong to' : 'that were not set apart';
console.log(`${readings.size} records ${PART}, labelled by reading\n`);
console.log(`${''.padEnd(44)}${'all'.padStart(5)}  right (95 of 100)      reported  wrong  for nothing`);
for (const [what, judgements] of tallies) {
  const of = (judgement: Judgement) => judgements.filter((one) => one === judgement).length;
  const [low, high] = intervalOf(of('RIGHT'), judgements.length).map((share) => (100 * share).toFixed(1));
  const share = ((100 * of('RIGHT')) / judgements.length).toFixed(1);
  console.log(
    `${what.padEnd(44)}${String(judgements.length).padStart(5)}  ${`${share} % (${low}–${high})`.padEnd(22)} ${String(of('REPORTED')).padStart(7)}  ${String(of('WRONG')).padStart(5)}  ${String(alarms.get(what) ?? '').padStart(11)}`.trimEnd(),
  );
}
