import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { mappingDecided } from '../../../kernel/domain/events.ts';
import type { VersionId } from '../../../kernel/domain/opaqueId.ts';
import { readSeedContents } from '../../../subgraphs/procedures/database/seedFiles.ts';
import { versionIdOf } from '../../../subgraphs/procedures/versions/database/versions.ts';
import { ask, grantFor, personId, viewerOf } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import {
  addDays,
  BASIS,
  BIRTH,
  bringIn,
  colleagueOf,
  confirm,
  decide,
  importedPaper,
  procedureWith,
  RESIDENCE_PAPER,
  RESIDENCE_TYPE,
  readComponent,
} from './decide.ts';

const TODAY = dayInVietnam(new Date());

describe('What replaces a paper', () => {
  let open: TestHouse;
  let owner: postgres.Sql;
  beforeAll(async () => {
    open = await openHouse({ only: ['procedures'] });
    owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
    await open.house.get('procedures').work();
  }, 120_000);
  afterAll(async () => {
    await owner.end({ timeout: 5 });
    await open.close();
  });

  const stateOf = async (asOf?: string) =>
    (await readComponent(open, BIRTH, RESIDENCE_PAPER, asOf)).mappings.map(({ state }) => state);

  /** What the form of a dossier accepts for the paper. */
  async function acceptedByPrefill() {
    const viewer = viewerOf('lan');
    const applicant = { role: 'APPLICANT', kind: 'PERSON' as const, id: personId('lan'), typed: null };
    const version = await findLatestOf(BIRTH);
    const grant = grantFor(viewer, [applicant], { procedureVersion: version, caseCode: 'BIRTH_IN_COUNTRY' });
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Prefill { components { code accepts { resultType state } } } } }`;
    const { data } = await ask(open.house, 'procedures', {
      query,
      variables: { of: [{ __typename: 'Prefill', grant }] },
      viewer,
    });
    const components = data._entities[0].components as { code: string; accepts: object[] }[];
    return components.find(({ code }) => code === RESIDENCE_PAPER)?.accepts;
  }

  const findLatestOf = async (code: string): Promise<VersionId> => {
    const rows = await owner<
      { version: number }[]
    >`select max(version) as version from procedures_versions where code = ${code}`;
    return versionIdOf(code, rows[0]?.version ?? 0);
  };

  it('is never what the matcher suggests, however sure it is (CAT-10)', async () => {
    const head = { code: '9.100001', publisher: 'G15', field: 'Hộ tịch' };
    await bringIn(open, procedureWith(head, [importedPaper('A', 'Giấy chứng nhận kết hôn')]), TODAY);
    const read = await owner`select suggestions from component_readings where procedure_code = ${head.code}`;
    expect(read[0]?.suggestions[0]).toMatchObject({ resultType: 'KQ.G15.000032', score: 1 });
    expect(await readComponent(open, head.code, 'A')).toMatchObject({
      mappings: [],
      evidenceSources: [],
      noEvidenceReason: 'NOT_REVIEWED_YET',
      mappingHistory: [],
    });
    expect(await owner`select 1 from evidence_mappings`).toHaveLength(0);
    expect(await owner`select 1 from outbox where topic like 'mapping.%'`).toHaveLength(0);
  });

  it('says who holds the proof, and nobody where nobody can answer (CAT-3)', async () => {
    expect((await readComponent(open, BIRTH, RESIDENCE_PAPER)).evidenceSources).toEqual([
      { subgraph: 'warehouse', authority: { code: 'G01' }, resultType: { code: RESIDENCE_TYPE } },
    ]);
    const form = await readComponent(open, BIRTH, 'TP-7d4617d606');
    expect(form).toMatchObject({ evidenceSources: [], noEvidenceReason: 'NOTE_ONLY' });
  });

  it('is not what one official alone confirms: it is proposed, nothing changes, and nobody is told', async () => {
    const proposed = await decide(open, 'confirmMapping', await colleagueOf(open, 'linh'));
    expect(proposed).toMatchObject({
      __typename: 'MappingProposed',
      proposal: { basis: BASIS, validFrom: TODAY, proposedBy: (await colleagueOf(open, 'linh')).account },
    });
    expect(await acceptedByPrefill()).toEqual([{ resultType: RESIDENCE_TYPE, state: 'PROPOSED' }]);
    expect(await stateOf()).toEqual(['PROPOSED']);
    expect(await owner`select 1 from outbox where topic like 'mapping.%'`).toHaveLength(0);
    const again = await decide(open, 'confirmMapping', await colleagueOf(open, 'linh'));
    expect(again).toMatchObject({ __typename: 'FourEyesRequired', duty: 'CHECK' });
    expect(again.message).toContain('cán bộ khác');
  });

  it('is confirmed from its first day, for the catalogue and the forms alike, with who, when and why', async () => {
    expect(await acceptedByPrefill()).toEqual([{ resultType: RESIDENCE_TYPE, state: 'PROPOSED' }]);
    const answer = await decide(open, 'confirmMapping', 'linh');
    expect(answer).toMatchObject({
      __typename: 'MappingDecided',
      decision: {
        procedure: BIRTH,
        component: RESIDENCE_PAPER,
        resultType: { code: RESIDENCE_TYPE },
        state: 'CONFIRMED',
        basis: BASIS,
        agency: { code: 'G15' },
        decidedBy: viewerOf('linh').account,
        validFrom: TODAY,
      },
    });
    const component = await readComponent(open, BIRTH, RESIDENCE_PAPER);
    expect(component.mappings).toEqual([
      { state: 'CONFIRMED', basis: BASIS, resultType: { code: RESIDENCE_TYPE } },
    ]);
    expect(await acceptedByPrefill()).toEqual([{ resultType: RESIDENCE_TYPE, state: 'CONFIRMED' }]);
  });

  it('stays what it was on the days before', async () => {
    expect(await stateOf(addDays(TODAY, -1))).toEqual(['PROPOSED']);
    expect(await stateOf(TODAY)).toEqual(['CONFIRMED']);
  });

  it('is told to the others in the same transaction, without who decided', async () => {
    const [event] =
      await owner`select payload from outbox where topic = 'mapping.confirmed' order by id desc limit 1`;
    expect(mappingDecided.parse(event?.payload)).toMatchObject({
      component: RESIDENCE_PAPER,
      state: 'CONFIRMED',
    });
    expect(JSON.stringify(event)).not.toContain(viewerOf('linh').account);
  });

  it('follows the paper into the next version', async () => {
    const seeded = readSeedContents().find(({ code }) => code === BIRTH);
    if (seeded === undefined) throw new Error('no birth registration');
    await bringIn(open, { ...seeded, decisionNumber: '777/QĐ-BTP' }, TODAY);
    expect(await findLatestOf(BIRTH)).toBe(versionIdOf(BIRTH, 3));
    expect(await stateOf()).toEqual(['CONFIRMED']);
  });

  it('is rejected by anybody with the duty, and then replaces nothing', async () => {
    expect((await decide(open, 'rejectMapping', 'linh')).decision).toMatchObject({ state: 'REJECTED' });
    expect(await readComponent(open, BIRTH, RESIDENCE_PAPER)).toMatchObject({
      mappings: [],
      evidenceSources: [],
      noEvidenceReason: 'NOT_REVIEWED_YET',
      mappingHistory: [{ state: 'CONFIRMED' }, { state: 'REJECTED' }],
    });
    expect(await acceptedByPrefill()).toEqual([]);
  });

  it('takes another official to be confirmed again after a rejection (four eyes)', async () => {
    const answer = await decide(open, 'confirmMapping', 'linh');
    expect(answer).toMatchObject({ __typename: 'FourEyesRequired', duty: 'CHECK' });
    expect(answer.message).not.toContain('Linh');
  });

  it('is not decided twice, nor against the publication', async () => {
    const twice = await decide(open, 'rejectMapping', 'linh');
    expect(twice).toMatchObject({
      __typename: 'StateConflict',
      state: 'REJECTED',
      allowed: ['confirmMapping'],
    });
    const published = { component: 'TP-fba615df00' };
    const rows = await owner<{ own: { resultType: string; state: string }[]; component: string }[]>`
      select own_mappings as own, component from component_readings
      where procedure_code = ${BIRTH} and own_mappings @> '[{"state":"CONFIRMED"}]' limit 1`;
    const [{ own = [], component = published.component } = {}] = rows;
    const changes = { component, resultType: own[0]?.resultType ?? '' };
    expect(await decide(open, 'rejectMapping', 'linh', changes)).toMatchObject({
      __typename: 'StateConflict',
      state: 'CONFIRMED',
      allowed: [],
    });
  });

  it('may begin later, and ends nothing until then', async () => {
    const later = addDays(TODAY, 30);
    const changes = { procedure: '1.000656', component: 'TP-e26228f5c1', validFrom: later };
    expect((await confirm(open, 'linh', changes)).decision).toMatchObject({
      validFrom: later,
    });
    const today = await readComponent(open, changes.procedure, changes.component);
    expect(today.mappings[0]?.state).toBe('PROPOSED');
    const then = await readComponent(open, changes.procedure, changes.component, later);
    expect(then.mappings[0]?.state).toBe('CONFIRMED');
  });

  it.each([
    [
      'another procedure',
      { procedure: '9.999999' },
      { __typename: 'MappingTargetUnknown', unknown: 'PROCEDURE' },
    ],
    ['no such paper', { component: 'NOTHING' }, { __typename: 'MappingTargetUnknown', unknown: 'COMPONENT' }],
    [
      'no such type',
      { resultType: 'KQ.G99.000001' },
      { __typename: 'MappingTargetUnknown', unknown: 'RESULT_TYPE' },
    ],
    ['a note', { component: 'TP-7d4617d606' }, { __typename: 'ComponentIsNoPaper' }],
    [
      'a basis in VNI',
      { basis: 'Nghò ñònh veà ñaêng kyù thöôøng truù' },
      { __typename: 'MappingBasisUnclear' },
    ],
    ['no basis', { basis: '  vì vậy  ' }, { __typename: 'MappingBasisUnclear' }],
    ['yesterday', { validFrom: addDays(TODAY, -1) }, { __typename: 'MappingBackdated', earliest: TODAY }],
    ['half a date', { validFrom: '2030-01' }, { __typename: 'MappingBackdated' }],
  ])('is refused for %s, in words to act on', async (_name, changes, expected) => {
    const answer = await decide(open, 'confirmMapping', 'linh', changes);
    expect(answer).toMatchObject(expected);
    expect(answer.message).toMatch(/[ạ-ỹđ]/u);
  });

  it('answers a repeated request with the first answer, and refuses its id for another', async () => {
    const changes = { procedure: '1.004746', component: 'TP-ff72a7eee9', requestId: randomUUID() };
    const first = await decide(open, 'confirmMapping', 'linh', changes);
    expect(first.__typename).toBe('MappingProposed');
    expect(await decide(open, 'confirmMapping', 'linh', changes)).toEqual(first);
    const other = await decide(open, 'confirmMapping', 'linh', { ...changes, basis: `${BASIS}, khác` });
    expect(other.__typename).toBe('RequestIdReused');
  });

  it('is kept for ever: not even the owner of the tables changes or removes a decision', async () => {
    await expect(owner`update evidence_mappings set state = 'CONFIRMED'`).rejects.toMatchObject({
      constraint_name: 'evidence_mappings_kept',
    });
    await expect(owner`delete from evidence_mappings`).rejects.toMatchObject({ code: '23001' });
    await expect(owner`truncate evidence_mappings cascade`).rejects.toMatchObject({ code: '23001' });
  });
});
