import { Failure } from '../../../kernel/failure.ts';
import { makePage, readPage } from '../../../kernel/page.ts';
import { type AccessEntry, listAccessEntries } from '../database/accessEntries.ts';
import type { AccessLogConnectionMapper, ContextType, PersonMapper } from '../mappers.ts';
import type { PersonAccessLogArgs } from '../types.generated.ts';
import { recordLogRefused } from '../actions/recordRefusals.ts';

const LAST_LEAF = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const sortKey = (entry: AccessEntry): string[] => [entry.at.toISOString(), entry.leafId];

const timeOf = (value: string | Date): string => new Date(value).toISOString();

/** Whose log it is must be who asks: a grant lets an officer read a person, never who else read her. */
export async function requireOwnLog(context: ContextType, personId: string): Promise<void> {
  if (context.viewer?.personId === personId) return;
  await recordLogRefused(context, personId);
  throw new Failure('FORBIDDEN');
}

/** One page of the person's own log, newest first. Throws FORBIDDEN for anybody else, and leaves a trace of it. */
export async function readAccessLog(
  context: ContextType,
  person: PersonMapper,
  args: PersonAccessLogArgs,
): Promise<AccessLogConnectionMapper> {
  await requireOwnLog(context, person.id);
  // A cursor belongs to one period: in another it would skip entries.
  const from = args.from == null ? '-infinity' : timeOf(args.from);
  const to = args.to == null ? 'infinity' : timeOf(args.to);
  const scope = `access-log ${context.signedIn.account} ${person.id} ${from} ${to}`;
  const page = readPage(context.keys, scope, args);
  const [afterAt = 'infinity', afterLeaf = LAST_LEAF] = page.after ?? [];
  const wanted = { subject: person.id, from, to, afterAt, afterLeaf, limit: page.limit + 1 };
  const rows = await context.read(listAccessEntries, wanted);
  return makePage(context.keys, scope, page, rows, sortKey);
}
