import type { Captured, Example } from '../template.ts';
import { CopyButtons } from './copy-buttons.tsx';
import type { Desk, Outcome } from './desk.ts';
import { findOutcome, listMissingSteps } from './desk.ts';
import type { Switches } from './outages.ts';
import type { Persona } from './server.ts';
import type { Session } from './session.ts';
import { useStored } from './store.ts';
import { formatMs, nameFault, nameSubgraph } from './words.ts';

interface TaskBarProps {
  desk: Desk;
  session: Session;
  switches: Switches;
  personas: readonly Persona[];
}

/** What the active tab is about, whether it can run, and the button that runs it. */
export function TaskBar({ desk, session, switches, personas }: TaskBarProps) {
  const state = useStored(desk.state);
  const { activeKey, ready, preparing, running } = state;
  const outcome = findOutcome(state);
  const example = desk.examples.find((one) => one.key === activeKey);
  const missing = example === undefined ? [] : listMissingSteps(desk, example);
  return (
    <section className="task" aria-label="Việc đang làm (current task)">
      <div className="task-text">
        <h2>{example === undefined ? 'Câu hỏi của bạn (your own query)' : example.title}</h2>
        <p>{example?.explanation ?? 'Chọn một ví dụ bên trái, hoặc tự viết câu hỏi rồi nhấn Chạy.'}</p>
        <Notices example={example} missing={missing} {...{ desk, session, switches, personas }} />
      </div>
      <div className="task-run">
        <button
          type="button"
          className="run"
          data-testid="run"
          disabled={!ready || preparing || running || missing.length > 0}
          title="Ctrl-Enter"
          onClick={() => desk.run()}
        >
          {running ? 'Đang chạy…' : preparing ? 'Đang chuẩn bị…' : 'Chạy'}
        </button>
        <OutcomeLine outcome={outcome} />
        {example !== undefined && missing.length === 0 && <CopyButtons desk={desk} example={example} />}
      </div>
      <pre className="hidden-label" data-testid="result" data-run={outcome?.run} aria-hidden="true">
        {outcome?.text ?? ''}
      </pre>
    </section>
  );
}

interface NoticesProps extends TaskBarProps {
  example: Example | undefined;
  missing: readonly Example[];
}

function Notices({ desk, session, switches, personas, example, missing }: NoticesProps) {
  const { persona } = useStored(session.state);
  const { outages, faults, failure } = useStored(switches.state);
  const { preparing, captured } = useStored(desk.state);
  const payAt = findPaymentPage(example, captured);
  const wanted = personas.find((one) => one.key === example?.persona);
  const down = Object.keys(outages).filter((subgraph) => outages[subgraph]);
  return (
    <div className="notices" role="status">
      {missing.map((other) => (
        <p className="notice warning" data-testid="missing" key={other.key}>
          Hãy chạy trước:{' '}
          <button type="button" className="link" onClick={() => void desk.openExample(other)}>
            {other.title}
          </button>
        </p>
      ))}
      {wanted !== undefined && !preparing && persona !== wanted.key && (
        <p className="notice">
          Ví dụ này dành cho {wanted.name}.{' '}
          <button type="button" className="link" onClick={() => void session.signIn(wanted.key)}>
            Đăng nhập
          </button>
        </p>
      )}
      {payAt !== undefined && (
        <p className="notice">
          <a className="link" data-testid="pay-at" href={payAt} target="_blank" rel="noopener noreferrer">
            Mở trang thanh toán mô phỏng
          </a>{' '}
          <span lang="en">(pay)</span>
        </p>
      )}
      {down.map((subgraph) => (
        <p className="notice danger" key={subgraph}>
          Đang giả lập sự cố: {nameSubgraph(subgraph)}.{' '}
          <button type="button" className="link" onClick={() => void switches.set(subgraph, false)}>
            Bật lại
          </button>
        </p>
      ))}
      {persona !== undefined &&
        Object.entries(faults).map(
          ([subgraph, fault]) =>
            fault !== null && (
              <p className="notice danger" data-testid={`fault-${subgraph}`} key={`fault-${subgraph}`}>
                Đang mô phỏng, chỉ với {personas.find((one) => one.key === persona)?.name}:{' '}
                {nameSubgraph(subgraph)} {nameFault(fault).toLowerCase()}.{' '}
                <button
                  type="button"
                  className="link"
                  onClick={() => void switches.setFault(persona, subgraph, null)}
                >
                  Trở lại bình thường
                </button>
              </p>
            ),
        )}
      {failure !== undefined && <p className="notice danger">{failure}</p>}
    </div>
  );
}

/** Where to pay, on the examples that ask for a payment and look at it: an address inside JSON cannot be clicked. */
function findPaymentPage(example: Example | undefined, { payAt }: Captured): string | undefined {
  const isAboutPaying = example?.captures?.payAt !== undefined || example?.key === 'paid';
  return isAboutPaying && typeof payAt === 'string' && /^https?:/.test(payAt) ? payAt : undefined;
}

function OutcomeLine({ outcome }: { outcome: Outcome | undefined }) {
  if (outcome === undefined) return <p className="outcome" role="status" />;
  const { status, errorCount, elapsedMs } = outcome;
  const isGood = status === 200 && errorCount === 0;
  const code = status === 0 ? 'Chưa gửi' : `HTTP ${status}`;
  return (
    <p className={isGood ? 'outcome good' : 'outcome bad'} role="status" data-testid="outcome">
      {`${code} · ${formatMs(elapsedMs)}${errorCount > 0 ? ` · ${errorCount} lỗi` : ''}`}
    </p>
  );
}
