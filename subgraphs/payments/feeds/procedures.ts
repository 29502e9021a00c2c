import { z } from 'zod';
import { feeKinds, feeSayings, type PublishedFee } from '../../../kernel/domain/content.ts';
import { procedurePublished } from '../../../kernel/domain/events.ts';
import { conditionOf } from '../../../kernel/domain/fees.ts';
import type { Subscription } from '../../../kernel/feed.ts';
import { insertFeeSchedules } from '../database/payableDossiers.ts';

const line = z.object({
  kind: z.enum(feeKinds),
  code: z.string().min(1),
  name: z.string(),
  amountDong: z.number().int().min(0).nullable(),
  condition: z.string().nullable(),
  locality: z.string().nullable(),
  timeLimit: z.number().int().nullable(),
  says: z.enum(feeSayings).optional(),
  per: z.string().optional(),
});

/** An amount of one province or of one way of handling holds under that condition, as if it were written out. */
function toPublishedFee(published: z.infer<typeof line>): PublishedFee {
  const { kind, code, name, amountDong, says, per } = published;
  return {
    ...{ kind, code, name, amountDong, condition: conditionOf(published) },
    ...(says === undefined ? {} : { says }),
    ...(per === undefined ? {} : { per }),
  };
}

/** The part of a publication that money follows from, checked again: an event is outside data. */
const channels = z.array(
  z.object({
    channel: z.enum(['COUNTER', 'ONLINE', 'POST']),
    fees: z.array(line.transform(toPublishedFee)),
  }),
);

/** What versions of procedures publish per channel. */
export const publications: Subscription = {
  publisher: 'procedures',
  stream: 'outbox',
  topics: ['procedure.published'],
  async apply(tx, events) {
    const versions = events.map((event) => procedurePublished.parse(event.payload));
    const schedules = versions.flatMap(({ versionId, content }) =>
      channels.parse(content.channels).map(({ channel, fees }) => ({ versionId, channel, lines: fees })),
    );
    await insertFeeSchedules(tx, schedules);
  },
};
