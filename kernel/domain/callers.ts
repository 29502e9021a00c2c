/** What the headers of a request say about the page that made it; a program that is no browser sends no `Origin`. */
export interface Caller {
  host: string | undefined;
  origin: string | undefined;
  /** Our address at which the connection arrived. */
  localAddress: string | undefined;
}

/** Names under which a server is known, beside those of the machine itself. */
export interface OwnNames {
  hosts: readonly string[];
  origins: readonly string[];
}

const WILDCARDS = ['0.0.0.0', '::'];

/** Names and addresses by which only this machine reaches itself. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|::1|(0{1,4}:){7}0{0,3}1|::ffff:127(\.\d{1,3}){3})$/i.test(bare(host));

/** Whether a browser loaded the page from this machine, by its `Origin`. */
export const isPageOfThisMachine = (origin: string): boolean =>
  URL.canParse(origin) && isLoopback(new URL(origin).hostname);

/** An IPv6 address without its brackets. */
const bare = (host: string): string => host.replace(/^\[(.*)\]$/, '$1');

/** The name in a `Host` header, without its port; undefined when it is no name at all. */
const nameIn = (host: string): string | undefined =>
  /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.exec(host)?.[1]?.toLowerCase();

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host.toLowerCase() : undefined;

/**
 * Whether a caller is one of our own: it uses one of our host names, and its page, if any, is ours too. A foreign
 * page that posts here is recognised by its `Origin`; one whose own name was pointed at this machine by its `Host`.
 */
export function isOwnCaller({ host, origin, localAddress }: Caller, own: OwnNames): boolean {
  const name = nameIn(host ?? '');
  if (host === undefined || name === undefined) return false;
  const names = [...own.hosts, ...own.origins.flatMap((known) => hostOf(known) ?? [])]
    .map((known) => bare(nameIn(known) ?? known).toLowerCase())
    .filter((known) => !WILDCARDS.includes(known));
  const arrivedAt = localAddress?.replace(/^::ffff:/i, '').toLowerCase();
  if (!isLoopback(name) && !names.includes(bare(name)) && bare(name) !== arrivedAt) return false;
  return origin === undefined || own.origins.includes(origin) || hostOf(origin) === host.toLowerCase();
}
