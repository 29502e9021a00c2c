import { z } from 'zod';
import { Failure } from '../../../kernel/failure.ts';
import { askService, type ServiceOptions } from '../../courier/service.ts';

/** The longest that one page may take; a snapshot is many pages. */
const PAGE_DEADLINE_MS = 5_000;

const place = z.object({ code: z.string(), version: z.number() });
const stateAnswer = z.object({
  hash: z.string(),
  versions: z.number(),
  procedures: z.number(),
  cursor: z.string().nullable(),
  at: z.string().or(z.date()).nullable(),
});
const changesAnswer = z.object({
  changes: z.array(z.unknown()),
  hasMore: z.boolean(),
  cursor: z.string().nullable(),
});
const versionsAnswer = z.object({ versions: z.array(z.unknown()), next: place.nullable() });
const mappingStateAnswer = z.object({ decisions: z.number(), lastAt: z.string().nullable() });
const mappingsAnswer = z.object({ decisions: z.array(z.unknown()), next: z.string().nullable() });
const procedureAnswer = z.object({ procedure: z.record(z.string(), z.unknown()).nullable() });

export type CatalogueState = z.infer<typeof stateAnswer>;
export type VersionsPage = z.infer<typeof versionsAnswer>;
export type MappingsPage = z.infer<typeof mappingsAnswer>;

/** The catalogue as its register gives it in bulk: signed calls in nobody's name, each bounded in time. */
export class CatalogueSource {
  readonly #options: ServiceOptions;

  constructor(options: ServiceOptions) {
    this.#options = options;
  }

  async state(): Promise<CatalogueState> {
    return stateAnswer.parse(await this.#ask('/catalogueState', {}));
  }

  /** @throws Failure INVALID_CURSOR, BAD_USER_INPUT for a page of an impossible length */
  async changes(request: { after: string | null; first: number; withContent: boolean }) {
    return changesAnswer.parse(await this.#ask('/catalogueChanges', request));
  }

  /** A page of the versions that stand at a cursor of the feed. */
  async versions(at: string, after: VersionsPage['next']): Promise<VersionsPage> {
    return versionsAnswer.parse(await this.#ask('/catalogueVersions', { at, after }));
  }

  async mappingState() {
    return mappingStateAnswer.parse(await this.#ask('/catalogueMappingState', {}));
  }

  /** A page of what officials have decided about papers, by procedure and in the order of the decisions. */
  async mappings(after: MappingsPage['next']): Promise<MappingsPage> {
    return mappingsAnswer.parse(await this.#ask('/catalogueMappings', { after }));
  }

  /** @throws Failure NOT_FOUND when no version is in force on that day */
  async procedure(code: string, asOf: string | null): Promise<object> {
    const { procedure } = procedureAnswer.parse(await this.#ask('/catalogueProcedure', { code, asOf }));
    if (procedure === null) throw new Failure('NOT_FOUND');
    return procedure;
  }

  #ask(path: string, payload: object): Promise<unknown> {
    return askService(this.#options, path, payload, { withinMs: PAGE_DEADLINE_MS });
  }
}
