/** A small installation whose audit is in order: one register and transparency, on real databases, sealed and witnessed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { AuditWriter } from '../../kernel/audit.ts';
import { Database, type Tx } from '../../kernel/database.ts';
import { liftHold, placeHold } from '../../kernel/retention.ts';
import { publicKeysOf, WITNESS } from '../../platform/sealing/checkpoint.ts';
import { findOldestUnsealed, readLogEnd } from '../../platform/sealing/database/seals.ts';
import { deleteOutlivedLeaves } from '../../platform/sealing/deleting.ts';
import { inspect, type RegisterVerdict, type Unread } from '../../platform/sealing/inspection.ts';
import { Sealer } from '../../platform/sealing/sealer.ts';
import { SealWatch } from '../../platform/sealing/watch.ts';
import { subgraphNames } from '../../schema/files.ts';
import { ask, personId, send, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { leafOf } from './leaves.ts';

/** The register whose log is tampered with. */
export const REGISTER = 'payments';
export const PEOPLE = ['lan', 'hung', 'chi'].map(personId);

const publicKeys = publicKeysOf(testKeys, [...subgraphNames, WITNESS]);
const OWN_LOG = '{ viewer { person { accessLog { nodes { id } } } } }';

export type Side = 'log' | 'shown';

/** Both databases in one transaction each, under the role that may do everything. */
export type Sides = Record<Side, Tx>;

class Undone extends Error {}

export class Installation {
  readonly test: TestHouse;
  readonly #clients: postgres.Sql[];
  readonly #databases: Record<Side, PostgresJsDatabase>;
  /** What somebody keeps elsewhere. */
  kept: ReadonlyMap<string, string> = new Map();

  private constructor(test: TestHouse) {
    this.test = test;
    const open = (name: 'payments' | 'transparency') =>
      postgres(test.ownerUrl(name), { max: 1, onnotice: () => undefined });
    const [log, shown] = [open(REGISTER), open('transparency')];
    this.#clients = [log, shown];
    this.#databases = { log: drizzle(log), shown: drizzle(shown) };
  }

  static async open(): Promise<Installation> {
    const test = await openHouse({
      only: [REGISTER, 'transparency'],
      elsewhere: () => ({
        send: async () => ({ status: 200, body: [] }),
        close: async () => undefined,
      }),
    });
    return new Installation(test);
  }

  /**
   * Some rounds in which people are read, are refused and read their own log, each sealed and taken in.
   *
   * @param sealedAt what the clock of the sealers says; the present unless said
   */
  async live(rounds: number, sealedAt?: Date): Promise<void> {
    const writer = new AuditWriter(this.test.house.get(REGISTER).database);
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, subject] of PEOPLE.entries())
        await writer.append([
          leafOf({
            subject,
            outcome: (round + index) % 3 === 0 ? 'DENIED' : 'DISCLOSED',
            actor: String(round % 4).repeat(64),
            agency: round % 2 === 0 ? 'H15.50.05' : null,
            basis: round % 3 === 0 ? 'Điều 19' : null,
            client: `client-${index}`,
          }),
        ]);
      await this.refuse(PEOPLE[round % PEOPLE.length] ?? '');
      await ask(this.test.house, 'transparency', { query: OWN_LOG, viewer: viewerOf('lan') });
      if (sealedAt !== undefined) await this.#seal(sealedAt);
      await this.test.house.settle();
    }
  }

  /** Until nothing is left to seal: other tests of this server may hold transactions open for a moment. */
  async #seal(at: Date): Promise<void> {
    for (const origin of [REGISTER, 'transparency'] as const) {
      const { database } = this.test.house.get(origin);
      const sealer = new Sealer({ origin, database, keys: testKeys, now: () => at, watch: new SealWatch() });
      const oldest = () =>
        database.jobRead(async (tx) => findOldestUnsealed(tx, (await readLogEnd(tx)).after));
      while ((await oldest()) !== null) if ((await sealer.seal()) === 0) await sleep(20);
    }
  }

  /** Places a legal hold on a person, or lifts it, in both registers. */
  async hold(about: string, lifts = false): Promise<void> {
    const who = { about, by: 'Nguyễn Văn Vận Hành', reason: 'Thanh tra', at: new Date() };
    await this.#withOwners((owners) =>
      Promise.all(owners.map((owner) => (lifts ? liftHold : placeHold)(owner, who))),
    );
  }

  async #withOwners<T>(work: (owners: readonly [log: Database, shown: Database]) => Promise<T>): Promise<T> {
    const open = (name: typeof REGISTER | 'transparency'): Database => {
      const url = this.test.ownerUrl(name);
      return new Database({ app: url, job: url });
    };
    const owners = [open(REGISTER), open('transparency')] as const;
    try {
      return await work(owners);
    } finally {
      for (const owner of owners) await owner.close();
    }
  }

  /** What `npm run retain -- leaves` does to both logs, and to what is shown of them, in the order said. */
  async retain(
    before: Date,
    options: { only?: readonly (typeof REGISTER | 'transparency')[]; dryRun?: boolean } = {},
  ) {
    const { only = [REGISTER, 'transparency'], dryRun = false } = options;
    return this.#withOwners(async ([log, transparency]) => {
      const outlived = [];
      for (const register of only)
        outlived.push(
          await deleteOutlivedLeaves({
            ...{ register, keys: testKeys, before, at: new Date(), dryRun, atOnce: 4, transparency },
            log: register === REGISTER ? log : transparency,
          }),
        );
      return outlived;
    });
  }

  /** Leaves that transparency was told and that no sealer has come to yet. */
  async leaveUnsealed(): Promise<void> {
    await new AuditWriter(this.test.house.get(REGISTER).database).append(
      PEOPLE.map((subject) => leafOf({ subject })),
    );
    await this.refuse(PEOPLE[0] ?? '');
    await this.takeIn();
  }

  /** Until a round finds nothing: other tests of this server may hold transactions open for a moment. */
  async takeIn(): Promise<void> {
    for (let left = 200; left > 0; left -= 1) {
      await this.test.house.get('transparency').catchUp();
      const verdicts = await this.inspectAll();
      if (verdicts.every((verdict) => !('waiting' in verdict) || verdict.waiting === 0)) return;
      await sleep(50);
    }
    throw new Error('what was written is not taken in');
  }

  /** A refusal of the gateway, one by a field's guard, and one of somebody who was after the log of another. */
  async refuse(subject: string): Promise<void> {
    const { house } = this.test;
    const refusal = {
      ...{ subject, fields: ['Person.fullName'], purpose: null, basis: null, dossier: null },
      ...{ at: new Date().toISOString(), code: 'PURPOSE_REQUIRED', attempts: 1 },
    };
    await send(
      house,
      'transparency',
      { path: '/refusals', viewer: viewerOf('tuan') },
      JSON.stringify([refusal]),
    );
    await ask(house, 'transparency', {
      query: OWN_LOG,
      viewer: viewerOf('lan', { scopes: ['person:read'] }),
    });
    await ask(house, 'transparency', {
      query: `{ _entities(representations: [{ __typename: "Person", id: "${subject}" }]) { ... on Person { id } } }`,
      viewer: viewerOf('minh'),
    });
  }

  /** What the inspection says, told as one list; `tamper` is undone afterwards. */
  async inspect(
    tamper?: (sides: Sides) => Promise<void>,
    isWorthIt: () => boolean = () => true,
  ): Promise<string[]> {
    const verdicts = await this.inspectAll(tamper, isWorthIt);
    return verdicts.flatMap((verdict) =>
      'unread' in verdict
        ? [`${verdict.register} could not be read`]
        : verdict.problems.map((problem) => `${verdict.register}: ${problem}`),
    );
  }

  async inspectAll(
    tamper?: (sides: Sides) => Promise<void>,
    isWorthIt: () => boolean = () => true,
  ): Promise<(RegisterVerdict | Unread)[]> {
    let verdicts: (RegisterVerdict | Unread)[] = [];
    const work = async (sides: Sides) => {
      await tamper?.(sides);
      if (!isWorthIt()) throw new Undone();
      verdicts = await inspect({
        keys: publicKeys,
        registers: subgraphNames,
        only: [REGISTER, 'transparency'],
        kept: this.kept,
        transparency: sides.shown,
        openLog: (_register, read) => read(sides.log),
      });
      throw new Undone();
    };
    await this.#databases.log
      .transaction((log) => this.#databases.shown.transaction((shown) => work({ log, shown })))
      .catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error;
      });
    return verdicts;
  }

  /** Runs statements for good. */
  async change(side: Side, work: (tx: Tx) => Promise<void>): Promise<void> {
    await this.#databases[side].transaction(work);
  }

  /** Keeps the newest checkpoints, as an inspector would. */
  async keep(): Promise<void> {
    const verdicts = await this.inspectAll();
    this.kept = new Map(
      verdicts.flatMap((verdict) =>
        'witnessed' in verdict && verdict.witnessed !== undefined
          ? [[verdict.register, verdict.witnessed] as const]
          : [],
      ),
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.end({ timeout: 5 })));
    await this.test.close();
  }
}
