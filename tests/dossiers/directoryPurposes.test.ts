/** What a system of officers may state as its purpose by its entry: less than the release registers for it, never more. */
import { randomUUID } from 'node:crypto';
import { applyProcedures } from '../../subgraphs/dossiers/feeds/procedures.ts';
import { mayState } from '../../subgraphs/dossiers/rules/attestation.ts';
import { readTold } from '../../subgraphs/dossiers/rules/directory/record.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { event, openStage, type Stage } from './stage.ts';

const system = (more: object) => ({
  ...{
    kind: 'SYSTEM',
    client: 'one-stop-x',
    agency: 'H15',
    clientKind: 'CONSUMER_SYSTEM',
    name: 'Một cửa X',
  },
  ...{ from: '2026-11-01', basis: 'Quyết định 9/QĐ-VPCP', ...more },
});
const read = (more: object) => {
  const { record, findings } = readTold(system(more));
  return record?.kind === 'ENTRY'
    ? record.entry.purposes
    : findings?.map(({ kind, field }) => `${kind} ${field}`);
};

describe('The purposes of a system', () => {
  it.each([
    [{}, null],
    [{ purposes: null }, null],
    [{ purposes: [] }, []],
    [{ purposes: ['PERSON_VERIFICATION', 'PERSON_VERIFICATION'] }, ['PERSON_VERIFICATION']],
    [{ purposes: ['CURIOSITY'] }, ['RECORD_MALFORMED purposes.0']],
    // What a dossier proves, no system is registered for.
    [{ purposes: ['PROCEDURE_HANDLING'] }, ['RECORD_MALFORMED purposes.0']],
    [{ purposes: 'PERSON_VERIFICATION' }, ['RECORD_MALFORMED purposes']],
    [{ clientKind: 'PORTAL', purposes: [] }, ['RECORD_MALFORMED purposes']],
  ])('are read from %j', (more, expected) => {
    expect(read(more)).toEqual(expected);
  });

  it.each([
    [null, true],
    [[], false],
    [['PERSON_VERIFICATION'], true],
  ])('are judged: %j', (purposes, expected) => {
    expect(mayState({ purposes }, 'PERSON_VERIFICATION')).toBe(expected);
    expect(mayState(undefined, 'PERSON_VERIFICATION')).toBe(true);
  });
});

describe('An administrator', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.house
      .get('dossiers')
      .database.jobTransaction((tx) =>
        applyProcedures(tx, [event('agency.listed', { agency: 'H15', kind: 'OTHER' })]),
      );
  });
  afterAll(async () => stage.close());

  it('proposes them with the system, and reads them in the directory', async () => {
    const query = `mutation ($input: ProposeDirectoryEntryInput!) { proposeDirectoryEntry(input: $input) { __typename
      ... on DirectoryEntryProposed { entry { client purposes } } ... on DirectoryEntryNotAccepted { code field } } }`;
    const propose = async (more: object) => {
      const variables = { input: { requestId: randomUUID(), ...system(more) } };
      const { data } = await ask(stage.house, 'dossiers', { query, variables, viewer: viewerOf('viet') });
      return data.proposeDirectoryEntry;
    };
    expect(await propose({ purposes: [] })).toMatchObject({ entry: { client: 'one-stop-x', purposes: [] } });
    expect(await propose({ purposes: ['X'] })).toMatchObject({
      code: 'RECORD_MALFORMED',
      field: 'purposes.0',
    });
  });
});
