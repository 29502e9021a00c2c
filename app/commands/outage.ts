/** `npm run outage -- population on|off|slow|wrong [PERSONA]`: breaks a register of the running sandbox, for all or for one person. */

import { ownOf } from '../../kernel/domain/own.ts';
import { subgraphNames } from '../../schema/files.ts';
import { findInstance } from '../assembly/instance.ts';
import { NotStarted, runCommand } from '../assembly/lifetime.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { readEnvironment } from '../environment/environment.ts';

const USAGE = `npm run outage -- SUBGRAPH on|off
npm run outage -- SUBGRAPH slow|wrong|off PERSONA

Switches a register of the running sandbox off (outage on) and back; or makes it slow or wrong for one person of the nation and for
nobody else: it answers later than anybody waits, or with what is no answer. SUBGRAPH is ${subgraphNames.join(', ')};
PERSONA is a name that npm run token takes. The sandbox is the one that runs on the data folder (DATA_DIRECTORY); PORT and HOST name
another one.`;
const FAULTS: Readonly<Record<string, 'SLOW' | 'WRONG' | null>> = { slow: 'SLOW', wrong: 'WRONG', off: null };
const { positionals } = readCommandWords({ usage: USAGE, positionals: [2, 3], options: {} });
const [subgraph, state = '', persona] = positionals;
const fault = ownOf(FAULTS, state);
if (persona === undefined && state !== 'on' && state !== 'off')
  refuseWords(USAGE, new Misused('say on or off, or for whom it is slow or wrong'));
if (persona !== undefined && fault === undefined)
  refuseWords(USAGE, new Misused('say slow, wrong or off for one person'));
if (!subgraphNames.some((name) => name === subgraph))
  refuseWords(USAGE, new Misused(`there is no register ${subgraph}`));

await runCommand(async () => {
  const origin = await findInstance(readEnvironment());
  const [path, order] =
    persona === undefined
      ? ['outages', { subgraph, down: state === 'on' }]
      : ['faults', { subgraph, persona, fault }];
  const answer = await fetch(`${origin}/sandbox/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
  }).catch((error: unknown) => {
    throw new NotStarted(`no sandbox answers at ${origin}; npm start runs one`, { cause: error });
  });
  if (answer.status === 400) throw new Error(`there is no ${persona} in the nation`);
  if (!answer.ok) throw new NotStarted('what answers there is no sandbox');
  for (const [name, broken] of Object.entries((await answer.json()) as Record<string, unknown>))
    console.log(`${broken ? '✗' : '✓'} ${name}${typeof broken === 'string' ? ` ${broken}` : ''}`);
});
