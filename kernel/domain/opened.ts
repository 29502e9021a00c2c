/**
 * What a grant opens of a person's record: only the coordinates that the form asks of their part (ACC-17, Law 91/2025/QH15,
 * article 3: processing within the stated purpose). Dossiers writes them into the grant as paths of bindings; every register
 * judges its own fields by this one rule. Pure.
 */

/** What a rule opened beside any grant: the whole record, or these coordinates of it and nothing else. */
export type Opened = 'WHOLE' | ReadonlySet<string>;

/** Types that represent a person's or organisation's record at a register. Every other type is judged by the register that owns it. */
const RECORDS: ReadonlySet<string> = new Set(['Person', 'Organization', 'Document', 'DocumentConnection']);

/** What says of which record a value is: opened with any value of it. */
const SOURCE: ReadonlySet<string> = new Set(['recordVersion', 'recordedAt']);
/** What says which paper a value was read from: opened with any value of it. */
const PAPER: ReadonlySet<string> = new Set(['resultType', 'state', ...SOURCE]);

/** Whether a coordinate such as `Person.religion` is of a record of which a grant opens single coordinates. */
export const isOfRecord = (coordinate: string): boolean =>
  RECORDS.has(coordinate.slice(0, Math.max(0, coordinate.indexOf('.'))));

/** The path of a binding below its role: what the registers are asked for, and what a grant opens. */
export const pathOfBinding = (binding: string): string => binding.slice(binding.indexOf('.') + 1);

/**
 * Whether these paths open a coordinate such as `Person.religion` or `Document.number`.
 *
 * @param reads paths of one grant's subject, as in `Grant.subjects[].reads`
 * @param resultType code of the kind of paper, where the coordinate is of a `Document`
 */
export function opensCoordinate(
  reads: ReadonlySet<string>,
  coordinate: string,
  resultType?: string | null,
): boolean {
  const [type = '', field = ''] = coordinate.split('.');
  if (field === 'id') return true;
  if (type === 'Document') return opensPaper(reads, field, resultType ?? '');
  if (type === 'DocumentConnection' || coordinate === 'Person.documents')
    return [...reads].some((path) => path.startsWith('Document['));
  if (SOURCE.has(field)) return [...reads].some((path) => path.startsWith(`${type}.`));
  return [...reads].some((path) => path === coordinate || path.startsWith(`${coordinate}.`));
}

function opensPaper(reads: ReadonlySet<string>, field: string, resultType: string): boolean {
  const whole = `Document[${resultType}]`;
  if (reads.has(whole)) return true;
  const parts = [...reads].filter((path) => path.startsWith(`${whole}.`));
  if (PAPER.has(field)) return parts.length > 0;
  return parts.some((path) => path === `${whole}.${field}` || path.startsWith(`${whole}.${field}.`));
}

/** Whether these paths open a binding such as `Person.permanentResidence.text` or `Document[…].data.fatherName` itself. */
export function opensPath(reads: ReadonlySet<string>, path: string): boolean {
  return reads.has(path) || reads.has(/^Document\[[^\]]*\]/.exec(path)?.[0] ?? path);
}

/** Kinds of paper of which anything is opened. */
export function listOpenedKinds(reads: ReadonlySet<string>): string[] {
  return [...new Set([...reads].flatMap((path) => /^Document\[([^\]]*)\]/.exec(path)?.[1] ?? []))];
}

/** The data of a paper that are opened: all of them, or those whose keys the form asks for. */
export function opensDatum(reads: ReadonlySet<string>, resultType: string, key: string): boolean {
  return opensPath(reads, `Document[${resultType}].data.${key}`);
}

/** All that the next of kin are told of somebody who has died (Law on Civil Status 60/2014/QH13, articles 33 and 34). */
export const DEATH_COORDINATES: ReadonlySet<string> = new Set([
  'Person.id',
  'Person.fullName',
  'Person.lifeStatus',
  'Person.diedOn',
  'Person.representation',
]);

/** The extract of the register of deaths (trích lục khai tử) and the certificate, by code of the national list of results. */
const DEATH_PAPERS: ReadonlySet<string> = new Set(['KQ.G15.000034']);

/** Whether a path that a form asks of a person who has died may be read for the next of kin. */
export function isAboutDeath(path: string): boolean {
  const kind = /^Document\[([^\]]*)\]/.exec(path)?.[1];
  return kind === undefined ? DEATH_COORDINATES.has(path) : DEATH_PAPERS.has(kind);
}

/**
 * Kinds of paper that say where a household lives (xác nhận thông tin về cư trú): never for a citizen about another person,
 * even when representing that person, just like the addresses of the population register.
 */
const RESIDENCE_PAPERS: ReadonlySet<string> = new Set(['KQ.G01.000062']);

/** Whether a path leads to a paper that says where a household lives. */
export const isAboutResidence = (path: string): boolean =>
  RESIDENCE_PAPERS.has(/^Document\[([^\]]*)\]/.exec(path)?.[1] ?? '');
