/**
 * `npm run conformance:gateway -- SUPERGRAPH_FILE PORT [stock]`: our gateway's execution over any supergraph and plain HTTP
 * subgraphs, without viewer, envelope or policy, for the public federation test suites. Refuses to start in production.
 */
import { readFileSync } from 'node:fs';
import { startConformanceGateway } from '../../gateway/courier/conformance.ts';
import { closeOnSignal, NotStarted, runCommand } from '../assembly/lifetime.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { isProduction, silenceTelemetry } from '../environment/environment.ts';

const USAGE = `npm run conformance:gateway -- SUPERGRAPH_FILE PORT [stock]

Runs the gateway's execution over any supergraph and plain HTTP subgraphs, without viewer, envelope or policy, for the public
federation test suites. With the word stock, Apollo's executor carries out the plans. It does not start in production.`;
const [file = '', port = '', executor = 'compiled'] = readCommandWords({
  usage: USAGE,
  positionals: [2, 3],
  options: {},
}).positionals;
if (executor !== 'stock' && executor !== 'compiled')
  refuseWords(USAGE, new Misused('the third word is stock or compiled'));
if (!/^\d{1,5}$/.test(port)) refuseWords(USAGE, new Misused('PORT is a number'));

silenceTelemetry();

await runCommand(async () => {
  if (isProduction())
    throw new NotStarted(
      'the conformance gateway has no viewer and no policy: it does not start in production',
    );
  const gateway = await startConformanceGateway(readFileSync(file, 'utf8'), Number(port), executor);
  closeOnSignal(() => gateway.close());
  console.log(`conformance ${gateway.url}`);
});
