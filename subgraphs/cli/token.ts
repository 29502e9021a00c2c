/** `npm run token -- PERSONA`: a token of the embedded issuer for scripts. */
import { findPersona, issueToken } from '../../gateway/sandbox/issuer.ts';
import { readEnvironment } from '../environment.ts';
import { personas } from '../nation/personas.ts';
import { runCommand } from './lifetime.ts';

await runCommand(async () => {
  const environment = readEnvironment();
  if (environment.profile === 'production')
    throw new Error('the embedded issuer does not exist in production');
  const persona = findPersona(process.argv[2] ?? '');
  if (persona === undefined) throw new Error(`personas are: ${personas.map(({ key }) => key).join(', ')}`);
  const host = environment.host === '0.0.0.0' ? '127.0.0.1' : environment.host;
  console.log(await issueToken(environment.keys, `http://${host}:${environment.port}`, persona, new Date()));
});
