import type { Context } from '../../../kernel/access.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { isOpaqueId } from '../../../kernel/domain/opaqueId.ts';
import { Failure } from '../../../kernel/failure.ts';
import { type Page, pageOf } from '../../../kernel/page.ts';
import {
  type ConsultationRow,
  consultationOutcomes,
  consultationsToAnswer,
  readAskedAbout,
} from '../database/consultations.ts';
import { dutiesToday } from '../database/queue.ts';
import type { ContextType } from '../mappers.ts';
import { isHandedIn } from '../rules/files/states.ts';
import { PROCEDURE_HANDLING } from '../rules/refusals.ts';
import { firstDay, lastDay } from '../rules/reuse.ts';
import type { QueryConsultationCountsArgs, QueryConsultationsToAnswerArgs } from '../types.generated.ts';
import { closeRows } from './closeHomes.ts';
import { requireAttested } from './listIntake.ts';
import { denyPeople } from './refusals.ts';

/**
 * What waits for an answer of the viewer's agency, for whoever handles dossiers there.
 *
 * @throws Failure FORBIDDEN for everybody else, CONSUMER_NOT_ATTESTED through a system that is not attested today
 */
export async function listToAnswer(
  context: ContextType,
  { overdue = null, first, after }: QueryConsultationsToAnswerArgs,
): Promise<Page<ConsultationRow>> {
  const { account, agency } = context.signedIn;
  if (agency === null) throw new Failure('FORBIDDEN');
  await requireAttested(context);
  const [duties] = await context.read(dutiesToday, { account, agency });
  if (duties?.handles !== true) throw new Failure('FORBIDDEN');
  const today = dayInVietnam(context.now);
  const page = await pageOf(
    context.keys,
    { first, after },
    {
      scope: `consultations/${account}/${agency}/${overdue}`,
      read: (limit, [answerBy = null, stopId = null]) =>
        context.read(consultationsToAnswer, { agency, overdue, today, answerBy, stopId, limit }),
      sortKey: (row) => [row.answerBy, row.stopId],
    },
  );
  return { ...page, nodes: await closeRows(context, page.nodes, ['question'], () => null) };
}

/** One question for the viewer, or null; an attempt at another's is noted for the people it is about. */
export async function readConsultation(context: ContextType, id: string): Promise<ConsultationRow | null> {
  if (context.signedIn.agency === null) throw new Failure('FORBIDDEN');
  await requireAttested(context);
  const found = await context.loaders.consultation.load(id);
  if (found === null) await denyConsultation(context, id, 'Query.consultation');
  else context.purpose ??= { code: PROCEDURE_HANDLING, basis: null, dossier: found.dossierId };
  return found;
}

/** Notes that somebody asked for a question that is not theirs to read. Call it outside a transaction. */
export async function denyConsultation(context: Context, id: string, coordinate: string): Promise<void> {
  if (!isOpaqueId(id)) return;
  const about = await readAskedAbout(context.database, id);
  // An id of nobody gets a leaf of its own: otherwise the clock would tell which there are.
  if (about === undefined) context.audit.deny(id, coordinate);
  else denyPeople(context, about.dossierId, about.subjects, coordinate);
}

/** The papers that were named, with the files that the viewer may see of them. */
export async function listConsultedPapers(context: ContextType, asked: ConsultationRow) {
  const { loaders } = context;
  const { dossierId, components, subjects } = asked;
  const [found, uploads] = await Promise.all([loaders.cases.load(asked), loaders.uploads.load(dossierId)]);
  return components.map((code) => ({
    code,
    name: found?.content?.components.find((one) => one.code === code)?.name ?? null,
    subjects,
    files: uploads
      .filter((one) => one.component === code && !one.isResult && isHandedIn(one.state, one.problem))
      .map((one) => ({ ...one, subjects })),
  }));
}

/**
 * How an agency answered between two days, for officials.
 *
 * @throws Failure FORBIDDEN for citizens, CONSUMER_NOT_ATTESTED through a system that is not attested today, BAD_USER_INPUT where the days are in the wrong order
 */
export async function countConsultations(
  context: ContextType,
  { agency, from, to }: QueryConsultationCountsArgs,
) {
  if (context.signedIn.agency === null) throw new Failure('FORBIDDEN');
  await requireAttested(context);
  const period = { from: firstDay(from), to: lastDay(to) };
  if (period.from > period.to)
    throw new Failure('BAD_USER_INPUT', 'Ngày đầu kỳ phải không sau ngày cuối kỳ.');
  const rows = await context.read(consultationOutcomes, { agency, ...period });
  const ended = new Map(rows.map(({ outcome, ended: count }) => [outcome, count]));
  return {
    inTime: ended.get('IN_TIME') ?? 0,
    late: ended.get('LATE') ?? 0,
    notAnswered: ended.get('NO_ANSWER') ?? 0,
    takenBack: ended.get('TAKEN_BACK') ?? 0,
  };
}
