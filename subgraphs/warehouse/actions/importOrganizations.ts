import type { Database, Tx } from '../../../kernel/database.ts';
import type { OrganizationId } from '../../../kernel/domain/opaqueId.ts';
import { emitAll } from '../../../kernel/events.ts';
import { organizationIdOfTaxNumber } from '../../../kernel/identity.ts';
import { type ImportedLine, refusal } from '../../../kernel/imports/findings.ts';
import { digestOf, judgeTold, type KeptRecord, refuseTold } from '../../../kernel/imports/standing.ts';
import { type Judged, readBatch, reportBatch } from '../../../kernel/imports/takeIn.ts';
import type { Keys } from '../../../kernel/keys.ts';
import type { TakeOrder } from '../../../kernel/sources/take.ts';
import {
  findKeptOrganizations,
  lockImports,
  type OfficeRow,
  type OrganizationRow,
  putOrganizations,
  type Revocation,
  revokeOrganizations,
} from '../database/writeRecords.ts';
import { personIdOf } from '../rules/imports/ids.ts';
import {
  type OrganizationLine,
  readOrganization,
  type ToldOrganization,
} from '../rules/imports/organization.ts';

/**
 * Takes a batch of organisations in, each record by itself, all of them in one transaction with the facts that tell of them. What is
 * in already changes nothing.
 */
export function importOrganizations(
  database: Database,
  keys: Keys,
  { lines, now, synthetic, also }: TakeOrder,
): Promise<ImportedLine[]> {
  return database.jobTransaction(async (tx) => {
    await lockImports(tx);
    const read = readBatch(lines, (told) => readOrganization(told, synthetic));
    const ids = read.records.map(({ told }) => organizationIdOfTaxNumber(keys, told.taxNumber));
    const kept = await findKeptOrganizations(tx, ids);
    const batch = new Batch(
      keys,
      now,
      new Map(
        kept.map((row) => [row.id as OrganizationId, { ...row, recordedAt: new Date(row.recordedAt) }]),
      ),
    );
    const report = reportBatch(read, (told) => batch.judge(told));
    await batch.write(tx);
    await also?.(tx, report);
    return report;
  });
}

class Batch {
  readonly #keys: Keys;
  readonly #now: Date;
  readonly #known: Map<OrganizationId, KeptRecord>;
  readonly #before: ReadonlySet<OrganizationId>;
  readonly #told = new Map<OrganizationId, { row: OrganizationRow; offices: OfficeRow[] }>();
  readonly #revoked = new Map<OrganizationId, Revocation>();

  constructor(keys: Keys, now: Date, known: Map<OrganizationId, KeptRecord>) {
    this.#keys = keys;
    this.#now = now;
    this.#known = known;
    this.#before = new Set(known.keys());
  }

  judge(line: OrganizationLine): Judged {
    const id = organizationIdOfTaxNumber(this.#keys, line.taxNumber);
    const kept = this.#known.get(id);
    const { version, recordedAt, record: _, ...facts } = line;
    if ('revoked' in line && kept === undefined) return refusal('NOT_HELD', 'taxNumber');
    const told = { version, recordedAt, digest: digestOf(facts) };
    const verdict = judgeTold(told, kept, this.#now);
    if (verdict === 'UNCHANGED') return { outcome: verdict };
    if (verdict !== 'ADDED' && verdict !== 'CORRECTED') return refuseTold(verdict, told, kept);
    this.#known.set(id, told);
    if ('revoked' in line) {
      this.#revoked.set(id, { id, ...told, recordedAt: recordedAt.toISOString() });
      return { outcome: 'REVOKED' };
    }
    this.#revoked.delete(id);
    this.#told.set(id, describe(this.#keys, id, line, told.digest));
    return { outcome: verdict };
  }

  async write(tx: Tx): Promise<void> {
    const told = [...this.#told.values()];
    const rows = told.map(({ row }) => row);
    const offices = told.flatMap((one) => one.offices);
    await putOrganizations(tx, rows, offices, (id) => this.#before.has(id));
    await revokeOrganizations(tx, [...this.#revoked.values()], this.#now);
    const standing = told.filter(({ row }) => !this.#revoked.has(row.organization_id));
    await emitAll(tx, 'organization.registered', [
      ...standing.map(tell),
      ...[...this.#revoked.keys()].map((organizationId) => ({ organizationId, representatives: [] })),
    ]);
  }
}

const tell = ({ row, offices }: { row: OrganizationRow; offices: readonly OfficeRow[] }) => ({
  organizationId: row.organization_id,
  representatives: offices.map(({ person_id, from_day, until_day }) => ({
    personId: person_id,
    from: from_day,
    until: until_day,
  })),
});

function describe(keys: Keys, id: OrganizationId, told: ToldOrganization, digest: string) {
  const { headquarters } = told;
  const row: OrganizationRow = {
    organization_id: id,
    tax_number: told.taxNumber,
    name: told.name,
    legal_form: told.legalForm ?? null,
    headquarters: headquarters?.text ?? null,
    headquarters_unit_code: headquarters?.unitCode ?? null,
    headquarters_unit_vintage: headquarters?.vintage ?? null,
    established_on: told.establishedOn ?? null,
    record_version: told.version,
    recorded_at: told.recordedAt.toISOString(),
    facts_digest: digest,
  };
  const offices = told.representatives.map(
    ({ person, name, title, from, until }): OfficeRow => ({
      organization_id: id,
      person_id: personIdOf(keys, person),
      representative_name: name,
      title,
      from_day: from,
      until_day: until ?? null,
    }),
  );
  return { row, offices };
}
