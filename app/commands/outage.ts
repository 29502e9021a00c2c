/** `npm run outage -- population on|off`: switches a subgraph of the running sandbox off (outage on) and back. */

import { subgraphNames } from '../../schema/files.ts';
import { findInstance } from '../assembly/instance.ts';
import { NotStarted, runCommand } from '../assembly/lifetime.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { readEnvironment } from '../environment/environment.ts';

const USAGE = `npm run outage -- SUBGRAPH on|off

Switches a register of the running sandbox off (outage on) and back. SUBGRAPH is ${subgraphNames.join(', ')}.
The sandbox is the one that runs on the data folder (DATA_DIRECTORY); PORT and HOST name another one.`;
const [subgraph, state] = readCommandWords({ usage: USAGE, positionals: [2, 2], options: {} }).positionals;
if (state !== 'on' && state !== 'off') refuseWords(USAGE, new Misused('say on or off'));
if (!subgraphNames.some((name) => name === subgraph))
  refuseWords(USAGE, new Misused(`there is no register ${subgraph}`));

await runCommand(async () => {
  const origin = await findInstance(readEnvironment());
  const answer = await fetch(`${origin}/sandbox/outages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subgraph, down: state === 'on' }),
  }).catch((error: unknown) => {
    throw new NotStarted(`no sandbox answers at ${origin}; npm start runs one`, { cause: error });
  });
  if (!answer.ok) throw new NotStarted('what answers there is no sandbox');
  for (const [name, down] of Object.entries((await answer.json()) as Record<string, boolean>))
    console.log(`${down ? '✗' : '✓'} ${name}`);
});
