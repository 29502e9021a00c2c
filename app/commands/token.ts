/** `npm run token -- PERSONA`: a token of the embedded issuer for scripts. */
import { findPersona, issueToken } from '../../gateway/sandbox/issuer.ts';
import { personas } from '../../nation/personas.ts';
import { findRunningOrigin } from '../../platform/embedded/origin.ts';
import { NotStarted, runCommand } from '../assembly/lifetime.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { childEnvironment, readEnvironment } from '../environment/environment.ts';

const NAMES = personas.map(({ key }) => key).join(', ');
const USAGE = `npm run --silent token -- PERSONA

Prints an access token of the embedded issuer. PERSONA is ${NAMES}.
It is for the instance that runs on the data folder (DATA_DIRECTORY); PORT and HOST name another one. Without --silent npm prints
two lines of its own before the token.`;

const [word = ''] = readCommandWords({ usage: USAGE, positionals: [1, 1], options: {} }).positionals;
const persona = findPersona(word) ?? refuseWords(USAGE, new Misused(`there is no persona ${word}`));

await runCommand(async () => {
  const environment = readEnvironment();
  if (environment.profile === 'production')
    throw new NotStarted('the embedded issuer does not exist in production');
  const { npm_lifecycle_event: script, npm_config_loglevel: level, PORT: port } = childEnvironment({});
  if (script === 'token' && level !== 'silent' && process.stdout.isTTY !== true)
    console.error('! npm in dòng của nó trước mã (npm prints before the token): npm run --silent token');
  const running = port === undefined ? await findRunningOrigin(environment.dataDirectory) : undefined;
  const host = environment.host === '0.0.0.0' ? '127.0.0.1' : environment.host;
  const origin = running ?? `http://${host}:${environment.port}`;
  console.log(await issueToken(environment.keys, origin, persona, new Date()));
});
