/** A process of its own that makes a cluster with every template in the given folder, and stops it. */
import { startEmbeddedPostgres } from '../../../platform/embedded/postgres.ts';
import { subgraphNames } from '../../../schema/files.ts';
import { TEST_USER } from '../account.ts';
import { ensureTemplates } from './templates.ts';

const [dataDirectory] = process.argv.slice(2);
if (dataDirectory === undefined) throw new Error('usage: makeTemplates.ts FOLDER');
const postgres = await startEmbeddedPostgres({
  dataDirectory,
  user: TEST_USER,
  report: () => undefined,
  durable: false,
});
try {
  await ensureTemplates(postgres.adminUrl, subgraphNames);
} finally {
  await postgres.stop();
}
