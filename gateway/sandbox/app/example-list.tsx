import type { Example } from '../template.ts';
import type { Desk } from './desk.ts';
import { listMissingSteps } from './desk.ts';
import { useStored } from './store.ts';

/** The worked examples, numbered in the order in which they build on each other. */
export function ExampleList({ desk }: { desk: Desk }) {
  const { ran, captured } = useStored(desk.state);
  const hasMemory = ran.length > 0 || Object.keys(captured).length > 0;
  return (
    <nav className="examples" aria-label="Ví dụ từng bước (worked examples)">
      <h2>
        Ví dụ từng bước <span lang="en">(worked examples)</span>
      </h2>
      <ol>
        {desk.examples.map((example) => (
          <li key={example.key}>
            <ExampleButton desk={desk} example={example} />
          </li>
        ))}
      </ol>
      {hasMemory && (
        <button type="button" className="quiet" onClick={() => desk.forgetCaptured()}>
          Làm lại từ đầu (start over)
        </button>
      )}
    </nav>
  );
}

function ExampleButton({ desk, example }: { desk: Desk; example: Example }) {
  const { activeKey, ran } = useStored(desk.state);
  const isDone = ran.includes(example.key);
  const isBlocked = listMissingSteps(desk, example).length > 0;
  return (
    <button
      type="button"
      className="example"
      data-testid={`example-${example.key}`}
      aria-current={example.key === activeKey ? 'step' : undefined}
      onClick={() => void desk.openExample(example)}
    >
      <span className={isDone ? 'example-number done' : 'example-number'} aria-hidden="true">
        {isDone && '✓'}
      </span>
      <span className="example-text">
        <span className="example-title">{example.title}</span>
        <span className="example-explanation">{example.explanation}</span>
        {isBlocked && <span className="example-blocked">Cần chạy ví dụ trước</span>}
        {isDone && <span className="hidden-label">đã chạy</span>}
      </span>
    </button>
  );
}
