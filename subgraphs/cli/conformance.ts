/**
 * `npm run conformance:gateway -- SUPERGRAPH_FILE PORT`: our gateway's execution over any supergraph and plain HTTP
 * subgraphs, without viewer, envelope or policy, for the public federation test suites. Refuses to start in production.
 */
import { readFileSync } from 'node:fs';
import { startConformanceGateway } from '../../gateway/conformance.ts';
import { isProduction, silenceTelemetry } from '../environment.ts';
import { closeOnSignal, runCommand } from './lifetime.ts';

silenceTelemetry();

await runCommand(async () => {
  if (isProduction())
    throw new Error('the conformance gateway has no viewer and no policy: it does not start in production');
  const [file, port] = process.argv.slice(2);
  if (file === undefined || !/^\d{1,5}$/.test(port ?? ''))
    throw new Error('usage: npm run conformance:gateway -- SUPERGRAPH_FILE PORT');
  const gateway = await startConformanceGateway(readFileSync(file, 'utf8'), Number(port));
  closeOnSignal(() => gateway.close());
  console.log(`conformance ${gateway.url}`);
});
