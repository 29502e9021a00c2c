/** How long it takes until a register of others has corrected or revoked something: five seconds at most. */
import postgres from 'postgres';
import { personIdOfNumber, typedIdentityHash } from '../../kernel/identity.ts';
import { readProtectedHomes } from '../../kernel/protectedHomes.ts';
import { documentIdOf } from '../../subgraphs/warehouse/rules/imports/ids.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { openSource, type TestSource } from '../support/source.ts';

const PROMISED_MS = 5_000;
/** Others use the machine too: of so many times one has to be quick. */
const TIMES = 6;

const NUMBER = '001190620001';
const told = { recordedAt: '2026-06-01T08:00:00+07:00' };
const person = (version: number) => ({
  ...{ ...told, version, personalNumber: NUMBER, fullName: `Trịnh Thị ${'Hạnh'.repeat(version)}` },
  ...{ gender: 'FEMALE', birthDate: '1990-02-03', lifeStatus: 'ALIVE' },
});
const paper = {
  ...{ ...told, record: 'HT-1', holder: { personalNumber: NUMBER }, resultType: 'KQ.G15.000031' },
  ...{ title: 'Giấy khai sinh', issuer: 'H15.50.05', permanent: true, state: 'VALID', form: 'DOCUMENT_ONLY' },
};

let people: TestSource;
let papers: TestSource;
let open: TestHouse;
let dossiers: postgres.Sql;
beforeAll(async () => {
  [people, papers] = [await openSource('dan-cu', 'people'), await openSource('kho', 'documents')];
  // As an installation asks unless it says otherwise.
  const list = [people, papers].map(({ source }) => ({ ...source, intervalSeconds: 2 }));
  open = await openHouse({ sources: { list, synthetic: false } });
  dossiers = postgres(open.ownerUrl('dossiers'), { max: 1, onnotice: () => undefined });
  await open.house.settle();
  open.house.run();
}, 120_000);
afterAll(async () => {
  await dossiers.end();
  await open.close();
  await Promise.all([people.close(), papers.close()]);
});

/** The shortest time from a publication until the register of dossiers knows of it. */
async function quickest(
  publish: (version: number) => Promise<unknown>,
  isKnown: (version: number) => Promise<boolean>,
) {
  let least = Number.POSITIVE_INFINITY;
  for (let version = 1; version <= TIMES && least > PROMISED_MS; version += 1) {
    await publish(version);
    const began = performance.now();
    while (!(await isKnown(version))) await new Promise((resolve) => setTimeout(resolve, 20));
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

it('a corrected person is known to the guard within five seconds', async () => {
  const hash = (version: number) =>
    typedIdentityHash(testKeys, NUMBER, person(version).fullName, '1990-02-03');
  const least = await quickest(
    (version) => people.publish([person(version)]),
    async (version) =>
      (await dossiers`select 1 from identity_hashes where typed_hash = ${hash(version)}`).length === 1,
  );
  expect(least).toBeLessThan(PROMISED_MS);
}, 240_000);

it('a paper that is revoked proves nothing within five seconds', async () => {
  const id = documentIdOf(testKeys, 'HT-1');
  const holder = personIdOfNumber(testKeys, NUMBER);
  const least = await quickest(
    (version) =>
      papers.publish([
        { ...paper, version: 2 * version - 1 },
        { record: paper.record, ...told, version: 2 * version, revoked: true },
      ]),
    async (version) =>
      (
        await dossiers`select 1 from held_evidence where document_id = ${id} and subject = ${holder} and state = 'REVOKED'
          and record_version = ${String(2 * version)}`
      ).length === 1,
  );
  expect(least).toBeLessThan(PROMISED_MS);
}, 240_000);

it.each(['warehouse', 'dossiers'] as const)(
  'an address that is protected is closed by %s within five seconds',
  async (name) => {
    const personalNumber = name === 'warehouse' ? '001190620002' : '001190620003';
    const id = personIdOfNumber(testKeys, personalNumber);
    const home = (version: number) => ({
      ...{ text: `${version} Lý Thường Kiệt, phường Buôn Ma Thuột`, unitCode: '24133', vintage: '34' },
    });
    const least = await quickest(
      (version) =>
        people.publish([
          { ...person(version), personalNumber, permanentResidence: home(version), protection: 'ADDRESS' },
        ]),
      async (version) => {
        const { database } = open.house.get(name);
        const { byPerson } = await readProtectedHomes({ database, keys: testKeys });
        return byPerson.get(id)?.[0]?.addresses.includes(home(version).text) === true;
      },
    );
    expect(least).toBeLessThan(PROMISED_MS);
  },
  240_000,
);
