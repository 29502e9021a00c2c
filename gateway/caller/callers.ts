import type { Policy } from '../../kernel/domain/policy.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import type { Touched } from '../document/authorise.ts';
import { isProved } from '../door/headers.ts';
import type { GatewayLimits } from '../settings.ts';
import { Proofs, type ProofTarget } from './dpop.ts';
import type { Identities } from './identities.ts';
import type { Introspection } from './introspection.ts';
import type { Revocations } from './revocations.ts';
import { type ReadToken, readToken, type TokenRules } from './viewer.ts';

/** What an installation says of whom it believes. */
export interface CallerRules {
  tokens: TokenRules;
  /** Tokens taken back before their time; without it every token counts until it expires. */
  revocations?: Revocations | undefined;
  /** Asks the provider about each token; without it nobody is asked. */
  tokenIntrospection?: Introspection | undefined;
  /** Origins under which clients call us, of which a proof of possession names one; without it no bound token is taken. */
  publicOrigins?: (() => readonly string[]) | undefined;
}

export interface CallersOptions extends CallerRules {
  limits: GatewayLimits;
  identities: Identities;
}

/** Somebody who asks: `read` is what their token says, null without one. */
export interface Caller {
  viewer: Viewer | null;
  read: ReadToken | null;
}

/** Who asks. Everything that is to be found out of a token stands here, what costs nothing before what asks somebody else. */
export class Callers {
  readonly #options: CallersOptions;
  readonly #proofs: Proofs;

  constructor(options: CallersOptions) {
    this.#options = options;
    const origins = () => options.publicOrigins?.() ?? [];
    this.#proofs = new Proofs(() => origins().map((origin) => `${origin}/graphql`));
  }

  /**
   * The viewer as the token alone tells it: it verifies, whoever sends it holds its key, and it was not taken back.
   *
   * @throws Failure UNAUTHENTICATED, IDENTITY_UNAVAILABLE
   */
  async identify(
    headers: Record<string, string | string[] | undefined>,
    target?: ProofTarget,
  ): Promise<Caller> {
    const { tokens, limits, revocations } = this.#options;
    const one = (name: string) => {
      const value = headers[name];
      return typeof value === 'string' ? value : undefined;
    };
    const authorization = one('authorization');
    const read = await readToken(authorization, tokens, limits);
    if (read === null) return { viewer: null, read };
    await this.#proofs.require(read, { proved: isProved(authorization ?? ''), dpop: one('dpop'), target });
    revocations?.check(authorization);
    return { viewer: read.viewer, read };
  }

  /**
   * The same viewer once more, later in one request that lasts: the token still verifies and was not taken back. That its sender holds its key
   * was proved when the request began.
   *
   * @throws Failure UNAUTHENTICATED, IDENTITY_UNAVAILABLE
   */
  async identifyAgain(headers: Record<string, string | string[] | undefined>): Promise<Caller> {
    const { tokens, limits, revocations } = this.#options;
    const authorization = typeof headers.authorization === 'string' ? headers.authorization : undefined;
    const read = await readToken(authorization, tokens, limits);
    revocations?.check(authorization);
    return { viewer: read?.viewer ?? null, read };
  }

  /**
   * The viewer as it may ask for what is not everybody's: the provider was asked, where that is configured, and the register of people
   * says who a citizen is. What anybody may read needs neither, and goes on while they are down.
   *
   * @throws Failure UNAUTHENTICATED, FORBIDDEN, IDENTITY_UNAVAILABLE
   */
  async prove(
    { viewer, read }: Caller,
    touched: Pick<Touched, 'coordinates'>,
    policy: Pick<Policy, 'fields'>,
  ): Promise<Viewer | null> {
    if (viewer === null || read === null) return viewer;
    const { tokenIntrospection: introspection, identities } = this.#options;
    if (introspection === undefined && read.person === undefined) return viewer;
    if (!touched.coordinates.some((one) => policy.fields[one]?.authenticated === true)) return viewer;
    await introspection?.require(read.token);
    if (read.person === undefined) return viewer;
    const personId = identities.remembered(read) ?? (await identities.resolve(read));
    return { ...viewer, personId };
  }
}
