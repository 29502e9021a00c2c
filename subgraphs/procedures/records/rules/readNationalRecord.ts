import type { CaseContent, ProcedureContent, Role } from '../../../../kernel/domain/content.ts';
import { readComponents } from './components.ts';
import { type Notes, note, openNotes } from './findings.ts';
import {
  readAudiences,
  readCode,
  readField,
  readKeywords,
  readKind,
  readLinks,
  readPublisher,
  readRequired,
  readRequirements,
  readSteps,
  readTiers,
} from './heads.ts';
import { reportUnheld } from './heldFields.ts';
import { readLegalBasis } from './legalBasis.ts';
import { competentOf, readMentions } from './mentions.ts';
import type { NationalLists } from './nationalLists.ts';
import { citedResults, type NamedResult, readResults } from './results.ts';
import { fieldOf, isFields, type Place, readLines, readText } from './source.ts';
import { readChannels } from './waysOfSubmitting.ts';

/** What one record gives. */
export interface ReadRecord extends Notes {
  /** National code; null where the record has none that can be read. */
  code: string | null;
  /** Null exactly when there are refusals. */
  content: ProcedureContent | null;
  /** What could be read of it, also where it is refused; null where it is no record. */
  read: ProcedureContent | null;
  /** TRANGTHAI in the source's words: whether the source holds the procedure in force. Null where it does not say. */
  status: string | null;
  /** Every result type that the record names, also those that its content cannot cite. */
  results: NamedResult[];
}

/**
 * Reads one record of the national database (payload of LayThuTuc, DOMAIN §4.1) into the content of a version. Pure: the
 * same record and lists give the same answer. Nothing is guessed and nothing lost in silence: see `Finding`.
 *
 * @param raw a parsed record, trusted in nothing
 */
export function readNationalRecord(raw: unknown, lists: NationalLists): ReadRecord {
  const notes = openNotes();
  const record: Place = { value: raw, path: '' };
  if (!isFields(raw)) {
    note(notes, 'RECORD_UNREADABLE', '');
    return { code: null, content: null, read: null, status: null, results: [], ...notes };
  }
  const code = readCode(fieldOf(record, 'MATTHC'), notes);
  const results = readResults(record, notes);
  const content = readContent(record, code ?? '', results, lists, notes);
  reportUnheld(raw, notes);
  const status = readText(fieldOf(record, 'TRANGTHAI'), notes);
  return {
    code,
    content: notes.refusals.length === 0 ? content : null,
    read: content,
    status,
    results,
    ...notes,
  };
}

function readContent(
  record: Place,
  code: string,
  results: readonly NamedResult[],
  lists: NationalLists,
  notes: Notes,
): ProcedureContent {
  const audiences = readAudiences(record, notes);
  const decisionNumber = readRequired(fieldOf(record, 'QUYETDINH'), notes);
  const agencies = readMentions(record, lists, notes);
  const name = readRequired(fieldOf(record, 'TENTTHC'), notes);
  const field = readField(record, notes);
  return {
    code,
    name,
    field,
    publisher: readPublisher(record, lists, notes),
    tiers: readTiers(record, notes),
    audiences,
    decisionNumber,
    channels: readChannels(record, notes),
    cases: [readCase(record, roleOf(audiences), decisionNumber, lists, notes)],
    results: citedResults(results, 'KETQUATHUCHIEN', lists, notes),
    legalBasis: readLegalBasis(record, lists.cited?.get(field), notes),
    competentAgency: competentOf(agencies),
    kind: readKind(record, notes),
    steps: readSteps(record, notes),
    requirements: readRequirements(record, notes),
    agencies,
    receivingAddress: readLines(fieldOf(record, 'DIACHITIEPNHAN'), notes),
    keywords: readKeywords(record, notes),
    related: readLinks(record, 'TTHCLIENQUAN', notes),
    linked: readLinks(record, 'TTHCLIENTHONG', notes),
  };
}

/** Natural persons apply as APPLICANT; a procedure that names only organisations is applied for by one. */
function roleOf(audiences: readonly string[]): Role {
  const isOfOrganisations = (audience: string) =>
    /^(?:tổ chức|doanh nghiệp|hợp tác xã|cơ quan)/iu.test(audience);
  return audiences.length > 0 && audiences.every(isOfOrganisations) ? 'ORGANIZATION' : 'APPLICANT';
}

/**
 * The one case of an imported procedure. The record has headings and no cases: whether a heading is an alternative or adds
 * to the papers above, whom it concerns and which form it has, only an official who reads the law can say. What a heading
 * tells stands in the condition of its papers.
 */
function readCase(
  record: Place,
  role: Role,
  decision: string,
  lists: NationalLists,
  notes: Notes,
): CaseContent {
  return {
    code: 'GENERAL',
    name: 'Trường hợp chung',
    roles: [{ role, required: true }],
    formName: null,
    questions: [],
    components: readComponents(record, role, decision, lists, notes),
  };
}
