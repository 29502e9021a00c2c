/** A binding of a form question, read as its parts: `ROLE.Person.x`, `ROLE.Organization.x` or `ROLE.Document[code].x`. */
export interface Binding {
  role: string;
  kind: 'Person' | 'Organization' | 'Document';
  /** The coordinate of the graph that answers, such as `Person.birthDate` or `Document.data`. */
  coordinate: string;
  /** What follows the coordinate: the part of an address, or the field of a document's data. */
  rest: string | null;
  /** Code of the result type of a document. */
  resultType: string | null;
}

const RECORD = /^([A-Z]+)\.(Person|Organization)\.([a-zA-Z]+)(?:\.([a-zA-Z]+))?$/;
const DOCUMENT = /^([A-Z]+)\.Document\[([^\]]+)\]\.(number|issuedOn|issuer|validUntil|data\.[a-zA-Z]+)$/;

/** Undefined when the text is no binding. */
export function parseBinding(text: string): Binding | undefined {
  const record = RECORD.exec(text);
  if (record !== null) {
    const [, role = '', kind = '', field = '', rest] = record;
    if (kind !== 'Person' && kind !== 'Organization') return undefined;
    return { role, kind, coordinate: `${kind}.${field}`, rest: rest ?? null, resultType: null };
  }
  const document = DOCUMENT.exec(text);
  if (document === null) return undefined;
  const [, role = '', resultType = '', path = ''] = document;
  const [field = '', rest] = path.split('.');
  return { role, kind: 'Document', coordinate: `Document.${field}`, rest: rest ?? null, resultType };
}
