/** A PostgreSQL of its own with a catalogue of a given size in it, and the subgraph that searches it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { ProcedureContent } from '../../../kernel/domain/content.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../platform/embedded/postgres.ts';
import { House } from '../../../platform/house.ts';
import { databaseName, provision } from '../../../platform/provision.ts';
import { subgraph } from '../../../subgraphs/procedures/index.ts';
import { toSearchRow } from '../../../subgraphs/procedures/search/database/searchRows.ts';
import {
  COUNT_VOCABULARY,
  NOTE_VOCABULARY,
} from '../../../subgraphs/procedures/search/database/vocabulary.ts';
import { versionIdOf } from '../../../subgraphs/procedures/versions/database/versions.ts';
import { hashContent } from '../../../subgraphs/procedures/versions/rules/contentHash.ts';
import { TEST_USER } from '../../support/account.ts';
import { testKeys } from '../../support/house.ts';
import { type Catalogue, COURTS } from './catalogue.ts';

const BATCH = 500;
const IN_FORCE_FROM = '2025-07-01';

export interface SearchSetting {
  house: House;
  loadSeconds: number;
  indexMegabytes: number;
  tableMegabytes: number;
  vocabulary: number;
  close(): Promise<void>;
}

export interface Server {
  postgres: EmbeddedPostgres;
  close(): Promise<void>;
}

export async function openServer(): Promise<Server> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'mot-lan-bench-search-'));
  const opened = await startEmbeddedPostgres({ user: TEST_USER, dataDirectory, report: () => undefined });
  return {
    postgres: opened,
    close: async () => {
      await opened.stop();
      for (const directory of [opened.dataDirectory, dataDirectory])
        rmSync(directory, { recursive: true, force: true });
    },
  };
}

export async function openSearch({ postgres: server }: Server, catalogue: Catalogue): Promise<SearchSetting> {
  const prefix = `search_${catalogue.contents.length}`;
  const options = {
    prefix,
    keys: testKeys,
    seed: true,
    people: 0,
    report: () => undefined,
  };
  const { urls } = await provision(subgraph, { adminUrl: server.adminUrl, ...options });
  const owner = postgres(
    Object.assign(new URL(server.adminUrl), { pathname: `/${databaseName(prefix, 'procedures')}` }).href,
    { max: 1, onnotice: () => undefined, connection: { synchronous_commit: 'off' } },
  );
  const begun = performance.now();
  await load(owner, catalogue);
  const loadSeconds = (performance.now() - begun) / 1000;
  const [sizes] = await owner<{ index: number; table: number; vocabulary: number }[]>`
    select pg_indexes_size('procedures_search') / 1048576.0 as index,
      pg_table_size('procedures_search') / 1048576.0 as table,
      (select count(*) from search_vocabulary)::integer as vocabulary`;
  await owner.end();
  const house = new House({ definitions: [subgraph], urls: { procedures: urls }, keys: testKeys });
  return {
    house,
    loadSeconds,
    indexMegabytes: Number(sizes?.index ?? 0),
    tableMegabytes: Number(sizes?.table ?? 0),
    vocabulary: sizes?.vocabulary ?? 0,
    close: () => house.close(),
  };
}

async function load(owner: postgres.Sql, { contents, results }: Catalogue): Promise<void> {
  await owner`insert into agencies (code, name, kind) values (${COURTS.code}, ${COURTS.name}, 'OTHER')`;
  const types = [...results].map(([code, name]) => ({ code, name }));
  await owner`
    insert into result_types (code, name, issuer) select code, name, 'G22'
    from jsonb_to_recordset(${JSON.stringify(types)}::text::jsonb) as type (code text, name text)
    on conflict do nothing`;
  // The embedded versions make room for those of the catalogue, which may be the same.
  // What is public never changes, and says so: a database of its own for the bench begins empty all the same.
  await owner.begin(async (tx) => {
    await tx.unsafe("set local session_replication_role = 'replica'");
    await tx.unsafe('truncate procedures_search, procedures_versions cascade');
  });
  await owner.unsafe('drop index procedures_search_name; drop index procedures_search_text');
  for (let at = 0; at < contents.length; at += BATCH)
    await insertBatch(owner, contents.slice(at, at + BATCH), results);
  // As somebody does who fills a whole catalogue: an index over all is made faster than one row at a time.
  await owner.unsafe('create index procedures_search_name on procedures_search using gin (name_terms)');
  await owner.unsafe('create index procedures_search_text on procedures_search using gin (text_terms)');
  await owner.unsafe(COUNT_VOCABULARY);
  await owner.unsafe(NOTE_VOCABULARY);
  await owner.unsafe('vacuum analyze');
}

async function insertBatch(
  owner: postgres.Sql,
  contents: readonly ProcedureContent[],
  results: ReadonlyMap<string, string>,
): Promise<void> {
  const versions = contents.map((content) => ({
    ...toSearchRow(
      { id: versionIdOf(content.code, 1), inForceFrom: IN_FORCE_FROM, inForceTo: null, content },
      content.results.flatMap((code) => results.get(code) ?? []),
    ),
    name: content.name,
    content,
    hash: hashContent(content),
  }));
  await owner`
    with version as (
      select * from jsonb_to_recordset(${JSON.stringify(versions)}::text::jsonb) as version ("versionId" uuid, code text,
        name text, publisher text, field text, tiers text[], audiences text[], "inForceFrom" date, "nameKey" text,
        "nameLength" integer, likelihood integer, "nameTerms" text, "textTerms" text, content jsonb, hash text)
    ), inserted as (
      insert into procedures_versions (id, code, version, name, field, publisher, in_force_from, content, content_hash,
        origin, in_force_basis)
      select "versionId", code, 1, name, field, publisher, "inForceFrom", content, hash, 'IMPORTED', 'OBSERVED' from version
    )
    insert into procedures_search (version_id, code, publisher, field, tiers, audiences, in_force_from, name_key,
      name_length, likelihood, name_terms, text_terms)
    select "versionId", code, publisher, field, tiers, audiences, "inForceFrom", "nameKey", "nameLength", likelihood,
      "nameTerms"::tsvector, "textTerms"::tsvector from version`;
}
