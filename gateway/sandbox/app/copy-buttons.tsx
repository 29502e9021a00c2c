import { useState } from 'react';
import { type Call, toCall, toCurl, toFetch } from '../snippets.ts';
import type { Example } from '../template.ts';
import type { Desk } from './desk.ts';
import { useStored } from './store.ts';

const FORMS: readonly { name: string; write: (call: Call) => string }[] = [
  { name: 'curl', write: toCurl },
  { name: 'fetch', write: toFetch },
];

/** The active example as something to run elsewhere, with what earlier ones have captured. */
export function CopyButtons({ desk, example }: { desk: Desk; example: Example }) {
  const { captured } = useStored(desk.state);
  const [said, setSaid] = useState('');
  const copy = async (name: string, write: (call: Call) => string): Promise<void> => {
    const randomUuid = (): string => crypto.randomUUID();
    const text = write(toCall(example, { origin: window.location.origin, captured, randomUuid }));
    try {
      await navigator.clipboard.writeText(text);
      setSaid(`Đã chép ${name}`);
    } catch (error) {
      setSaid(
        `Trình duyệt không cho chép (the browser refused): ${error instanceof Error ? error.name : ''}`,
      );
    }
  };
  return (
    <p className="copy">
      {FORMS.map(({ name, write }) => (
        <button
          type="button"
          className="link"
          key={name}
          data-testid={`copy-${name}`}
          aria-label={`Chép thành ${name} (copy as ${name})`}
          onClick={() => void copy(name, write)}
        >
          Chép {name}
        </button>
      ))}{' '}
      <span role="status">{said}</span>
    </p>
  );
}
