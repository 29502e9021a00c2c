/** `npm run keys -- new|public|check`: makes the keys of production, gives their public halves, and judges what is there. */
import { childEnvironment } from '../environment/environment.ts';
import { runKeys } from './keySteps.ts';

process.exitCode = runKeys(process.argv.slice(2), {
  source: childEnvironment({}),
  say: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
