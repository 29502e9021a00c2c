import type { Context } from '../../../kernel/access.ts';
import { openContent } from '../../../kernel/closedContent.ts';
import { homeContent, placeOfHome } from '../../../kernel/protectedHomes.ts';
import type { PersonRecord } from '../database/people.ts';
import { protectHousehold } from '../rules/household.ts';

/**
 * A record without what states a protected home: of the person, of whoever lives with them, or of a relative.
 *
 * @throws Error where a home of a relative does not open: then nothing of the record is told
 */
export function protectPerson(
  { keys, viewer }: Pick<Context<unknown>, 'keys' | 'viewer'>,
  person: PersonRecord,
): PersonRecord {
  const addresses = person.homesOfKin.flatMap(
    ({ personId, content }) =>
      homeContent.parse(JSON.parse(openContent(keys, content, placeOfHome(personId)))).addresses,
  );
  return protectHousehold(person, addresses, viewer);
}
