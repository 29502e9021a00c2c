/** The envelope of a request of the older protocol: what stands around its records. A fault of it is told with the field or the limit. */
import { parse as parseStrictJson } from 'secure-json-parse';
import { z } from 'zod';
import { Failure } from '../../../kernel/failure.ts';
import { checkJson } from '../strictJson.ts';

/** Records of one request, and items of a list within a record. */
export const RECORDS_MAX = 100;

const text = (field: string, lengthMax: number) =>
  z
    .string(`${field}: phải gửi dưới dạng chuỗi.`)
    .max(lengthMax, `${field}: dài nhất ${lengthMax.toLocaleString('vi-VN')} ký tự.`);

/** Whether records are changes of what exists. Nothing else than these words is one: new and changed dossiers are judged differently. */
const FLAG = 'isUpdating: phải là một trong các chuỗi True, False, 1, 0. (FLAG_UNREADABLE)';

const bodySchema = z.object(
  {
    session: text('session', 16_000).optional(),
    service: text('service', 100),
    isUpdating: z
      .string(FLAG)
      .regex(/^(1|0|true|false)?$/i, FLAG)
      .transform((told) => /^(1|true)$/i.test(told))
      .optional(),
    data: z
      .array(z.unknown(), 'data: phải là một danh sách bản ghi.')
      .max(RECORDS_MAX, `data: một yêu cầu có nhiều nhất ${RECORDS_MAX} bản ghi.`)
      .optional(),
    mahoso: text('mahoso', 100).optional(),
    maTTHC: text('maTTHC', 80).optional(),
  },
  'Yêu cầu phải là một đối tượng JSON.',
);
export type OneStopBody = z.output<typeof bodySchema>;

/**
 * Strictly read: no member twice, no depth without end. Members that the protocol does not have are passed over, as it always did, and texts
 * are left to their records, so that a bad one keeps no other record out.
 *
 * @throws Failure BAD_REQUEST
 */
export function readBody(sent: unknown): OneStopBody {
  if (typeof sent !== 'string') throw new Failure('BAD_REQUEST');
  checkJson(sent, { texts: 'AS_SENT' });
  const { data, error } = bodySchema.safeParse(parseJson(sent));
  if (error !== undefined) throw new Failure('BAD_REQUEST', error.issues[0]?.message);
  return data;
}

function parseJson(sent: string): unknown {
  try {
    return parseStrictJson(sent, undefined, { protoAction: 'error', constructorAction: 'error' });
  } catch {
    throw new Failure('BAD_REQUEST');
  }
}
