/** MS-4, PRE-2: every answer of a prefill has one provenance, of the register that answered, with the record's own date. */
import { randomUUID } from 'node:crypto';
import { castDocuments } from '../../nation/cast.ts';
import { getCastCitizen } from '../../nation/nation.ts';
import { openSystem, type System } from '../support/system.ts';

interface Provenance {
  register: string;
  asOf: string | null;
}
interface Leaf {
  key: string;
  state: string;
  reason: string | null;
  value: string | null;
  provenance: Provenance | null;
  again: Provenance | null;
}
interface Paper {
  code: string;
  state: string;
  reason: string | null;
  provenance: Provenance | null;
}
interface Prefilled {
  fields: Leaf[];
  checklist: Paper[];
}

const OPEN =
  'mutation ($input: OpenDraftDossierInput!) { openDraftDossier(input: $input) { __typename ... on DraftDossierOpened { dossier { id } } ... on Refusal { message } } }';
/** Aliases, fragments within fragments, and the same provenance asked twice. */
const PREFILL = `query ($dossier: ID!) { asked: prefill(dossier: $dossier) { ...P ... on Refusal { message } } }
fragment P on Prefill { outcome: answer { ... on PrefillAnswer { fields { ...L } checklist { code state reason provenance { ...S } } } } }
fragment L on PrefillField { key state reason value provenance { ...S } again: provenance { register asOf } }
fragment S on Provenance { register asOf }`;

const RESIDENCE = ['1.004222', 'JOIN_FAMILY'] as const;

describe('Where each answer of a prefill comes from', () => {
  let system: System;
  beforeAll(async () => {
    system = await openSystem();
  }, 120_000);
  afterAll(() => system?.close());

  const prefillFor = async (
    key: string,
    [procedure, caseCode]: readonly [string, string] = RESIDENCE,
  ): Promise<Prefilled> => {
    const citizen = getCastCitizen(key);
    const person = {
      personalNumber: citizen.personalNumber ?? citizen.oldNumber,
      fullName: citizen.fullName,
      birthDate: citizen.birthDate,
    };
    const input = {
      requestId: randomUUID(),
      procedure,
      caseCode,
      channel: 'COUNTER',
      parties: [{ role: 'APPLICANT', person }],
    };
    const opened = await system.ask('minh', OPEN, { input });
    const dossier = opened.data.openDraftDossier.dossier?.id as string | undefined;
    if (dossier === undefined) throw new Error(`${key}: ${JSON.stringify(opened.data)}`);
    const answer = await system.ask('minh', PREFILL, { dossier });
    expect(answer.errors).toBeUndefined();
    return answer.data.asked.outcome as Prefilled;
  };
  const stateOf = ({ fields }: Prefilled, key: string) => fields.find((field) => field.key === key)?.state;
  const paperOf = ({ checklist }: Prefilled, code: string) => {
    const found = checklist.find((item) => item.code === code);
    return found === undefined ? undefined : { state: found.state, reason: found.reason };
  };

  it.each(['lan', 'bao', 'chi', 'dung', 'giang', 'hanh', 'khanh', 'uyen'])(
    'says it for %s, leaf by leaf',
    async (key) => {
      const { fields, checklist } = await prefillFor(key);
      const person = new Date(getCastCitizen(key).recordedAt).toISOString();
      const papers = castDocuments
        .filter(({ holder }) => 'person' in holder && holder.person === key)
        .map(({ recordedAt }) => new Date(recordedAt).toISOString());
      const answered = [...fields, ...checklist].filter(({ provenance }) => provenance?.asOf != null);
      expect(answered.length).toBeGreaterThan(0);
      for (const { provenance } of answered) {
        const asOf = new Date(provenance?.asOf ?? '').toISOString();
        expect(provenance?.register === 'POPULATION' ? [person] : papers).toContain(asOf);
      }
      for (const field of fields) {
        expect(field.again).toEqual(field.provenance);
        if (field.value !== null) expect(field.provenance).not.toBeNull();
      }
    },
  );

  it('names the register that answered, not the one asked first', async () => {
    const { fields, checklist } = await prefillFor('lan');
    const registers = new Map(fields.map(({ key, provenance }) => [key, provenance?.register]));
    expect(registers.get('applicantFullName')).toBe('POPULATION');
    const held = checklist.filter(({ state }) => state === 'HELD');
    expect(held.length).toBeGreaterThan(0);
    for (const { provenance } of held) expect(provenance?.register).toBe('WAREHOUSE');
  });

  const BIRTH_PAPER = 'TP-dad2e57a74';
  it.each([
    ['lan', { state: 'HELD', reason: null }],
    ['dung', { state: 'NOT_HELD', reason: 'REVOKED' }],
    ['giang', { state: 'NOT_HELD', reason: 'IN_REVIEW' }],
    ['hanh', { state: 'HELD', reason: 'DOCUMENT_ONLY' }],
    ['uyen', { state: 'NOT_HELD', reason: 'NO_RECORD' }],
  ])('tells how the birth certificate of %s stands', async (key, expected) => {
    expect(paperOf(await prefillFor(key), BIRTH_PAPER)).toEqual(expected);
  });

  it('never makes a day of a year: Bảo was born in 1951', async () => {
    const prefilled = await prefillFor('bao');
    const birthDate = prefilled.fields.find(({ key }) => key === 'applicantBirthDate');
    expect(birthDate).toMatchObject({ state: 'PARTIAL', value: '1951' });
  });

  it('marks what Khánh disputes', async () => {
    expect(stateOf(await prefillFor('khanh'), 'applicantHometown')).toBe('DISPUTED');
  });

  it('shows what has run out as expired: the marital status of Chi', async () => {
    const { fields } = await prefillFor('chi', ['1.004873', 'REISSUE']);
    const states = fields
      .filter(({ provenance }) => provenance?.register === 'WAREHOUSE')
      .map(({ state }) => state);
    expect(states).toContain('EXPIRED');
    expect(states).not.toContain('HELD');
  });

  it('knows Lâm by his old number only', async () => {
    const { fields } = await prefillFor('lam', ['1.004222', 'OWN_DWELLING']);
    expect(fields.find(({ key }) => key === 'applicantFullName')).toMatchObject({
      state: 'HELD',
      value: 'Đỗ Văn Lâm',
    });
  });
});
