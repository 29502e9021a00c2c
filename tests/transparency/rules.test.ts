import { readPolicy } from '../../platform/house.ts';
import { findLabel, labelsOf } from '../../subgraphs/transparency/rules/labels.ts';
import { nameOfPurpose } from '../../subgraphs/transparency/rules/purposes.ts';
import { roleOfActor } from '../../subgraphs/transparency/rules/roles.ts';

describe('Words of the access log', () => {
  it('has a Vietnamese word for every personal and sensitive coordinate of the contract', () => {
    const personal = Object.entries(readPolicy().fields).filter(
      ([, rule]) => rule.level === 'PERSONAL' || rule.level === 'SENSITIVE',
    );
    expect(personal.length).toBeGreaterThan(100);
    expect(
      personal.map(([coordinate]) => coordinate).filter((coordinate) => findLabel(coordinate) === undefined),
    ).toEqual([]);
  });

  it('says each word once and leaves nothing unsaid', () => {
    expect(
      labelsOf([
        'Person.recordVersion',
        'Person.recordedAt',
        'Document[KQ.G15.000031].data.fatherName',
        'Nothing.known',
      ]),
    ).toEqual(['Phiên bản bản ghi dân cư', 'Giấy tờ trong kho dữ liệu điện tử', 'Dữ liệu cá nhân khác']);
  });

  it.each([
    ['PROCEDURE_HANDLING', false, 'Giải quyết thủ tục hành chính'],
    ['PERSON_VERIFICATION', false, 'Xác thực thông tin công dân'],
    [null, true, 'Tự xem dữ liệu của mình'],
    [null, false, 'Không nêu mục đích'],
    ['OTHER', false, 'Mục đích khác (OTHER)'],
  ])('names the purpose %s (own: %s) %s', (code, own, name) => {
    expect(nameOfPurpose(code, own)).toBe(name);
  });

  it.each([
    ['CITIZEN', 'CITIZEN'],
    ['OFFICER', 'OFFICER'],
    ['GOVERNMENT_OFFICE', 'OFFICER'],
    ['SYSTEM', 'SYSTEM'],
    ['unheard of', 'SYSTEM'],
  ])('shows %s as %s', (kind, role) => {
    expect(roleOfActor(kind)).toBe(role);
  });
});
