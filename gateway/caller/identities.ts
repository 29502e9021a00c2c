import { z } from 'zod';
import type { Branding } from '../../kernel/domain/brand.ts';
import type { PersonId } from '../../kernel/domain/opaqueId.ts';
import { Failure } from '../../kernel/failure.ts';
import { Remembered } from '../../kernel/remembered.ts';
import { type Asked, askRegister } from './askRegister.ts';
import { digestOf } from './tokenDigest.ts';
import type { ReadToken } from './viewer.ts';

const REMEMBERED_BYTES = 16 * 1024 * 1024;

/** What the register of people may say; anything else counts as silence. */
const answerSchema = z.union([
  z.object({ personId: z.uuid() as Branding<PersonId> }),
  z.object({ refused: z.enum(['UNKNOWN', 'AMBIGUOUS']) }),
]);

const MESSAGES = {
  UNKNOWN:
    'Tài khoản này chưa được liên kết với người nào trong Cơ sở dữ liệu quốc gia về dân cư; hãy liên hệ nơi cấp tài khoản để được liên kết.',
  AMBIGUOUS:
    'Số mà tài khoản này mang được cấp cho nhiều người; hãy liên hệ nơi cấp tài khoản để dùng số định danh cá nhân 12 chữ số.',
} as const;

/**
 * Who the citizen of a token is. A provider knows a personal number or an identifier of its own; only the register of people
 * can tell the opaque id that goes with it, since only it holds the key. It is asked once for each token; neither number nor
 * token is kept here.
 */
export class Identities {
  readonly #asked: Asked;
  readonly #known = new Remembered<{ personId: PersonId }>(REMEMBERED_BYTES);

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /** About how many bytes are remembered. */
  get bytes(): number {
    return this.#known.bytes;
  }

  /** What is known already, without asking anybody. */
  remembered({ token }: ReadToken): PersonId | undefined {
    return this.#known.get(digestOf(token))?.personId;
  }

  /** @throws Failure FORBIDDEN when the register knows nobody, or several; IDENTITY_UNAVAILABLE when it says nothing */
  async resolve({ token, person, issuer }: ReadToken): Promise<PersonId | null> {
    if (person === undefined) return null;
    const answer = await this.#ask({ ...person, issuer });
    if ('refused' in answer) throw new Failure('FORBIDDEN', MESSAGES[answer.refused]);
    this.#known.set(digestOf(token), answer);
    return answer.personId;
  }

  async #ask(payload: object): Promise<z.infer<typeof answerSchema>> {
    try {
      return answerSchema.parse(await askRegister(this.#asked, 'identity', payload));
    } catch (cause) {
      throw new Failure('IDENTITY_UNAVAILABLE', undefined, cause);
    }
  }
}
