const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an id of ours at all: one that cannot is nobody's, and must not make a statement fail. */
export const isOpaqueId = (id: string): boolean => UUID.test(id);

/** Those that can be ids of ours, as the database writes them: the others must not make the statement of these fail. */
export const onlyIds = (ids: readonly string[]): string[] =>
  ids.filter(isOpaqueId).map((id) => id.toLowerCase());
