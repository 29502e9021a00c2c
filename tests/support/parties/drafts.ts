/** Opens a dossier in which somebody is named, and asks everything of it. */
import type { Viewer } from '../../../kernel/tokens.ts';
import { organizationId } from '../../../nation/ids.ts';
import { viewerOf } from '../ask.ts';
import { testKeys } from '../house.ts';
import type { Form } from './forms.ts';
import { typedRightly } from './people.ts';
import {
  draftInput,
  meetInRegisters,
  type Named,
  OPEN,
  readEverywhere,
  readFirst,
  sealOf,
  typedAs,
  writeEverywhere,
} from './routes.ts';
import type { Scene, Told } from './scene.ts';

export const HOA_SEN = '9900000104';
export const AGENCY = 'H15.50.05';

/** Whoever fills a part that the form needs and that is not the one in question: the same in every draft. */
const FILLER = 'dung';

/** The parties of a draft: the named one, the applicant, and whoever else the form needs. */
export function partiesOf(form: Form, named: Named, applicant: object): object[] {
  const others = form.roles
    .filter(({ role, required }) => required && role !== 'APPLICANT' && role !== named.role)
    .map(({ role }) =>
      role === 'ORGANIZATION'
        ? { role, relation: organizationId(testKeys, HOA_SEN) }
        : typedAs(role, typedRightly(FILLER)).party,
    );
  const own = named.role === 'APPLICANT' ? [] : [{ role: 'APPLICANT', ...applicant }];
  return [...own, named.party, ...others];
}

export function openDraft(
  scene: Scene,
  viewer: Viewer,
  form: Form,
  named: Named,
  applicant: object = { viewer: true },
): Promise<Told> {
  const agency = viewer.agency === null ? AGENCY : null;
  return scene.ask('openDraftDossier', viewer, OPEN, {
    input: draftInput(form, partiesOf(form, named, applicant), agency),
  });
}

export const dossierOf = (opened: Told): string | null => opened.data?.openDraftDossier?.dossier?.id ?? null;

/**
 * Everything that one citizen is told in a draft of her own in which somebody is named, until it is filed: of the named one, unless
 * it is said that she asks about somebody else.
 */
export async function tellCitizen(
  scene: Scene,
  who: string,
  form: Form,
  named: Named,
  about: Named = named,
): Promise<Told[]> {
  const viewer = viewerOf(who);
  // Before the one in question, which is then the newest of her list.
  const other = dossierOf(await openDraft(scene, viewer, form, typedAs(named.role, typedRightly(FILLER))));
  const opened = await openDraft(scene, viewer, form, named);
  const dossier = dossierOf(opened);
  if (dossier === null || other === null) return [opened];
  const reading = { scene, viewer, form, named, dossier, about };
  const seal = await sealOf({ ...reading, dossier: other });
  return [opened, ...(await readEverywhere(reading)), ...(await writeEverywhere(reading, seal))];
}

/** The same of somebody whom she has named before, and of the dossier once it is filed. */
export async function tellCitizenAll(
  scene: Scene,
  who: string,
  form: Form,
  named: Named,
  about: Named = named,
): Promise<Told[]> {
  const viewer = viewerOf(who);
  const before = dossierOf(await openDraft(scene, viewer, form, named));
  if (before !== null) await readFirst({ scene, viewer, form, named, dossier: before });
  const told = await tellCitizen(scene, who, form, named, about);
  const dossier = dossierOf(told[0] as Told);
  if (dossier === null) return told;
  const reading = { scene, viewer, form, named, dossier, about };
  await meetInRegisters(reading);
  const again = await readEverywhere(reading);
  return [...told, ...again.map((one) => ({ ...one, route: `${one.route}, filed` }))];
}
