/**
 * The platform's family of messages, version 1.0.6: JSON objects of strings. `MaXacThuc` is the lower-case hex SHA-256
 * of the signed values in a fixed order, joined by `|`, with the secret appended last. The public description signs
 * requests and callbacks only. Answers to INIT and QUERY are signed by our simulator in the same way; whether unsigned ones of
 * a platform are believed, and for what, is configured (platform.ts).
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { sameBytes } from '../../../kernel/keys.ts';

export const PROTOCOL_VERSION = '1.0.6';
export const PARTNER = 'MOTLAN';

export const signedFields = {
  INIT: [
    'LoaiBanTin',
    'PhienBan',
    'MaDoiTac',
    'MaThamChieu',
    'SoTien',
    'LoaiHinhThanhToan',
    'MaKenhThanhToan',
    'MaThietBi',
    'NgonNgu',
    'MaTienTe',
    'MaNganHang',
    'ThongTinGiaoDich',
    'ThoiGianGD',
    'Ip',
  ],
  INIT_ANSWER: ['MaLoi', 'MaDoiTac', 'MaThamChieu', 'UrlThanhToan'],
  confirm: [
    'LoaiBanTin',
    'MaLoi',
    'MaDoiTac',
    'MaThamChieu',
    'SoTien',
    'MaTienTe',
    'MaGiaoDich',
    'MaNganHang',
    'ThoiGianGD',
    'ThongTinGiaoDich',
  ],
  QUERY: ['LoaiBanTin', 'PhienBan', 'MaDoiTac', 'MaThamChieu', 'ThoiGianGD'],
  QUERY_ANSWER: [
    'MaLoi',
    'MaDoiTac',
    'MaThamChieu',
    'SoTien',
    'MaTienTe',
    'TrangThaiGD',
    'MaGiaoDich',
    'ThoiGianGD',
    'UrlThanhToan',
  ],
} as const;

export type MessageKind = keyof typeof signedFields;
export type Message<K extends MessageKind> = Record<(typeof signedFields)[K][number], string>;
export type Signed<K extends MessageKind> = Message<K> & { MaXacThuc: string };

function digest(kind: MessageKind, message: Record<string, string>, secret: string): string {
  const values = signedFields[kind].map((field) => message[field] ?? '');
  return createHash('sha256')
    .update([...values, secret].join('|'))
    .digest('hex');
}

export function signMessage<K extends MessageKind>(kind: K, message: Message<K>, secret: string): Signed<K> {
  return { ...message, MaXacThuc: digest(kind, message, secret) };
}

// A `|` inside a value would let two different messages have one signature.
const value = z
  .string()
  .max(1000)
  .regex(/^[^|]*$/);

/** The message with exactly its signed fields; undefined when it has not the form of its kind. */
export function readMessage<K extends MessageKind>(kind: K, body: unknown): Signed<K> | undefined {
  const fields = [...signedFields[kind], 'MaXacThuc'];
  const parsed = z.object(Object.fromEntries(fields.map((field) => [field, value]))).safeParse(body);
  return parsed.success ? (parsed.data as Signed<K>) : undefined;
}

/** Whether the message bears the signature of whoever holds the secret. Compared in constant time. */
export function isSigned<K extends MessageKind>(kind: K, message: Signed<K>, secret: string): boolean {
  return sameBytes(message.MaXacThuc, digest(kind, message, secret));
}

const HANOI_OFFSET_MS = 7 * 60 * 60 * 1000;

/** yyyyMMddHHmmss in Asia/Ho_Chi_Minh, 24-hour clock (F7). */
export function formatPlatformTime(at: Date): string {
  return new Date(at.getTime() + HANOI_OFFSET_MS).toISOString().replace(/\D/g, '').slice(0, 14);
}

/** Undefined when the text is no such instant. */
export function parsePlatformTime(text: string): Date | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`);
  // 31 February and 24:00 are read as other instants: only what reads back as itself is one.
  return !Number.isNaN(at.getTime()) && formatPlatformTime(at) === text ? at : undefined;
}

/** Whole đồng, or null when the text is no such amount. */
export function parseAmount(text: string): number | null {
  return /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : null;
}
