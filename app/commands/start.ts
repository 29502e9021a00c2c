/** `npm start`: the whole system in one process, with everything it needs. */
import { join } from 'node:path';
import { isSandboxBuilt } from '../../gateway/sandbox/page.ts';
import { keepOrigin } from '../../platform/embedded/origin.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import { describeStart, publicSandboxWarning } from '../assembly/banner.ts';
import { closeOnSignal, endWithParent, giveUp, runCommand } from '../assembly/lifetime.ts';
import { observe } from '../assembly/observing.ts';
import { ENDS, readCommandWords } from '../assembly/words.ts';
import { readEnvironment, silenceTelemetry } from '../environment/environment.ts';

readCommandWords({
  usage: `npm start

Starts the whole system in one process: PostgreSQL, the six registers, the gateway, and in the sandbox its page and its issuer.
It takes no words: PORT, HOST, ADMIN_PORT, DATA_DIRECTORY and the other variables of docs/operating/configuration.md set it up. Ctrl-C stops it; the data
stays. Behind nohup it goes on when the terminal is closed.

Ends with 0 when it was asked to stop, 1 when something that it cannot serve without died too often, 2 when it is not used as
described here, 3 when it could not start, 98 when its port is taken.`,
  options: {},
});
silenceTelemetry();
endWithParent();

await runCommand(async () => {
  const environment = readEnvironment();
  if (environment.publicSandbox) console.error(publicSandboxWarning(environment.host));
  const { prepareDatabases } = await import('../assembly/databases.ts');
  const { startEmbedded } = await import('../assembly/embedded.ts');
  const report = (line: string): void => console.log(line);
  console.log('Một Lần – cung cấp thông tin một lần cho Nhà nước');
  console.log('  … đang khởi động cơ sở dữ liệu (starting PostgreSQL)');
  let observer: Observer | undefined;
  const databases = await prepareDatabases(environment, report, {
    onChange: (state) => observer?.databaseChanged(state),
    onGivenUp: giveUp,
  });
  const logFolder =
    environment.profile === 'sandbox'
      ? (databases.postgres?.dataDirectory ?? environment.dataDirectory)
      : undefined;
  observer = await observe(environment, 'embedded', logFolder);
  const system = await startEmbedded(environment, databases, report, observer).catch(
    async (error: unknown) => {
      await databases.postgres?.stop();
      throw error;
    },
  );
  if (databases.postgres !== undefined) await keepOrigin(databases.postgres.dataDirectory, system.origin);
  closeOnSignal(async (politely) => {
    console.log('\n  … đang dừng (stopping)');
    await system.close(politely ? environment.drainNoticeMs : 0);
    await databases.postgres?.stop();
  });
  console.log(
    describeStart({
      profile: environment.profile,
      origin: system.origin,
      adminOrigin: system.adminOrigin,
      platformUrl: system.platform?.url ?? environment.paymentPlatformUrl,
      dataDirectory: databases.postgres?.dataDirectory,
      logFile: logFolder === undefined ? undefined : join(logFolder, 'mot-lan.log'),
      welcome: true,
      hasPage: isSandboxBuilt(),
    }),
  );
}, ENDS.notStarted);
