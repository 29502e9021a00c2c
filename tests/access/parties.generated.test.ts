/**
 * Somebody who is only typed leads to nothing: a few of the routes that the contract gives (the whole product of viewers,
 * parties, forms and routes is parties.exhaustive.test.ts). The oracle is what the registers were given, and what was told
 * about a number that nobody has.
 */
import { dossierOf, openDraft, tellCitizen } from '../support/parties/drafts.ts';
import { factOf } from '../support/parties/facts.ts';
import { findForm, listForms } from '../support/parties/forms.ts';
import { compare, findLeaks } from '../support/parties/oracle.ts';
import { personIdOf, TYPED_KINDS, type TypedKind, typedNobody } from '../support/parties/people.ts';
import { ANSWERS, type Named, relatedAs, typedAs } from '../support/parties/routes.ts';
import { openScene, type Scene, type Told } from '../support/parties/scene.ts';
import { viewerOf } from '../support/ask.ts';

const forms = listForms();
const joinFamily = findForm(forms, '1.004222', 'JOIN_FAMILY');
const childJoins = findForm(forms, '1.004222', 'CHILD_JOINS_PARENTS');
const kindOf = (kind: string): TypedKind => {
  const found = TYPED_KINDS.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no kind ${kind}`);
  return found;
};
/** Different people, each named for the first time. */
const SAMPLE: TypedKind[] = [kindOf('adult, typed rightly'), kindOf("somebody else's child")];

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 120_000);
afterAll(() => scene?.close());

describe('Somebody whom a citizen types as her spouse', () => {
  const nobody = typedAs('SPOUSE', typedNobody(301));
  let told: Told[];
  beforeAll(async () => {
    // Plans and papers that a process learns once.
    await tellCitizen(scene, 'chi', joinFamily, typedAs('SPOUSE', typedNobody(302)));
    told = await tellCitizen(scene, 'chi', joinFamily, nobody);
  }, 120_000);

  it('may be nobody, and the dossier is filed all the same', () => {
    expect(told.length).toBeGreaterThan(40);
    expect(told.find(({ route }) => route === 'submitDossier')?.text).toContain('DossierFiled');
  });

  it('leaves the applicant her own, so that silence means something', () => {
    for (const route of ['population: Prefill, widened', 'prefill, to file', 'dossier 0, stated'])
      expect(told.find((one) => one.route === route)?.text).toContain('Lê Thị Kim Chi');
  });

  it.each(SAMPLE)('is told of in no way, and like nobody with the same statements: $kind', async (kind) => {
    const named = typedAs('SPOUSE', kind);
    const said = await tellCitizen(scene, 'chi', joinFamily, named);
    expect(findLeaks(said, named)).toEqual([]);
    expect(compare(told, nobody, said, named)).toEqual([]);
  });

  it('has no birth date that twenty tries would find, and no lock comes of them', async () => {
    const { typed, whose } = kindOf('adult, typed rightly');
    const ofDay = (day: number): Named =>
      typedAs('SPOUSE', {
        ...{ kind: 'guess', whose, agrees: false },
        typed: { ...typed, birthDate: `1988-01-${String(day).padStart(2, '0')}` },
      });
    const first = await guess(ofDay(8));
    for (let day = 9; day <= 28; day += 1) expect(compare(first, ofDay(8), await guess(ofDay(day)), ofDay(day))).toEqual([]);
    expect(await readByOfficer('mai')).toBe('VERIFIED');
  });
});

/** A draft and its prefill, as often as somebody likes. */
async function guess(named: Named): Promise<Told[]> {
  const viewer = viewerOf('chi');
  const opened = await openDraft(scene, viewer, joinFamily, named);
  return [opened, await scene.ask('prefill', viewer, ANSWERS, { id: dossierOf(opened) })];
}

/** Whether an officer who takes the same person at the counter finds her. */
async function readByOfficer(key: string): Promise<string> {
  const minh = viewerOf('minh');
  const { typed } = kindOf('adult, typed rightly');
  const named: Named = { role: 'APPLICANT', party: { role: 'APPLICANT', person: typed }, whose: key, typed };
  const opened = await openDraft(scene, minh, joinFamily, named);
  const query = 'query ($id: ID!) { dossier(id: $id) { parties { verification } } }';
  const { data } = await scene.ask('parties', minh, query, { id: dossierOf(opened) });
  return data.dossier.parties[0].verification;
}

describe('Somebody whom a citizen may act for', () => {
  it('is read by her parent, every value that the form asks of the child', async () => {
    const named = relatedAs('CHILD', personIdOf('quynh'), 'quynh');
    const oanh = viewerOf('oanh');
    const opened = await openDraft(scene, oanh, childJoins, named);
    const { data } = await scene.ask('prefill', oanh, ANSWERS, { id: dossierOf(opened) });
    const asked = childJoins.roles.find(({ role }) => role === 'CHILD')?.questions ?? [];
    expect(asked.length).toBeGreaterThan(5);
    for (const { key, path } of asked) {
      const field = data.prefill.answer.fields.find((one: { key: string }) => one.key === key);
      expect({ path, value: field.value }).toEqual({ path, value: factOf('quynh', path) });
    }
  });

  it.each(['kiet', 'lan', 'mai'])('is nobody else: %s by reference is refused like an id of nothing', async (key) => {
    const thao = viewerOf('thao');
    const refused = await openDraft(scene, thao, childJoins, relatedAs('CHILD', personIdOf(key), key));
    const absent = relatedAs('CHILD', '00000000-0000-8000-8000-000000000000', null);
    const nothing = await openDraft(scene, thao, childJoins, absent);
    expect(refused.text).toContain('RepresentationNotEstablished');
    expect(compare([nothing], absent, [refused], relatedAs('CHILD', personIdOf(key), key))).toEqual([]);
  });
});
