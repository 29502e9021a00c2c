/** The purpose of a registered operation is its client's: one document may serve two clients for two reasons. */
import { judgeSubmission } from '../../app/commands/submit.ts';
import { loadClientFiles } from '../../gateway/operations/clientFiles.ts';
import { type Contract, drawManifest, openDocuments, purposeFor } from '../../gateway/operations/manifest.ts';
import { readClientFile, type SourceOperation } from '../../gateway/operations/sources.ts';
import { Registered } from '../../gateway/release/registered.ts';
import { type Manifest, readRelease } from '../../gateway/release/release.ts';
import { idOf } from '../../kernel/domain/documents.ts';
import { sharedPlanner, testKeys } from '../support/house.ts';
import { currentRelease, makeReleaseFolder, type ReleaseFolder } from '../support/releases.ts';

const LABEL = '# label: Xem thông tin của tôi\n';
const STATED = '# purpose: PERSON_VERIFICATION\n# basis: Luật 91/2025/QH15\n';
const TEXT = 'query Me { viewer { id } }';
const purpose = { code: 'PERSON_VERIFICATION', basis: 'Luật 91/2025/QH15' };
const of = (client: string, stated = '') => readClientFile(client, `${LABEL}${stated}${TEXT}`);
const id = idOf(of('any')[0]?.document ?? '');

/** To start a planner takes seconds: that of this worker plans for every test of the checkout's contract. */
const draw = (sources: readonly SourceOperation[], contract: Contract) =>
  drawManifest(sources, contract, { sharePlanner: sharedPlanner() });

const contract = () => {
  const { supergraph, policy } = currentRelease();
  return { supergraph, policy };
};

describe('One document that two clients register', () => {
  let folder: ReleaseFolder;
  beforeEach(() => {
    folder = makeReleaseFolder();
  });
  afterEach(() => folder.remove());

  const put = ({ operations, clients, purposes }: Omit<Manifest, 'version'>) =>
    folder.put({ operations, clients, purposes });

  const orders = [
    [...of('counter', STATED), ...of('portal')],
    [...of('portal'), ...of('counter', STATED)],
  ];
  it.each(orders)(
    'is for the purpose of the client that runs it, whichever comes first: %#',
    async (...sources) => {
      const drawn = await draw(sources, contract());
      if ('problems' in drawn) throw new Error(drawn.problems.join());
      expect(purposeFor(drawn.manifest, 'counter', id)).toEqual(purpose);
      expect(purposeFor(drawn.manifest, 'portal', id)).toBeNull();
      put(drawn.manifest);
      const registered = await Registered.load(readRelease(testKeys, folder.url), openDocuments(contract()));
      expect(registered.find(id, 'counter')?.registered?.purpose).toEqual(purpose);
      expect(registered.find(id, 'portal')?.registered?.purpose).toBeNull();
      expect(registered.find(id, 'stranger')).toBeUndefined();
      expect(registered.listOf('counter').map((one) => one.registered?.purpose)).toEqual([purpose]);
    },
  );

  it('lends its purpose to nobody through what is everybody’s', async () => {
    const drawn = await draw([...of('counter', STATED), ...of('public')], contract());
    if ('problems' in drawn) throw new Error(drawn.problems.join());
    put(drawn.manifest);
    const registered = await Registered.load(readRelease(testKeys, folder.url), openDocuments(contract()));
    expect(registered.find(id, 'stranger')?.registered?.purpose).toBeNull();
    expect(registered.find(id, 'counter')?.registered?.purpose).toEqual(purpose);
  });

  it('adds nothing to the manifest where the clients agree', async () => {
    const drawn = await draw([...of('counter', STATED), ...of('other', STATED)], contract());
    expect(drawn).not.toHaveProperty('manifest.purposes');
  });

  it('is refused where one client states two purposes for it', async () => {
    const other = of('counter', STATED.replace('91/2025', '90/2025'));
    expect(await draw([...of('counter', STATED), ...other], contract())).toEqual({
      problems: ['counter Me: one document is registered for two purposes'],
    });
  });
});

describe('What a client hands in', () => {
  it('shows an operation that stays, but for another purpose', async () => {
    const client = 'one-stop-dak-lak';
    const file = (loadClientFiles().get(`${client}.graphql`) ?? '').replaceAll(
      /^# (?:purpose|basis): .*\n/gmu,
      '',
    );
    const judged = await judgeSubmission({ client, file, byTool: false });
    expect(judged).toHaveProperty(
      'lines',
      expect.arrayContaining(['purpose of VerifyPerson: PERSON_VERIFICATION before, none now']),
    );
  }, 120_000);
});
