import { Gauge, type Registry } from 'prom-client';
import type { SourceState } from '../../kernel/sources/standing.ts';
import type { SubgraphName } from '../../schema/files.ts';

/** A register of this process, with what it follows. */
interface Following {
  readonly followers?: { readonly states: readonly SourceState[] };
}

/** What operators see of the registers of others that fill ours: name, help, value. */
const GAUGES: readonly (readonly [string, string, (state: SourceState) => number])[] = [
  [
    'source_stopped',
    'Whether a source stands still until somebody has decided.',
    ({ stop }) => Number(stop !== null),
  ],
  [
    'source_behind',
    'Batches of a source that are not in yet.',
    ({ newest, number }) => Math.max(0, newest - number),
  ],
  [
    'source_silent_seconds',
    'For how long a source has not answered.',
    // One that stands still is not asked.
    ({ heardAt, since, stop }) =>
      stop === null ? Math.max(0, (Date.now() - Date.parse(heardAt ?? since)) / 1_000) : 0,
  ],
  [
    'source_letters',
    'Records of a source that were refused and wait for somebody.',
    ({ letters }) => letters,
  ],
];

/** Gauges of each source of each register of this process, asked at each scrape. */
export function sampleSources(registry: Registry, gauged: ReadonlyMap<SubgraphName, Following>): void {
  for (const [name, help, read] of GAUGES)
    new Gauge({
      name: `mot_lan_${name}`,
      help,
      labelNames: ['subgraph', 'source'],
      registers: [registry],
      collect() {
        for (const [subgraph, { followers }] of gauged)
          for (const state of followers?.states ?? [])
            this.set({ subgraph, source: state.source }, read(state));
      },
    });
}
