/** `npm run simulate:one-stop`: a one-stop system as a process of its own, which sends dossiers by the older protocol, lies and all. */
import { randomInt } from 'node:crypto';
import { SignJWT } from 'jose';
import { z } from 'zod';
import { clientKeyOf } from '../../gateway/sandbox/clientKeys.ts';
import { type Lie, lieNames, lies } from '../../gateway/sandbox/oneStop/lies.ts';
import { makeLife } from '../../gateway/sandbox/oneStop/life.ts';
import { type SimulatedSystem, sendLives } from '../../gateway/sandbox/oneStop/system.ts';
import { PROVIDER_ROUTES } from '../../gateway/sandbox/provider.ts';
import { findInstance } from '../assembly/instance.ts';
import { NotStarted, runCommand } from '../assembly/lifetime.ts';
import { ENDS_USAGE, Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { readEnvironment } from '../environment/environment.ts';

const CLIENT = 'one-stop-dak-lak';
const MOST = 10_000;
const USAGE = `npm run simulate:one-stop -- [--url URL] [--dossiers N] [--lies LIE,LIE|all] [--agency CODE] [--procedure CODE]

Sends the lives of N dossiers (10 unless said) to the door of the older national protocol, as the one-stop system of Đắk Lắk does: it asks
whether a dossier is there, sends it as new or as a change, its progress in blocks of ten, and again what failed. With --lies each
dossier has one of them, in turn:
${lieNames.map((lie) => `  ${lie.padEnd(20)} ${lies[lie]}`).join('\n')}
It signs in at the sandbox that runs on the data folder (DATA_DIRECTORY). With --url it sends to any other installation, and takes its
token from the variable SESSION. It prints what was taken, held and refused, and how often each finding came.
${ENDS_USAGE}`;

const { values } = readCommandWords({
  usage: USAGE,
  options: {
    url: { type: 'string' },
    dossiers: { type: 'string', default: '10' },
    lies: { type: 'string', default: '' },
    agency: { type: 'string', default: 'H15.50.05' },
    procedure: { type: 'string', default: '1.004222' },
  },
});
const dossiers = Number(values.dossiers);
if (!Number.isSafeInteger(dossiers) || dossiers < 1 || dossiers > MOST)
  refuseWords(USAGE, new Misused(`--dossiers takes a number from 1 to ${MOST}`));
const wanted = values.lies === 'all' ? lieNames : values.lies.split(',').filter((one) => one !== '');
const unknown = wanted.find((one) => !lieNames.some((name) => name === one));
if (unknown !== undefined) refuseWords(USAGE, new Misused(`there is no lie ${unknown}`));
if (values.url !== undefined && !URL.canParse(values.url))
  refuseWords(USAGE, new Misused('--url takes an address'));

const tokenSchema = z.object({ access_token: z.string() });

/** The token of the system itself (client credentials), as the sandbox's provider gives it. */
async function signIn(origin: string): Promise<string> {
  const token = `${origin}${PROVIDER_ROUTES.token}`;
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(CLIENT)
    .setSubject(CLIENT)
    .setAudience(origin)
    .setJti(String(randomInt(2 ** 47)))
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(clientKeyOf(CLIENT).privateKey);
  const response = await fetch(token, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: CLIENT,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
      resource: `${origin}/graphql`,
    }),
  }).catch((error: unknown) => {
    throw new NotStarted(`no sandbox answers at ${origin}; npm start runs one`, { cause: error });
  });
  if (!response.ok) throw new NotStarted(`the provider at ${origin} gave no token: ${response.status}`);
  return tokenSchema.parse(await response.json()).access_token;
}

/** Where to send, and under which token. */
async function findSystem(): Promise<SimulatedSystem> {
  if (values.url === undefined) {
    const origin = await findInstance(readEnvironment());
    const token = await signIn(origin);
    return { url: `${origin}/one-stop`, session: async () => token };
  }
  const { SESSION } = process.env;
  if (SESSION === undefined || SESSION === '') throw new NotStarted('the variable SESSION has no token');
  return { url: values.url, session: async () => SESSION };
}

await runCommand(async () => {
  const system = await findSystem();
  const run = String(randomInt(100)).padStart(2, '0');
  const lives = Array.from({ length: dossiers }, (_, index) => {
    const lie = wanted[index % Math.max(wanted.length, 1)] as Lie | undefined;
    const { agency, procedure } = values;
    const life = makeLife({ agency, procedure, index, run, now: new Date() });
    return { lie, life };
  });
  const { taken, held, refused, findings } = await sendLives(system, lives);
  console.log(`✓ ${dossiers} dossiers: ${taken} records taken, ${held} held, ${refused} refused`);
  for (const [code, times] of Object.entries(findings).sort()) console.log(`  ${code} ${times}`);
});
