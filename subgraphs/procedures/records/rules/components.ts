import { createHash } from 'node:crypto';
import type { ComponentContent, MappingContent, Role } from '../../../../kernel/domain/content.ts';
import { classifyPaper } from './classification.ts';
import { type Notes, note } from './findings.ts';
import { readNamedForm } from './formFiles.ts';
import {
  bareHeading,
  countItems,
  type HeadingUse,
  headsAChoice,
  judgeHeading,
  withoutListBegin,
} from './headings.ts';
import type { NationalLists } from './nationalLists.ts';
import { withoutCopy } from './paperName.ts';
import { readQuantities } from './quantities.ts';
import { toKeptKey } from './searchText.ts';
import { fieldOf, type Place, readRows, readText } from './source.ts';

/** The heading over a group of papers, once for the group. */
interface Group {
  place: Place;
  heading: string | null;
  use: HeadingUse;
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
  const headings = new Set(listed.map(({ heading }) => heading)).size;
  const papers = listed.flatMap(({ place, heading, rows }, index) => {
    const anyOf = headsAChoice(heading ?? '') && rows.length > 1 ? `ONE-OF-${index + 1}` : null;
    const group: Group = { place, heading, use: judgeHeading(heading, headings), anyOf };
    const read = rows.map((row) => readPaper(row, group, role, decision, lists, notes));
    return withGroups(
      read.filter((paper) => paper !== undefined),
      index,
      notes,
    );
  });
  return withCodes(papers, notes);
}

/**
 * A row "one of the following papers:" makes a group of the rows below it that are its items. One that only mentions such a choice,
 * in a remark or with its papers in the same row, makes none; nor does one whose items nothing tells, which is reported.
 */
function withGroups(papers: ReadPaper[], index: number, notes: Notes): ReadPaper[] {
  const grouped = [...papers];
  for (const [row, { component, path }] of papers.entries()) {
    const { kind, name } = component;
    if (!headsAChoice(name) || (kind !== 'NOTE' && !name.trimEnd().endsWith(':'))) continue;
    const below = papers.slice(row + 1).map((paper) => paper.component.name);
    const size = countItems(name, below, row === 0);
    if (size < 2) note(notes, 'CHOICE_UNDECIDED', path, name);
    else putInGroup(grouped, row + 1, size, `ONE-OF-${index + 1}-${row + 1}`);
  }
  return grouped;
}

function putInGroup(papers: ReadPaper[], from: number, size: number, group: string): void {
  for (const [at, paper] of papers.entries()) {
    if (at < from || at >= from + size || paper.component.kind === 'NOTE') continue;
    const anyOfGroup = paper.component.anyOfGroup ?? group;
    papers[at] = { ...paper, component: { ...paper.component, anyOfGroup } };
  }
}

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
}

function readPaper(
  row: Place,
  group: Group,
  role: Role,
  decision: string,
  lists: NationalLists,
  notes: Notes,
): ReadPaper | undefined {
  const form = readNamedForm(row, notes);
  const { name, originals, copies } = readQuantities(row, form.name, notes);
  if (name === null) return undefined;
  const { kind, condition } = classifyPaper(name, group.use);
  const mappings = kind === 'NOTE' ? [] : readMappings(row, decision, lists, notes);
  const component: ComponentContent = {
    code: readText(fieldOf(row, 'MAGIAYTO'), notes) ?? '',
    name,
    kind,
    role,
    heading: group.heading,
    originals,
    copies,
    formName: form.formName,
    condition: kind === 'NOTE' ? null : toCondition(group, condition),
    anyOfGroup: kind === 'NOTE' ? null : group.anyOf,
    mappings,
    noEvidenceReason: mappings.length > 0 ? null : reasonOf(kind),
  };
  return { component, path: row.path };
}

function toCondition({ use, heading }: Group, own: string | null): ComponentContent['condition'] {
  const parts = [
    use === 'CONDITION' && heading !== null ? withoutListBegin(bareHeading(heading)) : null,
    own,
  ];
  const text = parts.filter((part) => part !== null && part !== '').join('; ');
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
