/**
 * A process that is there to be killed: population over HTTP with its sealer, as `npm run serve` would run it, on the
 * database that its first word names. The second word makes it answer before its leaves are committed: the control, which
 * the experiment must notice.
 */
import { silenceTelemetry } from '../../app/environment/environment.ts';
import { AuditWriter } from '../../kernel/audit.ts';
import type { DatabaseUrls } from '../../kernel/database.ts';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import { buildSubgraphServer } from '../../kernel/server.ts';
import { House } from '../../platform/house.ts';
import { subgraph } from '../../subgraphs/population/index.ts';

silenceTelemetry();
const COMMIT_AFTER_MS = 200;
const [urls = '{}', mode] = process.argv.slice(2);

if (mode === 'answer-first') {
  const { append } = AuditWriter.prototype;
  AuditWriter.prototype.append = async function (leaves) {
    setTimeout(() => void append.call(this, leaves).catch(() => undefined), COMMIT_AFTER_MS);
  };
}

const house = new House({
  definitions: [subgraph],
  urls: { population: JSON.parse(urls) as DatabaseUrls },
  keys: new Keys(developmentKeySource),
  elsewhere: () => {
    throw new Error('population is alone in this process');
  },
});
const server = buildSubgraphServer(house.get('population'));
const origin = await server.listen({ host: '127.0.0.1', port: 0 });
house.run();
console.log(`listening ${origin}`);
