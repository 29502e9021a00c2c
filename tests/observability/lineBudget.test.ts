import { LineBudget } from '../../platform/observability/lineBudget.ts';
import { openObserver } from '../../platform/observability/observer.ts';

describe('Lines that strangers can cause', () => {
  it('are written so many at once and so many a second, and the rest is counted', () => {
    let now = 0;
    const budget = new LineBudget(3, 2, () => now);
    expect([1, 2, 3, 4, 5].map(() => budget.take())).toEqual([0, 0, 0, undefined, undefined]);
    now += 1_000;
    expect([1, 2, 3].map(() => budget.take())).toEqual([2, 0, undefined]);
  });

  it('are bounded for refusals before and after reading, forged envelopes and callbacks; what was answered is said always', async () => {
    const lines: string[] = [];
    const observer = openObserver({
      part: 'gateway',
      logLevel: 'info',
      destination: { write: (line) => void lines.push(line) },
      process: false,
    });
    const many = 2_000;
    const refused = { status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } };
    for (let index = 0; index < many; index += 1) {
      observer.refused(413);
      observer.hear({ event: 'envelope-refused', subgraph: 'population', detail: 'signature' });
      observer.hear({ event: 'webhook-refused', subgraph: 'payments', detail: 'BAD_SIGNATURE' });
      observer.incident('00000000-0000-4000-8000-000000000000', { kind: 'TypeError', frames: '' });
      await observer.request({}).run(async () => refused);
    }
    expect(lines.length).toBeLessThan(1_500);
    const scrape = await observer.metrics.scrape();
    expect(scrape).toContain(
      `mot_lan_webhooks_refused_total{subgraph="payments",check="BAD_SIGNATURE"} ${many}`,
    );
    expect(scrape).toMatch(/mot_lan_log_lines_left_out_total\{event="request"\} \d{4}/);
    lines.length = 0;
    for (let index = 0; index < 300; index += 1)
      await observer.request({}).run(async () => ({ status: 200, body: {} }));
    expect(lines).toHaveLength(300);
  });
});
