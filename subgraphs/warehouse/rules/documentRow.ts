/** The row of a paper, and what is told of it: the same whoever tells of the paper. */
import type { SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { Datum, DocumentForm, RecordedState } from './document.ts';

export interface DocumentRow {
  holder_id: SubjectId;
  document_id: string;
  holder_kind: 'PERSON' | 'ORGANIZATION';
  result_type: string;
  title: string;
  number: string | null;
  issuer: string;
  issued_on: string | null;
  valid_from: string | null;
  valid_until: string | null;
  permanent: boolean;
  state: RecordedState;
  form: DocumentForm;
  data: readonly Datum[];
  record_version: number;
  recorded_at: string;
  facts_digest: string | null;
}

/** What a file, a source or the synthetic nation says of a paper; what it leaves out, the register does not have. */
export interface PaperFacts {
  title: string;
  resultType: string;
  issuer: string;
  number?: string | null | undefined;
  issuedOn?: string | null | undefined;
  validFrom?: string | null | undefined;
  validUntil?: string | null | undefined;
  permanent: boolean;
  state: RecordedState;
  form: DocumentForm;
  data?: Readonly<Record<string, string | number | null>> | undefined;
}

/** The row of a paper, whoever tells of it. @param known whose it is, under which id, and of which state of it that was told */
export const toDocumentRow = (
  known: Pick<
    DocumentRow,
    'holder_id' | 'document_id' | 'holder_kind' | 'record_version' | 'recorded_at' | 'facts_digest'
  >,
  facts: PaperFacts,
): DocumentRow => ({
  ...known,
  result_type: facts.resultType,
  title: facts.title,
  number: facts.number ?? null,
  issuer: facts.issuer,
  issued_on: facts.issuedOn ?? null,
  valid_from: facts.validFrom ?? null,
  valid_until: facts.validUntil ?? null,
  permanent: facts.permanent,
  state: facts.state,
  form: facts.form,
  data: Object.entries(facts.data ?? {}).map(([key, value]) => ({
    key,
    value: value === null ? null : String(value),
  })),
});

/** What is told to other registers of a paper, and what an import is judged by. */
export type KeptDocument = Pick<
  DocumentRow,
  | 'holder_id'
  | 'document_id'
  | 'result_type'
  | 'form'
  | 'state'
  | 'valid_from'
  | 'valid_until'
  | 'permanent'
  | 'record_version'
  | 'recorded_at'
  | 'facts_digest'
>;

/** What other registers are told of a paper: no value of it. */
export const tellDocument = (row: KeptDocument) => ({
  documentId: row.document_id,
  subject: row.holder_id,
  resultType: row.result_type,
  form: row.form,
  state: row.state,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  permanent: row.permanent,
  recordVersion: String(row.record_version),
});
