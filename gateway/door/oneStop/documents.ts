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
} as const;
export type OneStopService = keyof typeof oneStopDocuments;

export const isOneStopService = (name: string): name is OneStopService =>
  Object.hasOwn(oneStopDocuments, name);

const ids = new Map<OneStopService, string>();

/** Under which id a client has registered it. */
export function documentIdOf(service: OneStopService): string {
  const id = ids.get(service) ?? idOf(normaliseDocument(parse(oneStopDocuments[service])));
  ids.set(service, id);
  return id;
}
