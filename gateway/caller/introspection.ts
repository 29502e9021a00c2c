import { z } from 'zod';
import { Failure } from '../../kernel/failure.ts';
import { Remembered } from '../../kernel/remembered.ts';
import { type Issuer, IssuerFault, readDocument } from './issuer.ts';
import { digestOf } from './tokenDigest.ts';

/** As long as the provider's word holds: what it takes back is refused within five seconds. */
const BELIEVED_MS = 4_000;
const REMEMBERED_BYTES = 8 * 1024 * 1024;

const answerSchema = z.looseObject({ active: z.boolean() });

/** Under which name the gateway asks, as the provider registered it (`client_secret_basic`). */
export interface IntrospectionClient {
  id: string;
  secret: string;
}

/** Its provider says that the token is not good any more. */
class TokenInactive extends Error {
  override name = 'TokenInactive';
}

/** Asks the provider whether a token still counts (RFC 7662), once in four seconds for each token. */
export class Introspection {
  readonly #issuer: Issuer;
  readonly #client: IntrospectionClient;
  readonly #known = new Remembered<{ active: boolean; until: number }>(REMEMBERED_BYTES);
  readonly #asking = new Map<string, Promise<boolean>>();
  readonly #now: () => number;

  constructor(issuer: Issuer, client: IntrospectionClient, now: () => number = () => performance.now()) {
    this.#issuer = issuer;
    this.#client = client;
    this.#now = now;
  }

  /**
   * @throws Failure UNAUTHENTICATED when it was taken back; IDENTITY_UNAVAILABLE when the provider does not say: an outage costs
   *   availability, never a decision about trust
   */
  async require(token: string): Promise<void> {
    const digest = digestOf(token);
    const known = this.#known.get(digest);
    const active =
      known !== undefined && known.until > this.#now() ? known.active : await this.#askOnce(token, digest);
    if (!active) throw new Failure('UNAUTHENTICATED', undefined, new TokenInactive());
  }

  /** Whoever asks about a token that is being asked about waits for the same answer. */
  #askOnce(token: string, digest: string): Promise<boolean> {
    const asking =
      this.#asking.get(digest) ?? this.#ask(token, digest).finally(() => this.#asking.delete(digest));
    this.#asking.set(digest, asking);
    return asking;
  }

  async #ask(token: string, digest: string): Promise<boolean> {
    const began = this.#now();
    try {
      const { introspection_endpoint: endpoint } = await this.#issuer.discover();
      if (endpoint === undefined) throw new IssuerFault('NO_SUCH_DOCUMENT');
      const { active } = answerSchema.parse(
        await readDocument(endpoint, {
          method: 'POST',
          body: new URLSearchParams({ token, token_type_hint: 'access_token' }),
          headers: { authorization: basic(this.#client) },
        }),
      );
      this.#known.set(digest, { active, until: began + BELIEVED_MS });
      return active;
    } catch (cause) {
      throw new Failure('IDENTITY_UNAVAILABLE', undefined, cause);
    }
  }
}

/** RFC 6749 §2.3.1: both are encoded as in a form before they are joined. */
function basic({ id, secret }: IntrospectionClient): string {
  const encode = (text: string) => encodeURIComponent(text).replaceAll('%20', '+');
  return `Basic ${Buffer.from(`${encode(id)}:${encode(secret)}`).toString('base64')}`;
}
