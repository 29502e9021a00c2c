/** Where signed events may go: nowhere inside the house or the network around it, whatever a name resolves to. */
import ipaddr from 'ipaddr.js';
import { isLoopback } from '../../../../kernel/domain/callers.ts';

/** Whether the directory takes an address: https, without a password; http only for this machine, where development sends to it. */
export function isWebhookUrl(text: string): boolean {
  // What a URL takes out or writes otherwise is no address that anybody reads: NUL could not be kept.
  if (/[\p{Cc}\p{Cs}\s]/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password, hash } = new URL(text);
  if (username !== '' || password !== '' || hash !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/** All of IPv6 that is given to anybody today. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address is of the public internet: unicast, and none that IANA has set apart (private, loopback, link-local, shared, tunnels).
 * An IPv4 address written as IPv6 is judged as what it is.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const read = ipaddr.process(address);
  return read.range() === 'unicast' && (read.kind() === 'ipv4' || read.match(GLOBAL_IPV6));
}

/** @param loopback whether this machine may be reached: in development only */
export const mayReach = (address: string, loopback: boolean): boolean =>
  isPublicAddress(address) ||
  (loopback && ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback');
