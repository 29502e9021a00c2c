/** `npm run simulate:one-stop`: a one-stop system as a process of its own, which sends dossiers by the older protocol, lies and all. */
import { randomInt } from 'node:crypto';
import { type Lie, lieNames, lies } from '../../gateway/sandbox/oneStop/lies.ts';
import { makeLife } from '../../gateway/sandbox/oneStop/life.ts';
import { sendLives } from '../../gateway/sandbox/oneStop/system.ts';
import { runCommand } from '../assembly/lifetime.ts';
import { findOneStopDoor } from '../assembly/oneStopSession.ts';
import { ENDS_USAGE, Misused, readCommandWords, refuseWords } from '../assembly/words.ts';

const DOSSIERS = 10;
const MOST = 10_000;
const USAGE = `npm run simulate:one-stop -- [--url URL --session FILE] [--dossiers N] [--lies LIE,LIE|all] [--agency CODE] [--procedure CODE]

Sends the lives of N dossiers (unless said 10, or one for each lie where those are more) to the door of the older national
protocol, as the one-stop system of Đắk Lắk does: it asks whether a dossier is there, sends it as new or as a change, its
progress in blocks of ten, and again what failed. With --lies each
dossier has one of them, in turn:
${lieNames.map((lie) => `  ${lie.padEnd(20)} ${lies[lie]}`).join('\n')}
It signs in at the sandbox that runs on the data folder (DATA_DIRECTORY). With --url it sends to any other installation, under the
token that stands in the file of --session. It prints what was taken, held and refused, and how often each finding came.
${ENDS_USAGE}`;

const { values } = readCommandWords({
  usage: USAGE,
  options: {
    url: { type: 'string' },
    session: { type: 'string' },
    dossiers: { type: 'string' },
    lies: { type: 'string', default: '' },
    agency: { type: 'string', default: 'H15.50.05' },
    procedure: { type: 'string', default: '1.004222' },
  },
});
const wanted = values.lies === 'all' ? lieNames : values.lies.split(',').filter((one) => one !== '');
const unknown = wanted.find((one) => !lieNames.some((name) => name === one));
if (unknown !== undefined) refuseWords(USAGE, new Misused(`there is no lie ${unknown}`));
// Unless somebody wants fewer, each lie is told.
const dossiers = Number(values.dossiers ?? Math.max(DOSSIERS, wanted.length));
if (!Number.isSafeInteger(dossiers) || dossiers < 1 || dossiers > MOST)
  refuseWords(USAGE, new Misused(`--dossiers takes a number from 1 to ${MOST}`));
if (values.url !== undefined && !URL.canParse(values.url))
  refuseWords(USAGE, new Misused('--url takes an address'));

await runCommand(async () => {
  const system = await findOneStopDoor(values.url, values.session);
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
