import { createHash } from 'node:crypto';
import type { ComponentContent, MappingContent, Role } from '../../../../kernel/domain/content.ts';
import { groupPapers, headsAChoice, mayHeadAChoice } from './choices.ts';
import { classifyPaper } from './classification.ts';
import { type Notes, note } from './findings.ts';
import { readNamedForm } from './formFiles.ts';
import { readHeading } from './headingSituations.ts';
import { bareHeading, type HeadingUse } from './headings.ts';
import type { NationalLists } from './nationalLists.ts';
import { namesAPaper, withoutCopy } from './paperName.ts';
import { separatePapers } from './papersInRow.ts';
import { readQuantities } from './quantities.ts';
import { noteRows } from './rowDoubts.ts';
import { toKeptKey } from './searchText.ts';
import { areTwo } from './situationsOfParts.ts';
import { fieldOf, type Place, readRows, readText } from './source.ts';
import { noteUnprovenHeading, noteUnprovenRows } from './unproven.ts';

/** The heading over a group of papers, once for the group. */
interface Group {
  place: Place;
  heading: string | null;
  use: HeadingUse;
  /** The situation that the heading names. */
  situation: string | null;
  /** Name of the any-of group when one of its papers is enough. */
  anyOf: string | null;
}

/**
 * Reads THANHPHANHOSO. Every row becomes a component, the remarks too (kind NOTE): nothing that the source lists is lost.
 *
 * @param role whose papers they are: the record does not say more than who applies
 * @param decision number of the publication decision, the basis of a mapping that the record itself publishes
 */
export function readComponents(
  record: Place,
  role: Role,
  decision: string,
  lists: NationalLists,
  notes: Notes,
): ComponentContent[] {
  const listed = readLists(record, notes);
  const headings = [...new Set(listed.map(({ heading }) => heading))];
  const papers = listed.flatMap(({ place, heading, rows }, index) => {
    const anyOf = headsAChoice(heading ?? '') && rows.length > 1 ? `ONE-OF-${index + 1}` : null;
    const said = readHeading(heading, headings);
    const { use, situation } = said;
    const { path } = fieldOf(place, 'TRUONGHOP');
    if (!said.isSure) note(notes, 'HEADING_UNDECIDED', path, heading ?? '');
    else noteUnprovenHeading(path, heading, said, notes);
    const group: Group = { place, heading, use, situation, anyOf };
    const read = rows.flatMap((row) => readRow(row, group, role, decision, lists, notes));
    if (anyOf === null && use !== 'NOTE' && mayHeadAChoice(heading ?? '', countAsked(read))) {
      note(notes, 'CHOICE_UNDECIDED', path, heading ?? '');
    }
    noteRows(read, notes);
    noteUnprovenRows(read, notes);
    return withGroups(read, index, notes);
  });
  return withCodes(papers, notes);
}

/** The papers in the groups of which one is enough; what may be one of several, and between which nothing tells, is told. */
function withGroups(papers: readonly ReadPaper[], index: number, notes: Notes): ReadPaper[] {
  const grouped = groupPapers(
    papers.map(({ component }) => component),
    index,
  );
  return papers.map(({ component, path, own }, at) => {
    const { anyOfGroup = null, isOpen = false } = grouped[at] ?? {};
    if (isOpen) note(notes, 'CHOICE_UNDECIDED', `${path}.TENGIAYTO`, component.name);
    return { component: { ...component, anyOfGroup }, path, own };
  });
}

const countAsked = (papers: readonly ReadPaper[]): number =>
  papers.filter(({ component }) => component.kind !== 'NOTE').length;

interface PaperList {
  place: Place;
  heading: string | null;
  rows: Place[];
}

/** The lists of papers; where the same heading stands over two that follow each other, they are one. */
function readLists(record: Place, notes: Notes): PaperList[] {
  const listed: PaperList[] = [];
  for (const place of readRows(fieldOf(record, 'THANHPHANHOSO'), notes)) {
    const heading = readText(fieldOf(place, 'TRUONGHOP'), notes);
    const rows = readRows(fieldOf(place, 'GIAYTO'), notes);
    const last = listed.at(-1);
    if (last !== undefined && last.heading === heading) last.rows.push(...rows);
    else listed.push({ place, heading, rows });
  }
  return listed;
}

/** A component whose code is not sure yet, and where it stands. */
interface ReadPaper {
  component: ComponentContent;
  path: string;
  /** The situation that the row itself names. */
  own: string | null;
}

/** The paper of a row, or the papers where it names several; none where it names nothing. */
function readRow(
  row: Place,
  group: Group,
  role: Role,
  decision: string,
  lists: NationalLists,
  notes: Notes,
): ReadPaper[] {
  const form = readNamedForm(row, notes);
  const { name, originals, copies } = readQuantities(row, form.name, notes);
  if (name === null) return [];
  const code = readText(fieldOf(row, 'MAGIAYTO'), notes) ?? '';
  const use = saysAgain(name, group.heading) ? 'NOTE' : group.use;
  const isNote = classifyPaper(name, use).kind === 'NOTE';
  const mappings = isNote ? [] : readMappings(row, decision, lists, notes);
  // A code, or what replaces the row, is of the row as it stands: whoever gave it took it for one paper.
  const isOne = isNote || code !== '' || mappings.length > 0;
  const names = isOne ? undefined : separatePapers(name, row, notes);
  const read = (names ?? [name]).map((one) => ({ one, ...classifyPaper(one, use) }));
  if (read.some(({ isSituationSure, condition }) => !isSituationSure || areTwo(group.situation, condition))) {
    note(notes, 'SITUATION_UNDECIDED', fieldOf(row, 'TENGIAYTO').path, name);
  }
  if (read.some(({ isKindSure }) => !isKindSure)) {
    note(notes, 'PAPER_UNDECIDED', fieldOf(row, 'TENGIAYTO').path, name);
  }
  const papers = read.map(({ one, kind, condition }) => toPaper(one, kind, condition, group, role));
  const ownForm = findOwnForm(papers);
  return papers.map((paper, index) => {
    const own = paper.kind === 'NOTE' ? [] : mappings;
    const noEvidenceReason = own.length > 0 ? null : paper.noEvidenceReason;
    const formName = index === ownForm ? form.formName : null;
    const told = { code, originals, copies, formName, mappings: own, noEvidenceReason };
    return { component: { ...paper, ...told }, path: row.path, own: read[index]?.condition ?? null };
  });
}

/** The title of a list, once more as its first row; a paper may stand alone under its own name. */
const saysAgain = (name: string, heading: string | null): boolean =>
  heading !== null &&
  !namesAPaper(bareHeading(name)) &&
  toKeptKey(bareHeading(name)) === toKeptKey(bareHeading(heading));

/** Whose the file of a row is: the one form among its papers; the first where nothing tells. */
function findOwnForm(papers: readonly ComponentContent[]): number {
  const forms = papers.flatMap(({ kind }, index) => (kind === 'FORM' ? [index] : []));
  return forms.length === 1 ? (forms[0] ?? 0) : 0;
}

const toPaper = (
  name: string,
  kind: ComponentContent['kind'],
  condition: string | null,
  group: Group,
  role: Role,
): ComponentContent => ({
  code: '',
  name,
  kind,
  role,
  heading: group.heading,
  originals: null,
  copies: null,
  formName: null,
  condition: kind === 'NOTE' ? null : toCondition(group, condition),
  anyOfGroup: kind === 'NOTE' ? null : group.anyOf,
  mappings: [],
  noEvidenceReason: reasonOf(kind),
});

function toCondition({ situation }: Group, own: string | null): ComponentContent['condition'] {
  const parts = [situation, own].filter((part) => part !== null && part !== '');
  const text = [...new Map(parts.map((part) => [toKeptKey(part ?? ''), part])).values()].join('; ');
  return text === '' ? null : { text };
}

function reasonOf(kind: ComponentContent['kind']): ComponentContent['noEvidenceReason'] {
  if (kind === 'FORM') return 'THE_FORM_ITSELF';
  return kind === 'NOTE' ? 'NOTE_ONLY' : 'NOT_REVIEWED_YET';
}

/** MA_KQ_THAYTHE comes with the publication of the procedure: whoever published it has decided it. */
function readMappings(row: Place, decision: string, lists: NationalLists, notes: Notes): MappingContent[] {
  const place = fieldOf(row, 'MA_KQ_THAYTHE');
  const codes = (readText(place, notes) ?? '').split(/[;,\s]+/u).filter((code) => code !== '');
  return [...new Set(codes)].flatMap((resultType) => {
    if (!lists.resultTypes.has(resultType)) {
      note(notes, 'REPLACING_CODE_UNKNOWN', place.path, resultType);
      return [];
    }
    return { resultType, state: 'PUBLISHED' as const, basis: `Quyết định ${decision}` };
  });
}

/**
 * Code of a paper that the source gives none: made from its own words and its heading's, so that it stays the same in the
 * next version when papers are added or moved, and confirmed mappings stay with their paper.
 */
function codeOf({ name, heading }: ComponentContent): string {
  const words = `${toKeptKey(bareHeading(heading ?? ''))}\n${toKeptKey(withoutCopy(name))}`;
  return `TP-${createHash('sha256').update(words).digest('hex').slice(0, 10)}`;
}

/** The same words twice under one heading are told apart by their order; no two papers of a case have one code. */
function withCodes(papers: ReadPaper[], notes: Notes): ComponentContent[] {
  const taken = new Set<string>();
  return papers.map(({ component, path }) => {
    const own = component.code === '' ? codeOf(component) : component.code;
    let code = own;
    for (let number = 2; taken.has(code); number += 1) code = `${own}-${number}`;
    taken.add(code);
    if (component.code !== '' && code !== own) {
      note(notes, 'COMPONENT_CODE_TWICE', `${path}.MAGIAYTO`, own, code);
    }
    return { ...component, code };
  });
}
