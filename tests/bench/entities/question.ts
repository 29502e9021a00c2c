/** The question of the entities' bench: fifty dossiers of an officer, as a plan of the gateway asks the register for them. */
import { randomUUID } from 'node:crypto';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { ENVELOPE_HEADER } from '../../../kernel/server.ts';
import { sealEnvelope, type Viewer } from '../../../kernel/tokens.ts';
import { viewerOf } from '../../support/ask.ts';
import type { Shot } from '../firing.ts';
import { benchKeys } from '../protocol.ts';

export const OFFICER = 'minh';
export const OPERATION = 'Entities';

const DOCUMENT = `query ${OPERATION}($representations: [_Any!]!) { _entities(representations: $representations) { ... on Dossier {
  id code stage status caseCode channel openedAt filedAt agency { code } procedure { id } } } }`;

/** What the leaves of an answer name. */
export const FIELDS = 'agency caseCode channel code filedAt id openedAt procedure stage status'
  .split(' ')
  .map((field) => `Dossier.${field}`);

const DEADLINE_MS = 10_000;
const viewer: Viewer = viewerOf(OFFICER);

/** Asks a register: a signed envelope for each request, as from the gateway. */
function askEntities(ids: readonly DossierId[]): Pick<Shot, 'headers' | 'body'> {
  const representations = ids.map((id) => ({ __typename: 'Dossier', id }));
  const body = JSON.stringify({ query: DOCUMENT, variables: { representations } });
  const content = {
    aud: 'dossiers',
    path: '/graphql',
    requestId: randomUUID(),
    operation: OPERATION,
    deadline: Date.now() + DEADLINE_MS,
    viewer,
  };
  const envelope = sealEnvelope(benchKeys, 'gateway', content, body, new Date());
  return { headers: { 'content-type': 'application/json', [ENVELOPE_HEADER]: envelope }, body };
}

const askDirectly = (ids: readonly DossierId[]): Pick<Shot, 'headers' | 'body'> => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ ids, viewer }),
});

export const WAYS = ['entities', 'direct', 'unaudited'] as const;
export type Way = (typeof WAYS)[number];

export const TITLES: Record<Way, string> = {
  entities: '_entities of 50 dossiers',
  direct: 'direct SQL: same rows, security, leaves',
  unaudited: 'direct SQL without leaves',
};

export const ways: Record<Way, { path: string; ask: typeof askEntities }> = {
  entities: { path: '/graphql', ask: askEntities },
  direct: { path: '/audited', ask: askDirectly },
  unaudited: { path: '/unaudited', ask: askDirectly },
};
