/** `npm run verify:ledger`: whether the ledger of payments balances and agrees with its requests; `--help` says the rest. */
import { readBooks } from '../../subgraphs/payments/database/ledgerAudit.ts';
import { judgeRequest } from '../../subgraphs/payments/rules/ledgerAudit.ts';
import { runCommand } from '../assembly/lifetime.ts';
import { withRegister } from '../assembly/openRegister.ts';
import { ENDS, readCommandWords } from '../assembly/words.ts';
import { readForWork, silenceTelemetry } from '../environment/environment.ts';
import { DATABASE_KEY } from '../environment/environmentKeys.ts';

silenceTelemetry();

const USAGE = `npm run verify:ledger

Reads the ledger of payments, running or not, at one moment: every transaction sums to zero, every paid request stands under fees and
charges with its total and no other does, and what is to be given back is what disputes say. It changes nothing. Run it after a
restore, and before the books are compared with the statement of the platform.

Ends with 0 when all of it agrees, 1 when something does not, 2 when it is not used as described here, 3 when what it needs is not
there (environment, database).`;

readCommandWords({ usage: USAGE, options: {} });
await runCommand(async () => {
  const books = await withRegister(readForWork(['payments'], undefined, DATABASE_KEY), 'payments', readBooks);
  const findings = books.requests.flatMap((request) =>
    judgeRequest(request).map((finding) => `${request.reference}: ${finding}`),
  );
  for (const { transaction, differenceDong } of books.unbalanced)
    findings.push(`${transaction}: UNBALANCED ${differenceDong}`);
  for (const finding of findings) console.log(`✗ ${finding}`);
  for (const { account, amountDong } of books.balances) console.log(`  ${account} ${amountDong}`);
  if (findings.length > 0) process.exitCode = ENDS.failed;
  else console.log(`✓ sổ cái khớp (the ledger agrees): ${books.requests.length} yêu cầu (requests)`);
});
