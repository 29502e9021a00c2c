/**
 * `npm run locks`: which officers' accounts may verify nobody, because what they typed did not agree too often. `npm run locks --
 * lift REGISTER ACCOUNT --by NAME --reason TEXT` lets one verify again; ACCOUNT is the account itself (`sub` of its tokens) or
 * its pseudonym as the list and the audit show it. Who lifted a lock and why stays on record.
 */

import { cleanLine } from '../../kernel/domain/text/clean.ts';
import { isUnicode } from '../../kernel/domain/text/typed.ts';
import { liftVerificationLock, listVerificationLocks } from '../../kernel/verifications.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { runCommand } from '../assembly/lifetime.ts';
import { withRegister } from '../assembly/openRegister.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { type Environment, readForWork, silenceTelemetry } from '../environment/environment.ts';
import { DATABASE_KEY, OPERATOR_KEYS } from '../environment/environmentKeys.ts';

silenceTelemetry();

/** The registers that compare what officers type. */
const REGISTERS = ['population', 'dossiers'] as const satisfies readonly SubgraphName[];
const PSEUDONYM = /^[0-9a-f]{64}$/;

const USAGE = `npm run locks [-- list]
npm run locks -- lift ${REGISTERS.join('|')} ACCOUNT --by NAME --reason TEXT

Lists the officers' accounts that may verify nobody, because what they typed did not agree too often, or lets one verify again.
ACCOUNT is the account itself (sub of its tokens) or its pseudonym as the list shows it. Who lifted a lock and why stays on record.`;

type Asked = { word: 'list' } | { word: 'lift'; register: (typeof REGISTERS)[number]; account: string };

function readAsked(): { asked: Asked; by: string; reason: string } {
  const options = { by: { type: 'string', default: '' }, reason: { type: 'string', default: '' } } as const;
  const { values, positionals } = readCommandWords({ usage: USAGE, positionals: [0, 3], options });
  const [word = 'list', name, account] = positionals;
  const [by, reason] = [cleanLine(values.by), cleanLine(values.reason)];
  if (word === 'list' && name === undefined) return { asked: { word }, by, reason };
  const register = REGISTERS.find((candidate) => candidate === name);
  if (word !== 'lift' || register === undefined || account === undefined || by === '' || reason === '')
    return refuseWords(USAGE, new Misused('say whose lock to lift, who lifts it, and why'));
  if (!isUnicode(values.by) || !isUnicode(values.reason))
    return refuseWords(USAGE, new Misused('NAME and TEXT must be Unicode: they stay on record'));
  return { asked: { word, register, account }, by, reason };
}

const { asked, by, reason } = readAsked();
await runCommand(async () => {
  if (asked.word === 'list') return list(readForWork(REGISTERS, undefined, DATABASE_KEY));
  const { register, account } = asked;
  // Whoever names the pseudonym itself needs no key to make it.
  const needed = PSEUDONYM.test(account) ? DATABASE_KEY : OPERATOR_KEYS;
  await lift(readForWork([register], undefined, needed), register, account, { by, reason, at: new Date() });
});

async function list(environment: Environment): Promise<void> {
  for (const register of REGISTERS) {
    const locks = await withRegister(environment, register, listVerificationLocks);
    if (locks.length === 0) console.log(`✓ ${register}: không tài khoản nào bị khóa (none locked)`);
    for (const { account, agency, lockedAt, failures } of locks)
      console.log(
        `✗ ${register} ${account} ${agency} khóa lúc (locked at) ${lockedAt}, ${failures} lần (failures)`,
      );
  }
}

async function lift(
  environment: Environment,
  register: SubgraphName,
  account: string,
  lifting: Parameters<typeof liftVerificationLock>[2],
): Promise<void> {
  const pseudonym = PSEUDONYM.test(account) ? account : environment.keys.hmac('pseudonym', account);
  const lifted = await withRegister(environment, register, (database) =>
    liftVerificationLock(database, pseudonym, lifting),
  );
  if (!lifted) throw new Error(`${register} has not locked this account`);
  console.log(`✓ ${register}: đã mở khóa (lifted)`);
}
