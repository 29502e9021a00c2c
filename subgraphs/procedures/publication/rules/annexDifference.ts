/** What the annex of a decision says of one procedure, beside what was entered: papers, amounts, time limits. */

import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import { foldLetters } from '../../../../kernel/domain/text/fold.ts';
import { toSearchText } from '../../records/rules/searchText.ts';
import type { AnnexItem, AnnexTimeLimit } from './decision.ts';
import type { Observation } from './observation.ts';

/** Only what the annex speaks of is compared: a list that it does not give says nothing. */
export function compareItem(item: AnnexItem, content: ProcedureContent): Observation[] {
  const name: Observation[] =
    toPlain(item.name) === toPlain(content.name)
      ? []
      : [{ kind: 'NAME_DIFFERS', subject: 'name', decided: item.name, entered: content.name }];
  return [
    ...name,
    ...(item.components === null ? [] : comparePapers(item.components, content)),
    ...(item.fees === null ? [] : compareFees(item.fees, content)),
    ...(item.timeLimits === null ? [] : compareTimeLimits(item.timeLimits, content)),
  ];
}

/** Case and spaces are typing; a diacritic is another word. */
const toPlain = (text: string): string => foldLetters(text).toLowerCase();

function comparePapers(decided: readonly string[], content: ProcedureContent): Observation[] {
  const papers = content.cases.flatMap(({ components }) => components).filter(({ kind }) => kind !== 'NOTE');
  const entered = unique(papers.map(({ name }) => name));
  const missing = unique(decided).filter(
    (name) => !entered.some((other) => toPlain(other) === toPlain(name)),
  );
  const extra = entered.filter((name) => !decided.some((other) => toPlain(other) === toPlain(name)));
  const findings: Observation[] = [];
  for (const name of missing) {
    const renamed = findRenamed(name, extra);
    if (renamed === undefined)
      findings.push({ kind: 'PAPER_MISSING', subject: name, decided: name, entered: null });
    else {
      extra.splice(extra.indexOf(renamed), 1);
      findings.push({ kind: 'PAPER_RENAMED', subject: name, decided: name, entered: renamed });
    }
  }
  return [
    ...findings,
    ...extra.map((name): Observation => {
      return { kind: 'PAPER_EXTRA', subject: name, decided: null, entered: name };
    }),
  ];
}

const unique = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [toPlain(name), name])).values(),
];

/** More than half of all their words in common: one of the two was retyped, and an official says which is right. */
const RENAMED_SHARE = 0.5;

function findRenamed(name: string, candidates: readonly string[]): string | undefined {
  const scored = candidates.map((candidate) => ({ candidate, share: shareOfWords(name, candidate) }));
  const [best] = scored.sort((a, b) => b.share - a.share);
  return best !== undefined && best.share > RENAMED_SHARE ? best.candidate : undefined;
}

function shareOfWords(one: string, other: string): number {
  const a = new Set(toSearchText(one).split(' '));
  const b = new Set(toSearchText(other).split(' '));
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}

/** Amounts by the name of the fee: one name may have several, by channel, locality or condition. */
function compareFees(decided: NonNullable<AnnexItem['fees']>, content: ProcedureContent): Observation[] {
  const lines = content.channels.flatMap(({ fees }) => fees);
  const byDecision = groupAmounts(decided);
  const byEntry = groupAmounts(lines);
  const differing = [...byDecision].flatMap(([plain, { name, amounts }]): Observation[] => {
    const entered = byEntry.get(plain);
    if (entered === undefined)
      return [{ kind: 'FEE_MISSING', subject: name, decided: amounts.join('; '), entered: null }];
    if (entered.amounts.join() === amounts.join()) return [];
    const said = { decided: amounts.join('; '), entered: entered.amounts.join('; ') };
    return [{ kind: 'FEE_DIFFERS', subject: name, ...said }];
  });
  const extra = [...byEntry].filter(([plain]) => !byDecision.has(plain));
  return [
    ...differing,
    ...extra.map(([, { name, amounts }]): Observation => {
      return { kind: 'FEE_EXTRA', subject: name, decided: null, entered: amounts.join('; ') };
    }),
  ];
}

function groupAmounts(
  fees: readonly { name: string; amountDong: number | null }[],
): Map<string, { name: string; amounts: string[] }> {
  const groups = new Map<string, { name: string; amounts: string[] }>();
  for (const { name, amountDong } of fees) {
    const group = groups.get(toPlain(name)) ?? { name, amounts: [] };
    const amount = amountDong === null ? 'AMOUNT_NOT_SET' : `${amountDong} VND`;
    if (!group.amounts.includes(amount)) group.amounts.push(amount);
    group.amounts.sort();
    groups.set(toPlain(name), group);
  }
  return groups;
}

function compareTimeLimits(decided: readonly AnnexTimeLimit[], content: ProcedureContent): Observation[] {
  const channels = [...new Set(decided.map(({ channel }) => channel))];
  return channels.flatMap((channel): Observation[] => {
    const said = sortedLimits(decided.filter((limit) => limit.channel === channel));
    const entered = sortedLimits(
      content.channels
        .filter((offered) => channel === null || offered.channel === channel)
        .flatMap(({ timeLimits }) => timeLimits),
    );
    if (said === entered) return [];
    return [
      { kind: 'TIME_LIMIT_DIFFERS', subject: channel ?? 'channels', decided: said, entered: entered || null },
    ];
  });
}

const sortedLimits = (limits: readonly { value: number | null; unit: string | null }[]): string =>
  [...new Set(limits.map(({ value, unit }) => `${value ?? '?'} ${unit ?? '?'}`))].sort().join('; ');
