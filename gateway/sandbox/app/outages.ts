import type { Outages } from './server.ts';
import { readOutages, switchSubgraph } from './server.ts';
import type { Store } from './store.ts';
import { createStore } from './store.ts';

export interface SwitchesState {
  /** Empty until the server has been asked. */
  outages: Outages;
  failure?: string;
}

/** The outage switches, as the server knows them: another tab or the terminal may have moved one. */
export interface Switches {
  state: Store<SwitchesState>;
  load(): Promise<void>;
  set(subgraph: string, down: boolean): Promise<void>;
}

export function createSwitches(): Switches {
  const state = createStore<SwitchesState>({ outages: {} });
  const settle = async (request: Promise<Outages>): Promise<void> => {
    try {
      state.set({ outages: await request });
    } catch (error) {
      state.change({ failure: `Không đổi được công tắc: ${String(error)}` });
    }
  };
  return {
    state,
    load: () => settle(readOutages()),
    set: (subgraph, down) => settle(switchSubgraph(subgraph, down)),
  };
}
