/** `npm run reset`: stops what runs on the data folder and deletes it, so that the next start seeds anew. */
import { removeEmbeddedPostgres } from '../../platform/embedded/postgres.ts';
import { runCommand } from '../assembly/lifetime.ts';
import { readCommandWords } from '../assembly/words.ts';
import { readEnvironment } from '../environment/environment.ts';

readCommandWords({
  usage: `npm run reset

Stops what runs on the data folder (DATA_DIRECTORY, or .data) and DELETES it, so that the next start seeds anew.
Databases that are given by DATABASE_URL_<SUBGRAPH> are not touched.`,
  options: {},
});

await runCommand(async () => {
  const { dataDirectory } = readEnvironment();
  const hadData = await removeEmbeddedPostgres(dataDirectory, (line) => console.log(line));
  if (!hadData) console.log(`✓ Không có dữ liệu để xóa (there was no data to remove): ${dataDirectory}`);
});
