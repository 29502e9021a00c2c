/** The tools of clients, run as their developers run them: what they write is what the ordinary tests read. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Supergraph } from '@apollo/federation-internals';
import { printSchema } from 'graphql';
import { currentRelease } from '../support/releases.ts';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const written = (file: string) => readFileSync(new URL(`./tools/${file}`, import.meta.url), 'utf8');

const PAGES = `import { gql } from '@apollo/client';

export const NAMES = gql\`
  fragment Names on Procedure {
    code
    name
  }
\`;

export const PROCEDURE_NAME = gql\`
  query ProcedureName($code: ProcedureCode!) {
    procedure(code: $code) {
      ...Names
    }
  }
  \${NAMES}
\`;

export const OPEN_DRAFT = gql\`
  mutation OpenDraftOfMine($input: OpenDraftDossierInput!) {
    openDraftDossier(input: $input) {
      ... on DraftDossierOpened {
        dossier {
          id
        }
      }
      ... on Refusal {
        message
      }
    }
  }
\`;
`;

describe('A client’s own tools', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-tools-'));
  const run = (script: string, config: object): void => {
    writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
    execFileSync(process.execPath, [join(modules, script), '--config', 'config.json'], { cwd: folder });
  };
  beforeAll(() => {
    mkdirSync(join(folder, 'src'));
    symlinkSync(modules, join(folder, 'node_modules'));
    writeFileSync(join(folder, 'src/pages.ts'), PAGES);
    const schema = Supergraph.build(currentRelease().supergraph).apiSchema().toGraphQLJSSchema();
    writeFileSync(join(folder, 'api.graphql'), printSchema(schema));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('of Apollo write the manifest that is taken', () => {
    run('@apollo/generate-persisted-query-manifest/cli.js', {
      documents: ['src/**/*.ts'],
      output: 'out.json',
    });
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toEqual(
      JSON.parse(written('apollo.manifest.json')),
    );
  });

  it('of codegen write the documents that are taken', () => {
    const client = { preset: 'client', presetConfig: { persistedDocuments: true } };
    run('@graphql-codegen/cli/esm/bin.js', {
      ...{ schema: 'api.graphql', documents: ['src/**/*.ts'], generates: { 'gql/': client } },
    });
    expect(JSON.parse(readFileSync(join(folder, 'gql/persisted-documents.json'), 'utf8'))).toEqual(
      JSON.parse(written('persisted-documents.json')),
    );
  });
});
