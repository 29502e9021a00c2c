import { decisionFile } from '../../../nation/decisionFile.ts';
import {
  attachment,
  carry,
  decision,
  duc,
  hien,
  mutate,
  ngoc,
  openScene,
  quan,
  query,
  type Scene,
  thu,
} from './scene.ts';

const ON = `query ($asOf: Date) { procedure(code: "1.010038", asOf: "2026-11-16") { onlineServices(asOf: $asOf) {
  agency { code } state procedure { code } stop { reason } } }
  onlineServices(asOf: $asOf, state: OFFERED) { nodes { procedureCode } }
  onlineServiceStatistics(asOf: $asOf) { levels { level offered stopped } } }`;

describe('A procedure that is repealed', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.close());

  it('is no longer online anywhere from that day, and the numbers say so', async () => {
    const H15 = { procedure: '1.010038', agency: 'H15' };
    await carry(scene, [thu, quan], 'attachOnlineService', attachment({ procedure: '1.010038' }));
    await carry(scene, [duc, hien], 'attachOnlineService', attachment({ ...H15, decision: decision('H15') }));
    // A level that was only to come after the repeal.
    const later = { ...H15, level: 'INFORMATION', from: '2027-02-01', decision: decision('H15') };
    await carry(scene, [duc, hien], 'attachOnlineService', attachment(later));
    await repeal('1.010038', '2027-01-01');

    const before = await query(scene, ON, { asOf: '2026-12-31' });
    expect(before.onlineServices.nodes).toHaveLength(2);
    expect(before.procedure.onlineServices.map(({ state }: { state: string }) => state)).toEqual([
      'OFFERED',
      'OFFERED',
    ]);
    for (const asOf of ['2027-01-01', '2027-02-01']) {
      const after = await query(scene, ON, { asOf });
      expect(after.onlineServices.nodes).toEqual([]);
      expect(after.procedure.onlineServices).toMatchObject([
        {
          agency: { code: 'H15' },
          state: 'STOPPED',
          procedure: null,
          stop: { reason: 'Thủ tục đã bị bãi bỏ' },
        },
      ]);
      const { levels } = after.onlineServiceStatistics;
      expect(levels.every(({ offered }: { offered: number }) => offered === 0)).toBe(true);
    }
  });

  async function repeal(code: string, effectiveOn: string): Promise<void> {
    const registered = await mutate(
      scene,
      thu,
      'registerDecision',
      {
        ...{
          authority: 'G01',
          number: '900/QĐ-BCA',
          decidedOn: '2026-11-02',
          effectiveOn,
          kind: 'PROCEDURES',
        },
        file: { sha256: decisionFile.sha256 },
        annex: [{ code, name: 'Tách hộ', change: 'RESCINDED' }],
      },
      '... on DecisionRegistered { decision { id } }',
    );
    const input = { code, decision: registered.decision.id };
    expect((await mutate(scene, ngoc, 'repealProcedure', input)).__typename).toBe('ProcedureRepealed');
  }
});
