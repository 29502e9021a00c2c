/** What two tellings have in common once everything is taken out that is different by chance. */

import { findSecrets, idOfTyped } from './people.ts';
import type { Named } from './routes.ts';
import type { Told } from './scene.ts';

const MASKS: [RegExp, string][] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>'],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g, '<time>'],
  [/H\d\d(?:\.\d+)+-\d{6}-\d{4,}/g, '<code>'],
  // Signatures, proofs and cursors.
  [/(?<![\w-])[\w-]{60,}={0,2}(?![\w-])/g, '<token>'],
  [/("(?:endCursor|reference|payAt|signature)":)"[^"]*"/g, '$1"<token>"'],
];

/** The telling without ids and times, and without what its reader typed herself in either telling. */
function strip(text: string, typed: readonly Named[]): string {
  const said = typed.flatMap((named) => (named.typed === null ? [] : Object.entries(named.typed)));
  const own = said.reduce((left, [name, value]) => left.replaceAll(value, `<typed ${name}>`), text);
  return MASKS.reduce((left, [pattern, word]) => left.replace(pattern, word), own);
}

export interface Difference {
  route: string;
  what: string;
}

/** Where two viewers of two dossiers were told different things, or the registers did different work for it. */
export function compare(one: Told[], oneNamed: Named, other: Told[], otherNamed: Named): Difference[] {
  const routes = (told: Told[]): string => told.map(({ route }) => route).join('\n');
  if (routes(one) !== routes(other)) return [{ route: 'routes', what: around(routes(one), routes(other)) }];
  // Of both, in both: whom a viewer types once may stand in her own record too, and does so every time.
  const typed = [oneNamed, otherNamed];
  return one.flatMap((first, index) => {
    const second = other[index] as Told;
    const found: Difference[] = [];
    const [left, right] = [strip(first.text, typed), strip(second.text, typed)];
    if (left !== right) found.push({ route: first.route, what: around(left, right) });
    if (first.statements.join('\n') !== second.statements.join('\n'))
      found.push({ route: first.route, what: statementsBetween(first.statements, second.statements) });
    return found;
  });
}

const AROUND = 60;

function around(left: string, right: string): string {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const cut = (text: string): string => text.slice(Math.max(0, at - AROUND), at + AROUND);
  return `…${cut(left)}… is not …${cut(right)}…`;
}

const LONG = 90;

function statementsBetween(one: readonly string[], other: readonly string[]): string {
  const short = (list: readonly string[], without: readonly string[]): string[] => {
    const left = [...without];
    return list.filter((text) => {
      const place = left.indexOf(text);
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
  };
  const say = (list: string[]): string => list.map((text) => text.slice(0, LONG)).join(' | ');
  return `statements: only here [${say(short(one, other))}], only there [${say(short(other, one))}]`;
}

/** Words of the named person that any answer holds, with the route. */
export function findLeaks(
  told: readonly Told[],
  { whose, typed }: Named,
  besides: readonly string[] = [],
): string[] {
  const said = [...(typed === null ? [] : Object.values(typed)), ...besides];
  return told.flatMap(({ route, text }) => {
    const secrets = whose === null ? [] : findSecrets(text, whose, said);
    // The id that the number makes would say that somebody was found, or could be asked for elsewhere.
    if (typed !== null && text.includes(idOfTyped(typed))) secrets.push('id of what was typed');
    return secrets.map((secret) => `${route}: ${secret}`);
  });
}

/** The same, without what the viewer is told anyway: her own address, or those for whom she acts in her own record. */
export function findNews(before: readonly Told[], now: readonly Told[], named: Named): string[] {
  const known = new Set(findLeaks(before, named));
  return findLeaks(now, named).filter((leak) => !known.has(leak));
}
