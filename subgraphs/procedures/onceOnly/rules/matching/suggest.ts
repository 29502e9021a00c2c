/**
 * Which result types could replace a component: suggestions with a score and the reasons for it, for an official to confirm
 * or reject. The same words give the same answer, and no answer here maps anything by itself.
 */
import { cleanText } from './clean.ts';
import { judgeIssued, type Mention, readMentions } from './mentions.ts';
import type { NameIndex } from './names.ts';
import type { ComponentText, MatchReport, Reason, Suggestion } from './report.ts';
import { scoreMention } from './score.ts';
import { readTokens } from './words.ts';

/** From here a suggestion is likely enough to be counted as one of high confidence. */
export const HIGH_CONFIDENCE = 0.8;
const SCORE_MIN = 0.55;
const PER_MENTION_MAX = 4;
const SUGGESTIONS_MAX = 8;
/** Of papers that fit alike, the one named first is the one that is meant. */
const ORDER_LOSS = 0.01;

const roundScore = (score: number): number => Math.round(score * 1000) / 1000;

/** Suggests result types for a component, and says whether the state issues what it asks for. */
export function suggestResultTypes(component: ComponentText, index: NameIndex): MatchReport {
  const clean = cleanText(component.name);
  const mentions = readMentions(readTokens(clean.text)).map((mention) => inProcedure(mention, component));
  const issued = judgeIssued(mentions, component.name.trimEnd().endsWith(':'));
  if (issued === 'NO') return { issued, suggestions: [] };
  const found = mentions
    .filter(({ maker }) => maker === 'STATE' || maker === 'OPEN')
    .flatMap((mention, order) =>
      scoreMention(mention, component, index)
        .slice(0, PER_MENTION_MAX)
        .filter(({ score }) => score >= SCORE_MIN)
        .map((one) => ({ ...one, score: roundScore(one.score - ORDER_LOSS * order) })),
    );
  const reasons: Reason[] = [
    ...clean.expanded.map(
      ({ short, long }): Reason => ({ kind: 'ABBREVIATION', text: `${short} = ${long}` }),
    ),
    ...clean.ignored.map((text): Reason => ({ kind: 'IGNORED', text })),
  ];
  return {
    issued,
    suggestions: bestOfEach(found).map((one) => ({ ...one, reasons: [...one.reasons, ...reasons] })),
  };
}

/** A foreigner's passport is no paper of ours. */
function inProcedure(mention: Mention, { procedureName, heading }: ComponentText): Mention {
  const isForeigners =
    mention.name[0]?.text === 'hộ' && /cho người nước ngoài/iu.test(`${procedureName} ${heading ?? ''}`);
  return isForeigners ? { ...mention, maker: 'FOREIGN' } : mention;
}

/** Each result type once, with its best score. */
function bestOfEach(found: readonly Suggestion[]): Suggestion[] {
  const byCode = new Map<string, Suggestion>();
  for (const one of found) {
    const known = byCode.get(one.type.code);
    if (known === undefined || known.score < one.score) byCode.set(one.type.code, one);
  }
  return [...byCode.values()].sort(bySuggestion).slice(0, SUGGESTIONS_MAX);
}

const WELL_FORMED = /^KQ\.[A-Z]\d{2}\.\d{6}$/;

/** Equal scores: a code as it should be before a malformed one, then by code. */
export function bySuggestion(a: Suggestion, b: Suggestion): number {
  if (a.score !== b.score) return b.score - a.score;
  const formed = Number(WELL_FORMED.test(b.type.code)) - Number(WELL_FORMED.test(a.type.code));
  return formed !== 0 ? formed : a.type.code < b.type.code ? -1 : 1;
}
