/** `npm run keys -- new|public|check|rotate`: makes the keys of production, gives their public halves, judges and replaces them. */
import { childEnvironment } from '../environment/environment.ts';
import { runKeys } from './keySteps.ts';

process.exitCode = runKeys(process.argv.slice(2), {
  source: childEnvironment({}),
  say: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
