/** Links to the bytes of one upload or one printed slip, for one account, for minutes. Whoever finds one needs that account's token as well. */
import { type Keys, sameBytes } from '../keys.ts';

/** PRINT: what is to be read is drawn when it is asked for, such as a slip. */
export type FileAction = 'SEND' | 'READ' | 'PRINT';

/** Long enough for a part on a slow line; a longer upload asks the graph for a new link and goes on. */
const LIFE_S: Record<FileAction, number> = { SEND: 30 * 60, READ: 5 * 60, PRINT: 5 * 60 };
const LETTER: Record<FileAction, string> = { SEND: 's', READ: 'r', PRINT: 'p' };

export interface FileLink {
  /** Path below the origin of the gateway. */
  path: string;
  action: FileAction;
  expiresAt: Date;
}

/** @param base where the links of the register lead, such as `/files` */
export function makeLink(
  keys: Keys,
  base: string,
  action: FileAction,
  { upload, account }: { upload: string; account: string },
  now: Date,
): FileLink {
  const expiresS = Math.floor(now.getTime() / 1000) + LIFE_S[action];
  const text = `${LETTER[action]}${expiresS}-${seal(keys, action, upload, account, expiresS)}`;
  return { path: `${base}/${upload}/${text}`, action, expiresAt: new Date(expiresS * 1000) };
}

/** Whether a link is one to something that is drawn; who may use it says `judgeLink`. */
export const isLinkToPrint = (link: string): boolean => link.startsWith(LETTER.PRINT);

/** Whether a link is ours, for this upload and account, and still holds. */
export function judgeLink(
  keys: Keys,
  action: FileAction,
  { upload, link }: { upload: string; link: string },
  account: string,
  now: Date,
): boolean {
  const [, letter, expires = '', mac = ''] = /^([srp])(\d{10})-([0-9a-f]{64})$/.exec(link) ?? [];
  if (letter !== LETTER[action]) return false;
  const expiresS = Number(expires);
  return sameBytes(mac, seal(keys, action, upload, account, expiresS)) && now.getTime() < expiresS * 1000;
}

const seal = (keys: Keys, action: FileAction, upload: string, account: string, expiresS: number): string =>
  keys.hmac('cursor', 'file-link', action, upload, account, String(expiresS));
