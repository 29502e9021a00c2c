/** Before anything is measured: the four give the same answer, and leave the same trace. */
import { isDeepStrictEqual } from 'node:util';
import postgres from 'postgres';
import { verifySeal } from '../../subgraphs/dossiers/rules/seal.ts';
import type { Draft } from './drafts.ts';
import { benchKeys, type LoadRequest, OPERATION } from './protocol.ts';
import { requestsFor, type Stage, VARIANTS } from './variants.ts';

interface Sealed {
  keyId: string;
  payload: string;
  signature: string;
  fileBefore?: string;
}

interface PrefillBody {
  errors?: { extensions?: { code?: string } }[];
  data?: { prefill?: { answer?: { seal?: Sealed | null } & Record<string, unknown> } };
}

/**
 * Asks each variant for each draft once, and compares whole answers; only when the seal was made, and so its signature,
 * may differ. Returns how many answers were compared.
 *
 * @throws Error that names the first draft and variant that differ
 */
export async function checkAnswers(stage: Stage, drafts: readonly Draft[]): Promise<number> {
  const requests = new Map<string, LoadRequest[]>();
  for (const variant of VARIANTS) requests.set(variant, await requestsFor(variant, drafts));
  for (const index of drafts.keys()) {
    let expected: object | undefined;
    for (const variant of VARIANTS) {
      const request = requests.get(variant)?.[index];
      if (request === undefined) continue;
      const answer = await readAnswer(stage.originOf(variant), request, variant);
      expected ??= answer;
      if (!isDeepStrictEqual(answer, expected))
        throw new Error(
          `${variant} answers otherwise than ${VARIANTS[0]}: ${findDifference(answer, expected)}`,
        );
    }
  }
  return drafts.length * VARIANTS.length;
}

async function readAnswer(origin: string, request: LoadRequest, variant: string): Promise<object> {
  const { method, path, headers, body } = request;
  const response = await fetch(origin + path, { method, headers, body: body ?? null });
  const { data, errors = [] } = (await response.json()) as PrefillBody;
  const answer = data?.prefill?.answer;
  const why = errors.map(({ extensions }) => extensions?.code).join(', ');
  if (answer?.seal == null) throw new Error(`${variant} gives no sealed answer (${response.status} ${why}).`);
  const { seal, ...rest } = answer;
  if (verifySeal(benchKeys, seal) === undefined) throw new Error(`A seal of ${variant} does not verify.`);
  const {
    issuedAt: _issuedAt,
    fileBefore: _fileBefore,
    ...payload
  } = JSON.parse(seal.payload) as {
    issuedAt: string;
    fileBefore: string;
  };
  return { ...rest, seal: { keyId: seal.keyId, payload } };
}

/** The path of the first difference: no value, since values are of people. */
function findDifference(one: unknown, other: unknown, path = ''): string {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return path;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const [left, right] = [one, other].map((value) => (value as Record<string, unknown>)[key]);
    if (!isDeepStrictEqual(left, right)) return findDifference(left, right, `${path}.${key}`);
  }
  return path;
}

/** Registers that note a prefill: two disclose values and papers, one seals the answer. */
const NOTING = ['population', 'warehouse', 'dossiers'] as const;

/**
 * Compares the leaves that each answer left: for each draft as many answers as there are variants, all with the same
 * leaves. Call it after `checkAnswers` and before any load.
 *
 * @param ownerUrl administrator's URL of one register's database
 */
export async function checkLeaves(
  ownerUrl: (name: (typeof NOTING)[number]) => string,
  drafts: number,
): Promise<void> {
  for (const name of NOTING) {
    const sql = postgres(ownerUrl(name), { max: 1, onnotice: () => undefined });
    const rows = await sql<{ answers: number; kinds: number }[]>`
      select count(*)::int as answers, count(distinct leaves)::int as kinds from (
        select dossier, request_id, string_agg(concat_ws('|', outcome, subject, fields, purpose, basis, actor_kind, actor,
          actor_is_subject, agency, client), ';' order by outcome, subject) as leaves
        from audit_leaves where operation = ${OPERATION} group by dossier, request_id) as answered
      group by dossier`;
    await sql.end({ timeout: 5 });
    const equal = rows.every(({ answers, kinds }) => answers === VARIANTS.length && kinds === 1);
    if (rows.length !== drafts || !equal) throw new Error(`The leaves of ${name} are not the same.`);
  }
}
