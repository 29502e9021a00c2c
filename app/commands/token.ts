/** `npm run token -- PERSONA`: a token of the embedded issuer for scripts. */
import { findPersona, issueToken } from '../../gateway/sandbox/issuer.ts';
import { personas } from '../../nation/personas.ts';
import { findInstance, warnOfBanner } from '../assembly/instance.ts';
import { NotStarted, runCommand } from '../assembly/lifetime.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { readEnvironment } from '../environment/environment.ts';

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
  warnOfBanner('token', 'mã');
  const origin = await findInstance(environment);
  console.log(await issueToken(environment.keys, origin, persona, new Date()));
});
