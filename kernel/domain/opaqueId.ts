import type { Brand } from './brand.ts';

/** `Person.id`, or another id that a person goes by: that of an old number, or of one that was typed. */
export type PersonId = Brand<'PersonId'>;
export type OrganizationId = Brand<'OrganizationId'>;
/** Whose data something is: whoever may be a party, act for somebody or hold a paper. */
export type SubjectId = PersonId | OrganizationId;
export type DossierId = Brand<'DossierId'>;
/** Of a version of a procedure; a version never changes. */
export type VersionId = Brand<'VersionId'>;
export type PaymentRequestId = Brand<'PaymentRequestId'>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Whether a text from outside can be an opaque id at all. PostgreSQL would refuse a whole statement for one that cannot, so it
 * is answered beforehand, like an id that does not exist. Ids are written in small letters everywhere. Whoever asks says of what kind
 * the argument is; whether there is such a person or dossier, and for whom, is found out afterwards.
 */
export const isOpaqueId = <Id extends Brand<string>>(text: string): text is Id => UUID.test(text);
