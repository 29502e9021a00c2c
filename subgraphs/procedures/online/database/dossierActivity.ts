/** The projection of filed dossiers by procedure, agency and channel: days and numbers, and nobody's name. */

import { sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';

export interface FiledDossier {
  procedureVersion: VersionId;
  agency: string;
  channel: 'COUNTER' | 'ONLINE' | 'POST';
  /** Day of filing in Asia/Ho_Chi_Minh, yyyy-MM-dd. */
  day: string;
}

/** Counts dossiers under the code of the version that each refers to. */
export async function countFiled(tx: Tx, filed: readonly FiledDossier[]): Promise<void> {
  if (filed.length === 0) return;
  await tx.execute(sql`
    insert into dossier_activity (procedure_code, agency, channel, first_filed_on, last_filed_on, filed)
    select v.code, one.agency, one.channel, min(one.day), max(one.day), count(*)
    from jsonb_to_recordset(${JSON.stringify(filed)}::text::jsonb)
      as one ("procedureVersion" uuid, agency text, channel text, day date)
    join procedures_versions v on v.id = one."procedureVersion"
    group by v.code, one.agency, one.channel
    on conflict (procedure_code, agency, channel) do update set filed = dossier_activity.filed + excluded.filed,
      first_filed_on = least(dossier_activity.first_filed_on, excluded.first_filed_on),
      last_filed_on = greatest(dossier_activity.last_filed_on, excluded.last_filed_on)`);
}
