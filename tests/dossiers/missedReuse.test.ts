/** MS-14: what was asked of people though the state might have had it, each by its cause, ranked by what would be saved. */
import { randomUUID } from 'node:crypto';
import type { ComponentContent } from '../../kernel/domain/content.ts';
import type { HeldEvidence } from '../../subgraphs/dossiers/rules/heldGuard.ts';
import { judgeMissedPaper, judgeMissedValue } from '../../subgraphs/dossiers/rules/missedReuse.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { BIRTH, CODE, type FilingScene, held, openFilingScene, theCase, typed } from './filingScene.ts';

const minh = viewerOf('minh');
const TIMES = 3;
/** Papers that the ordinary case does not have, by what becomes of them. */
const KINDS = { LATE: 'KQ.LATE', OLD: 'KQ.OLD', REVIEW: 'KQ.REVIEW', GONE: 'KQ.GONE', NEVER: 'KQ.NEVER' };
const paper = (code: string, resultType: string | null): ComponentContent => ({
  ...(theCase.components[0] as ComponentContent),
  ...{ code, name: `Giấy ${code}` },
  mappings: resultType === null ? [] : [{ resultType, state: 'CONFIRMED', basis: 'test' }],
  noEvidenceReason: resultType === null ? 'NO_RESULT_TYPE_YET' : null,
});

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
  const content = {
    ...theCase,
    questions: [
      ...theCase.questions,
      {
        ...theCase.questions[4],
        ...{
          key: 'imageNumber',
          label: 'Số',
          concept: 'OTHER',
          binding: 'APPLICANT.Document[KQ.IMAGE].number',
        },
      },
    ],
    components: [
      ...theCase.components,
      paper('UNMAPPED', null),
      ...Object.entries(KINDS).map(([code, type]) => paper(code, type)),
    ],
  };
  await scene.sql`update procedure_versions
    set content = jsonb_set(content, '{cases,0}', ${scene.sql.json(content as never)}) where version_id = ${scene.versionId}`;
  await hold('KQ.OLD', { valid_until: '2026-01-31' });
  await hold('KQ.REVIEW', { state: 'IN_REVIEW' });
  await hold('KQ.GONE', { state: 'REVOKED' });
  await hold('KQ.IMAGE', { form: 'DOCUMENT_ONLY' });
});
afterAll(async () => scene.close());

const hold = async (result_type: string, changes: object = {}) => {
  const row = {
    ...{ subject: scene.lan, document_id: randomUUID(), result_type, form: 'STRUCTURED', state: 'VALID' },
    ...{ permanent: false, record_version: '1', ...changes },
  };
  await scene.sql`insert into held_evidence ${scene.sql(row)}`;
};

/** Files with every paper that the state does not hold; one of them became known after it was sent. */
async function file(): Promise<string> {
  const dossier = await scene.draft();
  await scene.handIn(dossier, 'LATE');
  await hold('KQ.LATE');
  const [birth] = scene.components;
  const seal = scene.seal(dossier, { components: birth === undefined ? [] : [birth] });
  const papers = ['LEASE', 'MARRIAGE', 'UNMAPPED', 'OLD', 'REVIEW', 'GONE', 'NEVER'];
  const answers = [...held, ...typed, { key: 'imageNumber', value: '12' }];
  const filed = await scene.submit(dossier, { seal, papers, answers });
  expect(filed).toMatchObject({ __typename: 'DossierFiled' });
  await scene.sql`delete from held_evidence where result_type = 'KQ.LATE'`;
  return dossier;
}

const LEDGER = `query ($agency: AgencyCode!, $from: Date!, $to: Date!, $cause: MissedReuseCause, $first: Int, $after: String) {
  missedReuse(agency: $agency, from: $from, to: $to) { causes { cause papers values }
    items(cause: $cause, first: $first, after: $after) {
      nodes { agency { code } procedureCode kind subject cause times } pageInfo { hasNextPage endCursor } } } }`;
const read = async (changes: object = {}, viewer = minh) => {
  const variables = { agency: 'H15', from: '2000', to: '2999', first: 100, ...changes };
  return ask(scene.opened.house, 'dossiers', { query: LEDGER, variables, viewer });
};
const ledger = async (changes: object = {}) => (await read(changes)).data.missedReuse;

describe('The ledger of missed reuse', () => {
  beforeAll(async () => {
    for (let time = 0; time < TIMES; time += 1) await file();
  }, 60_000);

  it('has each cause as often as it happened, and nothing that the state never had', async () => {
    const { causes, items } = await ledger();
    expect(causes).toEqual([
      { cause: 'NO_MAPPING', papers: 2 * TIMES, values: 0 },
      { cause: 'EXPIRED', papers: TIMES, values: 0 },
      { cause: 'IN_REVIEW', papers: TIMES, values: 0 },
      { cause: 'SOURCE_DOWN', papers: TIMES, values: 0 },
      { cause: 'DOCUMENT_ONLY', papers: 0, values: TIMES },
    ]);
    const rows = items.nodes.map(({ subject, cause, times }: Record<string, string>) => [
      subject,
      cause,
      times,
    ]);
    expect(rows).toEqual([
      ['LATE', 'SOURCE_DOWN', TIMES],
      ['MARRIAGE', 'NO_MAPPING', TIMES],
      ['OLD', 'EXPIRED', TIMES],
      ['REVIEW', 'IN_REVIEW', TIMES],
      ['UNMAPPED', 'NO_MAPPING', TIMES],
      ['imageNumber', 'DOCUMENT_ONLY', TIMES],
    ]);
    expect(items.nodes[0]).toMatchObject({
      agency: { code: 'H15.50.05' },
      procedureCode: CODE,
      kind: 'PAPER',
    });
  });

  it('adds up: what people brought is what was missed and what the state never had', async () => {
    const { causes } = await ledger();
    const missed = causes.reduce((sum: number, { papers }: { papers: number }) => sum + papers, 0);
    const [brought] =
      await scene.sql`select count(*)::int as papers from uploads where is_result is not true`;
    // A lease is private, one paper was revoked, one was never issued.
    expect(brought?.papers).toBe(missed + 3 * TIMES);
  });

  it('counts what an officer asks for: a held paper is an override, others go by their cause', async () => {
    const dossier = await file();
    await scene.sql`insert into dossier_officers values (${dossier}, ${minh.account}, 'H15.50.05')`;
    const before = await ledger();
    const input = {
      ...{ dossier, components: ['BIRTH', 'OLD', 'LEASE'], reason: 'Bổ sung.' },
      held: [{ component: 'BIRTH', reason: 'UNREADABLE' }],
    };
    expect((await scene.mutate('requestSupplement', '', input, minh)).data.answer.__typename).toBe(
      'SupplementRequested',
    );
    const after = await ledger();
    const papersOf = ({ causes }: typeof after, cause: string) =>
      causes.find((one: { cause: string }) => one.cause === cause)?.papers ?? 0;
    expect(papersOf(after, 'OVERRIDE') - papersOf(before, 'OVERRIDE')).toBe(1);
    expect(papersOf(after, 'EXPIRED') - papersOf(before, 'EXPIRED')).toBe(1);
    expect((await ledger({ cause: 'OVERRIDE' })).items.nodes).toMatchObject([{ subject: 'BIRTH', times: 1 }]);
  });

  it('puts first what would save most, page by page without a gap', async () => {
    const whole = (await ledger()).items.nodes;
    const papers = whole.filter(({ kind }: { kind: string }) => kind === 'PAPER');
    expect(whole.slice(0, papers.length)).toEqual(papers);
    const times = papers.map((one: { times: number }) => one.times);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    const seen: unknown[] = [];
    for (let after: string | null = null, isMore = true; isMore; ) {
      const page: Awaited<ReturnType<typeof ledger>> = (await ledger({ first: 2, after })).items;
      seen.push(...page.nodes);
      ({ hasNextPage: isMore, endCursor: after } = page.pageInfo);
    }
    expect(seen).toEqual(whole);
  });

  it('is of the agency and the days that are asked for, for whoever may read statistics', async () => {
    expect((await ledger({ agency: 'H16' })).causes).toEqual([]);
    expect((await ledger({ to: '2001' })).items.nodes).toEqual([]);
    expect((await ledger({ agency: 'H15.50.05' })).causes).not.toEqual([]);
    expect((await read({ from: '2999', to: '2000' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const lan = await read({}, viewerOf('lan'));
    expect([lan.data?.missedReuse ?? null, lan.errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
  });
});

describe('The cause of a missed reuse', () => {
  const day = '2026-11-20';
  const evidence = (changes: Partial<HeldEvidence> = {}): HeldEvidence => ({
    ...{ documentId: 'd', resultType: BIRTH, form: 'STRUCTURED', state: 'VALID' },
    ...{ validFrom: null, validUntil: null, permanent: true, ...changes },
  });
  const over = evidence({ permanent: false, validUntil: '2026-11-19' });

  it.each([
    ['nothing held', [], undefined],
    ['held by now', [evidence()], 'SOURCE_DOWN'],
    ['run out yesterday', [over], 'EXPIRED'],
    ['one run out, one in review', [over, evidence({ state: 'IN_REVIEW' })], 'IN_REVIEW'],
    ['revoked', [evidence({ state: 'REVOKED' })], undefined],
    ['another kind', [evidence({ resultType: 'KQ.OTHER' })], undefined],
  ])('of a mapped paper: %s', (_what, held, cause) => {
    expect(judgeMissedPaper(paper('P', BIRTH), held, day)).toBe(cause);
  });

  it.each([
    ['NO_RESULT_TYPE_YET', 'NO_MAPPING'],
    ['NOT_REVIEWED_YET', 'NO_MAPPING'],
    ['PRIVATE_DOCUMENT', undefined],
    ['FOREIGN_DOCUMENT', undefined],
  ] as const)('of a paper without a mapping goes by why: %s', (noEvidenceReason, cause) => {
    expect(judgeMissedPaper({ ...paper('P', null), noEvidenceReason }, [evidence()], day)).toBe(cause);
    expect(judgeMissedPaper({ ...paper('P', null), kind: 'FORM' }, [evidence()], day)).toBeUndefined();
  });

  it('of a value is that only an image is held, or what is held does not count', () => {
    const binding = `APPLICANT.Document[${BIRTH}].number`;
    const image = evidence({ form: 'DOCUMENT_ONLY' });
    expect(judgeMissedValue({ binding }, [image], day)).toBe('DOCUMENT_ONLY');
    expect(judgeMissedValue({ binding }, [image, evidence()], day)).toBeUndefined();
    expect(judgeMissedValue({ binding }, [over], day)).toBe('EXPIRED');
    for (const other of [null, 'APPLICANT.Person.fullName'])
      expect(judgeMissedValue({ binding: other }, [image], day)).toBeUndefined();
  });
});
