/** What comes out at the end: a version under its decision, in force on its day, told to every register; corrections and ends. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { ComponentContent, ProcedureContent } from '../../../kernel/domain/content.ts';
import { procedurePublished, procedureRepealed } from '../../../kernel/domain/events.ts';
import { versionIdOf } from '../../../subgraphs/procedures/versions/database/versions.ts';
import { viewerOf } from '../../support/ask.ts';
import { FILE, OFFICIALS, openPublishing, type Publishing, toInput, wholeContent } from './scene.ts';

describe('Publishing a procedure', () => {
  let stage: Publishing;
  beforeAll(async () => {
    stage = await openPublishing();
  });
  afterAll(() => stage.close());

  /** A procedure in the catalogue, published here from 4 May 2026. */
  const publish = (content: ProcedureContent, inForceFrom?: string) =>
    stage.draftIn('PUBLICISED', content, inForceFrom);

  async function enter(content: ProcedureContent, decision: string | null, inForceFrom = '2026-06-01') {
    const input = { agency: 'G01', decision, inForceFrom, content: toInput(content) };
    return stage.run('thu', 'enterProcedure', input);
  }

  /** The steps after entering; the first answer that is no step, or the last one. */
  async function carryOn(draft: string) {
    const steps = [
      ['compareDraft', OFFICIALS.CHECK],
      ['approveDraft', OFFICIALS.APPROVE],
      ['publishProcedure', OFFICIALS.PUBLISH],
      ['publiciseProcedure', OFFICIALS.PUBLISH],
    ] as const;
    for (const [mutation, who] of steps) {
      const answer = await stage.run(who, mutation, { draft });
      if (answer.__typename !== 'DraftMoved' || mutation === 'publiciseProcedure') return answer;
    }
  }

  async function versionOn(code: string, asOf: string) {
    const { data } = await stage.query(
      'query ($code: ProcedureCode!, $asOf: Date) { procedure(code: $code, asOf: $asOf) { version decisionNumber } }',
      { code, asOf },
    );
    return data.procedure;
  }

  const contentOf = async (code: string, version: number): Promise<ProcedureContent> => {
    const rows =
      await stage.owner`select content from procedures_versions where code = ${code} and version = ${version}`;
    return rows[0]?.content as ProcedureContent;
  };

  it('shows nothing of it to anybody before it is made public, and then shows it from its first day', async () => {
    const content = wholeContent('9.300001');
    await stage.draftIn('PUBLISHED', content);
    expect(await versionOn('9.300001', '2026-06-01')).toBeNull();
    const [row] = await stage.owner`select id from procedure_drafts where code = '9.300001'`;
    const answer = await stage.run('ngoc', 'publiciseProcedure', { draft: row?.id });
    expect(answer.draft).toMatchObject({
      state: 'PUBLICISED',
      procedure: { id: versionIdOf('9.300001', 1), version: 1 },
    });
    expect(await versionOn('9.300001', '2026-05-03')).toBeNull();
    expect(await versionOn('9.300001', '2026-05-04')).toEqual({
      version: 1,
      decisionNumber: expect.stringMatching(/QĐ-BCA$/),
    });
  });

  it('shows two dates, in time or late, and the waivers to everybody', async () => {
    await publish(wholeContent('9.300002'));
    const { data } = await stage.query(`{ procedure(code: "9.300002", asOf: "2026-05-04") { publication {
      publishedOn publicisedOn waivers { reason }
      timeliness { published { state deadline } publicised { state deadline } } } } }`);
    expect(data.procedure.publication).toEqual({
      publishedOn: '2026-03-02',
      publicisedOn: '2026-03-10',
      waivers: [],
      timeliness: {
        published: { state: 'ON_TIME', deadline: '2026-04-01' },
        publicised: { state: 'ON_TIME', deadline: '2026-03-16' },
      },
    });
    const embedded = await stage.query(`{ procedure(code: "1.001193") { publication {
      publishedOn timeliness { published { state } publicised { state deadline } } } } }`);
    expect(embedded.data.procedure.publication).toEqual({
      publishedOn: null,
      timeliness: { published: { state: 'UNKNOWN' }, publicised: { state: 'UNKNOWN', deadline: null } },
    });
  });

  it('PUB-8: a correction is another version, one field apart; the first stays as it was and is marked as replaced', async () => {
    const content = wholeContent('9.300003');
    const first = await publish(content);
    const rows = await stage.owner`select decision_id from procedure_drafts where id = ${first}`;
    const corrected = { ...content, receivingAddress: 'Công an phường Buôn Ma Thuột' };
    const entered = await enter(corrected, rows[0]?.decision_id, '2026-06-01');
    expect(await carryOn(entered.draft.id)).toMatchObject({ draft: { procedure: { version: 2 } } });
    expect((await versionOn('9.300003', '2026-05-31'))?.version).toBe(1);
    expect((await versionOn('9.300003', '2026-06-01'))?.version).toBe(2);
    const [before, after] = [await contentOf('9.300003', 1), await contentOf('9.300003', 2)];
    const keys = Object.keys(after) as (keyof ProcedureContent)[];
    const differing = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
    expect(differing).toEqual(['receivingAddress']);
    const states =
      await stage.owner`select state from procedure_drafts where code = '9.300003' order by touched_at, revision, state desc`;
    expect(states.map(({ state }) => state).sort()).toEqual(['PUBLICISED', 'SUPERSEDED']);
  });

  it('is corrected on its first day: another version from the same day, and the first stays in the history', async () => {
    const content = wholeContent('9.300008');
    const first = await publish(content);
    const rows = await stage.owner`select decision_id from procedure_drafts where id = ${first}`;
    const corrected = { ...content, receivingAddress: 'Công an phường Buôn Ma Thuột' };
    const entered = await enter(corrected, rows[0]?.decision_id, '2026-05-04');
    expect(await carryOn(entered.draft.id)).toMatchObject({ draft: { procedure: { version: 2 } } });
    expect(await versionOn('9.300008', '2026-05-03')).toBeNull();
    expect((await versionOn('9.300008', '2026-05-04'))?.version).toBe(2);
    const { data } = await stage.query(`{ procedure(code: "9.300008", asOf: "2026-05-04") {
      history { nodes { version inForceFrom inForceTo receivingAddress } } } }`);
    const on = { inForceFrom: '2026-05-04' };
    expect(data.procedure.history.nodes).toEqual([
      { ...on, version: 2, inForceTo: null, receivingAddress: corrected.receivingAddress },
      { ...on, version: 1, inForceTo: '2026-05-04', receivingAddress: content.receivingAddress },
    ]);
  });

  it('tells the other registers of the end and the beginning in one transaction', async () => {
    const content = wholeContent('9.300004');
    await publish(content);
    const decision = await stage.register('44/QĐ-BCA', [
      { code: '9.300004', name: content.name, change: 'AMENDED' },
    ]);
    const entered = await enter({ ...content, requirements: 'Mới' }, decision);
    await carryOn(entered.draft.id);
    const rows = await stage.owner`
      select topic, xid::text as xid, payload from outbox
      where payload ->> 'versionId' in (${versionIdOf('9.300004', 1)}, ${versionIdOf('9.300004', 2)})
      order by id`;
    const [, repealed, published] = rows;
    expect(rows.map(({ topic }) => topic)).toEqual([
      'procedure.published',
      'procedure.repealed',
      'procedure.published',
    ]);
    expect(repealed?.xid).toBe(published?.xid);
    expect(procedureRepealed.parse(repealed?.payload).inForceTo).toBe('2026-06-01');
    expect(procedurePublished.parse(published?.payload).content).toMatchObject({
      decisionNumber: '44/QĐ-BCA',
      publisher: 'G01',
    });
  });

  it('gives every repetition of a request the first answer, and refuses its id for anything else', async () => {
    const content = wholeContent('9.300005');
    const requestId = randomUUID();
    const input = { requestId, agency: 'G01', inForceFrom: '2026-06-01', content: toInput(content) };
    const first = await stage.run('thu', 'enterProcedure', input);
    expect(await stage.run('thu', 'enterProcedure', input)).toEqual(first);
    const other = { ...input, inForceFrom: '2026-07-01' };
    expect(await stage.run('thu', 'enterProcedure', other)).toMatchObject({ __typename: 'RequestIdReused' });
    expect(await enter(content, null)).toMatchObject({ __typename: 'StateConflict', state: 'ENTERED' });
  });

  it('lets one of two simultaneous steps happen, and one draft of a procedure be on its way', async () => {
    const draft = await stage.draftIn('PUBLISHED', wholeContent('9.300006'));
    const both = await Promise.all([1, 2].map(() => stage.run('ngoc', 'publiciseProcedure', { draft })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['DraftMoved', 'StateConflict']);
    const entries = await Promise.all([1, 2, 3].map(() => enter(wholeContent('9.300007'), null)));
    const kinds = entries.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(['DraftMoved', 'StateConflict', 'StateConflict']);
  });

  describe('what may not be published', () => {
    const changePaper = (content: ProcedureContent, changes: Partial<ComponentContent>): ProcedureContent => {
      Object.assign(content.cases[0]?.components[1] ?? {}, changes);
      return content;
    };
    const enterUnder = async (content: ProcedureContent, inForceFrom?: string) => {
      const { code, name } = content;
      const decision = await stage.register(`${code}/QĐ-BCA`, [{ code, name, change: 'NEW' }]);
      const entered = await enter(content, decision, inForceFrom);
      return { draft: entered.draft?.id as string, answer: entered };
    };

    it('CAT-2: a paper that says neither what replaces it nor why nothing can', async () => {
      const content = changePaper(wholeContent('9.310001'), { mappings: [], noEvidenceReason: null });
      const { draft } = await enterUnder(content);
      const refused = await stage.run('trang', 'compareDraft', { draft });
      expect(refused).toMatchObject({
        __typename: 'PublicationRefused',
        message: expect.stringMatching(/còn 1 lỗi/),
        problems: [{ kind: 'COMPONENT_WITHOUT_EVIDENCE', subject: content.cases[0]?.components[1]?.code }],
      });
    });

    it('a form that asks for what the state holds', async () => {
      const content = wholeContent('9.310002');
      const question = content.cases[0]?.questions.find(({ binding }) => binding !== null);
      Object.assign(question ?? {}, { binding: null });
      const { draft } = await enterUnder(content);
      const refused = await stage.run('trang', 'compareDraft', { draft });
      expect(refused.problems).toMatchObject([{ kind: 'UNBOUND_THOUGH_ANSWERED', subject: question?.key }]);
    });

    it('a version that would begin before the one that it follows is over', async () => {
      const content = wholeContent('9.310003');
      await publish(content, '2026-08-01');
      const rows = await stage.owner`select decision_id from procedure_drafts where code = '9.310003'`;
      const { draft } = await enter({ ...content, requirements: 'Mới' }, rows[0]?.decision_id, '2026-07-01');
      const refused = await stage.run('trang', 'compareDraft', { draft: draft.id });
      expect(refused.problems).toMatchObject([{ kind: 'STARTS_BEFORE_PREVIOUS' }]);
    });

    it('what changed underneath between approving and publishing: everything is judged again', async () => {
      const draft = await stage.draftIn('APPROVED', wholeContent('9.310004'));
      await stage.owner`insert into procedures_versions (id, code, version, name, field, publisher,
          in_force_from, content, content_hash, origin, in_force_basis)
        select ${randomUUID()}, '9.310004', 1, name, field, 'G01', '2026-09-01', content, content_hash,
          'IMPORTED', 'OBSERVED' from procedures_versions where code = '1.004222' limit 1`;
      const refused = await stage.run('ngoc', 'publishProcedure', { draft });
      expect(refused).toMatchObject({
        __typename: 'PublicationRefused',
        problems: [{ kind: 'STARTS_BEFORE_PREVIOUS' }],
      });
    });

    it('text that is none, a result type that does not exist, and a condition that says two things', async () => {
      const content = wholeContent('9.310005');
      const [paper] = content.cases[0]?.components ?? [];
      Object.assign(paper ?? {}, { name: 'Tờ\u0000khai', condition: { rolePresent: 'CHILD', text: 'x' } });
      const answer = await enter({ ...content, field: '  ' }, null);
      expect(answer).toMatchObject({
        __typename: 'InputMalformed',
        fields: [
          'content.field',
          'content.cases.0.components.0.name',
          'content.cases.0.components.0.condition',
        ],
      });
      const strange = await enter(wholeContent('9.310005', { results: ['KQ.G01.999999'] }), null);
      expect(strange).toMatchObject({ __typename: 'InputMalformed', fields: ['content.results.0'] });
    });
  });

  describe('a version in the catalogue', () => {
    it.each(['app', 'owner'] as const)('is never changed or removed, not even by the %s', async (who) => {
      const { open, owner } = stage;
      const url = open.urls.procedures?.app ?? '';
      const sql = who === 'owner' ? owner : postgres(url, { max: 1, onnotice: () => undefined });
      const id = versionIdOf('1.001193', 1);
      const attempts = [
        "update procedures_versions set content = '{}'",
        "update procedures_versions set name = 'khác'",
        'update procedures_versions set in_force_to = null',
        "update procedures_versions set in_force_to = '2030-01-01'",
        'delete from procedures_versions',
      ];
      for (const attempt of attempts) {
        const failed = await sql.unsafe(`${attempt} where id = '${id}'`).then(
          () => 'done',
          (error: { code: string }) => error.code,
        );
        // 42501: the role may not at all; 23001: the trigger refuses.
        expect(['42501', '23001']).toContain(failed);
      }
      await expect(sql.unsafe('truncate procedures_versions cascade')).rejects.toThrow();
      if (who === 'app') await sql.end();
    });

    it('never shares a day with another version of the same procedure', async () => {
      const insert = stage.owner`
        insert into procedures_versions (id, code, version, name, field, publisher, in_force_from, content,
          content_hash, origin, in_force_basis)
        select ${randomUUID()}, code, 99, name, field, publisher, '2025-01-01', content,
          content_hash, origin, in_force_basis
        from procedures_versions where code = '1.001193' and version = 1`;
      await expect(insert).rejects.toThrow(/procedures_versions_one_in_force/);
    });
  });

  describe('the end of a procedure', () => {
    const rescind = (number: string, code: string, changes: object = {}) =>
      stage.register(number, [{ code, name: 'Đăng ký thường trú', change: 'RESCINDED' }], changes);

    it('PUB-2: comes by a repealing decision only, on its day, and is told to the others', async () => {
      const draft = await publish(wholeContent('9.320001'));
      const other = await stage.register('50/QĐ-BCA', [{ code: '9.320001', name: 'x', change: 'AMENDED' }]);
      const repeal = (decision: string, who = 'ngoc') =>
        stage.run(who, 'repealProcedure', { code: '9.320001', decision });
      expect(await repeal(other)).toMatchObject({ __typename: 'DecisionDoesNotRescind' });
      expect(await repeal(randomUUID())).toMatchObject({ __typename: 'DecisionUnknown' });
      const decision = await rescind('51/QĐ-BCA', '9.320001', { effectiveOn: '2026-07-01' });
      expect(await repeal(decision)).toMatchObject({
        __typename: 'ProcedureRepealed',
        version: 1,
        inForceTo: '2026-07-01',
      });
      expect((await versionOn('9.320001', '2026-06-30'))?.version).toBe(1);
      expect(await versionOn('9.320001', '2026-07-01')).toBeNull();
      const versionId = versionIdOf('9.320001', 1);
      const events = await stage.owner`
        select payload from outbox where topic = 'procedure.repealed' and payload ->> 'versionId' = ${versionId}`;
      expect(events.map(({ payload }) => payload.inForceTo)).toEqual(['2026-07-01']);
      const rows = await stage.owner`select state from procedure_drafts where id = ${draft}`;
      expect(rows[0]?.state).toBe('REPEALED');
      expect(await repeal(decision)).toMatchObject({ __typename: 'StateConflict', state: 'ENDED' });
    });

    it('takes two people: whoever registered the decision does not also carry it out', async () => {
      await publish(wholeContent('9.320002'));
      const decision = await rescind('52/QĐ-BCA', '9.320002', { effectiveOn: '2026-07-01' });
      await stage.entrust({
        ...{ account: viewerOf('trang').account, agency: 'G01', duty: 'PUBLISH', from: '2026-03-10' },
      });
      expect(await stage.run('trang', 'repealProcedure', { code: '9.320002', decision })).toMatchObject({
        __typename: 'FourEyesRequired',
      });
    });
  });

  it('PUB-2: nothing is published without a registered decision: a number that a record names is not enough', async () => {
    const [row] = await stage.owner`
      insert into publication_decisions (id, number, authority, origin)
      values (${randomUUID()}, '1/QĐ-BCA-CU', 'G01', 'IMPORTED') returning id`;
    const content = wholeContent('9.330001');
    expect(await enter(content, row?.id)).toMatchObject({ __typename: 'DecisionUnknown' });
    const entered = await enter(content, null);
    const { id: draft } = entered.draft;
    expect(await stage.run('trang', 'compareDraft', { draft })).toMatchObject({
      __typename: 'DecisionUnknown',
    });
    expect(await stage.run('ngoc', 'publishProcedure', { draft })).toMatchObject({
      __typename: 'StateConflict',
    });
    // Registered, with its file, the same number is a decision; the draft cites it and goes on.
    const decision = await stage.register('1/QĐ-BCA-CU', [
      { code: '9.330001', name: content.name, change: 'NEW' },
    ]);
    expect(decision).toBe(row?.id);
    await stage.run('thu', 'amendDraft', {
      draft,
      decision,
      inForceFrom: '2026-06-01',
      content: toInput(content),
    });
    expect(await carryOn(draft)).toMatchObject({ __typename: 'DraftMoved' });
    expect(FILE.address).toMatch(/^https/);
  });
});
