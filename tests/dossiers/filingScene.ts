/** The scene of the tests on filing: Lan applies at Buôn Ma Thuột, Minh handles, and the projections know her papers. */

import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type {
  CaseContent,
  ComponentContent,
  ProcedureContent,
  QuestionContent,
} from '../../kernel/domain/content.ts';
import { PART_BYTES_MAX } from '../../kernel/domain/files.ts';
import type { VersionId } from '../../kernel/domain/opaqueId.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import {
  buildSealPayload,
  type SealedComponent,
  type SealedField,
  type SealPayload,
  signSeal,
} from '../../subgraphs/dossiers/rules/seal.ts';
import { ask, type GraphqlAnswer, personId, send, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { idOf } from '../support/ids.ts';

export const CODE = '9.000001';
export const CASE = 'ONLY';
export const BIRTH = 'KQ.G15.000031';
export const MARRIAGE = 'KQ.G15.000032';
export const AGENCY = 'H15.50.05';

const question = (
  key: string,
  required: boolean,
  binding: string | null,
  role: QuestionContent['role'] = 'APPLICANT',
  concept = 'OTHER',
): QuestionContent => ({
  key,
  label: key,
  role,
  concept,
  binding,
  required,
});

const component = (
  code: string,
  mappings: [string, 'PROPOSED' | 'CONFIRMED' | 'PUBLISHED'][],
): ComponentContent => ({
  code,
  name: `Giấy ${code}`,
  kind: 'SUBMIT',
  role: 'APPLICANT',
  heading: null,
  originals: 1,
  copies: null,
  formName: null,
  condition: null,
  anyOfGroup: null,
  mappings: mappings.map(([resultType, state]) => ({ resultType, state, basis: 'test' })),
  noEvidenceReason: mappings.length === 0 ? 'PRIVATE_DOCUMENT' : null,
});

export const theCase: CaseContent = {
  code: CASE,
  name: 'Trường hợp thử',
  roles: [
    { role: 'APPLICANT', required: true },
    { role: 'SPOUSE', required: false },
  ],
  formName: 'Tờ khai',
  questions: [
    question('fullName', true, 'APPLICANT.Person.fullName'),
    question('hometown', true, 'APPLICANT.Person.hometown'),
    question('phone', true, null, 'APPLICANT', 'PHONE_NUMBER'),
    question('email', false, null, 'APPLICANT', 'EMAIL'),
    question('reason', false, null, 'APPLICANT', 'REASON'),
    question('spouseName', true, 'SPOUSE.Person.fullName', 'SPOUSE'),
  ],
  components: [
    component('BIRTH', [[BIRTH, 'CONFIRMED']]),
    component('MARRIAGE', [[MARRIAGE, 'PROPOSED']]),
    component('LEASE', []),
  ],
};

const content: ProcedureContent = {
  code: CODE,
  name: 'Thủ tục thử',
  field: 'Hộ tịch',
  publisher: 'G15',
  tiers: ['COMMUNE'],
  audiences: [],
  decisionNumber: '1/QĐ',
  channels: [],
  cases: [theCase],
  results: [],
  legalBasis: [],
  competentAgency: null,
  kind: null,
  steps: [],
  requirements: null,
  agencies: [],
  receivingAddress: null,
  keywords: [],
  related: [],
  linked: [],
};

export interface Answer {
  key: string;
  value: string;
}

export interface DraftOptions {
  channel?: 'COUNTER' | 'ONLINE' | 'POST';
  officer?: string | null;
  agency?: string;
  verification?: 'VERIFIED' | 'NOT_VERIFIED';
}

export const typed: Answer[] = [{ key: 'phone', value: '0900000000' }];
export const held: Answer[] = [
  { key: 'fullName', value: 'Nguyễn Thị Lan' },
  { key: 'hometown', value: 'Hòa Phú, Đắk Lắk' },
];

/** A house with one procedure of two questions that are held, and the papers of Lan. */
export class FilingScene {
  readonly versionId = idOf<VersionId>(randomUUID());
  readonly lan = personId('lan');
  readonly birthDocument = randomUUID();
  readonly marriageDocument = randomUUID();
  readonly opened: TestHouse;
  readonly sql: postgres.Sql;

  constructor(opened: TestHouse) {
    this.opened = opened;
    this.sql = postgres(opened.ownerUrl('dossiers'), { max: 1, onnotice: () => undefined });
  }

  async fill(): Promise<void> {
    const { sql } = this;
    await sql`insert into procedure_versions values (${this.versionId}, ${CODE}, 1, '2026-01-01', null, ${sql.json(content as never)})`;
    await this.hold(this.birthDocument, BIRTH);
    await this.hold(this.marriageDocument, MARRIAGE);
  }

  async hold(documentId: string, resultType: string, state = 'VALID'): Promise<void> {
    await this
      .sql`insert into held_evidence values (${this.lan}, ${documentId}, ${resultType}, 'DOCUMENT_ONLY', ${state}, null, null, true, '1')`;
  }

  async draft({
    channel = 'ONLINE',
    officer = null,
    agency = AGENCY,
    verification = 'VERIFIED',
  }: DraftOptions = {}): Promise<string> {
    const { sql } = this;
    const id = randomUUID();
    const opener = viewerOf(officer ?? 'lan').account;
    await sql`insert into dossiers (dossier_id, applicant_id, stage, procedure_version, procedure_code, case_code, channel, agency, opened_by, opened_at)
      values (${id}, ${this.lan}, 'DRAFT', ${this.versionId}, ${CODE}, ${CASE}, ${channel}, ${agency}, ${opener}, now())`;
    await sql`insert into dossier_parties values (${this.lan}, ${id}, 'APPLICANT', 'PERSON', null, ${verification})`;
    if (officer !== null) await sql`insert into dossier_officers values (${id}, ${opener}, ${agency})`;
    return id;
  }

  /** What prefill would seal for a draft, with changes. */
  payload(dossier: string, changes: Partial<SealPayload> = {}, now = new Date()): SealPayload {
    const subject = {
      synthetic: true,
      dossier,
      procedure: { version: this.versionId, code: CODE },
      caseCode: CASE,
      persons: [{ role: 'APPLICANT', id: this.lan }],
      now,
    };
    return { ...buildSealPayload(subject, this.fields, this.components), ...changes };
  }

  get fields(): SealedField[] {
    return held.map(({ key, value }) => ({
      key,
      value,
      locked: true,
      register: 'POPULATION',
      recordVersion: '1',
      asOf: '2026-11-01',
    }));
  }

  get components(): SealedComponent[] {
    return [
      {
        code: 'BIRTH',
        document: this.birthDocument,
        resultType: BIRTH,
        mapping: 'CONFIRMED',
        register: 'WAREHOUSE',
      },
      {
        code: 'MARRIAGE',
        document: this.marriageDocument,
        resultType: MARRIAGE,
        mapping: 'PROPOSED',
        register: 'WAREHOUSE',
      },
    ];
  }

  seal(dossier: string, changes: Partial<SealPayload> = {}) {
    return signSeal(testKeys, this.payload(dossier, changes));
  }

  async mutate(
    name: string,
    selection: string,
    input: object,
    viewer = viewerOf('lan'),
  ): Promise<GraphqlAnswer> {
    const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ... on Refusal { message } ${selection} } }`;
    return ask(this.opened.house, 'dossiers', {
      query,
      variables: { input: { requestId: randomUUID(), ...input } },
      viewer,
    });
  }

  /**
   * Hands a file in, as the gateway passes it on, and has it looked at. Returns the id of the upload, or why it was not opened.
   *
   * @param only how many of its bytes come in; all unless said
   */
  async handIn(
    dossier: string,
    component: string,
    {
      viewer = viewerOf('lan'),
      bytes = Buffer.from(`%PDF-1.7 ${randomUUID()}`),
      only = bytes.length,
      ...more
    }: { viewer?: Viewer; bytes?: Buffer; only?: number; supplement?: string } = {},
  ): Promise<string> {
    const input = {
      dossier,
      component,
      name: 'a.pdf',
      mediaType: 'application/pdf',
      sizeBytes: bytes.length,
      ...more,
    };
    const { data } = await this.mutate(
      'openUpload',
      '... on UploadOpened { upload { id sendTo { path } } }',
      input,
      viewer,
    );
    if (data?.answer.__typename !== 'UploadOpened') return data?.answer.__typename ?? '';
    const { id, sendTo } = data.answer.upload;
    const { house } = this.opened;
    for (let offset = 0; offset < only; offset += PART_BYTES_MAX) {
      const part = {
        upload: id,
        link: sendTo.path.split('/').at(-1),
        offset,
        bytes: bytes.subarray(offset, Math.min(only, offset + PART_BYTES_MAX)).toString('base64'),
      };
      const { body } = await send(house, 'dossiers', { viewer, path: '/filePart' }, JSON.stringify(part));
      if ('errors' in (body as object)) throw new Error(JSON.stringify(body));
    }
    await house.get('dossiers').work();
    return id;
  }

  /** Leaves a filed dossier to the system of its agency, which reports steps as they were, or gives it back to the desk. */
  async leave(dossier: string, system: string | null = viewerOf('minh').client): Promise<void> {
    await this.sql`update dossiers set own_system = ${system} where dossier_id = ${dossier}`;
  }

  /** Brings a filed dossier to where a test begins, step by step, as a system of the agency would report it. */
  async report(viewer: Viewer, dossier: string, ...statuses: string[]): Promise<void> {
    await this.leave(dossier);
    for (const status of statuses) {
      const { data } = await this.mutate('recordDossierStatus', '', { dossier, status }, viewer);
      if (data.answer.__typename !== 'StatusRecorded') throw new Error(JSON.stringify(data));
    }
    await this.leave(dossier, null);
  }

  /** Files a draft, with the one paper that the state does not hold. */
  async submit(
    dossier: string,
    changes: {
      seal?: object;
      answers?: Answer[];
      requestId?: string;
      papers?: readonly string[];
      papersOnPaper?: string[];
    } = {},
    viewer = viewerOf('lan'),
  ) {
    const { papers = ['LEASE'], ...given } = changes;
    for (const component of papers) await this.handIn(dossier, component, { viewer });
    const input = { dossier, seal: this.seal(dossier), answers: [...held, ...typed], ...given };
    const answer = await this.mutate('submitDossier', SUBMIT, input, viewer);
    return answer.data?.answer ?? answer;
  }

  async close(): Promise<void> {
    await this.sql.end({ timeout: 5 });
    await this.opened.close();
  }
}

const SUBMIT = `... on DossierFiled { reused dossier { id code stage status } } ... on PrefillTampered { keys }
  ... on HeldValueReplaced { keys } ... on AnswersMissing { keys } ... on UnknownQuestion { keys }
  ... on AnswersNotValid { message keys problems { key message } }
  ... on PapersMissing { papers { component name why orAnyOf } }
  ... on PrefillExpired { refreshWith { name } } ... on PrefillForOtherVersion { refreshWith { name } }`;

export async function openFilingScene(clock?: () => Date): Promise<FilingScene> {
  const scene = new FilingScene(
    await openHouse({ only: ['dossiers'], ...(clock === undefined ? {} : { clock }) }),
  );
  await scene.fill();
  return scene;
}
