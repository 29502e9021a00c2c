/** What papers and organisations say of a protected home. */
import type { PersonId } from '../../kernel/domain/opaqueId.ts';
import { indexHomes } from '../../kernel/domain/protectedHome.ts';
import type { RegisteredOrganization, WarehouseDocument } from '../../subgraphs/warehouse/rules/document.ts';
import {
  CLOSED_TITLE,
  closeHeadquarters,
  closePaper,
} from '../../subgraphs/warehouse/rules/protectedHomes.ts';
import { idOf } from '../support/ids.ts';

const HOME = '7 Lý Thường Kiệt, phường Buôn Ma Thuột';
const homes = indexHomes([
  {
    ...{ personId: idOf<PersonId>('hanh'), household: ['hanh', 'mate'], kin: ['child'] },
    ...{ fullName: 'Trịnh Thị Hạnh', addresses: [HOME] },
  },
]);
const office = { agency: 'H15.50.05', personId: null };
const citizen = (personId: string) => ({ agency: null, personId });

const paper = (subject: string, changes: Partial<WarehouseDocument> = {}): WarehouseDocument => ({
  ...{ id: 'a', subject: idOf(subject), resultType: 'KQ.G15.000031', title: 'Giấy khai sinh', number: '17' },
  ...{ issuer: 'H15', issuedOn: null, validFrom: null, validUntil: null, permanent: true },
  ...{ recordedState: 'VALID', form: 'STRUCTURED', recordVersion: '1', recordedAt: new Date(0) },
  data: [
    { key: 'motherName', value: 'Trịnh Thị Hạnh' },
    { key: 'motherAddress', value: HOME },
  ],
  ...changes,
});
const addressOf = ({ data }: WarehouseDocument) => data.find(({ key }) => key === 'motherAddress')?.value;

describe('A paper', () => {
  it.each(['hanh', 'mate', 'child', 'stranger'])('of %s that states it is closed to an office', (subject) => {
    const closed = closePaper(paper(subject), homes, office);
    expect(addressOf(closed)).toBeNull();
    expect(closed.data[0]).toEqual({ key: 'motherName', value: 'Trịnh Thị Hạnh' });
    expect(closed).toMatchObject({ title: 'Giấy khai sinh', number: '17' });
  });

  it('of a stranger that does not name her says where the stranger lives', () => {
    const own = paper('stranger', { data: [{ key: 'motherAddress', value: HOME }] });
    expect(closePaper(own, homes, office)).toBe(own);
  });

  it('is closed to its holder too, unless it is their own home', () => {
    expect(addressOf(closePaper(paper('child'), homes, citizen('child')))).toBeNull();
    expect(addressOf(closePaper(paper('mate'), homes, citizen('mate')))).toBe(HOME);
    expect(addressOf(closePaper(paper('hanh'), homes, citizen('hanh')))).toBe(HOME);
  });

  it('has a title and a number that do not state it either', () => {
    const stated = paper('child', { title: `Xác nhận ở ${HOME}`, number: '7 Lý Thường Kiệt/UBND' });
    expect(closePaper(stated, homes, office)).toMatchObject({ title: CLOSED_TITLE, number: null });
  });
});

describe('An organisation', () => {
  const company = (person: string, headquarters: string | null): RegisteredOrganization => ({
    ...{
      id: idOf('org'),
      subject: idOf('org'),
      name: 'Công ty Sim',
      taxNumber: '9900000877',
      legalForm: null,
    },
    ...{ headquarters, establishedOn: null, recordVersion: '1', recordedAt: new Date(0) },
    representations: [{ person: idOf(person), name: 'x', from: '2020-01-01', until: '2024-01-01' }],
  });

  it('has no head office where that is the home of whoever represents it, or did', () => {
    expect(closeHeadquarters(company('hanh', HOME), homes, office).headquarters).toBeNull();
    expect(closeHeadquarters(company('hanh', HOME), homes, citizen('other')).headquarters).toBeNull();
    expect(closeHeadquarters(company('hanh', HOME), homes, citizen('hanh')).headquarters).toBe(HOME);
    expect(closeHeadquarters(company('hanh', '2 Lê Lợi'), homes, office).headquarters).toBe('2 Lê Lợi');
    expect(closeHeadquarters(company('other', HOME), homes, office).headquarters).toBe(HOME);
  });
});
