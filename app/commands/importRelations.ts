/** `npm run import:relations`: feeds the register of people with who is whose parent, guardian or spouse; `--help` says the rest. */
import { importRelations } from '../../subgraphs/population/actions/importRelations.ts';
import { FILE_ENDS, takeFileIn } from '../assembly/takingFiles.ts';
import { readCommandWords } from '../assembly/words.ts';
import { silenceTelemetry } from '../environment/environment.ts';
import { keysOfWork } from '../environment/environmentKeys.ts';

silenceTelemetry();

const USAGE = `npm run import:relations -- FILE|- [--report FILE]

Takes relations between people in: parents, guardians, marriages. Both people come in first (import:people).
FILE is JSON Lines in UTF-8, packed with gzip or not; - is the standard input. docs/operating/registers.md describes its records.
The same file again changes nothing. Delete it afterwards: it holds personal data, which no report and no log repeats.

  --report FILE  what became of each record, JSON Lines

${FILE_ENDS}
`;

const KEYS = keysOfWork('identity', 'blind-index');
const { values, positionals } = readCommandWords({
  usage: USAGE,
  positionals: [1, 1],
  options: { report: { type: 'string' } },
});
const [file = ''] = positionals;
await takeFileIn('population', { file, report: values.report, keys: KEYS }, importRelations);
