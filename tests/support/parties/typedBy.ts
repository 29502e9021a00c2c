/** What a citizen is told of somebody whom she only types: one part of one form at a time, each kind of person beside nobody. */

import { viewerOf } from '../ask.ts';
import { VIEWERS, type ViewerKind } from './disclosure.ts';
import { tellCitizenAll } from './drafts.ts';
import { onePerRole, type Part } from './forms.ts';
import { expectOf, judgeFields, statesOf } from './learned.ts';
import { compare, findNews } from './oracle.ts';
import { TYPED_KINDS, type TypedKind, typedRightly } from './people.ts';
import { typedAs } from './routes.ts';
import type { Scene, Told } from './scene.ts';

export const NOBODY = TYPED_KINDS[0] as TypedKind;
/** Near to none of those whom she types. */
const STRANGER = 'chi';
const isStranger = ({ viewer }: ViewerKind): boolean => viewer === STRANGER;

/** Citizens who open drafts of their own. */
export const citizens: readonly ViewerKind[] = VIEWERS.filter(
  ({ viewer, learns }) => viewerOf(viewer).agency === null && learns['typed as applicant'] === 'refused',
);
export const strangers = citizens.filter(isStranger);
export const kin = citizens.filter((one) => !isStranger(one));

export const nameOf = ({ form, asked }: Part): string => `${form.procedure} ${form.caseCode} ${asked.role}`;

/** A stranger tries every part of every form, the others each role once. */
export const partsFor = (who: ViewerKind, parts: readonly Part[]): readonly Part[] =>
  isStranger(who) ? parts : onePerRole(parts);

/** Who is typed by whom: a stranger tries every kind, the others the person they are near to and one they are not. */
function kindsFor(who: ViewerKind): TypedKind[] {
  if (isStranger(who)) return TYPED_KINDS.slice(1);
  const near = who.relation === null ? [] : [typedRightly(who.relation)];
  return [...near, typedRightly('mai')];
}

/** Forms that this process has learned: their content, their plans. It asks for them no more. */
const learned = new WeakMap<Scene, Set<string>>();

async function learnOnce(scene: Scene, part: Part, tell: () => Promise<unknown>): Promise<void> {
  const names = learned.get(scene) ?? new Set();
  learned.set(scene, names);
  if (!names.has(nameOf(part))) await tell();
  names.add(nameOf(part));
}

/** What was found of anybody, and what was told of nobody. */
export interface Typed {
  found: object[];
  told: Told[];
}

export async function tellTyped(scene: Scene, who: ViewerKind, part: Part): Promise<Typed> {
  const { form, asked } = part;
  const nobody = typedAs(asked.role, NOBODY);
  const tell = (named = nobody, about = named): Promise<Told[]> =>
    tellCitizenAll(scene, who.viewer, form, named, about);
  await learnOnce(scene, part, tell);
  const told = await tell();
  const found: object[] = [];
  for (const kind of kindsFor(who)) {
    const named = typedAs(asked.role, kind);
    // Whoever may read her relation's record anyway reads it with nobody in the draft too: typing her adds nothing to it.
    const isNear = !isStranger(who) && kind.whose !== null && kind.whose === who.relation;
    const before = isNear ? await tell(nobody, named) : told;
    const said = await tell(named);
    for (const leak of findNews(before, said, named)) found.push({ kind: kind.kind, leak });
    for (const difference of compare(before, nobody, said, named))
      found.push({ kind: kind.kind, ...difference });
  }
  return { found, told };
}

/** What no register can answer is the applicant's to say; whatever one can is the officer's to read. */
const NOT_READ: ReadonlySet<string> = new Set([
  ...['READ_AT_INTAKE', 'NOT_HELD', 'CONDITION_UNKNOWN', 'NOT_APPLICABLE'],
]);

/** What the prefill of a draft with nobody in it says that it must not. */
export function judgePrefilled(told: readonly Told[], { asked }: Part): unknown[] {
  const prefilled = told.find(({ route }) => route === 'prefill, to file') as Told;
  return [
    ...statesOf(prefilled, asked.role).filter((state) => !NOT_READ.has(state)),
    ...judgeFields(prefilled, expectOf(asked, 'mai', 'nothing', null)),
  ];
}
