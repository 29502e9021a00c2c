/**
 * The whole product: each kind of viewer, each kind of party, each part of each form of the catalogue, each route that the
 * contract gives. What may be learned is learned; nothing else is, and nobody can tell one stranger from another. Whoever is near to somebody
 * is in partiesOfKin, officers are in partiesOfOfficers: `npm run test:exhaustive -- access/parties --maxWorkers 2` has two of them at once.
 */
import { organizationId } from '../../nation/ids.ts';
import { viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { dossierOf, HOA_SEN, openDraft, tellCitizen, tellCitizenAll } from '../support/parties/drafts.ts';
import { type Form, findForm, listForms, listParts, type Part } from '../support/parties/forms.ts';
import { expectOf, judgeFields } from '../support/parties/learned.ts';
import { compare, findLeaks } from '../support/parties/oracle.ts';
import { personIdOf, TYPED_KINDS, type TypedKind, typedNobody } from '../support/parties/people.ts';
import { ANSWERS, type Named, relatedAs, typedAs } from '../support/parties/routes.ts';
import { openScene, type Scene, type Told } from '../support/parties/scene.ts';
import {
  citizens,
  judgePrefilled,
  NOBODY,
  nameOf,
  partsFor,
  strangers,
  tellTyped,
} from '../support/parties/typedBy.ts';

const forms = listForms();
const parts = listParts(forms);
const ABSENT = '00000000-0000-8000-8000-000000000000';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 300_000);
afterAll(() => scene?.close());

it('has every part that a form has besides the applicant', () => {
  expect(parts.length).toBeGreaterThan(15);
  expect(new Set(parts.map(({ asked }) => asked.role)).size).toBe(6);
});

describe('A party who is named for the first time', () => {
  it('is counted like nobody, by every register', async () => {
    const [{ form, asked }] = parts as [Part];
    const firstOf = (key: string): TypedKind => TYPED_KINDS.find(({ whose }) => whose === key) as TypedKind;
    const first = typedAs(asked.role, typedNobody(201));
    await tellCitizen(scene, 'giang', form, typedAs(asked.role, typedNobody(202)));
    const told = await tellCitizen(scene, 'giang', form, first);
    for (const kind of ['mai', 'lam', 'nam', 'khanh', 'quynh', 'trung'].map(firstOf)) {
      const named = typedAs(asked.role, kind);
      const said = await tellCitizen(scene, 'giang', form, named);
      expect({ kind: kind.kind, found: compare(told, first, said, named) }).toEqual({
        kind: kind.kind,
        found: [],
      });
    }
  });
});

describe('The birth date of a party', () => {
  it('is not found in two hundred tries', async () => {
    const form = forms.find(({ caseCode }) => caseCode === 'JOIN_FAMILY') as Form;
    const { typed, whose } = TYPED_KINDS.find((kind) => kind.whose === 'mai') as TypedKind;
    const guess = async (day: number): Promise<[Told[], Named]> => {
      const birthDate = new Date(Date.UTC(1988, 0, 1 + day)).toISOString().slice(0, 10);
      const named = typedAs('SPOUSE', {
        kind: 'guess',
        whose,
        agrees: false,
        typed: { ...typed, birthDate },
      });
      const opened = await openDraft(scene, viewerOf('chi'), form, named);
      return [
        [opened, await scene.ask('prefill', viewerOf('chi'), ANSWERS, { id: dossierOf(opened) })],
        named,
      ];
    };
    await guess(0);
    const first = await guess(1);
    const found: object[] = [];
    // The right one is the 27 January.
    for (let day = 2; day <= 201; day += 1) found.push(...compare(...first, ...(await guess(day))));
    expect(found).toEqual([]);
  });
});

describe('The age of a child who is typed', () => {
  it('is the one that was typed, whoever has the number: it is asked whether she agrees', async () => {
    const form = findForm(forms, '1.004837', 'APPOINTED');
    const kind = TYPED_KINDS.find(({ whose }) => whose === 'quynh') as TypedKind;
    const { typed } = kind;
    const absent = {
      ...typed,
      personalNumber: `${typed.personalNumber.slice(0, 6)}999101`,
      fullName: 'Trần Không',
    };
    const ask = async (named: Named): Promise<Told[]> => [
      await openDraft(scene, viewerOf('chi'), form, named),
    ];
    const child = typedAs('CHILD', kind, {});
    const nobody = typedAs('CHILD', { ...kind, whose: null, typed: absent }, {});
    await ask(nobody);
    const told = await ask(nobody);
    expect(told[0]?.text).toContain('"ChildConsentNotDeclared"');
    expect(compare(told, nobody, await ask(child), child)).toEqual([]);
  });
});

describe('The search for an oracle about a party', () => {
  it('finds no difference between nobody and nobody', async () => {
    const [{ form, asked }] = parts as [Part];
    const named = typedAs(asked.role, NOBODY);
    const one = await tellCitizenAll(scene, 'chi', form, named);
    expect(compare(one, named, await tellCitizenAll(scene, 'chi', form, named), named)).toEqual([]);
  });
});

describe.each(strangers.map((one) => [one.kind, one] as const))('Typed by a %s', (_kind, who) => {
  it.each(partsFor(who, parts).map((part) => [nameOf(part), part] as const))(
    'as %s, nobody leads anywhere',
    async (_name, part) => {
      const { found, told } = await tellTyped(scene, who, part);
      expect(told.length).toBeGreaterThan(30);
      expect(found).toEqual([]);
      expect(judgePrefilled(told, part)).toEqual([]);
    },
  );
});

describe.each(citizens.flatMap((one) => (one.relation === null ? [] : [[one.kind, one] as const])))(
  'Named by reference by a %s',
  (_kind, who) => {
    const relation = who.relation as string;
    const learns = who.learns['her relation, by reference'];
    /** The dead are named as dead, and nobody else is. */
    const fits = (role: string): boolean => (learns === 'death') === (role === 'DECEASED');

    it.each(parts.map((part) => [nameOf(part), part] as const))(
      'as %s, she is told what is due',
      async (_name, part) => {
        const { form, asked } = part;
        const named = relatedAs(asked.role, personIdOf(relation), relation);
        const viewer = viewerOf(who.viewer);
        const opened = await openDraft(scene, viewer, form, named);
        if (learns === 'refused' || !fits(asked.role)) {
          expect(opened.text).toMatch(/"Representation(NotEstablished|OutOfScope)"/);
          expect(findLeaks([opened], named)).toEqual([]);
          return;
        }
        const prefilled = await scene.ask('prefill', viewer, ANSWERS, { id: dossierOf(opened) });
        expect(judgeFields(prefilled, expectOf(asked, relation, learns, who.viewer))).toEqual([]);
      },
    );
  },
);

describe('The id of a party by reference', () => {
  it.each(citizens.map((one) => [one.kind, one] as const))(
    'of somebody else is an id of nothing to a %s',
    async (_kind, who) => {
      const viewer = viewerOf(who.viewer);
      const form = forms.find(({ caseCode }) => caseCode === 'CHILD_JOINS_PARENTS') as Form;
      const absent = relatedAs('CHILD', ABSENT, null);
      await openDraft(scene, viewer, form, absent);
      const told = await openDraft(scene, viewer, form, absent);
      for (const key of ['mai', 'lan-mother', 'bao', 'nam', 'lam'])
        expect(
          compare(
            [told],
            absent,
            [await openDraft(scene, viewer, form, relatedAs('CHILD', personIdOf(key), key))],
            relatedAs('CHILD', personIdOf(key), key),
          ),
        ).toEqual([]);
    },
  );
});

describe('An organisation as a party', () => {
  const form = forms.find(({ procedure }) => procedure === '2.002029') as Form;
  const asked = form.roles.find(({ role }) => role === 'ORGANIZATION');
  const ways: [string, object, object][] = [
    ['by its tax number', { organizationTaxNumber: HOA_SEN }, { organizationTaxNumber: '9900000999' }],
    ['by reference', { relation: organizationId(testKeys, HOA_SEN) }, { relation: ABSENT }],
  ];
  const named = (way: object): Named => ({
    role: 'ORGANIZATION',
    party: { role: 'ORGANIZATION', ...way },
    whose: null,
    typed: null,
  });

  it.each(ways)('%s is nothing to whoever does not represent it', async (_way, existing, absent) => {
    for (const { viewer: key, learns } of citizens.filter(
      ({ learns }) => learns.organisation === 'refused',
    )) {
      const viewer = viewerOf(key);
      await openDraft(scene, viewer, form, named(absent));
      const told = await openDraft(scene, viewer, form, named(absent));
      const said = await openDraft(scene, viewer, form, named(existing));
      expect(said.text).toContain('"RepresentationNotEstablished"');
      expect({ key, learns, found: compare([told], named(absent), [said], named(existing)) }).toEqual({
        key,
        learns,
        found: [],
      });
    }
  });

  it.each(ways)('%s is read by its representative', async (_way, existing) => {
    const vinh = viewerOf('vinh');
    const opened = await openDraft(scene, vinh, form, named(existing));
    const { data } = await scene.ask('prefill', vinh, ANSWERS, { id: dossierOf(opened) });
    const values = asked?.questions.map(
      ({ key }) => data.prefill.answer.fields.find((one: { key: string }) => one.key === key).value,
    );
    expect(values).toContain('Công ty TNHH MTV Hoa Sen Tây Nguyên');
    expect(values).not.toContain(null);
  });
});
