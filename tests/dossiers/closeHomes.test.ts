/** What officers wrote of a protected home is closed in rows, names and printed slips, as population has told it. */
import { closeContent } from '../../kernel/closedContent.ts';
import type { DossierId, PersonId } from '../../kernel/domain/opaqueId.ts';
import { applyHomes, placeOfHome } from '../../kernel/protectedHomes.ts';
import {
  closeRows,
  closeSlip,
  closeText,
  readClosedHomes,
} from '../../subgraphs/dossiers/reads/closeHomes.ts';
import { personId, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { idOf } from '../support/ids.ts';
import { contents } from '../support/slips.ts';
import { event } from './stage.ts';

const STATED = 'Đã đến số 7 Lý Thường Kiệt.';
const CLOSED = 'Nội dung này không hiển thị.';
const [lan, father] = [personId('lan'), personId('lan-father')];
const dossierId = idOf<DossierId>('00000000-0000-7000-8000-000000000001');

describe('A dossier that names a protected person', () => {
  let open: TestHouse;
  beforeAll(async () => {
    open = await openHouse({ only: ['dossiers'] });
    await tell({ fullName: 'Nguyễn Thị Lan', addresses: ['7 Lý Thường Kiệt, phường Buôn Ma Thuột'] });
  });
  afterAll(async () => open.close());

  async function tell(content: object | null): Promise<void> {
    const closed = content && closeContent(testKeys, JSON.stringify(content), placeOfHome(lan));
    const told = event('address.protected', {
      personId: lan,
      household: [lan],
      kin: [father],
      content: closed,
    });
    await open.house.get('dossiers').database.jobTransaction((tx) => applyHomes(tx, [told]));
  }
  /** A request of somebody in a dossier of her father, or of somebody else, in which this is written too. */
  const request = (
    who: string,
    applicant: PersonId = father,
    written: string[] = [],
    people: PersonId[] = [],
  ) => {
    const party = { role: 'APPLICANT' as const, dossierId, subject: applicant, typedEncrypted: null };
    const reading = {
      ...{ keys: testKeys, database: open.house.get('dossiers').database, signedIn: viewerOf(who) },
      loaders: {
        parties: { load: async () => [{ ...party, verification: 'VERIFIED' }] as never },
        dossier: { load: async () => ({ applicantId: applicant }) as never },
        filedAnswers: { load: async () => [] },
        uploads: { load: async () => [] },
        written: { load: async () => ({ dossierId, texts: written, people }) },
      },
    };
    const closedHomes = { load: () => readClosedHomes(reading, dossierId) };
    return { ...reading, loaders: { closedHomes } };
  };
  const rows = [{ dossierId, note: STATED, officer: viewerOf('minh').account }];
  const noteFor = async (who: string, applicant?: PersonId) =>
    (await closeRows(request(who, applicant), rows, ['note'], ({ officer }) => officer))[0]?.note;

  it('has no note that states where she lives, but for whoever wrote it', async () => {
    expect(await noteFor('nga')).toBe(CLOSED);
    expect(await noteFor('lan-father')).toBe(CLOSED);
    expect(await noteFor('minh')).toBe(STATED);
    expect(await noteFor('lan')).toBe(STATED);
  });

  it("is a stranger's, and states her home in one text where another names her", async () => {
    const read = (written: string[]) =>
      closeText(request('nga', personId('chi'), written), dossierId, 'Biên nhận tại 7 Lý Thường Kiệt', null);
    expect(await read(['Người nhận: bà NGUYEN THI LAN'])).toBeNull();
    expect(await read(['Người nhận: bà Nguyễn Thị Hoa'])).toBe('Biên nhận tại 7 Lý Thường Kiệt');
  });

  it('is hers of whom another agency is asked, which sees no party of the dossier', async () => {
    const read = (people: PersonId[]) =>
      closeText(request('phong', personId('chi'), [], people), dossierId, 'Đến 7 Lý Thường Kiệt', null);
    expect([await read([lan]), await read([])]).toEqual([null, 'Đến 7 Lý Thường Kiệt']);
  });

  it('states the street in one text and the number in another', async () => {
    const read = (text: string, written: string[]) =>
      closeText(request('nga', father, written), dossierId, text, null);
    expect(await read('7', ['đường Lý Thường Kiệt'])).toBeNull();
    expect(await read('7', ['đường Lê Lợi'])).toBe('7');
  });

  it('tells its officers what was written in a dossier of her own', async () => {
    expect(await noteFor('nga', lan)).toBe(STATED);
  });

  it('has no file whose name states it', async () => {
    expect(await closeText(request('nga'), dossierId, '7-ly-thuong-kiet.pdf', null)).toBeNull();
    expect(await closeText(request('nga'), dossierId, 'giay-khai-sinh.pdf', null)).toBe('giay-khai-sinh.pdf');
  });

  it.each([
    ['explanation', contents.REFUSAL],
    ['reason', contents.SUPPLEMENT],
    ['proof', contents.HANDOVER],
  ])('has no slip whose %s states it', async (field, content) => {
    const stated = { ...content, [field]: STATED } as typeof content;
    expect(await closeSlip(request('nga'), dossierId, stated)).toEqual({ ...content, [field]: CLOSED });
    expect(await closeSlip(request('nga'), dossierId, content)).toEqual(content);
  });

  it('is as before once the protection has ended', async () => {
    await tell(null);
    await new Promise((done) => setTimeout(done, 1_100));
    expect(await noteFor('nga')).toBe(STATED);
  });
});
