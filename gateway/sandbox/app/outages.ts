import type { Fault, Faults, Outages } from './server.ts';
import { breakFor, readFaults, readOutages, switchSubgraph } from './server.ts';
import type { Store } from './store.ts';
import { createStore } from './store.ts';

export interface SwitchesState {
  /** Empty until the server has been asked. */
  outages: Outages;
  /** What each register does to whoever is signed in, and to nobody else. */
  faults: Faults;
  failure?: string;
}

/** The outage switches, as the server knows them: another tab or the terminal may have moved one. */
export interface Switches {
  state: Store<SwitchesState>;
  load(): Promise<void>;
  set(subgraph: string, down: boolean): Promise<void>;
  /** Asks what is broken for somebody; for nobody nothing is. */
  loadFaults(persona: string | undefined): Promise<void>;
  setFault(persona: string, subgraph: string, fault: Fault | null): Promise<void>;
}

export function createSwitches(): Switches {
  const state = createStore<SwitchesState>({ outages: {}, faults: {} });
  const fail = (error: unknown): void =>
    state.change({ failure: `Không đổi được công tắc: ${String(error)}` });
  const settle = async (request: Promise<Outages>): Promise<void> => {
    try {
      state.change({ outages: await request, failure: undefined });
    } catch (error) {
      fail(error);
    }
  };
  let asked = 0;
  // The answer of the last question counts: who is signed in may change while one is on its way.
  const settleFaults = async (request: Promise<Faults>): Promise<void> => {
    asked += 1;
    const mine = asked;
    try {
      const faults = await request;
      if (mine === asked) state.change({ faults, failure: undefined });
    } catch (error) {
      fail(error);
    }
  };
  return {
    state,
    load: () => settle(readOutages()),
    set: (subgraph, down) => settle(switchSubgraph(subgraph, down)),
    loadFaults: (persona) => settleFaults(persona === undefined ? Promise.resolve({}) : readFaults(persona)),
    setFault: (persona, subgraph, fault) => settleFaults(breakFor(persona, subgraph, fault)),
  };
}
