import { type SQL, sql } from 'drizzle-orm';

/** Many rows as one parameter, for `jsonb_to_recordset`. */
export const jsonRows = (values: readonly object[]): SQL => sql`${JSON.stringify(values)}::text::jsonb`;
