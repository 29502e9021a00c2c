/** Who may publish for whom: an official of another agency is refused by type, and the attempt is in the sealed log (PUB-1). */

import { agencySubjectOf } from '../../../kernel/identity.ts';
import { viewerOf } from '../../support/ask.ts';
import { codeOf } from '../../support/ids.ts';
import { documentOf, FILE, openPublishing, type Publishing, toInput, wholeContent } from './scene.ts';

describe('Who may publish for an agency', () => {
  let stage: Publishing;
  beforeAll(async () => {
    stage = await openPublishing();
  });
  afterAll(() => stage.close());

  const attemptsOn = (agency: string) => stage.owner`
    select outcome, fields, agency, actor_kind, actor from audit_leaves
    where subject = ${agencySubjectOf(agency)} order by id`;

  it('is no official of another agency: Linh of Justice cannot touch what Public Security publishes', async () => {
    const content = { ...toInput(wholeContent()), code: '1.004222' };
    const entering = { agency: 'G01', inForceFrom: '2026-06-01', content };
    expect(await stage.run('linh', 'enterProcedure', entering)).toMatchObject({
      __typename: 'NotDelegated',
      reason: 'OTHER_AGENCY',
      message: expect.stringMatching(/cơ quan/),
    });
    // Nor under the name of her own: it is the procedure's publisher who decides.
    expect(await stage.run('linh', 'enterProcedure', { ...entering, agency: 'G15' })).toMatchObject({
      __typename: 'NotDelegated',
      reason: 'OTHER_AGENCY',
    });
    const draft = await stage.draftIn('ENTERED', wholeContent('9.200001'));
    expect(await stage.run('linh', 'withdrawDraft', { draft, reason: 'Không cần nữa' })).toMatchObject({
      __typename: 'NotDelegated',
    });
    const rows = await stage.owner`select state from procedure_drafts where id = ${draft}`;
    expect(rows[0]?.state).toBe('ENTERED');
    const attempts = await attemptsOn('G01');
    expect(attempts.map(({ outcome, fields }) => [outcome, fields[0]])).toEqual([
      ['DENIED', 'Mutation.enterProcedure'],
      ['DENIED', 'Mutation.enterProcedure'],
      ['DENIED', 'Mutation.withdrawDraft'],
    ]);
    expect(attempts[0]).toMatchObject({ agency: 'G15', actor_kind: 'PUBLISHER' });
    // Who it was can be recognised by whoever holds the key, and is not written down.
    expect(attempts[0]?.actor).not.toContain(viewerOf('linh').account);
  });

  it('is no official whose token names another agency than her duty', async () => {
    const moved = viewerOf('thu', { agency: codeOf('G15') });
    const input = { agency: 'G01', inForceFrom: '2026-06-01', content: toInput(wholeContent('9.200002')) };
    expect(await stage.run(moved, 'enterProcedure', input)).toMatchObject({ reason: 'OTHER_AGENCY' });
    expect(await stage.run(moved, 'enterProcedure', { ...input, agency: 'G15' })).toMatchObject({
      reason: 'OTHER_AGENCY',
    });
  });

  it('is no official with another duty, and she is told which one it takes', async () => {
    const decision = { number: '5/QĐ-BCA', decidedOn: '2026-03-01', effectiveOn: '2026-04-01', annex: [] };
    const registering = { ...decision, authority: 'G01', kind: 'PROCEDURES', file: FILE };
    expect(await stage.run('quan', 'registerDecision', registering)).toMatchObject({
      __typename: 'NotDelegated',
      reason: 'NOT_GIVEN',
      duty: 'ENTER',
    });
  });

  it('is an official of the agency that took a dissolved one’s tasks over', async () => {
    await stage.owner`insert into procedures_versions (id, code, version, name, field, publisher,
        in_force_from, content, content_hash, origin, in_force_basis)
      select gen_random_uuid(), '9.200009', 1, name, field, 'G04', in_force_from, content, content_hash,
        origin, in_force_basis from procedures_versions where code = '1.004222' limit 1`;
    const input = { agency: 'G01', inForceFrom: '2026-06-01', content: toInput(wholeContent('9.200009')) };
    expect(await stage.run('thu', 'enterProcedure', input)).toMatchObject({ __typename: 'DraftMoved' });
  });

  const mutations = [
    'proposeDelegation',
    'confirmDelegation',
    'withdrawDelegation',
    'registerDecision',
    'repealProcedure',
    'enterProcedure',
  ];
  const drafts = ['amendDraft', 'compareDraft', 'waiveDifference', 'approveDraft', 'publishProcedure'];
  it.each([...mutations, ...drafts, 'publiciseProcedure', 'returnDraft', 'withdrawDraft'])(
    '%s is closed to everybody without the scope',
    async (mutation) => {
      for (const persona of [null, 'lan', 'minh', 'admin', /delegat/i.test(mutation) ? 'thu' : 'viet']) {
        const viewer = persona === null ? null : viewerOf(persona);
        const { data, errors } = await stage.query(
          documentOf(mutation),
          { input: sampleOf(mutation) },
          viewer,
        );
        expect(data?.[mutation] ?? null).toBeNull();
        expect(errors?.[0]?.extensions.code).toBe(persona === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      }
    },
  );

  function sampleOf(mutation: string): object {
    const draft = { requestId: '1', draft: 'x', reason: 'x', finding: 'x' };
    const content = { agency: 'G01', inForceFrom: '2026-06-01', content: toInput(wholeContent('9.200003')) };
    const decision = {
      number: '1',
      decidedOn: '2026-01-01',
      effectiveOn: '2026-01-01',
      annex: [],
      file: FILE,
    };
    const samples: Record<string, object> = {
      proposeDelegation: { requestId: '1', account: 'a', agency: 'G01', duty: 'ENTER', from: '2026-01-01' },
      confirmDelegation: { requestId: '1', delegation: 'x' },
      withdrawDelegation: { requestId: '1', delegation: 'x' },
      registerDecision: { requestId: '1', authority: 'G01', kind: 'PROCEDURES', ...decision },
      repealProcedure: { requestId: '1', code: '1.004222', decision: 'x' },
      enterProcedure: { requestId: '1', ...content },
      amendDraft: { requestId: '1', draft: 'x', inForceFrom: content.inForceFrom, content: content.content },
      waiveDifference: draft,
      returnDraft: { requestId: '1', draft: 'x', reason: 'x' },
      withdrawDraft: { requestId: '1', draft: 'x', reason: 'x' },
    };
    return samples[mutation] ?? { requestId: '1', draft: 'x' };
  }

  it('reads drafts only as their agency or the Government Office; nobody else learns that there is one', async () => {
    const draft = await stage.draftIn('ENTERED', wholeContent('9.200004'));
    const one = 'query ($id: ID!) { procedureDraft(id: $id) { code } }';
    const read = async (persona: string) => (await stage.query(one, { id: draft }, viewerOf(persona))).data;
    expect(await read('trang')).toEqual({ procedureDraft: { code: '9.200004' } });
    expect(await read('viet')).toEqual({ procedureDraft: { code: '9.200004' } });
    expect(await read('linh')).toEqual({ procedureDraft: null });
    const list = '{ procedureDrafts(agency: "G01") { nodes { code state } } }';
    const { data } = await stage.query(list, {}, viewerOf('viet'));
    expect(data.procedureDrafts.nodes).toContainEqual({ code: '9.200004', state: 'ENTERED' });
    expect((await stage.query(list, {}, viewerOf('linh'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const all = '{ delegations { nodes { account } } }';
    expect((await stage.query(all, {}, viewerOf('thu'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
