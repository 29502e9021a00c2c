/** Gives everybody in the registers words of her own where the seed gives many the same, so that each can be traced. */

import { withOwner } from '../../chaos/deadlines.ts';
import type { System } from '../system.ts';
import { MARKED_COLUMNS } from './people.ts';

const markOf = (...parts: readonly string[]): string => `'QX' || left(md5(${parts.join(" || '/' || ")}), 10)`;

export async function plantMarks(system: System): Promise<void> {
  await withOwner(system, 'population', async (owner) => {
    const changes = MARKED_COLUMNS.map(
      (column) =>
        `${column} = case when ${column} is null then null else ${markOf('person_id::text', `'${column}'`)} end`,
    );
    await owner.unsafe(`update people set ${changes.join(', ')}`);
  });
  await withOwner(system, 'warehouse', async (owner) => {
    const datum = `jsonb_build_object('key', one->>'key', 'value',
      case when one->>'value' is null then null else ${markOf('document_id::text', "(one->>'key')")} end)`;
    await owner.unsafe(`update documents set
      title = ${markOf('document_id::text', "'title'")},
      number = case when number is null then null else ${markOf('document_id::text', "'number'")} end,
      data = coalesce((select jsonb_agg(${datum} order by place)
        from jsonb_array_elements(data) with ordinality as item (one, place)), '[]'::jsonb)`);
  });
}
