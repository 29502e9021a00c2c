import { useState } from 'react';
import type { Desk } from './desk.ts';
import { findOutcome } from './desk.ts';
import type { Plan, PlanFetch } from './server.ts';
import { useStored } from './store.ts';
import { formatMs, nameSubgraph } from './words.ts';

/** How the gateway answered: stages from left to right, what runs side by side one above the other. */
export function PlanPanel({ desk }: { desk: Desk }) {
  const state = useStored(desk.state);
  const outcome = findOutcome(state);
  const { running } = state;
  const [isOpen, setOpen] = useState(true);
  const plan = outcome?.plan;
  const isIdle = plan === undefined && !running;
  return (
    <section
      className={`plan${isOpen ? '' : ' closed'}${isIdle ? ' idle' : ''}`}
      data-testid="plan-panel"
      aria-label="Kế hoạch truy vấn (query plan)"
    >
      <h2>
        <button
          type="button"
          className="plan-toggle"
          aria-expanded={isOpen}
          data-testid="plan-toggle"
          onClick={() => setOpen(!isOpen)}
        >
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> Kế hoạch truy vấn{' '}
          <span lang="en">(query plan)</span>
        </button>
        {plan !== undefined && <span className="plan-summary">{summarise(plan)}</span>}
      </h2>
      {isOpen && plan === undefined && (
        <p className="plan-empty">
          {running
            ? 'Đang hỏi các cơ sở dữ liệu…'
            : 'Chạy một câu hỏi để xem cổng đã hỏi những cơ sở dữ liệu nào, theo thứ tự nào, mất bao lâu.'}
        </p>
      )}
      {isOpen && plan !== undefined && <Stages plan={plan} />}
    </section>
  );
}

function Stages({ plan }: { plan: Plan }) {
  return (
    <ol className="stages">
      {plan.stages.map((stage, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stage is its place in the plan
        <li className="stage" key={index}>
          <h3>
            Chặng {index + 1}
            {stage.fetches.length > 1 && <span> · {stage.fetches.length} câu hỏi song song</span>}
          </h3>
          <ul>
            {stage.fetches.map((fetch, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two fetches may ask one subgraph the same
              <FetchBar key={place} fetch={fetch} totalMs={plan.totalMs} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** The bar lies on the time of the whole answer: where it starts, how long it lasts. */
function FetchBar({ fetch, totalMs }: { fetch: PlanFetch; totalMs: number }) {
  const hasFailed = fetch.outcome === 'FAILED';
  const toPercent = (ms: number): number =>
    totalMs > 0 ? Math.min(100, Math.max(0, (ms / totalMs) * 100)) : 0;
  const start = Math.min(toPercent(fetch.startMs), 98);
  const width = Math.min(Math.max(toPercent(fetch.durationMs), 2), 100 - start);
  return (
    <li
      className={`fetch subgraph-${fetch.subgraph}${hasFailed ? ' failed' : ''}`}
      data-testid={`plan-fetch-${fetch.subgraph}`}
      data-outcome={fetch.outcome}
      title={`Bắt đầu sau ${formatMs(fetch.startMs)}, kéo dài ${formatMs(fetch.durationMs)}`}
    >
      <span className="fetch-name">{nameSubgraph(fetch.subgraph)}</span>
      <span className="fetch-time">
        {hasFailed ? `lỗi · ${formatMs(fetch.durationMs)}` : formatMs(fetch.durationMs)}
      </span>
      <span className="fetch-entity">
        {fetch.subgraph} · {fetch.entity ?? 'gốc (root)'}
      </span>
      <svg className="fetch-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="fetch-track" x={0} y={2} width={100} height={2} />
        <rect className="fetch-span" x={start} y={0} width={width} height={6} />
      </svg>
    </li>
  );
}

function summarise(plan: Plan): string {
  const fetches = plan.stages.flatMap((stage) => stage.fetches);
  const failed = fetches.filter((fetch) => fetch.outcome === 'FAILED').length;
  const parts = [`${plan.stages.length} chặng`, `${fetches.length} câu hỏi`, formatMs(plan.totalMs)];
  if (failed > 0) parts.push(`${failed} không trả lời`);
  return parts.join(' · ');
}
