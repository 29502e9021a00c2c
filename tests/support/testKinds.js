/**
 * Which tests are rules: pure code that needs no database, process, server or composition, and is done in milliseconds. Pure too
 * but slower are properties, which try hundreds of cases, and tests of the house, which read all of its sources. Nobody keeps a list: what a file imports decides
 * (tests/tidy/testKinds.test.ts).
 */
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT, reach, readImports } from './importGraph.js';

/** Whoever reaches one of these is more than a rule. */
const MORE_THAN_RULES =
  /^(?:postgres|fastify|undici|autocannon|playwright-core|typescript|@apollo\/.*|@opentelemetry\/.*|node:(?:child_process|worker_threads|cluster|http|https|net|v8))$/;

/** What a file of tests reaches that makes it more than rules; nothing for rules. */
export function findNeeds(test, imports) {
  return [...reach([test], imports)]
    .filter((path) => MORE_THAN_RULES.test(path) || path.includes('*'))
    .sort();
}

/** Whoever tries what a generator makes up, cases or a whole nation, or hundreds of cases with labels. */
const MANY_CASES = ['fast-check', 'nation/nation.ts', 'tests/procedures/onceOnly/labelled.ts'];

export function listTests(root = ROOT) {
  const list = (folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) return list(path);
      return path.endsWith('.test.ts') ? [path] : [];
    });
  return list('tests').sort();
}

/** Whoever reads the sources themselves. */
const READERS_OF_SOURCES = ['tests/support/sources.ts', 'tests/support/importGraph.js'];

/** Every file of tests under its kind. */
export function sortTests(tests = listTests(), imports = readImports()) {
  const kinds = { rules: [], house: [], properties: [], integration: [], exhaustive: [] };
  for (const test of tests) kinds[kindOf(test, imports)].push(test);
  return kinds;
}

function kindOf(test, imports) {
  if (test.endsWith('.exhaustive.test.ts')) return 'exhaustive';
  if (findNeeds(test, imports).length > 0) return 'integration';
  const reached = reach([test], imports);
  if (READERS_OF_SOURCES.some((reader) => reached.has(reader))) return 'house';
  return MANY_CASES.some((cases) => reached.has(cases)) ? 'properties' : 'rules';
}
