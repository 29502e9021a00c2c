/**
 * The audit leaf: one disclosure or refusal, who, whose, which fields, why, for which dossier; never a value. Its fields are named
 * here and nowhere else. The types, the schemas, the lists of columns and the canonical text follow from this table.
 */
import { z } from 'zod';
import { type FailureCode, isFailureCode } from '../failure.ts';

const uuid = z.uuid();
const text = z.string();

/** One field: its type in PostgreSQL, and what it may hold. */
const field = <S extends z.ZodType>(type: string, schema: S) => ({ type, schema });

const FIELDS = {
  id: field('uuid', uuid),
  at: field('timestamptz', text),
  request_id: field('text', text),
  operation: field('text', text.nullable()),
  outcome: field('text', z.enum(['DISCLOSED', 'DENIED'])),
  subject: field('uuid', uuid),
  actor_kind: field('text', text),
  /** Pseudonym of the account. */
  actor: field('text', text),
  actor_is_subject: field('boolean', z.boolean()),
  agency: field('text', text.nullable()),
  client: field('text', text),
  /** Coordinates of the graph. */
  fields: field('text[]', z.array(text)),
  purpose: field('text', text.nullable()),
  basis: field('text', text.nullable()),
  dossier: field('uuid', uuid.nullable()),
  /** Why it was refused, where the leaf says so. */
  refusal: field(
    'text',
    z
      .custom<FailureCode>((value) => isFailureCode(value))
      .nullable()
      .optional(),
  ),
  /** How many attempts it stands for, when it is more than one. */
  attempts: field('integer', z.number().int().positive().optional()),
};

type Fields = typeof FIELDS;
export type LeafField = keyof Fields;

/** The schema of each field. */
export const leafShape = Object.fromEntries(
  Object.entries(FIELDS).map(([name, { schema }]) => [name, schema]),
) as { [F in LeafField]: Fields[F]['schema'] };

/** A leaf as it is stored. */
export type StoredLeaf = z.infer<z.ZodObject<typeof leafShape>>;

/** A leaf that is being written: the database gives it its id. */
export type Leaf = Omit<StoredLeaf, 'id'>;

const ALL = Object.keys(FIELDS) as LeafField[];
const without = (...left: readonly LeafField[]): LeafField[] => ALL.filter((name) => !left.includes(name));

/** What a register writes. */
export const writtenFields = without('id');

/** What transparency keeps of a leaf beside its id. */
export const keptFields = without('id', 'request_id', 'operation');

/** What the person concerned may not read of a leaf. */
export const withheldFields = ['actor', 'operation', 'request_id'] as const satisfies readonly LeafField[];
export const visibleFields = without(...withheldFields);
export type VisibleLeaf = Omit<StoredLeaf, (typeof withheldFields)[number]>;

/** Fields as a list of columns. */
export const columnsOf = (fields: readonly LeafField[]): string => fields.join(', ');

/** Fields with their types, as `jsonb_to_recordset` wants them. */
export const recordOf = (fields: readonly LeafField[]): string =>
  fields.map((name) => `${name} ${FIELDS[name].type}`).join(', ');
