/** `npm run conformance:one-stop -- [URL]`: numbered cases of the older national protocol against an address; pass or fail for each. */
import { randomInt } from 'node:crypto';
import { runConformance } from '../../gateway/sandbox/oneStop/conformance.ts';
import { runCommand } from '../assembly/lifetime.ts';
import { findOneStopDoor } from '../assembly/oneStopSession.ts';
import { ENDS_USAGE, Misused, readCommandWords, refuseWords } from '../assembly/words.ts';

const USAGE = `npm run conformance:one-stop -- [URL] [--agency CODE] [--procedure CODE]

Asks an address that speaks the older national protocol (DongBoHoSoMC, CapNhatTienDoHoSoMC, TraCuuHoSo) numbered cases, and says of each
whether it passes. It reports dossiers of nobody under codes of its own. The token comes from the variable SESSION; without a URL it
asks the sandbox that runs on the data folder (DATA_DIRECTORY), and signs in there. The codes of the older protocol must have been
entered (docs/operating/connecting.md).
${ENDS_USAGE}`;

const { values, positionals } = readCommandWords({
  usage: USAGE,
  positionals: [0, 1],
  options: {
    agency: { type: 'string', default: 'H15.50.05' },
    procedure: { type: 'string', default: '1.004222' },
  },
});
const [url] = positionals;
if (url !== undefined && !URL.canParse(url)) refuseWords(USAGE, new Misused(`no address: ${url}`));

await runCommand(async () => {
  const system = await findOneStopDoor(url);
  const subject = { system, ...values, run: String(randomInt(100)).padStart(2, '0'), now: new Date() };
  let failed = 0;
  for await (const { number, title, fault } of runConformance(subject)) {
    if (fault !== undefined) failed += 1;
    const mark = fault === undefined ? '✓' : '✗';
    console.log(
      `${mark} ${String(number).padStart(2, '0')} ${title}${fault === undefined ? '' : `: ${fault}`}`,
    );
  }
  if (failed > 0) throw new Error(`${failed} cases failed`);
});
