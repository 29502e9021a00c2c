const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Whether a text from outside can be an opaque id at all. PostgreSQL would refuse a whole statement for one that cannot, so it
 * is answered beforehand, like an id that does not exist. Ids are written in small letters everywhere.
 */
export const isOpaqueId = (text: string): boolean => UUID.test(text);
