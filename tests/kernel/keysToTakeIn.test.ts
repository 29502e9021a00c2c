/** Commands that take data in work with the keys that they ask for in production, and hold no other. */
import { keysToTakeIn } from '../../app/environment/commandKeys.ts';
import type { KeyName } from '../../app/environment/environmentKeys.ts';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import { importPeople } from '../../subgraphs/population/actions/importPeople.ts';
import { importRelations } from '../../subgraphs/population/actions/importRelations.ts';
import { importDocuments } from '../../subgraphs/warehouse/actions/importDocuments.ts';
import { importOrganizations } from '../../subgraphs/warehouse/actions/importOrganizations.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let open: TestHouse;
beforeAll(async () => {
  open = await openHouse({ only: ['population', 'warehouse'] });
});
afterAll(() => open.close());

const told = { version: 1, recordedAt: '2026-06-01T08:00:00+07:00' };
const person = (personalNumber: string, birthDate: string) => ({
  ...{
    ...told,
    personalNumber,
    birthDate,
    fullName: 'Trịnh Thị Hạnh',
    gender: 'FEMALE',
    lifeStatus: 'ALIVE',
  },
  oldNumber: '555000222',
});
const [MOTHER, CHILD] = ['001190630001', '001315630002'];

it.each([
  ['people', 'population', importPeople, [person(MOTHER, '1990'), person(CHILD, '2015')]],
  [
    'relations',
    'population',
    importRelations,
    [{ ...told, kind: 'MOTHER', person: { personalNumber: CHILD }, relative: { personalNumber: MOTHER } }],
  ],
  [
    'organizations',
    'warehouse',
    importOrganizations,
    [{ ...told, taxNumber: '0100109106', name: 'Hoa Ban', representatives: [] }],
  ],
  [
    'documents',
    'warehouse',
    importDocuments,
    [
      {
        ...{ ...told, record: 'HT-63', holder: { personalNumber: CHILD }, resultType: 'KQ.G15.000031' },
        ...{ title: 'Giấy khai sinh', issuer: 'H15', permanent: true, state: 'VALID', form: 'DOCUMENT_ONLY' },
      },
    ],
  ],
] as const)('%s', async (kind, register, take, records) => {
  const held: readonly KeyName[] = keysToTakeIn[kind].held;
  const keys = new Keys((name) => (held.includes(name as KeyName) ? developmentKeySource(name) : undefined));
  const lines = records.map((record, index) => ({
    ...{ position: index + 1, tooLong: false },
    bytes: Buffer.from(JSON.stringify(record)),
  }));
  const order = { lines, now: new Date(), synthetic: false };
  const report = await take(open.house.get(register).database, keys, order);
  expect(report.map(({ outcome, findings }) => [outcome, findings])).toEqual(
    records.map(() => ['ADDED', []]),
  );
});
