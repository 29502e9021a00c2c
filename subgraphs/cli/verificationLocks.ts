/**
 * `npm run locks`: which officers' accounts may verify nobody, because what they typed did not agree too often. `npm run locks --
 * lift REGISTER ACCOUNT --by NAME --reason TEXT` lets one verify again; ACCOUNT is the account itself (`sub` of its tokens) or
 * its pseudonym as the list and the audit show it. Who lifted a lock and why stays on record.
 */

import { parseArgs } from 'node:util';
import type { SubgraphName } from '../../schema/files.ts';
import { cleanLine, isBlank } from '../../schema/text/clean.ts';
import { type Environment, readEnvironment, silenceTelemetry } from '../environment.ts';
import { liftVerificationLock, listVerificationLocks } from '../kernel/verifications.ts';
import { runCommand } from './lifetime.ts';
import { withRegister } from './openRegister.ts';

silenceTelemetry();

/** The registers that compare what officers type. */
const REGISTERS = ['population', 'dossiers'] as const satisfies readonly SubgraphName[];
const PSEUDONYM = /^[0-9a-f]{64}$/;

await runCommand(async () => {
  const options = { by: { type: 'string' }, reason: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [word = 'list', register, account] = positionals;
  const environment = readEnvironment(undefined, [...REGISTERS]);
  if (word === 'list') return list(environment);
  const found = REGISTERS.find((name) => name === register);
  const { by = '', reason = '' } = values;
  if (word !== 'lift' || found === undefined || account === undefined || isBlank(by) || isBlank(reason))
    throw new Error(`usage: npm run locks -- lift ${REGISTERS.join('|')} ACCOUNT --by NAME --reason TEXT`);
  await lift(environment, found, account, { by: cleanLine(by), reason: cleanLine(reason), at: new Date() });
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
