import { randomUUID } from 'node:crypto';
import {
  buildSchema,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  print,
} from 'graphql';
import type { VersionId } from '../../kernel/domain/opaqueId.ts';
import { decryptField } from '../../kernel/identity.ts';
import { readSchema } from '../../schema/files.ts';
import { viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { idOf } from '../support/ids.ts';
import { AGENCY, type FilingScene, held, openFilingScene, typed } from './filingScene.ts';

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
});
afterAll(async () => scene.close());

const count = async (table: string, dossier: string): Promise<number> => {
  const rows = await scene.sql.unsafe<{ n: number }[]>(
    `select count(*)::int as n from ${table} where dossier_id = '${dossier}'`,
  );
  return rows[0]?.n ?? -1;
};

describe('dossiers: filing a dossier', () => {
  it('keeps the answers, the seal, the first status and the code of the day', async () => {
    const dossier = await scene.draft();
    const answer = await scene.submit(dossier);
    expect(answer).toMatchObject({
      __typename: 'DossierFiled',
      reused: 4,
      dossier: { id: dossier, stage: 'FILED', status: 'REGISTERED' },
    });
    expect(answer.dossier.code).toMatch(/^H15\.50\.05-\d{6}-\d{4}$/);
    const rows =
      await scene.sql`select key, value_encrypted, locked, register from filed_answers where dossier_id = ${dossier} order by key`;
    const values = rows.map((row) =>
      decryptField(testKeys, row.value_encrypted, `filed_answers|value|${dossier}|${row.key}`),
    );
    expect(values).toEqual(['Nguyễn Thị Lan', 'Hòa Phú, Đắk Lắk', '0900000000']);
    expect(rows.map((row) => [row.locked, row.register])).toEqual([
      [true, 'POPULATION'],
      [true, 'POPULATION'],
      [false, null],
    ]);
    const [seal] = await scene.sql`select payload_encrypted from filed_seals where dossier_id = ${dossier}`;
    expect(
      JSON.parse(decryptField(testKeys, seal?.payload_encrypted, `filed_seals|payload|${dossier}`)).dossier,
    ).toBe(dossier);
  });

  it('tells payments, and notes whose data entered, in the same transaction', async () => {
    const dossier = await scene.draft();
    await scene.submit(dossier);
    const facts =
      await scene.sql`select payload from outbox where topic = 'dossier.filed' and payload->>'dossierId' = ${dossier}`;
    expect(facts.map((row) => row.payload)).toMatchObject([
      { applicant: scene.lan, agency: AGENCY, accounts: [viewerOf('lan').account] },
    ]);
    const leaves =
      await scene.sql`select fields from audit_leaves where dossier = ${dossier} and 'Dossier.answers' = any(fields)`;
    expect(leaves).toHaveLength(1);
  });

  it('is accepted at once at the counter, and only registered from elsewhere', async () => {
    const dossier = await scene.draft({ channel: 'COUNTER', officer: 'minh' });
    const answer = await scene.submit(dossier, {}, viewerOf('minh'));
    expect(answer.dossier.status).toBe('ACCEPTED');
    const [row] = await scene.sql`select accepted_on from dossiers where dossier_id = ${dossier}`;
    expect(row?.accepted_on).not.toBeNull();
  });

  it('gives two dossiers of one day two codes', async () => {
    const drafts = [await scene.draft(), await scene.draft(), await scene.draft()];
    const answers = await Promise.all(drafts.map((dossier) => scene.submit(dossier)));
    expect(new Set(answers.map((answer) => answer.dossier.code)).size).toBe(3);
  });

  it('answers a repetition with the first answer, and another content with a refusal', async () => {
    const dossier = await scene.draft();
    const requestId = randomUUID();
    const seal = scene.seal(dossier);
    const first = await scene.submit(dossier, { requestId, seal });
    expect(await scene.submit(dossier, { requestId, seal })).toEqual(first);
    expect((await scene.submit(dossier, { requestId, seal, answers: held })).__typename).toBe(
      'RequestIdReused',
    );
    expect((await scene.submit(dossier)).__typename).toBe('DossierNotDraft');
    expect(await count('status_events', dossier)).toBe(1);
  });

  it('files once when two requests arrive together', async () => {
    const dossier = await scene.draft();
    const answers = await Promise.all([scene.submit(dossier), scene.submit(dossier)]);
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['DossierFiled', 'DossierNotDraft']);
  });
});

describe('dossiers: the seal of a submission', () => {
  const other = randomUUID();
  it.each([
    ['another dossier', { dossier: other }, 'PrefillForOtherPeople'],
    ['other people', { persons: [{ role: 'APPLICANT', id: other }] }, 'PrefillForOtherPeople'],
    [
      'another version',
      { procedure: { version: idOf<VersionId>(other), code: '9.000001' } },
      'PrefillForOtherVersion',
    ],
    ['another case', { case: 'OTHER' }, 'PrefillForOtherVersion'],
    ['a time that is over', { fileBefore: '2026-01-01T00:00:00.000Z' }, 'PrefillExpired'],
    [
      'a paper no longer held',
      {
        components: [
          {
            code: 'BIRTH',
            document: other,
            resultType: 'KQ.G15.000031',
            mapping: 'CONFIRMED' as const,
            register: 'WAREHOUSE' as const,
          },
        ],
      },
      'PrefillExpired',
    ],
  ])('refuses a seal about %s', async (_name, changes, expected) => {
    const dossier = await scene.draft();
    expect((await scene.submit(dossier, { seal: scene.seal(dossier, changes) })).__typename).toBe(expected);
    expect(await count('filed_answers', dossier)).toBe(0);
  });

  it('refuses a payload in which one character was changed', async () => {
    const dossier = await scene.draft();
    const seal = scene.seal(dossier);
    const changed = { ...seal, payload: seal.payload.replace('Lan', 'Lam') };
    expect(await scene.submit(dossier, { seal: changed })).toMatchObject({
      __typename: 'PrefillTampered',
      keys: [],
    });
  });

  it('refuses a locked value that is changed, and one that is left out, by name', async () => {
    const dossier = await scene.draft();
    const changed = [{ key: 'fullName', value: 'Nguyễn Thị Lan ' }, ...held.slice(1), ...typed];
    expect(await scene.submit(dossier, { answers: changed })).toMatchObject({
      __typename: 'PrefillTampered',
      keys: ['fullName'],
    });
    expect(await scene.submit(dossier, { answers: [...held.slice(1), ...typed] })).toMatchObject({
      __typename: 'HeldValueReplaced',
      keys: ['fullName'],
    });
  });

  it('refuses gaps and questions that the form does not have', async () => {
    const dossier = await scene.draft();
    expect(await scene.submit(dossier, { answers: held })).toMatchObject({
      __typename: 'AnswersMissing',
      keys: ['phone'],
    });
    const extra = [...held, ...typed, { key: 'shoeSize', value: '38' }];
    expect(await scene.submit(dossier, { answers: extra })).toMatchObject({
      __typename: 'UnknownQuestion',
      keys: ['shoeSize'],
    });
  });

  it('refuses what is not what its question asks, with every question’s key, and files nothing', async () => {
    const dossier = await scene.draft();
    const odd = [
      { key: 'email', value: 'lan@' },
      { key: 'phone', value: 'gọi tôi' },
    ];
    expect(await scene.submit(dossier, { answers: [...held, ...odd] })).toEqual({
      __typename: 'AnswersNotValid',
      message: 'Có mục được trả lời chưa đúng; hãy sửa các mục được nêu.',
      keys: ['phone', 'email'],
      problems: [
        { key: 'phone', message: expect.stringContaining('Số điện thoại') },
        { key: 'email', message: expect.stringContaining('thư điện tử') },
      ],
    });
    expect(await scene.submit(dossier)).toMatchObject({ __typename: 'DossierFiled' });
  });
});

describe('dossiers: who may file', () => {
  it('answers an absent dossier and somebody else’s alike', async () => {
    const dossier = await scene.draft();
    const absent = await scene.submit(randomUUID());
    expect(absent.__typename).toBe('DossierNotAccessible');
    expect(await scene.submit(dossier, {}, viewerOf('chi'))).toEqual(absent);
    expect(await scene.submit(dossier, {}, viewerOf('minh'))).toEqual(absent);
    expect(await scene.submit('no-such-id')).toEqual(absent);
  });

  it('refuses a system whose attestation has lapsed', async () => {
    const dossier = await scene.draft({ officer: 'tuan', agency: 'H21.40.02' });
    expect((await scene.submit(dossier, {}, viewerOf('tuan'))).__typename).toBe('ConsumerNotAttested');
  });
});

/** Every input type that can be reached from another. */
function inputsWithin(type: GraphQLInputObjectType, seen = new Set<string>()): Set<string> {
  seen.add(type.name);
  for (const field of Object.values(type.getFields())) {
    const inner = getNamedType(field.type);
    if (isInputObjectType(inner) && !seen.has(inner.name)) inputsWithin(inner, seen);
  }
  return seen;
}

/** Mutations by which an answer or a seal can enter. */
function listDoors(schema: GraphQLSchema): string[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter((mutation) =>
      mutation.args.some((argument) => {
        const type = getNamedType(argument.type);
        const within = isInputObjectType(type) ? inputsWithin(type) : new Set<string>();
        return within.has('AnswerInput') || within.has('SealInput');
      }),
    )
    .map((mutation) => mutation.name);
}

describe('dossiers: the only mutation that stores answers (PRE-5)', () => {
  const text = print(readSchema('dossiers')).replace(/^extend schema[\s\S]*?\n\n/m, '');
  const doors = listDoors(buildSchema(text, { assumeValid: true, assumeValidSDL: true }));

  it('is submitDossier', () => {
    expect(doors).toEqual(['submitDossier']);
  });

  it.each(doors)('refuses a tampered value at %s', async (door) => {
    const dossier = await scene.draft();
    const answers = [{ key: 'fullName', value: 'Nguyễn Thị Lam' }, ...held.slice(1), ...typed];
    const answer = await scene.mutate(door, '', { dossier, seal: scene.seal(dossier), answers });
    expect(answer.data.answer.__typename).toBe('PrefillTampered');
  });
});

describe('dossiers: reuse is recorded when it is filed (PRE-12)', () => {
  it('counts nothing for a draft that was sealed and abandoned', async () => {
    const dossier = await scene.draft();
    scene.seal(dossier);
    expect(await count('reuse_records', dossier)).toBe(0);
  });

  it('counts one per component and one per locked value of a filed one, with its source', async () => {
    const dossier = await scene.draft();
    await scene.submit(dossier);
    const rows =
      await scene.sql`select kind, subject_key, document_id, hash from reuse_records where dossier_id = ${dossier} order by 1, 2`;
    expect(rows.map((row) => [row.kind, row.subject_key, row.document_id])).toEqual([
      ['COMPONENT', 'BIRTH', scene.birthDocument],
      ['COMPONENT', 'MARRIAGE', scene.marriageDocument],
      ['FIELD', 'fullName', null],
      ['FIELD', 'hometown', null],
    ]);
    expect(rows.every((row) => /^[0-9a-f]{64}$/.test(row.hash))).toBe(true);
  });
});

describe('dossiers: papers', () => {
  const missing = [{ component: 'LEASE', name: 'Giấy LEASE', why: 'NOT_HANDED_IN', orAnyOf: [] }];

  it('are in the dossier when it is filed, or it is refused with the list and stays a draft', async () => {
    const dossier = await scene.draft();
    expect(await scene.submit(dossier, { papers: [] })).toMatchObject({
      __typename: 'PapersMissing',
      papers: missing,
    });
    const [row] = await scene.sql`select stage, code from dossiers where dossier_id = ${dossier}`;
    expect(row).toMatchObject({ stage: 'DRAFT', code: null });
    expect(await scene.submit(dossier)).toMatchObject({ __typename: 'DossierFiled' });
  });

  it('lie before an officer at the counter; of a citizen online nobody believes it', async () => {
    const said = { papers: [], papersOnPaper: ['LEASE'] };
    const online = await scene.draft();
    expect(await scene.submit(online, said)).toMatchObject({ __typename: 'PapersMissing', papers: missing });
    const counter = await scene.draft({ channel: 'COUNTER', officer: 'minh' });
    // A code that the case has not, or whose part nobody has, is told rather than dropped.
    for (const code of ['NO-SUCH', ' '])
      expect(
        await scene.submit(counter, { papers: [], papersOnPaper: ['LEASE', code] }, viewerOf('minh')),
      ).toMatchObject({ __typename: 'ComponentNotFound' });
    expect(await scene.submit(counter, said, viewerOf('minh'))).toMatchObject({ __typename: 'DossierFiled' });
  });
});
