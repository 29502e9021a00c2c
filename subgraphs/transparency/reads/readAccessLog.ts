import { Failure } from '../../../kernel/failure.ts';
import { pageOf } from '../../../kernel/page.ts';
import { listAccessEntries, writeOwnRefusals } from '../database/accessEntries.ts';
import type { AccessLogConnectionMapper, ContextType, PersonMapper } from '../mappers.ts';
import type { PersonAccessLogArgs } from '../types.generated.ts';

const LAST_LEAF = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const timeOf = (value: string | Date): string => new Date(value).toISOString();

/** Whose log it is must be who asks: a grant lets an officer read a person, never who else read them. */
export async function requireOwnLog(context: ContextType, personId: string): Promise<void> {
  if (context.viewer?.personId === personId) return;
  // They will see the attempt in it.
  context.audit.deny(personId, 'Person.accessLog');
  const leaves = context.audit.take().map((leaf) => ({ ...leaf, refusal: 'FORBIDDEN' as const }));
  await writeOwnRefusals(context.database, 'transparency', leaves);
  throw new Failure('FORBIDDEN');
}

/** One page of the person's own log, newest first. Throws FORBIDDEN for anybody else, and leaves a trace of it. */
export async function readAccessLog(
  context: ContextType,
  person: PersonMapper,
  args: PersonAccessLogArgs,
): Promise<AccessLogConnectionMapper> {
  await requireOwnLog(context, person.id);
  const from = args.from == null ? '-infinity' : timeOf(args.from);
  const to = args.to == null ? 'infinity' : timeOf(args.to);
  return pageOf(context.keys, args, {
    // A cursor belongs to one period: in another it would skip entries.
    scope: `access-log ${context.signedIn.account} ${person.id} ${from} ${to}`,
    read: (limit, [afterAt = 'infinity', afterLeaf = LAST_LEAF]) =>
      context.read(listAccessEntries, { subject: person.id, from, to, afterAt, afterLeaf, limit }),
    sortKey: ({ at, leafId }) => [at.toISOString(), leafId],
  });
}
