/** How parts of files are named wherever they lie: by the random id of the file, which tells nothing of what is in it. */

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isFileId = (text: string): boolean => UUID.test(text);

/** Below one of 256 prefixes. @throws Error for what is no id of a file */
export function placeOfFile(fileId: string): [first: string, fileId: string] {
  if (!isFileId(fileId)) throw new Error('no id of a file');
  return [fileId.slice(0, 2), fileId];
}

/** Six digits, so that names of parts are in order as texts. */
export const nameOfPart = (part: number): string => String(part).padStart(6, '0');
