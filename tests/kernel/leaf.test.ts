import {
  columnsOf,
  keptFields,
  leafShape,
  recordOf,
  visibleFields,
  writtenFields,
} from '../../kernel/domain/leaf.ts';

describe('The audit leaf', () => {
  it('is written whole, but for the id that the database gives', () => {
    expect(['id', ...writtenFields].sort()).toEqual(Object.keys(leafShape).sort());
  });

  it('is shown to the person whole, but for who the officer is and which request it was', () => {
    const withheld = Object.keys(leafShape).filter((name) => !visibleFields.some((field) => field === name));
    expect(withheld.sort()).toEqual(['actor', 'operation', 'request_id']);
    expect(keptFields).toEqual(expect.arrayContaining(visibleFields.filter((name) => name !== 'id')));
  });

  it('says its columns and their types to PostgreSQL', () => {
    expect(columnsOf(['at', 'fields'])).toBe('at, fields');
    expect(recordOf(['at', 'fields', 'dossier'])).toBe('at timestamptz, fields text[], dossier uuid');
  });
});
