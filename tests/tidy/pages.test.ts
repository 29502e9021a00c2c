/** What the pages say is what the code does. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse, visit } from 'graphql';
import { keyNames } from '../../app/environment/environmentKeys.ts';
import { runConfiguration } from '../../app/tools/configurationTables.ts';
import { runPapers } from '../../app/tools/paperTables.ts';
import { conceptNames } from '../../kernel/domain/concepts.ts';
import { runRefusals } from '../../schema/tools/refusals.ts';
import { breachesOf, isGenerated, pages, paths } from '../support/houseRules.ts';
import { readSources } from '../support/sources.ts';

describe('The pages of docs/', () => {
  it('every relative link leads somewhere', () => {
    const broken = breachesOf(pages, ({ path, text }) =>
      [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => target.split('#')[0] ?? '')
        .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
        .filter((target) => !paths.has(posix.join(posix.dirname(path), target).replace(/\/$/, ''))),
    );
    expect(broken).toEqual([]);
  });

  it('the page of refusals says what the code says', () => {
    expect(runRefusals(true)).toBe(0);
  });

  it('the page of the embedded papers says where each row of a record stands', () => {
    expect(runPapers(true)).toBe(0);
  });

  const decisions = pages.filter(({ path }) => path.startsWith('docs/decisions/0'));

  it('the decisions are numbered without a gap', () => {
    const numbers = decisions.flatMap(({ path }) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1] ?? []);
    expect(numbers).toEqual(numbers.map((_number, index) => String(index + 1).padStart(4, '0')));
  });

  it('every decision has its number, a date and a status, and the list of decisions has its title', () => {
    const list = pages.find(({ path }) => path === 'docs/decisions/README.md')?.text ?? '';
    const head =
      /^# (\d+)\. (.+)\n\nDate: \d{4}-\d\d-\d\d · Status: (accepted|superseded by \[\d+\]\([^)]+\))\n\n/;
    expect(
      breachesOf(decisions, ({ path, text }) => {
        const [, number = '', title = ''] = head.exec(text) ?? [];
        const name = path.replace('docs/decisions/', '');
        if (Number(number) !== Number(name.slice(0, 4)))
          return ['does not begin with number, title, date and status'];
        return list.includes(`${number}. [${title}](${name})`) ? [] : ['is not in the list by its title'];
      }),
    ).toEqual([]);
  });

  it('every decision says its context, what was rejected and what follows', () => {
    const headings = ['## Context', '## Decision', '## Rejected alternatives', '## Consequences'];
    expect(
      breachesOf(decisions, ({ text }) => headings.filter((heading) => !text.includes(`\n${heading}\n`))),
    ).toEqual([]);
  });

  it('the page of configuration has every variable that the code reads, as it reads it', () => {
    expect(runConfiguration(true)).toBe(0);
  });

  it('the runbook has every alert', () => {
    const rules = readFileSync(new URL('../../docs/observability/alerts.yml', import.meta.url), 'utf8');
    const alerts = [...rules.matchAll(/- alert: (\w+)/g)].map(([, name = '']) => name);
    const page = pages.find(({ path }) => path === 'docs/operating/runbook.md')?.text ?? '';
    expect(alerts.length).toBeGreaterThan(15);
    // Its name, when it fires, and what to do: a sentence at least, or a section of the page that there is.
    const rows = cellsOf(page, 'Alerts').filter(([names = '']) => names.startsWith('`'));
    const told = rows.flatMap(([names = '', fires = '', todo = '']) =>
      fires.length > 20 && todo.length > 20 ? [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name) : [],
    );
    expect(alerts.filter((name) => !told.includes(name))).toEqual([]);
    expect(told.filter((name) => !alerts.includes(name ?? ''))).toEqual([]);
  });

  it('the page of keys has every key', () => {
    const page = pages.find(({ path }) => path === 'docs/operating/keys.md')?.text ?? '';
    const rows = keyNames.map((name) =>
      name.replace(/^(envelope|checkpoint)-(?!gateway$).*/, '$1-<subgraph>'),
    );
    expect(rows.filter((name) => !page.includes(`\n| \`${name}\` | \`KEY_`))).toEqual([]);
  });
});

/** Cells of the tables under one heading, or of the whole page. */
function cellsOf(page: string, heading?: string): string[][] {
  const text = heading === undefined ? page : (page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '');
  return [...text.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) =>
    row.split(' | ').map((cell) => cell.trim()),
  );
}

describe('The glossary', () => {
  const glossary = pages.find(({ path }) => path === 'docs/glossary.md')?.text ?? '';

  it('has every Vietnamese term that a description puts in parentheses', () => {
    const known = new Set(
      cellsOf(glossary).flatMap((row) =>
        (row[1] ?? '').split(';').map((term) => term.trim().normalize('NFC')),
      ),
    );
    const missing = breachesOf(
      readSources('.graphql').filter(({ path }) => !isGenerated(path)),
      ({ text }) => termsOf(text).filter((term) => !known.has(term)),
    );
    expect(missing).toEqual([]);
  });

  it('binds each concept to the coordinates that the contracts say answer it', () => {
    const { answers } = JSON.parse(
      readFileSync(new URL('../../schema/policy.generated.json', import.meta.url), 'utf8'),
    ) as { answers: Record<string, string> };
    const bound = cellsOf(glossary, 'Concepts').flatMap(([concept = '', , coordinate = '']) =>
      coordinate.startsWith('`') ? [[coordinate.replaceAll('`', ''), concept.replaceAll('`', '')]] : [],
    );
    expect(Object.fromEntries(bound)).toEqual(answers);
  });

  it('lists the concepts of the code, and no other', () => {
    const listed = cellsOf(glossary, 'Concepts').flatMap(
      ([concept = '']) => /^`([A-Z_]+)`$/.exec(concept)?.[1] ?? [],
    );
    expect(listed.sort()).toEqual([...conceptNames].sort());
  });
});

function termsOf(contract: string): string[] {
  const terms: string[] = [];
  visit(parse(contract), {
    enter(node) {
      if (!('description' in node) || node.description === undefined) return;
      const text = node.description.value.replace(/\s+/g, ' ').normalize('NFC');
      for (const [, term = ''] of text.matchAll(/\(([^()]*)\)/g)) terms.push(term);
    },
  });
  return terms;
}
