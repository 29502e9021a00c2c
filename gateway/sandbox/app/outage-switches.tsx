import type { Switches } from './outages.ts';
import { PersonFault } from './person-fault.tsx';
import type { Session } from './session.ts';
import { useStored } from './store.ts';
import { nameSubgraph } from './words.ts';

/** One switch per subgraph. On means switched off on purpose, so a down register is the pressed one. */
export function OutageSwitches({
  subgraphs,
  switches,
  session,
}: {
  subgraphs: readonly string[];
  switches: Switches;
  session: Session;
}) {
  const { outages } = useStored(switches.state);
  return (
    <section className="outages" aria-label="Giả lập sự cố (outages)">
      <h2>
        Giả lập sự cố <span lang="en">(outages)</span>
      </h2>
      <ul>
        {subgraphs.map((subgraph) => {
          const isDown = outages[subgraph] === true;
          return (
            <li key={subgraph}>
              <button
                type="button"
                role="switch"
                className="switch"
                data-testid={`outage-${subgraph}`}
                data-state={isDown ? 'down' : 'up'}
                aria-checked={isDown}
                aria-label={`Ngắt ${nameSubgraph(subgraph)} (${subgraph})`}
                title={subgraph}
                onClick={() => void switches.set(subgraph, !isDown)}
              >
                <span className="switch-name">{nameSubgraph(subgraph)}</span>
                <span className="switch-state">{isDown ? 'Đã ngắt' : 'Hoạt động'}</span>
                <span className="switch-track" aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      <PersonFault subgraphs={subgraphs} switches={switches} session={session} />
    </section>
  );
}
