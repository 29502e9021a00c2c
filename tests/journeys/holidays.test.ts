/**
 * A notice of holidays is handed in with the command of operators and confirmed by an official, over HTTP: who asks next reads a
 * deadline that is certain.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { openDraft } from '../access/draft.ts';
import { startCommand } from '../support/processes.ts';
import { openSystem, type System } from '../support/system.ts';

const WITHIN_MS = 180_000;
const CODE = '9.400031';
/** Tết of 2031 is on 23 January: the law leaves open which days before and after it are off, and a notice says it. */
const OFF = '01-01 01-22 01-23 01-24 01-27 01-28 04-01 04-30 05-01 09-01 09-02'.split(' ');
const HEADER = 'day,kind,notice,issuer,decided_on\n';
const NOTICE = `${HEADER}${OFF.map((day) => `2031-${day},OFF,1/TB-BNV,G09,2026-06-01\n`).join('')}`;

describe('A notice of holidays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-holidays-'));
  let system: System;
  beforeAll(async () => {
    system = await openSystem({ transport: 'over HTTP' });
    await publish(system.test.ownerUrl('procedures'));
  }, WITHIN_MS);
  afterAll(async () => {
    await system?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const deadline = async () => {
    const { data, errors } = await system.ask(
      null,
      `{ procedure(code: "${CODE}") { publication { publishedOn timeliness { published { state deadline provisional } } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.procedure.publication;
  };

  const confirmAll = async (persona: string) => {
    const { data } = await system.ask(persona, '{ calendarProposals { nodes { decision { id } } } }');
    for (const { decision } of data.calendarProposals.nodes) {
      const input = { requestId: randomUUID(), decision: decision.id };
      const { data: said, errors } = await system.ask(
        persona,
        'mutation ($input: ConfirmCalendarDecisionInput!) { confirmCalendarDecision(input: $input) { __typename } }',
        { input },
      );
      expect([said, errors]).toEqual([
        { confirmCalendarDecision: { __typename: 'CalendarDecisionConfirmed' } },
        undefined,
      ]);
    }
  };

  it(
    'makes a provisional deadline certain: twenty working days before the act takes effect, over Tết',
    async () => {
      const provisional = {
        publishedOn: '2031-01-24',
        timeliness: { published: { state: 'UNKNOWN', deadline: '2031-01-22', provisional: true } },
      };
      expect(await deadline()).toEqual(provisional);
      const file = join(folder, 'notice.csv');
      writeFileSync(file, NOTICE);
      const command = startCommand(['app/commands/importLists.ts', 'holidays', file], {
        DATABASE_URL_PROCEDURES: system.test.ownerUrl('procedures'),
      });
      expect(await command.ended).toBe(0);
      expect(command.lines.join('\n')).toContain('11 nhận (accepted)');
      expect(await deadline()).toEqual(provisional);
      await confirmAll('viet');
      expect((await deadline()).timeliness.published).toEqual({
        state: 'ON_TIME',
        deadline: '2031-01-29',
        provisional: false,
      });
    },
    WITHIN_MS,
  );

  it('moves the day that a dossier was promised, and its officer reads what it was', async () => {
    const dossier = await openDraft(system);
    // What was confirmed before is told before.
    await system.test.house.settle();
    await promise(system.test.ownerUrl('dossiers'), dossier);
    const { data, errors } = await system.ask(
      'minh',
      `query ($dossier: ID!) { dossier(id: $dossier) { promisedDay { day provisional countedFrom amount unit
        changes { decisionNumber dayBefore provisionalBefore dayAfter provisionalAfter } } } }`,
      { dossier },
    );
    expect(errors).toBeUndefined();
    expect(data.dossier.promisedDay).toMatchObject({ day: '2031-02-04', provisional: true, changes: [] });
    const decision = { number: '2/QĐ-TTg', authority: 'G22', decidedOn: '2026-06-02' };
    const input = { requestId: randomUUID(), decision, days: [{ day: '2031-01-29', kind: 'WORK' }] };
    const entered = await system.ask(
      'hang',
      'mutation ($input: ProposeCalendarDecisionInput!) { proposeCalendarDecision(input: $input) { __typename } }',
      { input },
    );
    expect(entered.data.proposeCalendarDecision.__typename).toBe('CalendarDecisionProposed');
    await confirmAll('kien');
    await system.test.house.settle();
    const after = await system.ask(
      'minh',
      `query ($dossier: ID!) { dossier(id: $dossier) { promisedDay { day provisional
        changes { decisionNumber dayBefore provisionalBefore dayAfter provisionalAfter } } } }`,
      { dossier },
    );
    expect(after.data.dossier.promisedDay).toEqual({
      day: '2031-02-03',
      provisional: false,
      changes: [
        {
          decisionNumber: '2/QĐ-TTg',
          dayBefore: '2031-02-04',
          provisionalBefore: true,
          dayAfter: '2031-02-03',
          provisionalAfter: false,
        },
      ],
    });
  }, 180_000);
});

/** As filed before the year was decided: five working days over Tết. */
async function promise(url: string, dossier: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql`update dossiers set stage = 'FILED', status = 'ACCEPTED', filed_at = '2031-01-20T02:00:00Z',
      code = 'H15.50.05-310120-0001', accepted_on = '2031-01-20' where dossier_id = ${dossier}`;
    await sql`insert into promised_days (dossier_id, counted_from, amount, unit, day, provisional, earliest, latest, computed_at)
      values (${dossier}, '2031-01-20', 5, 'WORKING_DAY', '2031-02-04', true, '2031-01-30', '2031-02-04', now())`;
  } finally {
    await sql.end();
  }
}

/** A version whose one legal act takes effect on 26 February 2031, decided on the second day of Tết: whichever day we run on. */
async function publish(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  const act = {
    number: '1/2031/QH',
    name: null,
    issuedOn: null,
    effectiveFrom: '2031-02-26',
    issuer: null,
    url: null,
  };
  try {
    await sql`
      with decision as (
        insert into publication_decisions (id, number, authority, decided_on, origin)
        values (uuidv7(), '31/QĐ-BCA', 'G01', '2031-01-24', 'IMPORTED') returning id)
      insert into procedures_versions (id, code, version, name, field, publisher, in_force_from, content, content_hash,
        decision_id, origin, in_force_basis)
      select uuidv7(), ${CODE}, 1, v.name, v.field, 'G01', v.in_force_from,
        v.content || jsonb_build_object('code', ${CODE}::text, 'legalBasis', ${JSON.stringify([act])}::text::jsonb),
        v.content_hash, decision.id, 'PUBLISHED', 'DECIDED'
      from procedures_versions v, decision where v.code = '1.004222' and v.version = 1`;
  } finally {
    await sql.end();
  }
}
