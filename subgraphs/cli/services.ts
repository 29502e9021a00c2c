/** `npm run start:services`: the gateway and each subgraph as a process of its own over the embedded PostgreSQL. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { subgraphNames } from '../../schema/files.ts';
import { childEnvironment, readEnvironment, silenceTelemetry } from '../environment.ts';
import { findFreePorts } from './freePorts.ts';
import { closeOnSignal, runCommand } from './lifetime.ts';

silenceTelemetry();
const SERVE = fileURLToPath(new URL('./serve.ts', import.meta.url));
const children: ChildProcess[] = [];
let closing = false;

await runCommand(async () => {
  const environment = readEnvironment();
  const { prepareDatabases, startSimulator } = await import('./embedded.ts');
  const report = (line: string): void => console.log(line);
  console.log('Một Lần – từng phần một tiến trình (services)');
  const databases = await prepareDatabases(environment, report);
  const ports = await findFreePorts(environment.host, subgraphNames.length);
  const address = (index: number): string => `http://${environment.host}:${ports[index]}`;
  // Known once the gateway listens: callbacks come by its door, like everything.
  let origin = '';
  const platform = await startSimulator(environment, () => `${origin}/webhooks/payments/confirm`);
  const closeAll = async (): Promise<void> => {
    closing = true;
    // The gateway was started last and ends first: what it still answers needs the others.
    const gateways = children.splice(subgraphNames.length);
    await Promise.all(gateways.map(stop));
    await Promise.all(children.map(stop));
    await platform.close();
    await databases.postgres?.stop();
  };
  closeOnSignal(async () => {
    console.log('\n  … đang dừng (stopping)');
    await closeAll();
  });
  const shared: Record<string, string> = {
    HOST: environment.host,
    PAYMENT_PLATFORM_URL: environment.paymentPlatformUrl ?? platform.url,
  };
  subgraphNames.forEach((name, index) => {
    shared[`SUBGRAPH_URL_${name.toUpperCase()}`] = address(index);
  });
  const parts = Promise.all(
    subgraphNames.map((name, index) =>
      startPart(name, {
        ...shared,
        PORT: String(ports[index]),
        ADMIN_PORT: '0',
        [`DATABASE_URL_${name.toUpperCase()}`]: databases.adminUrls[name],
      }),
    ),
  );
  // A part that does not start must not leave the others, nor the database, behind.
  const gateway = await parts
    .then(() => startPart('gateway', { ...shared, PORT: String(environment.port) }))
    .catch(async (error: unknown) => {
      await closeAll();
      throw error;
    });
  origin = gateway;
  console.log(
    `\n  Hộp cát (sandbox) ${gateway}/sandbox/\n  GraphQL           ${gateway}/graphql\n  Dừng (stop): Ctrl-C`,
  );
});

/** Starts one part and waits until it says where it listens. */
function startPart(part: string, changes: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', SERVE, part], {
    env: childEnvironment(changes),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      // A line of the log stays one JSON object, for whoever reads it by machine.
      console.log(line.startsWith('{') ? line : `  ${line}`);
      const [name, origin] = line.trim().split(' ');
      if (name === part && origin !== undefined) resolve(origin);
    });
    child.once('exit', (code) => {
      if (!closing) console.log(`  ! ${part} đã dừng (ended with ${code ?? 'a signal'})`);
      reject(new Error(`${part} ended with ${code}`));
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
