/**
 * `npm run bench -- --profile parties`: can a citizen tell by the clock whether somebody whom she typed exists? Draft and
 * prefill together, for a person who exists, one typed with another birth date, and a number that nobody has; the last
 * twice, so that it shows what the machine alone does. All four come in turn, in an order drawn anew each round, and each is
 * compared with nobody of the same round: the median of the differences, with its interval of 99 in 100 by rank (no
 * assumption about how times are spread). An interval that holds 0 tells nothing. Shown, never asserted.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { examples } from '../../gateway/sandbox/examples.ts';
import { findPersona, issueToken } from '../../gateway/sandbox/issuer.ts';
import { streamCitizens } from '../../nation/nation.ts';
import type { Citizen } from '../../nation/types.ts';
import { Child } from './children.ts';
import { percentileOf } from './figures.ts';
import { BENCH_ISSUER, benchKeys } from './protocol.ts';
import { openSetting } from './setting.ts';

const PEOPLE = 1_000;
const WARM_UP = 60;
const PLENTY = 1e9;
/** Tokens live for ten minutes. */
const TOKEN_MS = 300_000;

export const ARMS = ['exists', 'another birth date', 'nobody again', 'nobody'] as const;
type Arm = (typeof ARMS)[number];
type Times = Record<Arm, number>;

interface Typed {
  personalNumber: string;
  fullName: string;
  birthDate: string;
}

/** One arm beside nobody, in milliseconds. */
export interface Compared {
  arm: Arm;
  medianMs: number;
  /** Median of the differences to nobody of the same round, and its interval. */
  differenceMs: number;
  fromMs: number;
  untilMs: number;
  toldApart: boolean;
}

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const rounded = (value: number): number => Number(value.toFixed(3));
/** Of the normal distribution, for 99 in 100: ranks around the median are drawn from half and half. */
const Z_99 = 2.576;

/** The median of differences with its interval by rank: between these two lies the true one, 99 times in 100. */
export function compareTimes(rounds: readonly Times[]): Compared[] {
  return ARMS.map((arm) => {
    const differences = ascending(rounds.map((times) => times[arm] - times.nobody));
    const half = differences.length / 2;
    const reach = (Z_99 * Math.sqrt(differences.length)) / 2;
    const at = (rank: number): number =>
      differences[Math.min(differences.length - 1, Math.max(0, Math.round(rank)))] ?? Number.NaN;
    const [from, until] = [at(half - reach - 1), at(half + reach)];
    return {
      arm,
      medianMs: rounded(percentileOf(ascending(rounds.map((times) => times[arm])), 50)),
      differenceMs: rounded(percentileOf(differences, 50)),
      fromMs: rounded(from),
      untilMs: rounded(until),
      toldApart: from > 0 || until < 0,
    };
  });
}

const OPEN = `mutation OpenDraft($input: OpenDraftDossierInput!) {
  openDraftDossier(input: $input) { __typename ... on DraftDossierOpened { dossier { id } } ... on Refusal { message } } }`;
const PREFILL = examples.find(({ key }) => key === 'prefill')?.document ?? '';

async function post(origin: string, token: string, query: string, variables: object): Promise<string> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

/** From the first byte of the draft to the last of the prefill; undefined when the machine was too busy to answer. */
async function time(origin: string, token: string, person: Typed): Promise<number | undefined> {
  const input = {
    ...{ requestId: randomUUID(), procedure: '1.004222', caseCode: 'JOIN_FAMILY', channel: 'ONLINE' },
    agency: 'H15.50.05',
    parties: [
      { role: 'APPLICANT', viewer: true },
      { role: 'FATHER', person },
    ],
  };
  const began = performance.now();
  const opened = await post(origin, token, OPEN, { input });
  const dossier = /"dossier":\{"id":"([^"]+)"/.exec(opened)?.[1];
  if (dossier === undefined && !BUSY.test(opened))
    throw new Error(`A draft was not opened: ${opened.slice(0, 200)}`);
  if (dossier === undefined || BUSY.test(await post(origin, token, PREFILL, { dossier }))) return undefined;
  return performance.now() - began;
}

const BUSY = /"code":"(?:DEADLINE_EXCEEDED|SUBGRAPH_UNAVAILABLE|OVERLOADED)"/;
const DAYS_OF_ANY_MONTH = 28;
const SERIALS = 100_000;

/** The same number, name and day as far as they can be the same; the serial of nobody begins with 9. */
function typedFor(arm: Arm, { personalNumber, fullName, birthDate }: Citizen): Typed {
  const number = personalNumber ?? '';
  const day = (Number(birthDate.slice(8)) % DAYS_OF_ANY_MONTH) + 1;
  switch (arm) {
    case 'exists':
      return { personalNumber: number, fullName, birthDate };
    case 'another birth date':
      return {
        personalNumber: number,
        fullName,
        birthDate: birthDate.slice(0, 8) + String(day).padStart(2, '0'),
      };
    default:
      return {
        personalNumber: `${number.slice(0, 6)}9${String(randomInt(SERIALS)).padStart(5, '0')}`,
        fullName,
        birthDate,
      };
  }
}

function shuffled<T>(values: readonly T[]): T[] {
  const left = [...values];
  return values.map(() => left.splice(randomInt(left.length), 1)[0] as T);
}

async function measureRounds(origin: string, rounds: number): Promise<Times[]> {
  const persona = findPersona('chi');
  if (persona === undefined) throw new Error('There is no persona chi.');
  const adults = [...streamCitizens({ people: PEOPLE })].filter(
    ({ personalNumber, birthDate }) => personalNumber !== null && birthDate.length === 'yyyy-MM-dd'.length,
  );
  let token = '';
  let issuedAt = Number.NEGATIVE_INFINITY;
  const measured: Times[] = [];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    if (performance.now() - issuedAt > TOKEN_MS) {
      token = await issueToken(benchKeys, BENCH_ISSUER, persona, new Date());
      issuedAt = performance.now();
    }
    const citizen = adults[randomInt(adults.length)] as Citizen;
    const times: Partial<Times> = {};
    for (const arm of shuffled(ARMS)) times[arm] = await time(origin, token, typedFor(arm, citizen));
    // A round in which somebody was not answered compares nothing.
    if (round >= 0 && ARMS.every((arm) => times[arm] !== undefined)) measured.push(times as Times);
  }
  return measured;
}

/** Measures so many rounds of all arms, one request at a time. */
export async function measureParties(rounds: number, report: (line: string) => void): Promise<Compared[]> {
  report('… PostgreSQL, migrations, seed');
  const setting = await openSetting();
  const server = new Child('embedded');
  try {
    const limits = { budgetCitizen: PLENTY, refillCitizen: PLENTY };
    const urls = await setting.provision(PEOPLE);
    const { origin } = await server.call('open', { urls, subgraphs: {}, consumers: false, limits });
    report(`… ${rounds} rounds of ${ARMS.length} drafts with their prefill`);
    const measured = await measureRounds(origin, rounds);
    report(`✓ ${measured.length} rounds in which everybody was answered`);
    return compareTimes(measured);
  } finally {
    await server.close();
    await setting.close();
  }
}

/** What the figures say, in a sentence: what was not seen may still be there below what could have been seen. */
export function sayParties(compared: readonly Compared[]): string {
  const apart = compared.filter(({ toldApart }) => toldApart).map(({ arm }) => arm);
  const reach = Math.max(...compared.flatMap(({ fromMs, untilMs }) => [Math.abs(fromMs), Math.abs(untilMs)]));
  if (apart.length === 0)
    return `Nobody can be told apart from nobody by the clock: a difference of more than ${reach} ms would have shown.`;
  // Where nobody differs from nobody, it was the machine.
  return apart.includes('nobody again')
    ? 'The machine was not quiet: nobody was told apart from nobody. Repeat it.'
    : `Told apart from nobody by the clock: ${apart.join(', ')}.`;
}
