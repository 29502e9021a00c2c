/** `npm run docs:configuration`: writes the tables of variables into the page of configuration. */
import { readCommandWords } from '../assembly/words.ts';
import { runConfiguration } from './configurationTables.ts';

const { values } = readCommandWords({
  usage: `npm run docs:configuration [-- --check]

Writes the tables of docs/operating/configuration.md from the code that reads the environment.

  --check   write nothing; end with 1 where the page differs`,
  options: { check: { type: 'boolean', default: false } },
});
process.exitCode = runConfiguration(values.check);
