/** `npm run docs:refusals`: writes the page of every refusal and failure. */
import { runRefusals } from '../../schema/tools/refusals.ts';
import { runCommand } from '../assembly/lifetime.ts';
import { readCommandWords } from '../assembly/words.ts';

const { values } = readCommandWords({
  usage: `npm run docs:refusals [-- --check]

Writes docs/refusals.md: every refusal of the contracts and every code of a failure.

  --check   write nothing; end with 1 where it differs from the file`,
  options: { check: { type: 'boolean', default: false } },
});
await runCommand(async () => {
  process.exitCode = runRefusals(values.check);
});
