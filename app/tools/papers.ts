/** `npm run docs:papers`: writes the page of the papers of the embedded procedures. */
import { readCommandWords } from '../assembly/words.ts';
import { runPapers } from './paperTables.ts';

const { values } = readCommandWords({
  usage: `npm run docs:papers [-- --check]

Writes docs/embedded-papers.md: which row of the national record stands in which case of an embedded procedure, and why.

  --check   write nothing; end with 1 where it differs from the file`,
  options: { check: { type: 'boolean', default: false } },
});
process.exitCode = runPapers(values.check);
