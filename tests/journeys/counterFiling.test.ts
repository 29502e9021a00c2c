/** At a counter in production: an officer files for a person who stands there and shows an identity card. */
import { randomUUID } from 'node:crypto';
import { getCastCitizen } from '../../nation/nation.ts';
import { openForPortal, runAs, runAsPortal } from '../support/portal.ts';
import { fillForm } from '../support/portalForm.ts';
import type { System } from '../support/system.ts';
import { journeyTransports } from '../support/transports.ts';

/** Handles dossiers at an agency; handles them at another; stands at the counter. */
const [OFFICER, ELSEWHERE, CITIZEN] = ['minh', 'nga', 'lan'];
const [CODE, CASE] = ['1.004845', 'GENERAL'];

describe.each(journeyTransports)('Filing at a counter, %s', (transport) => {
  let system: System;
  let caseCode: string;
  beforeAll(async () => {
    system = await openForPortal({ transport });
    const { cases } = await runAsPortal(system, CITIZEN, 'PortalProcedure', { code: CODE });
    caseCode = cases[0]?.code ?? CASE;
  }, 120_000);
  afterAll(() => system?.close());

  const run = (persona: string, name: string, variables: object) =>
    runAs(system, 'one-stop-dak-lak', persona, name, variables);
  const change = (persona: string, name: string, input: object) =>
    run(persona, name, { input: { requestId: randomUUID(), ...input } });
  const cardOf = (name: string, more: object = {}) => {
    const { personalNumber, fullName, birthDate } = getCastCitizen(name);
    return { personalNumber, fullName, birthDate, ...more };
  };
  const open = (person: object) =>
    change(OFFICER, 'OpenCounterDraft', {
      ...{ procedure: CODE, caseCode, channel: 'COUNTER' },
      parties: [{ role: 'APPLICANT', person }],
    });
  const fill = async (dossier: string) => {
    const { answer } = await run(OFFICER, 'CounterForm', { dossier });
    const { keyId, payload, signature } = answer.seal;
    const answers = fillForm(answer.fields, { roles: ['APPLICANT'] });
    return { dossier, seal: { keyId, payload, signature }, answers, fields: answer.fields };
  };

  it('verifies who stands there, fills in what the state holds, and files what the officer has seen on paper', async () => {
    const opened = await open(cardOf(CITIZEN));
    expect(opened).toMatchObject({ dossier: { parties: [{ role: 'APPLICANT', verification: 'VERIFIED' }] } });
    const dossier: string = opened.dossier.id;
    const { fields, ...form } = await fill(dossier);
    expect(fields.some(({ value }: { value: string | null }) => value === 'Nguyễn Thị Lan')).toBe(true);
    const missing = await change(OFFICER, 'FileAtCounter', form);
    expect(missing.__typename).toBe('PapersMissing');
    const papersOnPaper = missing.papers.map(({ component }: { component: string }) => component);
    const filed = await change(OFFICER, 'FileAtCounter', { ...form, papersOnPaper });
    expect(filed).toMatchObject({
      __typename: 'DossierFiled',
      dossier: { stage: 'FILED', status: 'ACCEPTED' },
    });
    const accepted = await change(OFFICER, 'AcceptDossier', { dossier });
    expect(accepted.dossier.slips).toMatchObject([{ kind: 'RECEIPT' }]);
    // The person who stood there finds it at home.
    const { filing } = await runAsPortal(system, CITIZEN, 'MyFiling', { dossier });
    expect(filing.papers).toContainEqual(
      expect.objectContaining({ code: papersOnPaper[0], proof: 'ON_PAPER' }),
    );
  }, 120_000);

  it('discloses nothing and files nothing where the card does not agree with the register', async () => {
    const opened = await open(cardOf(CITIZEN, { fullName: 'Nguyễn Thị Lành' }));
    expect(opened).toMatchObject({ dossier: { parties: [{ verification: 'NOT_VERIFIED' }] } });
    expect(await run(OFFICER, 'CounterForm', { dossier: opened.dossier.id })).toMatchObject({
      __typename: 'PersonNotVerified',
    });
  }, 120_000);

  it('is the counter’s of that agency: an officer of another reads and files nothing of it', async () => {
    const { dossier } = await open(cardOf(CITIZEN));
    const { fields: _fields, ...form } = await fill(dossier.id);
    const refused = { __typename: 'DossierNotAccessible' };
    expect(await run(ELSEWHERE, 'CounterForm', { dossier: dossier.id })).toMatchObject(refused);
    expect(await change(ELSEWHERE, 'FileAtCounter', form)).toMatchObject(refused);
    expect((await change(OFFICER, 'FileAtCounter', form)).__typename).toBe('PapersMissing');
  }, 120_000);
});
