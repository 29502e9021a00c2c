import { readFileSync } from 'node:fs';
import { isFailureCode } from '../../kernel/failure.ts';
import { type Observer, openObserver } from '../../platform/observability/observer.ts';

interface Alert {
  name: string;
  expr: string;
  lasts: string;
  severity: string;
  summary: string;
  description: string;
}

const read = (name: string): string =>
  readFileSync(new URL(`../../docs/observability/${name}`, import.meta.url), 'utf8');

/** One rule as the page writes it: always the same six lines. */
const RULE =
  / {6}- alert: (\w+)\n {8}expr: '([^'\n]+)'\n {8}for: (\S+)\n {8}labels: \{ severity: (\w+) \}\n {8}annotations:\n {10}summary: '([^'\n]+)'\n {10}description: '([^'\n]+)'\n/g;

const page = read('alerts.yml');
const alerts: Alert[] = [...page.matchAll(RULE)].map(
  ([, name = '', expr = '', lasts = '', severity = '', summary = '', description = '']) => ({
    name,
    expr,
    lasts,
    severity,
    summary,
    description,
  }),
);

interface Panel {
  title: string;
  targets: { expr: string; legendFormat: string }[];
}
const { panels } = JSON.parse(read('dashboard.json')) as { panels: Panel[] };

/** A source that stands still, for the scrape. */
const sourceState = {
  ...{
    source: 'ho-tich',
    kind: 'people',
    number: 1,
    newest: 2,
    records: '1',
    issuedAt: null,
    heardAt: null,
    since: '',
  },
  ...{ stop: 'FORK', stopNumber: 2, stoppedAt: null, letters: 1, overtaken: '0' },
};

/** Metrics of a real scrape, with the labels that each has. */
const labelsOf = new Map<string, Set<string>>();
let observer: Observer;

beforeAll(async () => {
  const destination = { write: () => undefined };
  observer = openObserver({ part: 'gateway', logLevel: 'silent', destination, process: true });
  // One of everything, so that each metric shows its labels.
  const subgraph = 'population';
  const watch = observer.request({});
  watch.fetch(subgraph)('OK');
  await watch.run(async () => ({ status: 200, body: {} }));
  observer.serve({ subgraph, path: '/graphql' })({ status: 200, body: {} }, 1);
  observer.hear({ event: 'incident', subgraph });
  observer.hear({ event: 'envelope-refused', subgraph, detail: 'body' });
  observer.breakerChanged(subgraph, 'OPEN');
  observer.metrics.up.set({ subgraph }, 1);
  observer.metrics.watch([
    [
      subgraph,
      {
        auditWaiting: 0,
        database: { inUse: 0 },
        verifications: { lockedAccounts: 1, alertedSubjects: 1 },
        workReport: {
          calendarKnownDays: 66,
          paymentsInDispute: 1,
          unattendedIntakes: 1,
          filesQuarantined: 1,
          filesNotScanned: 1,
          webhooksDead: 1,
        },
        followers: { states: [sourceState] },
        feeds: [{ publisher: 'warehouse', stream: 'outbox', lagMs: 61_000, setAside: 1 }],
      },
    ],
  ]);
  observer.sealingLag(subgraph, 10);
  observer.backgroundFailed('feed', new Error(), 1, { subgraph, publisher: 'warehouse' });
  observer.platformFailed({ call: 'init', error: new Error() });
  observer.reloaded(2);
  observer.reloaded(2, { problem: 'OLDER', error: new Error('old') });
  observer.admission({ permits: 1, shed: 0 });
  observer.congestion(subgraph, { places: 16, sentAway: 1 });
  observer.refusals({ waiting: 1, lagMs: 1, dropped: 1 });
  observer.hear({ event: 'subject-budget', subgraph, detail: 'HOUR client national-portal: 1' });
  for (const line of (await observer.metrics.scrape()).split('\n')) {
    const [, name = '', , labels = ''] = /^(\w+)(\{(.*)\})? \S+$/.exec(line) ?? [];
    const known = labelsOf.get(name) ?? new Set();
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label);
    if (name !== '') labelsOf.set(name, known);
  }
});
afterAll(() => observer.close());

/** What an expression reads that no scrape has: a metric, or a label of the metrics that it reads. */
function unknownIn(expr: string): string[] {
  const metrics = [...expr.matchAll(/\b(?:mot_lan|nodejs|process)_\w+/g)].map(([name]) => name);
  const labels = [
    ...[...expr.matchAll(/\{([^}]*)\}/g)].flatMap(([, inside = '']) =>
      [...inside.matchAll(/(\w+)(?:=~|=|!=)/g)].map(([, label = '']) => label),
    ),
    ...[...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, inside = '']) => inside.split(', ')),
  ];
  return [
    ...(metrics.length === 0 ? ['no metric'] : []),
    ...metrics.filter((name) => !labelsOf.has(name)),
    ...labels.filter((label) => !metrics.every((name) => labelsOf.get(name)?.has(label))),
  ];
}

describe('The alert rules', () => {
  it('are all read by this test', () => {
    expect(alerts).toHaveLength(page.match(/- alert:/g)?.length ?? 0);
    expect(new Set(alerts.map(({ name }) => name)).size).toBe(alerts.length);
    expect(alerts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(
        'SubgraphDown BreakerOpen ErrorRatio EventLoopDelay AuditWaiting SealingLag ReloadRejected SubjectBudget'.split(
          ' ',
        ),
      ),
    );
  });

  it('read metrics and labels that a real scrape has', () => {
    expect(
      alerts.map(({ name, expr }) => [name, unknownIn(expr)]).filter(([, unknown]) => unknown?.length),
    ).toEqual([]);
    expect(unknownIn('sum by (subgraph, persons) (mot_lan_subgraph_up) > mot_lan_nothing')).toEqual([
      'mot_lan_nothing',
      'subgraph',
      'persons',
    ]);
  });

  it('name codes of the closed list', () => {
    const codes = alerts.flatMap(({ expr }) =>
      [...expr.matchAll(/code=~?"([^"]+)"/g)].flatMap(([, list = '']) => list.split('|')),
    );
    expect(codes.length).toBeGreaterThan(3);
    expect(codes.filter((code) => !isFailureCode(code))).toEqual([]);
  });

  it('say how long, how grave, and in Vietnamese what happened and what to do', () => {
    for (const alert of alerts) {
      expect(alert.lasts).toMatch(/^\d+[sm]$/);
      expect(['critical', 'warning']).toContain(alert.severity);
      for (const sentence of [alert.summary, alert.description]) {
        expect(sentence).toMatch(/^[^a-z].*[À-ỹ].*\.$/u);
        expect(sentence).toBe(sentence.normalize('NFC'));
      }
      const named = [...alert.summary.matchAll(/\$labels\.(\w+)/g)].map(([, label = '']) => label);
      const [metric = ''] = /mot_lan_\w+|nodejs_\w+/.exec(alert.expr) ?? [];
      expect(named.filter((label) => !labelsOf.get(metric)?.has(label))).toEqual([]);
    }
  });

  it.each([
    ['SubgraphDown', 0, 1],
    ['BreakerOpen', 2, 1],
    ['AuditWaiting', 101, 100],
    ['SealingLag', 5.1, 5],
    ['EventLoopDelay', 0.11, 0.1],
    ['ReloadRejected', 1, 0],
    ['FeedLag', 61, 60],
    ['EventsSetAside', 1, 0],
    ['SubjectBudget', 1, 0],
    ['EnvelopesRefused', 1, 0],
    ['VerificationLocked', 1, 0],
    ['VerificationAlert', 1, 0],
    ['RefusalsLate', 60.1, 60],
    ['RefusalsDropped', 1, 0],
    ['ErrorRatio', 0.011, 0.01],
    ['SlowRequests', 1.1, 1],
    ['LogUnwritable', 0, 1],
    ['LogLinesLost', 1, 0],
    ['DatabaseRestarted', 1, 0],
    ['HolidayNoticeMissing', 1, 0],
    ['PaymentsInDispute', 1, 0],
    ['SourceStopped', 1, 0],
    ['SourceSilent', 301, 300],
    ['SourceLetters', 1, 0],
  ])('%s rings at %d and not at %d', (name, rings, silent) => {
    const expr = alerts.find((alert) => alert.name === name)?.expr ?? '';
    const [, operator = '', limit = ''] = / (>|==) ([\d.]+)$/.exec(expr) ?? [];
    const holds = (value: number) => (operator === '==' ? value === Number(limit) : value > Number(limit));
    expect([operator !== '', holds(rings), holds(silent)]).toEqual([true, true, false]);
  });
});

describe('The dashboard', () => {
  it('reads metrics and labels that a real scrape has', () => {
    const unknown = panels.flatMap(({ title, targets }) =>
      targets.flatMap(({ expr, legendFormat }) => {
        const [metric = ''] = /(?:mot_lan|nodejs)_\w+/.exec(expr) ?? [];
        const shown = [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = '']) => label);
        const missing = shown.filter((label) => !labelsOf.get(metric)?.has(label));
        return [...unknownIn(expr), ...missing].map((what) => `${title}: ${what}`);
      }),
    );
    expect(unknown).toEqual([]);
  });

  it('shows every metric that we have', () => {
    const shown = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)).join('\n');
    const ours = [...labelsOf.keys()]
      .filter((name) => name.startsWith('mot_lan_') && !/_(sum|count)$/.test(name))
      .filter((name) => !shown.includes(name));
    expect(ours).toEqual(['mot_lan_subgraph_requests_total']);
  });
});
