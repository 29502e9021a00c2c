/** `npm run compose`: lints the contracts and writes what follows from them. */
import { runCompose } from '../../schema/tools/compose.ts';
import { runCommand } from '../assembly/lifetime.ts';
import { readCommandWords } from '../assembly/words.ts';
import { houseLinters } from './contractLinters.ts';

const { values } = readCommandWords({
  usage: `npm run compose [-- --check]

Lints the contracts of the registers and writes the supergraph and the policy table that follow from them.

  --check   write nothing; end with 1 where they differ from the files`,
  options: { check: { type: 'boolean', default: false } },
});
await runCommand(async () => {
  process.exitCode = runCompose(values.check, houseLinters());
});
