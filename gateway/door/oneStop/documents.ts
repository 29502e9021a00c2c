/** The operations into which the older protocol is translated. A client runs them because it has registered the same texts. */
import { parse } from 'graphql';
import { idOf, normaliseDocument } from '../../../kernel/domain/documents.ts';

/** The refusals one by one: through `Refusal` the text would touch those of everybody, which no system may read in its own name. */
const OUTCOMES = `{
  __typename
  ... on DossiersReported { outcomes { code outcome findings { code field message } } }
  ... on ConsumerNotAttested { message } ... on InputMalformed { message } ... on RequestIdReused { message }
}`;

export const oneStopDocuments = {
  DongBoHoSoMC: `mutation ReportDossiers($input: ReportDossiersInput!) { reportDossiers(input: $input) ${OUTCOMES} }`,
  CapNhatTienDoHoSoMC: `mutation ReportProgress($input: ReportProgressInput!) { reportProgress(input: $input) ${OUTCOMES} }`,
  TraCuuHoSo: `query ReportedDossiers($codes: [String!]!) { reportedDossiers(codes: $codes) {
    code procedureCode agency { code } channel status statusAt submittedAt acceptedAt dueAt finishedAt returnedAt
    steps { status at notBefore flagged } updatedAt
  } }`,
  LayThuTuc: `query NationalRecord($code: ProcedureCode!) { procedure(code: $code) { nationalRecord } }`,
  LayDanhSachTTHC: `query ProcedureList($first: Int, $after: String) { procedureList(first: $first, after: $after) {
    nodes { code name } pageInfo { hasNextPage endCursor }
  } }`,
  LayDanhMuc: `query SharedList($list: CodeList!, $first: Int, $after: String) {
    codeList(list: $list, first: $first, after: $after) {
      nodes { code name parentCode kind validFrom } pageInfo { hasNextPage endCursor }
    }
  }`,
} as const;
export type OneStopDocument = keyof typeof oneStopDocuments;

const oneStopServices = ['DongBoHoSoMC', 'CapNhatTienDoHoSoMC', 'TraCuuHoSo'] as const;
/** Services about the dossiers of the system. */
export type OneStopService = (typeof oneStopServices)[number];
export type ReportingService = Exclude<OneStopService, 'TraCuuHoSo'>;

export const isOneStopService = (name: string): name is OneStopService =>
  (oneStopServices as readonly string[]).includes(name);

const ids = new Map<OneStopDocument, string>();

/** Under which id a client has registered it. */
export function documentIdOf(document: OneStopDocument): string {
  const id = ids.get(document) ?? idOf(normaliseDocument(parse(oneStopDocuments[document])));
  ids.set(document, id);
  return id;
}
