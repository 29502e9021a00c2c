import { hash } from 'node:crypto';

/** Of a token that nobody may read again from what is remembered. */
export const digestOf = (token: string): string => hash('sha256', token, 'base64url');
