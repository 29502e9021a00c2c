import { localCodeUnmapped } from '../../kernel/domain/events.ts';
import { applyProcedures } from '../../subgraphs/dossiers/feeds/procedures.ts';
import { viewerOf } from '../support/ask.ts';
import { event, moveIn, open, openStage, type Stage, versionIdOf } from './stage.ts';

const minh = viewerOf('minh');
const lan = viewerOf('lan');

describe('A dossier that names its procedure by a local code (CAT-10)', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const byLocalCode = (localCode: string, changes: object = {}) =>
    moveIn({ procedure: null, localCode, ...changes });
  const mapped = (localCode: string, procedureCode: string | null, version = 1, agency = 'H15') =>
    event('localCode.mapped', { agency, localCode, procedureCode, version });
  const tell = (...events: ReturnType<typeof mapped>[]) =>
    stage.house.get('dossiers').database.jobTransaction((tx) => applyProcedures(tx, events));
  const told = async (localCode: string) => {
    const rows = await stage.sql`
      select payload from outbox where topic = 'localCode.unmapped' and payload ->> 'localCode' = ${localCode}`;
    return rows.map(({ payload }) => localCodeUnmapped.parse(payload));
  };

  it('is refused with UNMAPPED_PROCEDURE, in Vietnamese, until officials have mapped the code', async () => {
    const refused = await open(stage, minh, byLocalCode('T-DLK-01'));
    expect(refused).toMatchObject({
      __typename: 'LocalCodeNotMapped',
      message: expect.stringContaining('chưa được ánh xạ sang mã quốc gia'),
    });
    const [row] =
      await stage.sql`select answer from first_answers where answer ->> '__typename' = 'LocalCodeNotMapped'`;
    expect(row?.answer).toMatchObject({ code: 'UNMAPPED_PROCEDURE', localCode: 'T-DLK-01' });
  });

  it('is refused even when the code is spelled like the name of a procedure', async () => {
    for (const localCode of ['ĐăngKýThườngTrú', '1004222', 'dang-ky-thuong-tru'])
      expect((await open(stage, minh, byLocalCode(localCode))).__typename).toBe('LocalCodeNotMapped');
  });

  it('tells those who keep the table, without anybody of the dossier', async () => {
    await open(stage, minh, byLocalCode('T-DLK-05'));
    const [first, ...more] = await told('T-DLK-05');
    expect(more).toEqual([]);
    expect(Object.keys(first ?? {}).sort()).toEqual(['agency', 'at', 'localCode']);
    expect(first?.agency).toBe('H15');
  });

  it('does not tell on what a citizen typed', async () => {
    const input = byLocalCode('T-DLK-06', {
      agency: 'H15.50.05',
      parties: [{ role: 'APPLICANT', viewer: true }],
    });
    expect((await open(stage, lan, input)).__typename).toBe('LocalCodeNotMapped');
    expect(await told('T-DLK-06')).toEqual([]);
  });

  it('opens once the code is mapped, for every unit of the locality and for the version in force', async () => {
    await tell(mapped('T-DLK-01', '1.004222'));
    for (const who of [minh, viewerOf('phong')]) {
      const { dossier } = await open(stage, who, byLocalCode('T-DLK-01'));
      expect(dossier.procedure.id).toBe(versionIdOf('1.004222'));
    }
    await tell(mapped('T-GL-01', '1.004222', 1, 'H21'));
    expect((await open(stage, minh, byLocalCode('T-GL-01'))).__typename).toBe('LocalCodeNotMapped');
  });

  it('follows the newest word of officials, in whatever order it comes', async () => {
    await tell(mapped('T-DLK-08', null, 3), mapped('T-DLK-08', '1.004222', 2));
    expect((await open(stage, minh, byLocalCode('T-DLK-08'))).__typename).toBe('LocalCodeNotMapped');
    await tell(mapped('T-DLK-08', '1.004222', 2));
    expect((await open(stage, minh, byLocalCode('T-DLK-08'))).__typename).toBe('LocalCodeNotMapped');
    await tell(mapped('T-DLK-08', '1.004222', 4));
    expect((await open(stage, minh, byLocalCode('T-DLK-08'))).__typename).toBe('DraftDossierOpened');
  });

  it('understands a national code with the suffix of a locality without any mapping', async () => {
    const { dossier } = await open(stage, minh, byLocalCode('1.004222.000.00.00.H15'));
    expect(dossier.procedure.id).toBe(versionIdOf('1.004222'));
  });

  it.each([
    ['neither code', { procedure: null }],
    ['both codes', { localCode: 'T-DLK-01' }],
    ['a text that is no code', { procedure: null, localCode: 'đăng ký thường trú' }],
    ['what may be a personal number', { procedure: null, localCode: '966194000101' }],
  ])('is not understood with %s', async (_what, changes) => {
    await expect(open(stage, minh, moveIn(changes))).rejects.toThrow('BAD_USER_INPUT');
  });
});
