import type { Desk } from './desk.ts';
import { Editor } from './editor.tsx';
import { ExampleList } from './example-list.tsx';
import { OutageSwitches } from './outage-switches.tsx';
import type { Switches } from './outages.ts';
import { PersonaBar, SignedIn } from './persona-bar.tsx';
import { PlanPanel } from './plan-panel.tsx';
import type { SandboxConfig } from './server.ts';
import type { Session } from './session.ts';
import { TaskBar } from './task-bar.tsx';

interface PageProps {
  config: SandboxConfig;
  desk: Desk;
  session: Session;
  switches: Switches;
}

/** The whole page: who one is, what to try, the editor, and how the answer came about. */
export function Page({ config, desk, session, switches }: PageProps) {
  return (
    <div className="page">
      <header className="top">
        <h1>
          <Mark />
          <span>
            Một Lần <small>– cung cấp thông tin một lần cho Nhà nước</small>
          </span>
        </h1>
        <PersonaBar personas={config.personas} session={session} />
        <SignedIn personas={config.personas} session={session} />
      </header>
      <aside className="side">
        <ExampleList desk={desk} />
        <OutageSwitches subgraphs={config.subgraphs} switches={switches} session={session} />
      </aside>
      <main className="work">
        <TaskBar desk={desk} session={session} switches={switches} personas={config.personas} />
        <div className="editor">
          <Editor desk={desk} session={session} />
        </div>
        <PlanPanel desk={desk} />
      </main>
    </div>
  );
}

function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="12.5" fill="none" stroke="#f2c14e" strokeWidth="3" />
      <path d="M12.4 11.6l4.8-3.2v15.4" fill="none" stroke="#fff" strokeWidth="3.6" strokeLinecap="round" />
    </svg>
  );
}
