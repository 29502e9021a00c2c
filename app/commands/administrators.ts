/** `npm run administrators`: makes the first two administrators of an installation; `--help` says the rest. */

import { cleanLine } from '../../kernel/domain/text/clean.ts';
import { isUnicode } from '../../kernel/domain/text/typed.ts';
import { makeAdministrators } from '../../subgraphs/dossiers/actions/makeAdministrators.ts';
import { ACCOUNT } from '../../subgraphs/dossiers/rules/directory/record.ts';
import { runCommand } from '../assembly/lifetime.ts';
import { withRegisterTakingIn } from '../assembly/openRegister.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { keysToTakeIn } from '../environment/commandKeys.ts';
import { readForWork, silenceTelemetry } from '../environment/environment.ts';

silenceTelemetry();

const USAGE = `npm run administrators -- ACCOUNT ACCOUNT --by NAME --basis TEXT

Makes the first administrators of the directory, at the Government Office (G22): two, since what one of them proposes the other
confirms. Refused while there are two others: from then on administrators are made by administrators; the same two again change nothing.
Where one is left, who can confirm nothing, say her account and that of the second. ACCOUNT is the account itself (sub of its tokens). Who made them and on what ground
stays on record.`;

const REFUSALS = {
  ADMINISTRATOR_EXISTS:
    'đã có quản trị viên danh bạ; quản trị viên mới do quản trị viên đề xuất và xác nhận (there is an administrator already: propose another in the graph)',
  ANOTHER_ADMINISTRATOR:
    'còn một quản trị viên danh bạ khác; nêu tài khoản đó và tài khoản thứ hai (one administrator is left: name that account and a second)',
  ACCOUNT_AT_OTHER_AGENCY: 'tài khoản đang làm việc cho cơ quan khác (an account works for another agency)',
} as const;

function readWords() {
  const { values, positionals } = readCommandWords({
    usage: USAGE,
    positionals: [2, 2],
    options: { by: { type: 'string', default: '' }, basis: { type: 'string', default: '' } },
  });
  const [first = '', second = ''] = positionals;
  const [by, basis] = [cleanLine(values.by), cleanLine(values.basis)];
  if (![first, second].every((account) => ACCOUNT.test(account)) || first === second)
    return refuseWords(USAGE, new Misused('say two different accounts'));
  if (by === '' || basis === '')
    return refuseWords(USAGE, new Misused('say who makes them (--by) and on what ground (--basis)'));
  if (!isUnicode(values.by) || !isUnicode(values.basis))
    return refuseWords(USAGE, new Misused('NAME and TEXT must be Unicode: they stay on record'));
  return { accounts: [first, second] as const, by, basis };
}

const words = readWords();
await runCommand(async () => {
  const environment = readForWork(['dossiers'], undefined, keysToTakeIn.directory);
  await withRegisterTakingIn(environment, 'dossiers', async (database) => {
    const made = await makeAdministrators(database, environment.keys, { ...words, now: new Date() });
    if (made !== 'MADE' && made !== 'MADE_BEFORE') throw new Error(REFUSALS[made]);
  });
  console.log('✓ hai quản trị viên danh bạ (two administrators)');
});
