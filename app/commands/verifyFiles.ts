/** `npm run verify:files`: whether the files that were handed in are all there and what they were; `--help` says the rest. */
import { type FileFinding, verifyFiles } from '../../subgraphs/dossiers/reads/verifyFiles.ts';
import { connectVault } from '../../subgraphs/dossiers/upstream/files/connect.ts';
import { runCommand } from '../assembly/lifetime.ts';
import { withRegister } from '../assembly/openRegister.ts';
import { ENDS, readCommandWords } from '../assembly/words.ts';
import { readForWork, silenceTelemetry } from '../environment/environment.ts';
import { FILES_KEYS } from '../environment/environmentKeys.ts';

silenceTelemetry();

const USAGE = `npm run verify:files

Compares what the register dossiers says of files with the bytes that lie where files lie, running or not: every part is there and opens with
the key of its file, all together are as long as what came in and have the hash that was computed then. It reads every byte and changes nothing.
Run it after a restore, and now and then.

  ✗ FILE FAULT   one that is not what it was, with its dossiers and uploads. KEY_NOT_HELD: wrapped with another KEY_FILES · KEY_ALTERED ·
                 PART_MISSING, PART_ALTERED with the number of the part · OTHER_LENGTH · OTHER_CONTENT
  ! FILE         bytes of which the database knows nothing, as after a restore of an older database. Their key is gone: nobody can read them

Ends with 0 when every file is whole, 1 when one is not, 2 when it is not used as described here, 3 when what it needs is not
there (environment, database, storage).`;

readCommandWords({ usage: USAGE, options: {} });
await runCommand(async () => {
  const environment = readForWork(['dossiers'], undefined, FILES_KEYS);
  const { keys, files } = environment;
  const vault = connectVault(files);
  const verdict = await withRegister(environment, 'dossiers', (database) =>
    verifyFiles(
      { database, keys, vault },
      {
        onFault: (finding) => console.log(describe(finding)),
        onStranger: (fileId) =>
          console.log(`! ${fileId}: cơ sở dữ liệu không biết tệp này (the database knows nothing of it)`),
      },
    ),
  );
  const { files: count, bytes, faulty, strangers } = verdict;
  const besides = strangers === 0 ? '' : `, ${strangers} ngoài cơ sở dữ liệu (unknown)`;
  if (faulty > 0) {
    process.exitCode = ENDS.failed;
    console.log(
      `✗ ${faulty} trong ${count} tệp không còn nguyên vẹn (files are not what they were)${besides}`,
    );
  } else console.log(`✓ ${count} tệp nguyên vẹn (files are whole): ${bytes} byte${besides}`);
}, ENDS.notStarted);

function describe(finding: FileFinding): string {
  const part = 'part' in finding ? ` ${finding.part}` : '';
  const uploads = finding.uploads.map(({ dossierId, uploadId }) => `dossier ${dossierId} upload ${uploadId}`);
  return `✗ ${finding.fileId} ${finding.fault}${part}: ${uploads.join(', ')}`;
}
