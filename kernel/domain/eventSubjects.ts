/**
 * Whom or what each event is about. Events of one subject are applied in the order in which they were told: what comes after one
 * that was set aside waits behind it.
 */

/** By topic: a word for the kind of subject, and the fields of the payload that name it. */
export const eventSubjects: Readonly<Record<string, readonly [kind: string, ...fields: string[]]>> = {
  'procedure.published': ['version', 'versionId'],
  'procedure.classified': ['version', 'versionId'],
  'procedure.repealed': ['version', 'versionId'],
  'localCode.mapped': ['localCode', 'agency', 'localCode'],
  'localCode.unmapped': ['localCode', 'agency', 'localCode'],
  'onlineService.changed': ['onlineService', 'procedure', 'agency'],
  'agency.listed': ['agency', 'agency'],
  'resultType.listed': ['resultType', 'resultType'],
  'calendar.decided': ['calendar', 'calendar'],
  'mapping.confirmed': ['mapping', 'procedure', 'component', 'resultType'],
  'mapping.rejected': ['mapping', 'procedure', 'component', 'resultType'],
  'person.registered': ['person', 'personId'],
  'person.corrected': ['person', 'personId'],
  'family.registered': ['family', 'personId'],
  'address.protected': ['home', 'personId'],
  'evidence.held': ['document', 'documentId'],
  'evidence.revoked': ['document', 'documentId'],
  'organization.registered': ['organization', 'organizationId'],
  'service.measured': ['service', 'procedure', 'agency'],
  'dossier.filed': ['dossier', 'dossierId'],
  'dossier.handed': ['dossier', 'dossierId'],
  'dossier.closed': ['dossier', 'dossierId'],
  'dossier.resultIssued': ['document', 'documentId'],
  'dossier.resultRevoked': ['document', 'documentId'],
  'payment.requested': ['dossier', 'dossierId'],
  'payment.settled': ['dossier', 'dossierId'],
  'payment.reversed': ['dossier', 'dossierId'],
};

/** The subject of an event; null where its topic has none, or its payload does not name it. */
export function subjectOf({
  topic,
  payload,
}: {
  topic: string;
  payload: Record<string, unknown>;
}): string | null {
  const [kind, ...fields] = Object.hasOwn(eventSubjects, topic) ? (eventSubjects[topic] ?? []) : [];
  if (kind === undefined) return null;
  const named = fields.map((field) => payload[field]);
  return named.every((value) => typeof value === 'string' && value !== '')
    ? `${kind} ${named.join(' ')}`
    : null;
}
