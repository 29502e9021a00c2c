/** Citizens who are near to somebody, or were, or represent an organisation: what they type leads no further than what a stranger types. */
import { viewerOf } from '../support/ask.ts';
import { openDraft } from '../support/parties/drafts.ts';
import { listForms, listParts } from '../support/parties/forms.ts';
import { compare } from '../support/parties/oracle.ts';
import { TYPED_KINDS, typedRightly } from '../support/parties/people.ts';
import { typedAs } from '../support/parties/routes.ts';
import { openScene, type Scene } from '../support/parties/scene.ts';
import {
  citizens,
  judgePrefilled,
  kin,
  NOBODY,
  nameOf,
  partsFor,
  tellTyped,
} from '../support/parties/typedBy.ts';

const forms = listForms();
const parts = listParts(forms);

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 300_000);
afterAll(() => scene?.close());

describe.each(kin.map((one) => [one.kind, one] as const))('Typed by a %s', (_kind, who) => {
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

describe.each(citizens.map((one) => [one.kind, one] as const))('Typed by a %s', (_kind, who) => {
  it('as applicant, is refused in every form, whoever she is', async () => {
    const viewer = viewerOf(who.viewer);
    for (const form of forms) {
      const nobody = typedAs('APPLICANT', NOBODY);
      await openDraft(scene, viewer, form, nobody);
      const told = await openDraft(scene, viewer, form, nobody);
      expect(told.text).toContain('"RepresentationNotEstablished"');
      for (const kind of [...TYPED_KINDS.slice(1), typedRightly(who.viewer)]) {
        const named = typedAs('APPLICANT', kind);
        const said = await openDraft(scene, viewer, form, named);
        expect({ form, kind, found: compare([told], nobody, [said], named) }).toEqual({
          form,
          kind,
          found: [],
        });
      }
    }
  });
});
