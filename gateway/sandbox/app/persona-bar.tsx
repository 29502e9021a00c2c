import { useId, useState } from 'react';
import type { Persona } from './server.ts';
import type { Session } from './session.ts';
import { useStored } from './store.ts';
import { nameRole } from './words.ts';

/** One click signs in as a featured persona; the others are in the list beside them. */
export function PersonaBar({ personas, session }: { personas: readonly Persona[]; session: Session }) {
  return (
    <section className="persona-bar" aria-label="Đăng nhập (sign in)">
      {personas
        .filter((persona) => persona.featured)
        .map((persona) => (
          <PersonaButton key={persona.key} persona={persona} session={session} />
        ))}
      <PersonaList personas={personas.filter((persona) => !persona.featured)} session={session} />
    </section>
  );
}

function PersonaButton({ persona, session }: { persona: Persona; session: Session }) {
  const state = useStored(session.state);
  return (
    <button
      type="button"
      className="persona"
      data-testid={`persona-${persona.key}`}
      aria-pressed={persona.key === state.persona}
      aria-busy={persona.key === state.entering}
      title={persona.story}
      onClick={() => void session.signIn(persona.key)}
    >
      <span className="persona-name">{persona.name}</span>
      <span className="persona-role">{nameRole(persona.role)}</span>
    </button>
  );
}

function PersonaList({ personas, session }: { personas: readonly Persona[]; session: Session }) {
  const state = useStored(session.state);
  const listId = useId();
  const entered = personas.find((persona) => persona.key === state.persona)?.key ?? '';
  const [passed, pass] = useState('');
  const chosen = passed === '' ? entered : passed;
  const signIn = (): void => {
    pass('');
    if (chosen !== '') void session.signIn(chosen);
  };
  // An arrow key passes over people; only whoever says so becomes one of them.
  return (
    <div className="persona-others">
      <label className="hidden-label" htmlFor={listId}>
        Người khác (other personas)
      </label>
      <select
        id={listId}
        className="persona-list"
        data-testid="persona-list"
        value={chosen}
        onChange={(event) => pass(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') signIn();
        }}
      >
        <option value="">Người khác…</option>
        {personas.map((persona) => (
          <option
            key={persona.key}
            value={persona.key}
            title={persona.story}
            data-testid={`persona-${persona.key}`}
          >
            {persona.name} – {nameRole(persona.role)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="persona-enter"
        data-testid="persona-enter"
        disabled={chosen === ''}
        onClick={signIn}
      >
        Vào
      </button>
    </div>
  );
}

/** Who is signed in, with role and agency. */
export function SignedIn({ personas, session }: { personas: readonly Persona[]; session: Session }) {
  const { persona: key, entering, failure } = useStored(session.state);
  const persona = personas.find((one) => one.key === key);
  if (persona === undefined) {
    return (
      <p className="signed-in signed-out" role="status">
        {failure ?? (entering === undefined ? '← Chọn một người để đăng nhập' : 'Đang đăng nhập…')}
      </p>
    );
  }
  return (
    <div className="signed-in" data-testid="signed-in" data-persona={persona.key}>
      <span className="initial" aria-hidden="true">
        {persona.name.split(' ').at(-1)?.charAt(0)}
      </span>
      <span className="signed-in-text" role="status" title={failure ?? persona.story}>
        <span className="hidden-label">Đang đăng nhập (signed in as): </span>
        <strong>{persona.name}</strong>
        <span>{failure ?? [nameRole(persona.role), persona.agency].filter(Boolean).join(' · ')}</span>
      </span>
      <button type="button" className="sign-out" data-testid="sign-out" onClick={() => session.signOut()}>
        Đăng xuất
      </button>
    </div>
  );
}
