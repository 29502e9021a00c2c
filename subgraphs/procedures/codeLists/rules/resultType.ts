/** A kind of result that the state issues (loại kết quả), as the list of result types describes it. */
export interface ResultTypeContent {
  /** Such as `KQ.G15.000031`. */
  code: string;
  name: string;
  /** Code of the authority that issues it; null where its code does not tell. */
  issuer: string | null;
  /** JSON schema of the data of a structured document; null while nobody has described it. */
  dataSchema: { properties: Record<string, unknown> } | null;
}

/** Names of the data fields, in the order of the schema; empty when there is no schema. */
export function listDataFields(type: ResultTypeContent): string[] {
  return Object.keys(type.dataSchema?.properties ?? {});
}
