/**
 * Operations that answers of the graph name: what to run instead of asking somebody for a paper, and what gives a fresh seal.
 * Each is registered for every client that can be answered with it, so that it runs in production as in the sandbox.
 */
import { parse } from 'graphql';
import { idOf, normaliseDocument } from './documents.ts';

interface Named {
  /** In Vietnamese, for the person who approves the release. */
  label: string;
  text: string;
  /** Root fields whose answers name it. */
  answerTo: readonly string[];
}

const texts = {
  ReadHeldDocument: {
    label: 'Đọc giấy tờ mà kho dữ liệu điện tử đã có, thay cho việc yêu cầu nộp lại',
    text: `query ReadHeldDocument($document: ID!) {
      document(id: $document) { title number issuedOn state issuer { name } resultType { code name } }
    }`,
    answerTo: [
      ...['openUpload', 'requestSupplement', 'recordDossierStatus', 'stopDossier', 'refuseDossier'],
      ...['finishDossier', 'extendPromisedDay', 'reviseResult'],
    ],
  },
  RefreshPrefill: {
    label: 'Lấy lại dữ liệu điền sẵn và niêm phong mới cho hồ sơ nháp',
    text: `query RefreshPrefill($dossier: ID!) {
      prefill(dossier: $dossier) {
        __typename
        ... on Prefill { answer {
          __typename
          ... on PrefillAnswer {
            fields { key label state reason value display locked }
            checklist { code name state reason }
            remaining { subject kind label }
            seal { keyId payload signature fileBefore }
          }
          ... on PrefillUnavailable { register message }
        } }
        ... on Refusal { message }
      }
    }`,
    answerTo: ['submitDossier'],
  },
} satisfies Record<string, Named>;

export type NamedOperationName = keyof typeof texts;

export interface NamedOperation {
  name: NamedOperationName;
  label: string;
  /** As it is registered. */
  document: string;
  id: string;
  answerTo: readonly string[];
}

const prepare = (name: NamedOperationName): NamedOperation => {
  const { label, text, answerTo } = texts[name];
  const document = normaliseDocument(parse(text));
  return { name, label, document, id: idOf(document), answerTo };
};

export const namedOperations: Readonly<Record<NamedOperationName, NamedOperation>> = {
  ReadHeldDocument: prepare('ReadHeldDocument'),
  RefreshPrefill: prepare('RefreshPrefill'),
};

/** An operation as an answer names it, with its variables: the caller can send it as it is. */
export interface NamedCall {
  name: NamedOperationName;
  id: string;
  document: string;
  variables: { name: string; value: string }[];
  accessDossier: string;
}

/** @param accessDossier the dossier for which it is read; the header that says so is the caller's to send */
export function nameOperation(
  name: NamedOperationName,
  variables: Readonly<Record<string, string>>,
  accessDossier: string,
): NamedCall {
  const { id, document } = namedOperations[name];
  const values = Object.entries(variables).map(([variable, value]) => ({ name: variable, value }));
  return { name, id, document, variables: values, accessDossier };
}
