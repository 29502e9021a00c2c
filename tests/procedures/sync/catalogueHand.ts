import { createHash, randomUUID } from 'node:crypto';
import { jobSettings, type Tx } from '../../../kernel/database.ts';
import type { ProcedureContent } from '../../../kernel/domain/content.ts';
import { chapters } from '../../../subgraphs/procedures/chapters.ts';
import { readSeedContents } from '../../../subgraphs/procedures/database/seedFiles.ts';
import { recordRepeal, recordVersion } from '../../../subgraphs/procedures/versions/actions/recordVersion.ts';
import {
  findLatestVersion,
  type LatestVersion,
  lockProcedure,
} from '../../../subgraphs/procedures/versions/database/versions.ts';
import type { TestHouse } from '../../support/house.ts';

const contents = readSeedContents();

/** Whatever brings a version into the catalogue or ends one, by the same door as everybody. */
export class Catalogue {
  readonly #open: TestHouse;

  constructor(open: TestHouse) {
    this.#open = open;
  }

  sha256(text: string): string {
    return createHash('sha256').update(text).digest('hex');
  }

  content(code: string): ProcedureContent {
    const content = contents.find((one) => one.code === code);
    if (content === undefined) throw new Error(`no ${code}`);
    return { ...structuredClone(content), decisionNumber: `${randomUUID().slice(0, 8)}/QĐ-BTP` };
  }

  /** Publishes the next version from this day; `meanwhile` runs before the transaction ends. */
  publish(
    code: string,
    inForceFrom: string,
    meanwhile?: () => Promise<void>,
    content: ProcedureContent = this.content(code),
  ): Promise<void> {
    return this.#change(code, async (tx, latest) => {
      await recordVersion({ tx, followers: chapters }, latest, {
        content,
        inForceFrom,
        inForceBasis: 'DECIDED',
        decisionId: null,
        origin: 'PUBLISHED',
        publicisedAt: new Date(),
        editorAgency: 'G15',
      });
      await meanwhile?.();
    });
  }

  /** Publishes the next version from the first day that is free. */
  publishNext(code: string, meanwhile?: () => Promise<void>): Promise<void> {
    return this.#change(code, async (tx, latest) => {
      const content = this.content(code);
      const inForceFrom =
        latest === undefined ? '2025-07-01' : (latest.inForceTo ?? nextDay(latest.inForceFrom));
      await recordVersion({ tx, followers: chapters }, latest, {
        content,
        inForceFrom,
        inForceBasis: 'DECIDED',
        decisionId: null,
        origin: 'PUBLISHED',
        publicisedAt: new Date(),
      });
      await meanwhile?.();
    });
  }

  repeal(code: string, inForceTo: string): Promise<void> {
    return this.#change(code, (tx, latest) => end(tx, latest, inForceTo));
  }

  /** Repeals what is in force; when nothing is, nothing happens. */
  repealLatest(code: string): Promise<void> {
    return this.#change(code, async (tx, latest) => {
      if (latest?.inForceTo === null) await end(tx, latest, nextDay(latest.inForceFrom));
    });
  }

  #change(code: string, work: (tx: Tx, latest: LatestVersion | undefined) => Promise<void>): Promise<void> {
    const { database } = this.#open.house.get('procedures');
    return database.transaction(jobSettings(), async (tx) => {
      await lockProcedure(tx, code);
      await work(tx, await findLatestVersion(tx, code));
    });
  }
}

async function end(tx: Tx, latest: LatestVersion | undefined, inForceTo: string): Promise<void> {
  if (latest === undefined) throw new Error('nothing to repeal');
  await recordRepeal({ tx, followers: chapters }, latest.id, inForceTo);
}

const nextDay = (day: string): string =>
  new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
