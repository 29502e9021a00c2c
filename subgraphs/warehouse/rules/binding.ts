/** The closed tables of what a question may ask of this register: anything else is another register's to answer. */

const DOCUMENT_ATTRIBUTES = ['number', 'issuedOn', 'issuer', 'validUntil'] as const;
const ORGANIZATION_ATTRIBUTES = [
  'name',
  'taxNumber',
  'headquarters',
  'representativeName',
  'establishedOn',
  'legalForm',
] as const;

export type DocumentAttribute = (typeof DOCUMENT_ATTRIBUTES)[number];
export type OrganizationAttribute = (typeof ORGANIZATION_ATTRIBUTES)[number];

/** Where a question is answered: an attribute of a paper, a datum of its content, or an attribute of an organisation. */
export type Binding =
  | { kind: 'ATTRIBUTE'; resultType: string; attribute: DocumentAttribute }
  | { kind: 'DATUM'; resultType: string; field: string }
  | { kind: 'ORGANIZATION'; attribute: OrganizationAttribute };

const DOCUMENT_PATH = /^Document\[(KQ\.[GH]\d{2}\.\d{6})\]\.(?:data\.([A-Za-z]\w*)|(\w+))$/;

/** Reads the path below a role. Undefined when it is not this register's. */
export function findBinding(path: string | null | undefined): Binding | undefined {
  if (path == null) return undefined;
  const match = DOCUMENT_PATH.exec(path);
  if (match !== null) return findDocumentBinding(match[1] ?? '', match[2], match[3]);
  const attribute = ORGANIZATION_ATTRIBUTES.find((name) => path === `Organization.${name}`);
  return attribute === undefined ? undefined : { kind: 'ORGANIZATION', attribute };
}

function findDocumentBinding(
  resultType: string,
  field: string | undefined,
  name: string | undefined,
): Binding | undefined {
  if (field !== undefined) return { kind: 'DATUM', resultType, field };
  const attribute = DOCUMENT_ATTRIBUTES.find((known) => known === name);
  return attribute === undefined ? undefined : { kind: 'ATTRIBUTE', resultType, attribute };
}

/** The coordinate that the access log names for what this binding reads. */
export function coordinateOf(binding: Binding): string {
  switch (binding.kind) {
    case 'ATTRIBUTE':
      return `Document.${binding.attribute}`;
    case 'DATUM':
      return 'Document.data';
    case 'ORGANIZATION':
      return `Organization.${binding.attribute}`;
  }
}
