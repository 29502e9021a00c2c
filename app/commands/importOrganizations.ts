/** `npm run import:organizations`: feeds the register of organisations; `--help` says the rest. */
import { importOrganizations } from '../../subgraphs/warehouse/actions/importOrganizations.ts';
import { FILE_ENDS, takeFileIn } from '../assembly/takingFiles.ts';
import { readCommandWords } from '../assembly/words.ts';
import { silenceTelemetry } from '../environment/environment.ts';
import { keysOfWork } from '../environment/environmentKeys.ts';

silenceTelemetry();

const USAGE = `npm run import:organizations -- FILE|- [--report FILE]

Takes organisations in, each with everybody who represents or represented it.
FILE is JSON Lines in UTF-8, packed with gzip or not; - is the standard input. docs/operating/registers.md describes its records.
The same file again changes nothing. Delete it afterwards: it holds personal data, which no report and no log repeats.

  --report FILE  what became of each record, JSON Lines

${FILE_ENDS}
`;

const KEYS = keysOfWork('identity');
const { values, positionals } = readCommandWords({
  usage: USAGE,
  positionals: [1, 1],
  options: { report: { type: 'string' } },
});
const [file = ''] = positionals;
await takeFileIn('warehouse', { file, report: values.report, keys: KEYS }, importOrganizations);
