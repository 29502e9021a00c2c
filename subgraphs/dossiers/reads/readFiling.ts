import { decryptField } from '../../../kernel/identity.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { answerPlace, type FiledSealRow, sealPlace } from '../database/filed.ts';
import type { ContextType, FilingMapper, OfSubjects, ViewedParty } from '../mappers.ts';
import { type FiledSealState, judgeAnswers, judgeSealState, mayReadAnswer } from '../rules/filed.ts';
import { isHandedIn } from '../rules/files/states.ts';
import { closeAnswers } from '../rules/protectedHomes.ts';
import { listSealKeys, type SealPayload, verifySeal } from '../rules/seal.ts';
import { isReadable } from '../rules/views.ts';
import { listReuse } from './readDossier.ts';
import { viewParties } from './viewParties.ts';

/** What was filed with a dossier, as far as the viewer may read it; null where nothing was filed, or its version is not known here. */
export async function readFiling(context: ContextType, dossier: DossierRow): Promise<FilingMapper | null> {
  const { dossierId, subjects } = dossier;
  const { loaders, keys } = context;
  const [[sealRow], kept, found, uploads] = await Promise.all([
    loaders.filedSeals.load(dossierId),
    loaders.filedAnswers.load(dossierId),
    loaders.cases.load(dossier),
    loaders.uploads.load(dossierId),
  ]);
  if (sealRow === undefined || found?.content == null) return null;
  const { questions, components } = found.content;
  const [{ parties }, reuse] = await Promise.all([
    viewParties(context, dossier),
    listReuse(context, dossier),
  ]);
  const { payload, ...seal } = openSeal(context, sealRow);
  const opened = kept.map(({ key, valueEncrypted, register }) => ({
    ...{ key, register },
    value: decryptField(keys, valueEncrypted, answerPlace(dossierId, key)),
  }));
  const partOf = new Map(parties.map((party) => [party.role, party]));
  const aboutRole = (role: ViewedParty['role']): OfSubjects => {
    const part = partOf.get(role);
    return { subjects: part === undefined ? [] : [part.subject] };
  };
  const viewer = {
    isOfficer: context.signedIn.agency !== null,
    isTypist: context.signedIn.account === dossier.openedBy,
  };
  const bindingOf = new Map(questions.map(({ key, binding }) => [key, binding]));
  const homes = await loaders.closedHomes.load(dossierId);
  const judged = closeAnswers(judgeAnswers(questions, opened, payload), questions, homes, viewer.isTypist);
  const answers = judged.filter((answer) => {
    const part = partOf.get(answer.role);
    const readable = part && { isReadable: isReadable(part.view), reads: part.reads };
    return mayReadAnswer(answer, bindingOf.get(answer.key) ?? null, { ...viewer, part: readable });
  });
  return {
    subjects,
    seal: { ...seal, subjects },
    // Of a question without a value nothing is disclosed of anybody.
    answers: answers.map((one) => ({
      ...one,
      ...(one.value === null ? { subjects: [] } : aboutRole(one.role)),
    })),
    papers: components.map(({ code, name, role }) => {
      const held = reuse.find(({ subjectKey, documentId }) => subjectKey === code && documentId !== null);
      const given = uploads
        .filter(
          ({ component, isResult, state, problem }) =>
            component === code && !isResult && isHandedIn(state, problem),
        )
        .map((one) => ({ ...one, subjects }));
      return {
        code,
        name,
        role,
        held,
        uploads: given,
        onPaper: sealRow.onPaper.includes(code),
        ...(held === undefined ? { subjects } : aboutRole(role)),
      };
    }),
  };
}

/** The seal, verified anew; without what it says where it does not verify. */
function openSeal(
  { keys }: ContextType,
  { dossierId, keyId, payloadEncrypted, signature }: FiledSealRow,
): { state: FiledSealState; keyId: string; issuedAt: Date | null; payload: SealPayload | undefined } {
  const text = decryptField(keys, payloadEncrypted, sealPlace(dossierId));
  const payload = verifySeal(keys, { keyId, payload: text, signature });
  const isKeyHeld = listSealKeys(keys).keys.some(({ kid }) => kid === keyId);
  return {
    state: judgeSealState(isKeyHeld, payload),
    keyId,
    issuedAt: payload === undefined ? null : new Date(payload.issuedAt),
    payload,
  };
}
