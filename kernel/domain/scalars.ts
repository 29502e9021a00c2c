import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import type { failures } from '../failure.ts';
import { readPersonalNumber } from '../identity.ts';
import type { Brand } from './brand.ts';

import { isPartialDate, readMoment } from './calendar.ts';
import { foldCode } from './text/fold.ts';

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' satisfies keyof typeof failures } });
}

/** Electronic identification code of an agency, root first. */
export type AgencyCode = Brand<'AgencyCode'>;
/** National code of a procedure. */
export type ProcedureCode = Brand<'ProcedureCode'>;

type Parse = (text: string) => string;

/** No code, number or day is longer, even with what copying adds to it; a longer text is refused. */
export const WRITTEN_MAX = 200;

/** A scalar that travels as a string, however it was typed, and is checked the same way as variable and as literal. */
function textScalar(name: string, parse: Parse): GraphQLScalarType {
  const read = (value: unknown): string =>
    typeof value === 'string'
      ? parse(value.length > WRITTEN_MAX ? '' : foldCode(value))
      : refuse(`${name}: cần một chuỗi.`);
  return new GraphQLScalarType({
    name,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: read,
    parseLiteral: (node: ValueNode) =>
      node.kind === Kind.STRING ? read(node.value) : refuse(`${name}: cần một chuỗi.`),
  });
}

/** The agency at the head of a code: H15.50.05 is of H15. Localities number for themselves, not their communes. */
export const rootOf = <Code extends string>(agency: Code): Code =>
  (agency.split('.')[0] as Code | undefined) ?? agency;

/** Turns `000.00.01.H22` into `H22.01` and leaves a root-first code as it is (DOMAIN §3.4). Undefined when it is neither. */
export function normalizeAgencyCode(text: string): AgencyCode | undefined {
  if (/^[GH]\d{2}(\.\d{1,3}){0,3}$/.test(text)) return text as AgencyCode;
  const old = /^(\d{2,3})\.(\d{2,3})\.(\d{2,3})\.([GH]\d{2})$/.exec(text);
  if (old === null) return undefined;
  const [, third = '', second = '', first = '', root = ''] = old;
  const levels = [first, second, third];
  while (levels.length > 0 && /^0+$/.test(levels.at(-1) ?? '')) levels.pop();
  return [root, ...levels].join('.') as AgencyCode;
}

/** Drops the local suffix `.000.00.00.Hxx`. Undefined when the text is no procedure code. */
export function normalizeProcedureCode(text: string): ProcedureCode | undefined {
  return /^(\d\.\d{6})(\.000\.00\.00\.[GH]\d{2})?$/.exec(text)?.[1] as ProcedureCode | undefined;
}

/**
 * A code that a locality made for itself, as it is kept. Undefined for what cannot be one: a text with spaces, or with so
 * many digits in a row that it may be somebody's number.
 */
export function normalizeLocalCode(text: string): string | undefined {
  const code = text.length > WRITTEN_MAX ? '' : foldCode(text);
  return /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,79}$/u.test(code) && !/\d{9}/.test(code) ? code : undefined;
}

/** An amount that is kept as it was written; there is no nothing below zero. */
const isDong = (value: number): boolean => Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);

/** The scalars of the common contract, for every subgraph. */
export const scalars: Record<string, GraphQLScalarType> = {
  Date: textScalar('Date', (text) =>
    isPartialDate(text)
      ? text
      : refuse('Ngày phải có dạng yyyy-MM-dd, yyyy-MM hoặc yyyy và là ngày có thật.'),
  ),
  DateTime: textScalar(
    'DateTime',
    (text) =>
      readMoment(text) ??
      refuse('Thời điểm phải có thật, dạng ISO 8601 kèm múi giờ, giây có nhiều nhất ba chữ số thập phân.'),
  ),
  ProcedureCode: textScalar(
    'ProcedureCode',
    (text) =>
      normalizeProcedureCode(text) ?? refuse('Mã thủ tục hành chính phải có dạng d.dddddd, ví dụ 1.004222.'),
  ),
  AgencyCode: textScalar(
    'AgencyCode',
    (text) =>
      normalizeAgencyCode(text) ?? refuse('Mã định danh điện tử của cơ quan không đúng, ví dụ H15.50.05.'),
  ),
  PersonalNumber: textScalar('PersonalNumber', (text) =>
    /^\d{9}$/.test(text) || readPersonalNumber(text) !== undefined
      ? text
      : refuse('Số định danh cá nhân phải gồm 12 chữ số hợp lệ (hoặc 9 chữ số đối với CMND cũ).'),
  ),
  Dong: new GraphQLScalarType({
    name: 'Dong',
    serialize: (value) => Number(value),
    parseValue: (value) =>
      typeof value === 'number' && isDong(value) ? value : refuse('Số tiền phải là số nguyên đồng.'),
    parseLiteral: (node) =>
      node.kind === Kind.INT && isDong(Number(node.value))
        ? Number(node.value)
        : refuse('Số tiền phải là số nguyên đồng.'),
  }),
};
