import { useEffect, useState } from 'react';
import type { Switches } from './outages.ts';
import type { Fault } from './server.ts';
import type { Session } from './session.ts';
import { useStored } from './store.ts';
import { nameFault, nameSubgraph } from './words.ts';

const FAULTS: readonly (Fault | '')[] = ['', 'SLOW', 'WRONG'];

interface PersonFaultProps {
  subgraphs: readonly string[];
  switches: Switches;
  session: Session;
}

/** Makes one register slow or wrong for whoever is signed in, and for nobody else (DEV-5). */
export function PersonFault({ subgraphs, switches, session }: PersonFaultProps) {
  const { persona } = useStored(session.state);
  const { faults } = useStored(switches.state);
  const [chosen, choose] = useState('population');
  useEffect(() => {
    void switches.loadFaults(persona);
    return undefined;
  }, [persona, switches]);
  return (
    <fieldset className="person-fault" disabled={persona === undefined}>
      <legend>Mô phỏng chỉ với người đang đăng nhập</legend>
      <select
        aria-label="Cơ sở dữ liệu (register)"
        data-testid="fault-register"
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {subgraphs.map((subgraph) => (
          <option key={subgraph} value={subgraph}>
            {nameSubgraph(subgraph)}
          </option>
        ))}
      </select>
      <select
        aria-label="Trả lời thế nào (how it answers)"
        data-testid="fault-kind"
        value={faults[chosen] ?? ''}
        onChange={(event) => {
          const fault = FAULTS.find((one) => one === event.currentTarget.value);
          if (persona !== undefined) void switches.setFault(persona, chosen, fault || null);
        }}
      >
        {FAULTS.map((fault) => (
          <option key={fault} value={fault}>
            {nameFault(fault)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
