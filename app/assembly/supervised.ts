import { findFreePorts } from '../../platform/embedded/ports.ts';
import { Keeper, type KeeperOptions } from '../../platform/supervision/keeper.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import type { Environment, Part } from '../environment/environment.ts';
import { PartNotStarted, type StartedPart, startPart } from './parts.ts';

/** A port that somebody took between being found and being used is bad luck; so often it is something else. */
const TRIES = 5;

export interface ServicesOptions {
  environment: Pick<Environment, 'host' | 'port' | 'admin'>;
  /** Where each register's database is. */
  places: Record<SubgraphName, string>;
  report: (line: string) => void;
  /** Hears the last sentence when a part died so often that it is not started again. */
  onGivenUp: (sentence: string) => void;
  rule?: KeeperOptions['rule'];
}

type Variables = Record<string, string>;

/**
 * The parts of `start:services`, each kept running. Every part is told where the others are before they start, and each
 * listens there or does not start at all; the one that is started again comes back to the same address.
 */
export class Services {
  readonly #options: ServicesOptions;
  #keepers = new Map<Part, Keeper>();
  #addresses = new Map<SubgraphName, string>();
  #stopping = false;

  constructor(options: ServicesOptions) {
    this.#options = options;
  }

  /** Where the register listens, as everybody was told. */
  addressOf(name: SubgraphName): string {
    return this.#addresses.get(name) ?? '';
  }

  /** Starts all parts, the gateway last. Gives its origin. */
  async start(paymentPlatformUrl: string): Promise<string> {
    const shared: Variables = {
      HOST: this.#options.environment.host,
      PAYMENT_PLATFORM_URL: paymentPlatformUrl,
    };
    for (let tries = 1; ; tries += 1) {
      try {
        await this.#startRegisters(shared);
        break;
      } catch (error) {
        if (!(error instanceof PartNotStarted && error.portTaken) || this.#stopping || tries === TRIES)
          throw error;
        this.#options.report(
          '  ! Có cổng vừa bị chiếm; chọn lại mọi cổng (a port was taken: all are chosen anew).',
        );
        await this.#stopAll([...this.#keepers.keys()]);
        this.#keepers.clear();
      }
    }
    return this.#startGateway({ ...shared, ...this.#urls() });
  }

  /** Stops all parts. The gateway was started last and ends first: what it still answers needs the others. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#stopAll(['gateway']);
    await this.#stopAll(subgraphNames);
  }

  async #stopAll(parts: readonly Part[]): Promise<void> {
    await Promise.all(parts.map((part) => this.#keepers.get(part)?.stop()));
  }

  #urls(): Variables {
    return Object.fromEntries(
      [...this.#addresses].map(([name, address]) => [`SUBGRAPH_URL_${name.toUpperCase()}`, address]),
    );
  }

  async #startRegisters(shared: Variables): Promise<void> {
    const { places, environment } = this.#options;
    const { host } = environment;
    const ports = await findFreePorts(host, 2 * subgraphNames.length);
    subgraphNames.forEach((name, index) => {
      this.#addresses.set(name, `http://${host.includes(':') ? `[${host}]` : host}:${ports[2 * index]}`);
    });
    const started = subgraphNames.map((name, index) => {
      const variables = {
        ...shared,
        ...this.#urls(),
        PORT: String(ports[2 * index]),
        ADMIN_PORT: String(ports[2 * index + 1]),
        [`DATABASE_URL_${name.toUpperCase()}`]: places[name],
      };
      return this.#keep(name, (signal) => this.#launch([name], variables, signal));
    });
    const outcomes = await Promise.allSettled(started);
    const failed = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason);
    // What says why comes first: one that was taken is tried again, anything else is not.
    if (failed.length > 0) throw failed.find((reason) => !reason.portTaken) ?? failed[0];
  }

  async #startGateway(variables: Variables): Promise<string> {
    const { port, admin } = this.#options.environment;
    const wanted: Variables = {
      PORT: String(port),
      ...(admin.port === undefined ? {} : { ADMIN_PORT: String(admin.port) }),
    };
    let known: { origin: string; admin: string } | undefined;
    await this.#keep('gateway', async (signal) => {
      const started = await this.#launch(
        known === undefined ? ['gateway'] : ['gateway', '--exact-ports'],
        { ...variables, ...(known === undefined ? wanted : portsOf(known)) },
        signal,
      );
      known ??= started.announcement;
      return started;
    });
    return known?.origin ?? '';
  }

  async #keep(part: Part, start: KeeperOptions['start']): Promise<void> {
    if (this.#stopping) throw new Error('it was asked to stop');
    const { onGivenUp, report, rule } = this.#options;
    const keeper = new Keeper({
      name: part,
      report: (line) => report(`  ${line}`),
      onGivenUp,
      ...(rule === undefined ? {} : { rule }),
      start,
    });
    this.#keepers.set(part, keeper);
    await keeper.start();
  }

  #launch(words: [Part, ...string[]], variables: Variables, signal: AbortSignal): Promise<StartedPart> {
    return startPart(words, variables, this.#options.report, signal);
  }
}

/** Callers have been told these: the gateway comes back there or not at all. */
const portsOf = ({ origin, admin }: { origin: string; admin: string }): Variables => ({
  PORT: new URL(origin).port,
  ADMIN_PORT: new URL(admin).port,
});
