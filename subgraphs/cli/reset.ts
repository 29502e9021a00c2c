/** `npm run reset`: stops what runs on the data folder and deletes it, so that the next start seeds anew. */
import { removeEmbeddedPostgres } from '../embedded/postgres.ts';
import { readEnvironment } from '../environment.ts';
import { runCommand } from './lifetime.ts';

await runCommand(async () => {
  const { dataDirectory } = readEnvironment();
  await removeEmbeddedPostgres(dataDirectory, (line) => console.log(line));
  console.log(`✓ Đã xóa dữ liệu (data removed): ${dataDirectory}`);
});
