import type { ChannelContent, FeeLine } from '../../../../kernel/domain/content.ts';

/**
 * The channels of a record over those that are there. Everything that the record says of times and fees is the record's; which line is
 * a fee and which a charge a person may have told, and that stays with the line as long as the record states no kind, sets the same
 * amount and says nothing else of it than what was known (how it is meant, what it is for each of).
 */
export function mergeChannels(
  previous: readonly ChannelContent[],
  record: readonly ChannelContent[],
): ChannelContent[] {
  return record.map((offered) => {
    const before = previous.find(({ channel }) => channel === offered.channel);
    return before === undefined ? offered : { ...offered, fees: mergeFees(before.fees, offered.fees) };
  });
}

function mergeFees(previous: readonly FeeLine[], record: readonly FeeLine[]): FeeLine[] {
  const codes = new Set(record.map(({ code }) => code));
  return record.map((line) => {
    if (line.kind !== 'NOT_STATED') return line;
    const told = findTold(line, previous, record);
    if (told === undefined) return line;
    // A code that another line of the record has would stand for two.
    const code = codes.has(told.code) ? line.code : told.code;
    return { ...line, ...keepTold(line, told), code };
  });
}

/** What a person told of a line, and the words and exemptions that only they have. */
const keepTold = (line: FeeLine, told: FeeLine): Partial<FeeLine> => ({
  kind: told.kind,
  name: told.name,
  condition: line.condition ?? told.condition,
  exemptions: line.exemptions.length > 0 ? line.exemptions : told.exemptions,
  locality: line.locality ?? told.locality,
});

/**
 * The line there that this one is: where several set the same, in their order if there are as many as in the record, else only if
 * all are of one kind.
 */
function findTold(
  line: FeeLine,
  previous: readonly FeeLine[],
  record: readonly FeeLine[],
): FeeLine | undefined {
  const before = previous.filter((one) => amountOf(one) === amountOf(line) && saysNothingElse(one, line));
  const offered = record.filter((one) => amountOf(one) === amountOf(line));
  const own = before.length === offered.length ? before[offered.indexOf(line)] : undefined;
  const [first, ...more] = before;
  const found = own ?? (more.every(({ kind }) => kind === first?.kind) ? first : undefined);
  return found?.kind === 'NOT_STATED' ? undefined : found;
}

const amountOf = ({ amountDong, foreignAmount }: FeeLine): string =>
  foreignAmount === null ? `${amountDong}` : `${foreignAmount.amount} ${foreignAmount.currency}`;

/** A line of before these facts were read has none of them: what the record says now is no other line. */
function saysNothingElse(before: FeeLine, line: FeeLine): boolean {
  const isOpenOr = (isSame: boolean, fact: unknown): boolean => fact === undefined || isSame;
  return (
    isOpenOr(before.says === line.says, before.says) &&
    isOpenOr(before.percent === line.percent, before.percent) &&
    isOpenOr(before.setBy === line.setBy, before.setBy) &&
    isOpenOr(before.per === line.per, before.per) &&
    isOpenOr(
      before.bounds?.fromDong === line.bounds?.fromDong && before.bounds?.toDong === line.bounds?.toDong,
      before.bounds,
    )
  );
}
