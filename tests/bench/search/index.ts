/**
 * `npm run bench:search [-- FILE] [--sizes 2115,100000] [--rounds 3] [--misses]`: how well and how fast search answers. A
 * real PostgreSQL is loaded with the catalogue (FILE: national records, one a line, gzip or not; otherwise the shared file
 * where it lies, otherwise the procedures that the project embeds) and then with the same catalogue grown to each size. The
 * labelled questions of `tests/procedures/search/queries.json` are asked through the subgraph, envelope and all: nDCG@10 and
 * success@1 apart for the part that was looked at while search was made and for the part that was not, and the time of
 * searching, counting facets and typing ahead. `--misses` lists the questions of the first part that fail. What a grown
 * catalogue has more is made of halves of real names and has no labels: counted as wrong it makes relevance a floor, so the
 * order of the real ones among the first hundred is shown beside it. Everything goes to `bench-results/` too.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeOnSignal, runCommand } from '../../../app/assembly/lifetime.ts';
import { Misused, readCommandWords, refuseWords } from '../../../app/assembly/words.ts';
import { projectRoot, silenceTelemetry } from '../../../app/environment/environment.ts';
import type { House } from '../../../platform/house.ts';
import { ask } from '../../support/ask.ts';
import { percentileOf } from '../figures.ts';
import { type Catalogue, growTo, isReal, readCatalogue, readEmbedded } from './catalogue.ts';
import { isSuccess, type LabelledQuery, meanRelevance, ndcgAt10, readQueries } from './relevance.ts';
import { openSearch, openServer, type SearchSetting } from './setting.ts';

silenceTelemetry();

const SHARED = join(projectRoot, '../shared/data/national-procedures.jsonl.gz');
const SIZES = '2115,100000';

const DEEP = 100;
const SEARCH = `query ($query: String!, $filter: ProcedureFilter, $first: Int) {
  searchProcedures(query: $query, filter: $filter, first: $first) { nodes { code name } correctedQuery }
}`;
const FACETS = `query ($query: String!) {
  searchProcedures(query: $query, first: 10) { nodes { code } totalCount facets { property values { value count } } }
}`;
const SUGGEST = 'query ($prefix: String!) { suggestProcedures(prefix: $prefix) { procedure { code } } }';

interface Answer {
  codes: string[];
  corrected: string | null;
  of: LabelledQuery;
}

async function askTimed(house: House, query: string, variables: Record<string, unknown>) {
  const begun = performance.now();
  const { data, errors } = await ask(house, 'procedures', { query, variables });
  if (errors !== undefined) throw new Error(`${JSON.stringify(variables)}: ${errors[0]?.message}`);
  return { data, ms: performance.now() - begun };
}

async function answerAll(house: House, queries: readonly LabelledQuery[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const of of queries) {
    const { data } = await askTimed(house, SEARCH, {
      query: of.query,
      filter: of.filter ?? null,
      first: DEEP,
    });
    const { nodes, correctedQuery: corrected } = data.searchProcedures;
    answers.push({ of, corrected, codes: nodes.map(({ code }: { code: string }) => code) });
  }
  return answers;
}

/** What somebody has typed after each letter but the first. */
const prefixesOf = (query: string): string[] =>
  Array.from({ length: Math.min(20, query.length) - 1 }, (_none, index) => query.slice(0, index + 2));

async function timeAll(house: House, queries: readonly LabelledQuery[], rounds: number) {
  const times: Record<'search' | 'facets' | 'suggest', number[]> = { search: [], facets: [], suggest: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const { query, filter } of queries) {
      times.search.push((await askTimed(house, SEARCH, { query, filter: filter ?? null, first: 10 })).ms);
      times.facets.push((await askTimed(house, FACETS, { query })).ms);
    }
    for (const { query } of queries.slice(0, 60))
      for (const prefix of prefixesOf(query))
        times.suggest.push((await askTimed(house, SUGGEST, { prefix })).ms);
  }
  return Object.fromEntries(
    Object.entries(times).map(([what, values]) => {
      const sorted = values.sort((a, b) => a - b);
      const at = (percent: number) => Number(percentileOf(sorted, percent).toFixed(1));
      return [what, { p50: at(50), p95: at(95), p99: at(99), count: sorted.length }];
    }),
  );
}

function describeMisses(answers: readonly Answer[]): string {
  return answers
    .filter(({ codes, of }) => !isSuccess(codes, of.relevant) || ndcgAt10(codes, of.relevant) < 0.8)
    .map(({ codes, corrected, of }) => {
      const shown = codes.slice(0, 5).map((code) => `${code}:${of.relevant[code] ?? 0}`);
      return `${ndcgAt10(codes, of.relevant).toFixed(2)} ${of.kind} "${of.query}"${corrected === null ? '' : ` → "${corrected}"`} ${shown.join(' ')}`;
    })
    .join('\n');
}

const rounded = (value: number): number => Number(value.toFixed(3));

async function measure(setting: SearchSetting, queries: readonly LabelledQuery[], plan: Plan) {
  const answers = await answerAll(setting.house, queries);
  const part = (name: LabelledQuery['part']) => answers.filter(({ of }) => of.part === name);
  const ofReal = (answer: Answer): Answer => ({ ...answer, codes: answer.codes.filter(isReal) });
  const relevance = Object.fromEntries(
    (['DEVELOPMENT', 'HELD_OUT'] as const).map((name) => {
      const mean = meanRelevance(part(name));
      const real = meanRelevance(part(name).map(ofReal));
      return [
        name,
        {
          queries: mean.queries,
          ndcg: rounded(mean.ndcg),
          success: rounded(mean.success),
          ndcgOfReal: rounded(real.ndcg),
          successOfReal: rounded(real.success),
        },
      ];
    }),
  );
  if (plan.misses) console.log(describeMisses(part('DEVELOPMENT')));
  const times = await timeAll(setting.house, queries, plan.rounds);
  const { loadSeconds, indexMegabytes, tableMegabytes, vocabulary } = setting;
  return {
    relevance,
    times,
    load: {
      seconds: rounded(loadSeconds),
      indexMegabytes: rounded(indexMegabytes),
      tableMegabytes: rounded(tableMegabytes),
      vocabulary,
    },
  };
}

interface Plan {
  file: string | undefined;
  sizes: number[];
  rounds: number;
  misses: boolean;
}

const USAGE = `npm run bench:search [-- FILE] [options]

How well and how fast search answers, over FILE (national records), the shared file, or the embedded procedures.

  --sizes N,N   sizes that the catalogue is grown to (${SIZES})
  --rounds N    how often each question is asked (3)
  --misses      list the questions that fail`;

function readPlan(): Plan {
  const { values, positionals } = readCommandWords({
    usage: USAGE,
    positionals: [0, 1],
    options: {
      sizes: { type: 'string', default: SIZES },
      rounds: { type: 'string', default: '3' },
      misses: { type: 'boolean', default: false },
    },
  });
  const counts = { sizes: values.sizes.split(','), rounds: [values.rounds] };
  for (const [word, numbers] of Object.entries(counts))
    if (!numbers.every((number) => /^[1-9]\d{0,8}$/.test(number)))
      refuseWords(USAGE, new Misused(`--${word} takes whole numbers above 0`));
  const asked = positionals[0];
  if (asked !== undefined && !existsSync(asked)) refuseWords(USAGE, new Misused(`there is no file ${asked}`));
  const file = asked ?? (existsSync(SHARED) ? SHARED : undefined);
  return {
    file,
    sizes: counts.sizes.map(Number),
    rounds: Number(values.rounds),
    misses: values.misses,
  };
}

async function run(plan: Plan): Promise<void> {
  const catalogue: Catalogue = plan.file === undefined ? readEmbedded() : await readCatalogue(plan.file);
  const codes = new Set(catalogue.contents.map(({ code }) => code));
  const queries = readQueries().filter(({ relevant }) =>
    Object.keys(relevant).some((code) => codes.has(code)),
  );
  console.log(`${catalogue.contents.length} procedures, ${queries.length} labelled questions`);
  const server = await openServer();
  closeOnSignal(() => server.close());
  const results: Record<string, unknown> = {};
  try {
    for (const size of plan.sizes) {
      const setting = await openSearch(server, growTo(catalogue, size));
      try {
        const figures = await measure(setting, queries, plan);
        results[size] = figures;
        console.log(`\n${size} procedures`);
        console.table(figures.relevance);
        console.table(figures.times);
        console.table([figures.load]);
      } finally {
        await setting.close();
      }
    }
  } finally {
    await server.close();
  }
  const folder = join(projectRoot, 'bench-results');
  mkdirSync(folder, { recursive: true });
  const startedAt = new Date().toISOString();
  const file = join(folder, `search-${startedAt.replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify({ startedAt, sizes: plan.sizes, results }, null, 2)}\n`);
  console.log(`Written to ${file}`);
}

const plan = readPlan();
await runCommand(() => run(plan));
process.exit();
