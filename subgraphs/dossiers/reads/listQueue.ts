import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { cleanLine } from '../../../kernel/domain/text/clean.ts';
import { Failure } from '../../../kernel/failure.ts';
import { requireReadableName, typedIdentityHash } from '../../../kernel/identity.ts';
import { type Page, pageOf } from '../../../kernel/page.ts';
import {
  dutiesToday,
  personByHash,
  type QueueOwner,
  type QueueRow,
  queueGroups,
  queuePage,
} from '../database/queue.ts';
import type { ContextType } from '../mappers.ts';
import { boundsOf, countQueue } from '../rules/queue.ts';
import type { QueryQueueArgs, QueueInput, QueueOfInput } from '../types.generated.ts';
import { requireAttested } from './listIntake.ts';

/** What stands after every day, as PostgreSQL writes it: a dossier without a promised day comes last. */
const NO_DAY = 'infinity';

/**
 * A page of the open dossiers of an officer, a unit or the agency of the viewer.
 *
 * @throws Failure FORBIDDEN for another's queue unless the viewer leads a unit of the agency, CONSUMER_NOT_ATTESTED through a system that
 *   is not attested today, BAD_USER_INPUT where the queue is not named as its kind needs
 */
export async function listQueue(context: ContextType, args: QueryQueueArgs): Promise<Page<QueueRow>> {
  const { of, first, after } = args;
  const whose = await requireQueue(context, of.queue);
  const owner = of.owner == null ? null : await findOwner(context, of.owner);
  // Nobody is meant by what was typed: the same page as for somebody who has no dossier here.
  if (owner === undefined) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const { turns, deadline, procedure = null, code } = of;
  const bounds = boundsOf(turns, deadline, dayInVietnam(context.now));
  const filter = {
    ...{ ...whose, ...bounds, keys: `{${bounds.keys.join(',')}}` },
    ...{ procedure, code: code == null ? null : cleanLine(code), owner },
  };
  const { account } = context.signedIn;
  return pageOf(
    context.keys,
    { first, after },
    {
      // The filter is part of the list: a cursor of one filter opens nothing in another.
      scope: `queue/${account}/${context.keys.hmac('cursor', JSON.stringify(filter))}`,
      read: (limit, [lastDay = null, lastFiledAt = null, lastId = null]) =>
        context.read(queuePage, { ...filter, lastDay, lastFiledAt, lastId, limit }),
      sortKey: (row) => [row.promised ?? NO_DAY, row.filedAt.toISOString(), row.id],
    },
  );
}

/** How many dossiers stand in a queue; throws as `listQueue` does. */
export async function countQueued(context: ContextType, of: QueueOfInput) {
  const whose = await requireQueue(context, of);
  return countQueue(await context.read(queueGroups, whose), dayInVietnam(context.now));
}

async function requireQueue(context: ContextType, of: QueueOfInput): Promise<QueueOwner> {
  const { account, agency } = context.signedIn;
  if (agency === null) throw new Failure('FORBIDDEN');
  const { kind, officer, unit } = of;
  if ((kind === 'UNIT') !== (unit != null) || (kind !== 'OFFICER' && officer != null))
    throw new Failure(
      'BAD_USER_INPUT',
      'Hàng đợi của đơn vị cần mã đơn vị; chỉ hàng đợi của cán bộ nêu cán bộ.',
    );
  await requireAttested(context);
  const [duties] = await context.read(dutiesToday, { account, agency });
  const isOwn = kind === 'OFFICER' && (officer ?? account) === account;
  if (!(isOwn ? duties?.handles : duties?.leads)) throw new Failure('FORBIDDEN');
  return {
    agency,
    officer: kind === 'OFFICER' ? (officer ?? account) : null,
    unit: kind === 'UNIT' ? cleanLine(unit ?? '') : null,
  };
}

/** The person who is meant; undefined where number, name and birth date do not agree (DOMAIN C1). */
async function findOwner(
  context: ContextType,
  { personalNumber, fullName, birthDate }: NonNullable<QueueInput['owner']>,
): Promise<PersonId | undefined> {
  requireReadableName(fullName);
  const typedHash = typedIdentityHash(context.keys, personalNumber, fullName, birthDate);
  const [found] = await context.read(personByHash, { typedHash });
  return found?.personId;
}
