/** Officers, and the applicant of an officer's dossier: the same product from the other side of the counter. */
import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../kernel/tokens.ts';
import { toLines, writeFile } from '../procedures/import/records.ts';
import { viewerOf } from '../support/ask.ts';
import { dossierOf, openDraft } from '../support/parties/drafts.ts';
import { findForm, listForms, listParts, onePerRole, type Part } from '../support/parties/forms.ts';
import { expectOf, findBeyond, judgeFields, permittedWords, statesOf } from '../support/parties/learned.ts';
import { compare, findLeaks } from '../support/parties/oracle.ts';
import { TYPED_KINDS, type TypedKind, typedRightly } from '../support/parties/people.ts';
import {
  ANSWERS,
  type Named,
  readEverywhere,
  readFirst,
  typedAs,
  writeEverywhere,
} from '../support/parties/routes.ts';
import { openScene, type Scene, type Told } from '../support/parties/scene.ts';
import { databaseVariables, startCommand } from '../support/processes.ts';

const parts = listParts(listForms());
const NOBODY = TYPED_KINDS[0] as TypedKind;
const nameOf = ({ form, asked }: Part): string => `${form.procedure} ${form.caseCode} ${asked.role}`;
/** Who comes to the counter. */
const applicant = { person: typedRightly('lan').typed };

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
  await seatColleagues(scene);
}, 300_000);
afterAll(() => scene?.close());

/**
 * Who sits at the desks beside an officer, with the same duty: each types a few people. One account that types wrongly as often as these
 * tests do is locked, as it must be.
 */
const DESKS = {
  minh: { desks: 600, duty: 'HANDLE' },
  nga: { desks: 60, duty: 'HANDLE' },
  phong: { desks: 60, duty: 'LEAD' },
};
type Officer = keyof typeof DESKS;
const seated = new Map<Officer, string[]>();

function colleagueOf(officer: Officer): Viewer {
  const account = seated.get(officer)?.pop();
  if (account === undefined) throw new Error(`no desk is left beside ${officer}`);
  return viewerOf(officer, { account });
}

/** Takes them into the directory as an operator does. */
async function seatColleagues({ system: { test } }: Scene): Promise<void> {
  const records = (Object.keys(DESKS) as Officer[]).flatMap((officer) => {
    const { desks, duty } = DESKS[officer];
    const accounts = Array.from({ length: desks }, () => randomUUID());
    seated.set(officer, accounts);
    const { agency } = viewerOf(officer);
    return accounts.map((account) => ({ kind: 'DUTY', account, agency, duty, from: '2026-11-01' }));
  });
  const file = writeFile(toLines(records));
  const words = ['app/commands/importDirectory.ts', file, '--by', 'Vận Hành', '--basis', 'Quyết định 7'];
  const command = startCommand(words, databaseVariables(test));
  expect([await command.ended, command.lines.join('\n')]).toEqual([0, expect.stringContaining('720 nhận')]);
}

/** A dossier that an officer opens at the counter for Lan, in which somebody else is named. */
async function openAtCounter({ form }: Part, named: Named, officer = colleagueOf('minh')): Promise<string> {
  const opened = await openDraft(scene, officer, form, named, applicant);
  const dossier = dossierOf(opened);
  if (dossier === null) throw new Error(opened.text);
  return dossier;
}

describe('An officer to whom the dossier is assigned', () => {
  it.each(parts.map((part) => [nameOf(part), part] as const))(
    'reads of %s what the form asks, and no more',
    async (_name, part) => {
      const { form, asked } = part;
      for (const kind of TYPED_KINDS) {
        const named = typedAs(asked.role, kind);
        const viewer = colleagueOf('minh');
        const dossier = await openAtCounter(part, named, viewer);
        const prefilled = await scene.ask('prefill', viewer, ANSWERS, { id: dossier });
        const told = await readEverywhere({ scene, viewer, form, named, dossier });
        const { whose, agrees } = kind;
        const applicantStates = statesOf(prefilled, 'APPLICANT');
        expect({ kind: kind.kind, applicantStates }).toEqual({
          kind: kind.kind,
          applicantStates: expect.arrayContaining(['HELD']),
        });
        if (agrees && whose !== null) {
          const found = judgeFields(prefilled, expectOf(asked, whose, 'form', null));
          const beyond = findBeyond(
            told,
            whose,
            permittedWords(asked, whose).concat(Object.values(kind.typed)),
          );
          expect({ kind: kind.kind, found, beyond }).toEqual({ kind: kind.kind, found: [], beyond: [] });
          continue;
        }
        const found = judgeFields(prefilled, expectOf(asked, 'mai', 'nothing', null));
        const leaks = findLeaks([prefilled, ...told.filter(({ route }) => route !== 'verifyPerson')], named);
        expect({ kind: kind.kind, found, leaks }).toEqual({ kind: kind.kind, found: [], leaks: [] });
        if (asked.questions.length > 0) expect(statesOf(prefilled, asked.role)).toContain('NOT_PERMITTED');
      }
    },
  );
});

describe("The applicant of an officer's dossier", () => {
  const lan = viewerOf('lan');

  it.each(parts.map((part) => [nameOf(part), part] as const))(
    'learns nothing of %s, whoever the officer put there',
    async (_name, part) => {
      const { form, asked } = part;
      const tell = async (kind: TypedKind): Promise<Told[]> => {
        const named = typedAs(asked.role, kind);
        const dossier = await openAtCounter(part, named);
        const reading = { scene, viewer: lan, form, named, dossier };
        // Whoever is met for the first time is counted once.
        await readFirst(reading);
        return [...(await readEverywhere(reading)), ...(await writeEverywhere(reading))];
      };
      await tell(NOBODY);
      const told = await tell(NOBODY);
      const found: object[] = [];
      for (const kind of TYPED_KINDS.slice(1)) {
        const named = typedAs(asked.role, kind);
        const said = await tell(kind);
        // She typed nothing: what the officer typed is not hers to read either.
        for (const leak of findLeaks(said, { ...named, typed: null })) found.push({ kind: kind.kind, leak });
        for (const one of compare(told, typedAs(asked.role, NOBODY), said, named))
          found.push({ kind: kind.kind, ...one });
      }
      expect(found).toEqual([]);
    },
  );
});

describe.each<Officer>(['nga', 'phong'])('Officer %s, to whom the dossier is not assigned', (who) => {
  it.each(onePerRole(parts).map((part) => [nameOf(part), part] as const))(
    'is told of %s what an id of nothing is told',
    async (_name, part) => {
      const { form, asked } = part;
      const tell = async (kind: TypedKind, dossier: string): Promise<Told[]> => {
        const reading = { scene, viewer: colleagueOf(who), form, named: typedAs(asked.role, kind), dossier };
        return [...(await readEverywhere(reading)), ...(await writeEverywhere(reading))];
      };
      await tell(NOBODY, randomUUID());
      const told = await tell(NOBODY, randomUUID());
      for (const kind of [NOBODY, typedRightly('mai')]) {
        const named = typedAs(asked.role, kind);
        const said = await tell(kind, await openAtCounter(part, named));
        const withoutWork = (list: Told[]): Told[] => list.map((one) => ({ ...one, statements: [] }));
        expect({ kind: kind.kind, leaks: findLeaks(said, named) }).toEqual({ kind: kind.kind, leaks: [] });
        expect(compare(withoutWork(told), typedAs(asked.role, NOBODY), withoutWork(said), named)).toEqual([]);
      }
    },
  );
});

describe('A dossier that a citizen filed', () => {
  const form = findForm(listForms(), '1.004222', 'JOIN_FAMILY');
  const asked = form.roles.find(({ role }) => role === 'SPOUSE');

  it.each(TYPED_KINDS.map((kind) => [kind.kind, kind] as const))(
    'is read by the officer who takes it: %s',
    async (_kind, kind) => {
      const named = typedAs('SPOUSE', kind);
      const chi = viewerOf('chi');
      const opened = await openDraft(scene, chi, form, named);
      const dossier = dossierOf(opened) as string;
      await scene.assign(dossier, viewerOf('minh'));
      const query = `query ($id: ID!) { dossier(id: $id) { parties { role verification person { fullName religion } } } }`;
      const { data } = await scene.ask('parties', viewerOf('minh'), query, { id: dossier });
      const spouse = data.dossier.parties.find(({ role }: { role: string }) => role === 'SPOUSE');
      expect(spouse.verification).toBe(kind.agrees ? 'VERIFIED' : 'NOT_VERIFIED');
      const prefilled = await scene.ask('prefill', viewerOf('minh'), ANSWERS, { id: dossier });
      const expected = expectOf(
        asked as NonNullable<typeof asked>,
        kind.whose ?? 'mai',
        kind.agrees ? 'form' : 'nothing',
        null,
      );
      expect(judgeFields(prefilled, expected)).toEqual([]);
      // The citizen is told as little as before.
      const again = await scene.ask('parties', chi, query, { id: dossier });
      expect(again.data.dossier.parties.find(({ role }: { role: string }) => role === 'SPOUSE')).toEqual({
        role: 'SPOUSE',
        verification: 'READ_AT_INTAKE',
        person: null,
      });
    },
  );
});
