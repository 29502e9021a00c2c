/** `npm run outage -- population on|off`: switches a subgraph of the running sandbox off (outage on) and back. */
import { readEnvironment } from '../environment.ts';
import { runCommand } from './lifetime.ts';

await runCommand(async () => {
  const { host, port } = readEnvironment();
  const [subgraph, state] = process.argv.slice(2);
  if (subgraph === undefined || (state !== 'on' && state !== 'off'))
    throw new Error('usage: npm run outage -- SUBGRAPH on|off');
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
