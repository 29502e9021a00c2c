/** `npm run outage -- population on|off`: switches a subgraph of the running sandbox off (outage on) and back. */

import { subgraphNames } from '../../schema/files.ts';
import { runCommand } from '../assembly/lifetime.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { readEnvironment } from '../environment/environment.ts';

const USAGE = `npm run outage -- SUBGRAPH on|off

Switches a register of the running sandbox off (outage on) and back. SUBGRAPH is ${subgraphNames.join(', ')}.`;
const [subgraph, state] = readCommandWords({ usage: USAGE, positionals: [2, 2], options: {} }).positionals;
if (state !== 'on' && state !== 'off') refuseWords(USAGE, new Misused('say on or off'));

await runCommand(async () => {
  const { host, port } = readEnvironment();
  const answer = await fetch(`http://${host}:${port}/sandbox/outages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subgraph, down: state === 'on' }),
  }).catch(() => undefined);
  if (answer === undefined || !answer.ok)
    throw new Error('no sandbox answers there, or there is no such subgraph');
  for (const [name, down] of Object.entries((await answer.json()) as Record<string, boolean>))
    console.log(`${down ? '✗' : '✓'} ${name}`);
});
