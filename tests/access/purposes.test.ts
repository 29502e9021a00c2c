/** Why somebody may read: purpose, field and legal basis, at the door and again in the register itself. */

import postgres from 'postgres';
import type { Purpose, Viewer } from '../../kernel/tokens.ts';
import { ask, grantFor, personId, viewerOf } from '../support/ask.ts';
import { idOf } from '../support/ids.ts';
import { signInAt } from '../support/signIn.ts';
import { openSystem, type System, tokenOf } from '../support/system.ts';
import { openDraft } from './draft.ts';

const VERIFY = 'query ($input: IdentityInput!) { verifyPerson(input: $input) { outcome } }';
const LOOK_UP = `query ($input: IdentityInput!) { lookUpPerson(input: $input) {
  __typename ... on PersonFound { person { fullName } } } }`;
const OWN = '{ viewer { person { fullName } documents(first: 1) { nodes { title } } } }';
const LAN = { personalNumber: '966194000101', fullName: 'Nguyễn Thị Lan', birthDate: '1994-03-12' };
const stated = { 'access-purpose': 'PERSON_VERIFICATION', 'access-basis': 'Luat 91/2025/QH15' };

let system: System;
beforeAll(async () => {
  system = await openSystem();
}, 120_000);
afterAll(() => system?.close());
beforeEach(() => system.calls.clear());

type Answer = Awaited<ReturnType<System['ask']>>;
const codesOf = ({ errors }: Pick<Answer, 'errors'>) => errors?.map(({ extensions }) => extensions.code);

/** Refused with this status and code, with no data, and before any register was asked. */
function expectRefusedUnasked(answer: Answer, status: number, code: string): void {
  expect([answer.status, codesOf(answer), answer.data]).toEqual([status, [code], undefined]);
  expect(system.calls.size).toBe(0);
}

const verify = (headers: Record<string, string>, persona = 'minh') =>
  system.ask(persona, VERIFY, { input: LAN }, headers);

describe('The purpose of a request, at the gateway', () => {
  it('POP-1, A85: an officer without a purpose reads nobody, and no register is asked', async () => {
    expectRefusedUnasked(await verify({}), 400, 'PURPOSE_REQUIRED');
    for (const query of [
      '{ viewer { person { fullName } } }',
      `{ document(id: "${personId('lan')}") { title } }`,
      '{ viewer { dossiers { nodes { id parties { person { fullName } } } } } }',
    ])
      expectRefusedUnasked(await system.ask('minh', query), 400, 'PURPOSE_REQUIRED');
  });

  it('A85: a purpose that nobody knows, that needs a dossier, or that this account may not state', async () => {
    const ofPurpose = (code: string) => ({ ...stated, 'access-purpose': code });
    expectRefusedUnasked(await verify(ofPurpose('CURIOSITY')), 403, 'PURPOSE_NOT_ALLOWED');
    expectRefusedUnasked(await verify(ofPurpose('OWN_RECORD')), 403, 'PURPOSE_NOT_ALLOWED');
    expectRefusedUnasked(await verify(ofPurpose('PAYMENT_SETTLEMENT')), 403, 'PURPOSE_NOT_ALLOWED');
    const handling = { 'access-purpose': 'PROCEDURE_HANDLING', 'access-basis': '118/2025/NĐ-CP' };
    const encoded = { ...handling, 'access-basis': encodeURIComponent(handling['access-basis']) };
    expectRefusedUnasked(await verify(encoded), 400, 'PURPOSE_REQUIRED');
    expectRefusedUnasked(await system.ask('lan', OWN, {}, stated), 403, 'PURPOSE_NOT_ALLOWED');
  });

  it('A86: the right purpose does not open a field outside its list', async () => {
    for (const query of [
      '{ viewer { person { fullName } } }',
      '{ viewer { dossiers { nodes { code } } } }',
      `{ document(id: "${personId('lan')}") { title } }`,
    ])
      expectRefusedUnasked(await system.ask('minh', query, {}, stated), 403, 'PURPOSE_NOT_ALLOWED');
    expectRefusedUnasked(
      await system.ask('minh', LOOK_UP, { input: LAN }, stated),
      403,
      'PURPOSE_NOT_ALLOWED',
    );
  });

  it('A87: consent that nobody recorded is no basis, nor is an act that the purpose does not rest on', async () => {
    for (const basis of ['consent', 'Sự đồng ý', 'Nghị định 13/2023/NĐ-CP', 'Nghị định 118/2025/NĐ-CP']) {
      const headers = { ...stated, 'access-basis': encodeURIComponent(basis) };
      expectRefusedUnasked(await verify(headers), 403, 'PURPOSE_NOT_ALLOWED');
    }
  });

  it('A88: a dossier that is not hers, or does not exist, is no purpose', async () => {
    const dossier = await openDraft(system);
    for (const [persona, id] of [
      ['nga', dossier],
      ['minh', personId('lan')],
    ] as const) {
      const answer = await system.ask(persona, LOOK_UP, { input: LAN }, { 'access-dossier': id });
      expect(codesOf(answer)).toEqual(['DOSSIER_NOT_VALID']);
      expect(answer.data?.lookUpPerson ?? null).toBeNull();
    }
  });

  it('answers when purpose, field and basis agree, and the register writes down the law in full', async () => {
    const answer = await verify({ ...stated, 'access-basis': encodeURIComponent('luật căn cước, điều 10') });
    expect(answer.data).toEqual({ verifyPerson: { outcome: 'MATCH' } });
    const owner = postgres(system.test.ownerUrl('population'), { max: 1, onnotice: () => undefined });
    const [leaf] = await owner`select purpose, basis from audit_leaves where outcome = 'DISCLOSED'
      order by id desc limit 1`;
    await owner.end();
    expect(leaf).toEqual({ purpose: 'PERSON_VERIFICATION', basis: 'Luật Căn cước 26/2023/QH15, Điều 10' });
  });

  it('lets a dossier state its basis, and reads its people for it', async () => {
    const headers = {
      'access-dossier': await openDraft(system),
      'access-purpose': 'PROCEDURE_HANDLING',
      'access-basis': encodeURIComponent('Nghị quyết 66.7/2025/NQ-CP'),
    };
    const answer = await system.ask('minh', LOOK_UP, { input: LAN }, headers);
    expect(answer.data?.lookUpPerson).toMatchObject({ person: { fullName: 'Nguyễn Thị Lan' } });
  });
});

describe('The purpose of a request, in the register, whatever the gateway let through (MS-10)', () => {
  const minh = viewerOf('minh');
  const population = (query: string, who: { viewer: Viewer; purpose?: Purpose; grant?: string }) =>
    ask(system.test.house, 'population', { query, variables: { input: LAN }, ...who });
  const purposeOf = (code: string, basis: string | null, changes: Partial<Purpose> = {}): Purpose => ({
    ...{ code, basis, dossier: null },
    ...changes,
  });
  const LAW = 'Luật 91/2025/QH15';
  const [named] = [{ role: 'APPLICANT', kind: 'PERSON' as const, id: personId('lan'), typed: null }];

  it('a well-signed envelope with another purpose is refused', async () => {
    const other = purposeOf('PAYMENT_SETTLEMENT', 'Nghị định 118/2025/NĐ-CP');
    expect(codesOf(await population(VERIFY, { viewer: minh, purpose: other }))).toEqual([
      'PURPOSE_NOT_ALLOWED',
    ]);
    const handling = purposeOf('PROCEDURE_HANDLING', 'Nghị định 118/2025/NĐ-CP', {
      dossier: idOf(personId('lan')),
    });
    expect(codesOf(await population(VERIFY, { viewer: minh, purpose: handling }))).toEqual([
      'PURPOSE_NOT_ALLOWED',
    ]);
    const verification = purposeOf('PERSON_VERIFICATION', LAW);
    expect(
      codesOf(await population(OWN.replace(/documents.*?} }/, ''), { viewer: minh, purpose: verification })),
    ).toEqual(['PURPOSE_NOT_ALLOWED']);
    const dossiers = await ask(system.test.house, 'dossiers', {
      query: '{ viewer { dossiers { nodes { code } } } }',
      viewer: minh,
      purpose: verification,
    });
    expect(codesOf(dossiers)).toEqual(['PURPOSE_NOT_ALLOWED']);
  });

  it('a basis outside the list is refused', async () => {
    expect(
      codesOf(
        await population(VERIFY, { viewer: minh, purpose: purposeOf('PERSON_VERIFICATION', 'consent') }),
      ),
    ).toEqual(['PURPOSE_NOT_ALLOWED']);
  });

  it('POP-7: a stated purpose without the attestation of this system, officer and purpose is refused', async () => {
    const [nga, tuan] = [viewerOf('nga'), viewerOf('tuan')];
    const { sealAttestation } = await import('../../kernel/tokens.ts');
    const { testKeys } = await import('../support/house.ts');
    const now = new Date();
    for (const attestation of [
      '',
      'a.b.c',
      sealAttestation(testKeys, nga, 'PERSON_VERIFICATION', now),
      sealAttestation(testKeys, { ...minh, client: tuan.client }, 'PERSON_VERIFICATION', now),
      sealAttestation(testKeys, minh, 'PROCEDURE_HANDLING', now),
      sealAttestation(testKeys, minh, 'PERSON_VERIFICATION', new Date(now.getTime() - 120_000)),
      grantFor(minh, [{ ...(named as NonNullable<typeof named>), reads: [] }]),
    ]) {
      const purpose = purposeOf('PERSON_VERIFICATION', LAW, { attestation });
      expect(codesOf(await population(VERIFY, { viewer: minh, purpose }))).toEqual(['CONSUMER_NOT_ATTESTED']);
    }
  });

  it('an officer without a purpose gets no field of a person whom the register would give', async () => {
    const viewer: Viewer = { ...minh, personId: personId('lan') };
    const answer = await population('{ viewer { person { fullName } } }', { viewer });
    expect(codesOf(answer)).toEqual(['PURPOSE_REQUIRED']);
    expect(answer.data.viewer.person?.fullName ?? null).toBeNull();
  });
});

describe('POP-7: only through a system whose attestation is current', () => {
  const input = { input: LAN };

  it('Tuấn has a good token, and his system none', async () => {
    const answer = await system.ask('tuan', VERIFY, input, stated);
    expect(codesOf(answer)).toEqual(['CONSUMER_NOT_ATTESTED']);
    expect(system.calls.get('population')).toBeUndefined();
  });

  it('which is so for assigned work too: neither dossiers nor payments, and no register is asked', async () => {
    for (const query of [
      '{ viewer { dossiers { nodes { code } } } }',
      `{ paymentRequest(id: "${personId('lan')}") { state } }`,
      `{ dossier(id: "${personId('lan')}") { code } }`,
      `mutation { assignDossier(input: { requestId: "1", dossier: "${personId('lan')}", officer: "x" }) { __typename } }`,
    ]) {
      expect(codesOf(await system.ask('tuan', query))).toEqual(['CONSUMER_NOT_ATTESTED']);
      expect(system.calls.size).toBe(0);
      expect(codesOf(await system.ask('minh', query))).toBeUndefined();
      system.calls.clear();
    }
  });

  it('Minh is answered today, and no longer once the attestation has expired', async () => {
    const owner = postgres(system.test.ownerUrl('dossiers'), { max: 1, onnotice: () => undefined });
    const until = (day: string) =>
      owner`update directory_entries set until_day = ${day}::date + 1 where kind = 'ATTESTATION' and client = 'one-stop-dak-lak'`;
    try {
      expect((await verify(stated)).data).toEqual({ verifyPerson: { outcome: 'MATCH' } });
      await until('2025-12-31');
      expect(codesOf(await verify(stated))).toEqual(['CONSUMER_NOT_ATTESTED']);
    } finally {
      await until('2027-06-30');
      await owner.end();
    }
  });
});

describe('What the directory lets a system state', () => {
  /** What a later entry of the system says; tests/dossiers/directoryPurposes.test.ts has how it comes in. */
  const narrow = async (purposes: string[] | null) => {
    const owner = postgres(system.test.ownerUrl('dossiers'), { max: 1, onnotice: () => undefined });
    await owner.begin(async (sql) => {
      await sql`alter table directory_entries disable trigger directory_entries_kept`;
      await sql`update directory_entries set purposes = ${purposes} where kind = 'SYSTEM' and client = 'one-stop-dak-lak'`;
      await sql`alter table directory_entries enable trigger directory_entries_kept`;
    });
    await owner.end();
  };

  it('is less than the release registers for it, where its agency decided so: the register is not asked', async () => {
    try {
      expect((await verify(stated)).data).toEqual({ verifyPerson: { outcome: 'MATCH' } });
      system.calls.clear();
      await narrow([]);
      expect(codesOf(await verify(stated))).toEqual(['PURPOSE_NOT_ALLOWED']);
      expect(system.calls.get('population')).toBeUndefined();
      await narrow(['PERSON_VERIFICATION']);
      expect((await verify(stated)).data).toEqual({ verifyPerson: { outcome: 'MATCH' } });
    } finally {
      await narrow(null);
    }
  });
});

describe('A83: level of the electronic identity', () => {
  const asLevelOne = async (query: string) =>
    system.ask('lan', query, {}, { authorization: `Bearer ${await tokenOf('lan', 1)}` });

  it('a citizen at level 1 reads the catalogue and nothing personal, not even her own', async () => {
    expectRefusedUnasked(await asLevelOne(OWN), 403, 'STEP_UP_REQUIRED');
    expectRefusedUnasked(
      await asLevelOne('{ viewer { dossiers { nodes { id } } } }'),
      403,
      'STEP_UP_REQUIRED',
    );
    expect(
      (await asLevelOne('{ viewer { id } procedure(code: "1.004222") { code } }')).errors,
    ).toBeUndefined();
  });

  it('the embedded issuer signs her in at either level, at level 2 unless asked otherwise', async () => {
    for (const [level, expected] of [
      [undefined, undefined],
      [1, ['STEP_UP_REQUIRED']],
    ] as const) {
      const token = await signInAt(system.origin, 'lan', level);
      const answer = await system.ask(null, OWN, {}, { authorization: `Bearer ${token}` });
      expect(codesOf(answer)).toEqual(expected);
    }
  });

  it('at level 2 she reads her own record', async () => {
    expect((await system.ask('lan', OWN)).data.viewer.person.fullName).toBe('Nguyễn Thị Lan');
  });

  it('the register refuses level 1 itself, and a level that is not said', async () => {
    const { assurance: _, ...unsaid } = viewerOf('lan');
    for (const viewer of [viewerOf('lan', { assurance: 1 }), unsaid]) {
      const query = '{ viewer { person { fullName } } }';
      const answer = await ask(system.test.house, 'population', { query, viewer });
      expect(codesOf(answer)).toEqual(['STEP_UP_REQUIRED']);
      expect(answer.data.viewer.person).toBeNull();
    }
  });
});

describe('A walk through the population register', () => {
  it('A62: a person is found only by number, name and birth date together', async () => {
    for (const left of ['personalNumber', 'fullName', 'birthDate']) {
      const { [left as keyof typeof LAN]: _, ...input } = LAN;
      const answer = await system.ask('minh', VERIFY, { input }, stated);
      expect([answer.status, answer.data]).toEqual([400, undefined]);
    }
    const guess = { ...LAN, personalNumber: '966194999999' };
    const answer = await system.ask('minh', VERIFY, { input: guess }, stated);
    expect(answer.data.verifyPerson.outcome).toBe('NOT_FOUND');
  });

  it('A63: a cursor is good for whoever got it, unchanged, in the list it came from', async () => {
    const query =
      'query ($after: String) { viewer { documents(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } } }';
    const first = await system.ask('lan', query);
    const cursor = first.data.viewer.documents.pageInfo.endCursor as string;
    expect((await system.ask('lan', query, { after: cursor })).errors).toBeUndefined();
    const [body = '', mac = ''] = cursor.split('.');
    const forged = [
      `${body}.${'0'.repeat(mac.length)}`,
      `${Buffer.from('["9999"]').toString('base64url')}.${mac}`,
    ];
    for (const [persona, after] of [['hung', cursor], ...forged.map((one) => ['lan', one])] as const)
      expect(codesOf(await system.ask(persona as string, query, { after }))).toEqual(['INVALID_CURSOR']);
  });
});
