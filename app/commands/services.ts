/** `npm run start:services`: the gateway and each subgraph as a process of its own over the embedded PostgreSQL. */
import { isSandboxBuilt } from '../../gateway/sandbox/page.ts';
import { keepOrigin } from '../../platform/embedded/origin.ts';
import { describeStart, publicSandboxWarning } from '../assembly/banner.ts';
import { closeOnSignal, endWithParent, giveUp, runCommand } from '../assembly/lifetime.ts';
import { Services } from '../assembly/supervised.ts';
import { ENDS, readCommandWords } from '../assembly/words.ts';
import { readEnvironment, silenceTelemetry } from '../environment/environment.ts';

readCommandWords({
  usage: `npm run start:services

Starts the gateway and each register as a process of its own. It takes no words: docs/operating/configuration.md lists its variables.

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
  const { startSimulator } = await import('../assembly/embedded.ts');
  const report = (line: string): void => console.log(line);
  console.log('Một Lần – từng phần một tiến trình (services)');
  const databases = await prepareDatabases(environment, report, { onGivenUp: giveUp });
  const services = new Services({ environment, places: databases.places, report, onGivenUp: giveUp });
  // Known once the gateway listens: callbacks come by its door, like everything.
  let origin = '';
  // A platform that is given needs no stand-in, and production has none.
  const platform =
    environment.paymentPlatformUrl === undefined
      ? await startSimulator(environment, () => `${origin}/webhooks/payments/confirm`)
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
  origin = gateway;
  if (databases.postgres !== undefined) await keepOrigin(databases.postgres.dataDirectory, origin);
  console.log(
    describeStart({
      profile: environment.profile,
      origin,
      platformUrl: environment.paymentPlatformUrl ?? platform?.url,
      dataDirectory: databases.postgres?.dataDirectory,
      welcome: true,
      hasPage: isSandboxBuilt(),
    }),
  );
}, ENDS.notStarted);
