/** A newer release takes over between two requests; one that is bad does not, and nobody notices (GWY-2, R12). */
import { rmSync, symlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { sayRelease } from '../../app/assembly/gateway.ts';
import { RELEASE_FILES } from '../../gateway/release/release.ts';
import { type ReleaseEvent, type Watch, watchRelease } from '../../gateway/release/reload.ts';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import { openCanaryObserver } from '../support/canary.ts';
import { inExhaustive } from '../support/extent.ts';
import { testKeys } from '../support/house.ts';
import { currentRelease, makeReleaseFolder, type ReleaseFolder } from '../support/releases.ts';
import { findExample, openSystem, registeredId, type System } from '../support/system.ts';

const otherKeys = new Keys((name) => developmentKeySource(`${name}x` as 'release'));
const PROCEDURE = findExample('procedure').document;

const ROUNDS = inExhaustive(10, 2);
/** Each round goes on until so many have been answered, however busy the machine is. */
const ANSWERS_PER_ROUND = 10;

describe('Loading a release', () => {
  let system: System;
  let folder: ReleaseFolder;
  let watch: Watch;
  const events: ReleaseEvent[] = [];
  const lines: Record<string, unknown>[] = [];
  const observer = openCanaryObserver({ onLine: (line) => void lines.push(line) });
  const hear = (event: ReleaseEvent): void => {
    events.push(event);
    sayRelease(observer, event);
  };
  const first = currentRelease().manifest.version;

  beforeAll(async () => {
    system = await openSystem({ profile: 'production' });
    folder = makeReleaseFolder();
    watch = watchRelease(system.gateway, testKeys, folder.url, hear);
  }, 120_000);
  afterAll(async () => {
    watch?.close();
    await system?.close();
    folder?.remove();
  });
  beforeEach(() => {
    events.length = 0;
    lines.length = 0;
  });

  const ask = () => system.ask(null, PROCEDURE, { code: '1.004222' });

  it('takes a newer one and answers with it: an operation that left the list is gone', async () => {
    const { operations, clients } = currentRelease().manifest;
    const id = registeredId(PROCEDURE);
    const rest = (clients.public ?? []).filter((one) => one !== id);
    folder.put({ version: first + 1, clients: { ...clients, public: rest }, operations });
    await watch.look();
    expect(events).toEqual([{ event: 'release-loaded', version: first + 1 }]);
    expect((await ask()).errors?.[0]?.extensions.code).toBe('OPERATION_NOT_REGISTERED');
    folder.put({ version: first + 2 });
    await watch.look();
    expect((await ask()).data.procedure.name).toBe('Đăng ký thường trú');
  });

  /** How it is refused, and the kind of the error that the log tells. */
  const bad: [what: string, make: () => void, problem: string, kind: string][] = [
    ['unsigned', () => folder.put({ version: 1_000, keys: otherKeys }), 'UNSIGNED', 'ReleaseRefused'],
    ['older', () => folder.put({ version: 1 }), 'OLDER', 'ReleaseRefused'],
    [
      'altered',
      () => {
        folder.put({ version: 1_000 });
        folder.write('supergraph', `${folder.read('supergraph')}\n# more`);
      },
      'ALTERED',
      'ReleaseRefused',
    ],
    ['unreadable', () => folder.write('manifest', '{'), 'UNREADABLE', 'SyntaxError'],
    [
      'no supergraph',
      () => folder.put({ version: 1_000, supergraph: 'type Query { a: Int }' }),
      'INCOMPATIBLE',
      'GraphQLError',
    ],
    [
      'without a field that is used',
      () =>
        folder.put({
          version: 1_000,
          supergraph: currentRelease().supergraph.replace('  decisionNumber:', '  decisionNo:'),
        }),
      'INCOMPATIBLE',
      'Failure GRAPHQL_VALIDATION_FAILED',
    ],
  ];
  it.each(bad)(
    'refuses one that is %s, says so and why once, and goes on with the one it has',
    async (_name, make, problem, kind) => {
      const before = system.gateway.version;
      make();
      await watch.look();
      await watch.look();
      expect(events).toMatchObject([{ event: 'release-refused', version: before, problem }]);
      expect(lines.filter(({ event }) => event === 'reload')).toEqual([
        expect.objectContaining({
          outcome: 'REJECTED',
          version: before,
          check: problem.toLowerCase(),
          kind,
          frames: expect.stringMatching(/^gateway\/|^$/),
        }),
      ]);
      expect((await ask()).data.procedure.name).toBe('Đăng ký thường trú');
    },
  );

  it('names the registered operation that a refused one does not fit', async () => {
    folder.put({
      version: 1_000,
      supergraph: currentRelease().supergraph.replace('  decisionNumber:', '  decisionNo:'),
    });
    await watch.look();
    expect(lines).toContainEqual(expect.objectContaining({ event: 'reload', operation: expect.any(String) }));
  });

  it('survives a folder that cannot even be looked at, and refuses what it finds there', async () => {
    const sick = makeReleaseFolder();
    const looked = watchRelease(system.gateway, testKeys, sick.url, (event) => events.push(event));
    const manifest = new URL(RELEASE_FILES.manifest, sick.url);
    rmSync(manifest);
    // Asking for it is an error, and not an empty answer: so does a disk that fails.
    symlinkSync(manifest, manifest);
    await looked.look();
    looked.close();
    sick.remove();
    expect(events).toMatchObject([{ event: 'release-refused', problem: 'UNREADABLE' }]);
    expect((await ask()).data.procedure.name).toBe('Đăng ký thường trú');
  });

  it('loses no request while releases, good and bad, come one after another under load', async () => {
    let loading = true;
    let answered = 0;
    const failures: unknown[] = [];
    const client = async (): Promise<void> => {
      while (loading) {
        const answer = await ask();
        answered += 1;
        if (answer.data?.procedure?.name !== 'Đăng ký thường trú') failures.push(answer);
      }
    };
    const clients = Promise.all([client(), client(), client(), client()]);
    const start = system.gateway.version;
    for (let round = 1; round <= ROUNDS; round += 1) {
      folder.put({ version: start + round });
      await watch.look();
      bad[round % bad.length]?.[1]();
      await watch.look();
      while (answered < round * ANSWERS_PER_ROUND) await Promise.race([sleep(5), clients]);
    }
    loading = false;
    await clients;
    expect(failures).toEqual([]);
    expect(answered).toBeGreaterThanOrEqual(ROUNDS * ANSWERS_PER_ROUND);
    expect(system.gateway.version).toBe(start + ROUNDS);
    expect(events.filter(({ event }) => event === 'release-loaded')).toHaveLength(ROUNDS);
    expect(events.filter(({ event }) => event === 'release-refused')).toHaveLength(ROUNDS);
  }, 600_000);
});
