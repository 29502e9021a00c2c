/** `npm run start:services`: the gateway and each subgraph as a process of its own over the embedded PostgreSQL. */
import { isSandboxBuilt } from '../../gateway/sandbox/page.ts';
import { readEnvironment, silenceTelemetry } from '../environment.ts';
import { describeStart, publicSandboxWarning } from './banner.ts';
import { closeOnSignal, endWithParent, giveUp, runCommand } from './lifetime.ts';
import { Services } from './supervised.ts';

silenceTelemetry();
endWithParent();

await runCommand(async () => {
  const environment = readEnvironment();
  if (environment.publicSandbox) console.error(publicSandboxWarning(environment.host));
  const { prepareDatabases, startSimulator } = await import('./embedded.ts');
  const report = (line: string): void => console.log(line);
  console.log('Một Lần – từng phần một tiến trình (services)');
  const databases = await prepareDatabases(environment, report, { onGivenUp: giveUp });
  const services = new Services({ environment, adminUrls: databases.adminUrls, report, onGivenUp: giveUp });
  // A platform that is given needs no stand-in, and production has none.
  const platform =
    environment.paymentPlatformUrl === undefined
      ? await startSimulator(environment, () => `${services.addressOf('payments')}/webhooks/payments/confirm`)
      : undefined;
  const closeAll = async (): Promise<void> => {
    await services.stop();
    await platform?.close();
    await databases.postgres?.stop();
  };
  closeOnSignal(async () => {
    console.log('\n  … đang dừng (stopping)');
    await closeAll();
  });
  // A part that does not start must not leave the others, nor the database, behind.
  const gateway = await services
    .start(environment.paymentPlatformUrl ?? platform?.url ?? '')
    .catch(async (error: unknown) => {
      await closeAll();
      throw error;
    });
  console.log(describeStart({ profile: environment.profile, origin: gateway, hasPage: isSandboxBuilt() }));
});
