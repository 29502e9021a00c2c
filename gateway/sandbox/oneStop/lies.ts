/** What a one-stop system in service tells that is not so (DOMAIN §10), and how it tells it badly. Each can be switched on by itself. */
import type { LifeRecord } from './life.ts';

export const lies = {
  'rewrites-statuses': 'sends a waiting dossier as finished',
  'finishes-at-once': 'finishes a dossier without a due date at the moment of acceptance',
  'submitted-as-result': 'sends the first submitted file as the result',
  'flags-always-set': 'says digitised and reused of everything',
  'fills-numbers': 'writes 000000001 where it knows no number',
  'always-paid-online': 'says paid online of what costs nothing',
  'random-codes': 'makes codes up, copies the telephone to the fax, and cuts names',
  'malformed-results': 'sends codes of results that are none',
  'glued-amounts': 'glues fee and time together',
  'changing-tokens': 'puts another token into every address',
  'own-codes': 'uses statuses of another table',
  'bad-times': 'sends days that there are not',
} as const;
export type Lie = keyof typeof lies;

export const lieNames = Object.keys(lies) as Lie[];

const FILE = 'https://mot-cua.test/tep/1.pdf';

/** What each does to a record of a dossier that is done. `tick` differs from one sending to the next. */
const told: Readonly<Record<Lie, (record: LifeRecord, tick: number) => object>> = {
  'rewrites-statuses': () => ({
    DanhSachHoSoBoSung: [{ HoSoBoSungId: '1', NgayBoSung: '20261112080000', NoiDungBoSung: 'Bổ sung' }],
  }),
  'finishes-at-once': ({ NgayTiepNhan }) => ({ NgayHenTra: '', NgayKetThucXuLy: NgayTiepNhan, NgayTra: '' }),
  'submitted-as-result': () => ({
    TaiLieuNop: [{ TenTepDinhKem: '1.pdf', DuongDanTaiTepTin: FILE, DuocSoHoa: '1' }],
    DanhSachGiayToKetQua: [{ TenGiayTo: 'KQ', DuongDanTepTinKetQua: FILE, MaGiayToKetQua: 'KQ.G15.000031' }],
  }),
  'flags-always-set': () => ({
    HoSoCoThanhPhanSoHoa: '1',
    TaiLieuNop: [{ TenTepDinhKem: '1.pdf', DuongDanTaiTepTin: FILE, DuocSoHoa: '0', DuocTaiSuDung: '1' }],
  }),
  'fills-numbers': () => ({ DinhDanhCHS: [{ LoaiDinhDanh: '2', SoDinhDanh: '000000001' }] }),
  'always-paid-online': () => ({
    DuocThanhToanTrucTuyen: '1',
    DanhSachLePhi: [{ TenPhiLePhi: 'Lệ phí', Gia: '0' }],
  }),
  'random-codes': ({ MaHoSo, SoDienThoai }) => ({
    MaHoSo: MaHoSo.slice(-7),
    Fax: SoDienThoai,
    ChuHoSo: 'Công dân '.repeat(9).slice(0, 49).concat('N'),
  }),
  'malformed-results': () => ({ DanhSachGiayToKetQua: [{ TenGiayTo: 'KQ', MaGiayToKetQua: 'Test_P001' }] }),
  'glued-amounts': () => ({ DanhSachLePhi: [{ TenPhiLePhi: 'Lệ phí', Gia: '10.000đ07 ngày làm việc' }] }),
  'changing-tokens': (_record, tick) => ({
    TaiLieuNop: [{ TenTepDinhKem: '1.pdf', DuongDanTaiTepTin: `${FILE}?token=${tick}`, DuocSoHoa: '1' }],
  }),
  'own-codes': () => ({ TrangThaiHoSo: '13' }),
  'bad-times': () => ({ NgayTiepNhan: '20261131250000' }),
};

/** A record as a system with this habit sends it. */
export const tellWith = (lie: Lie | undefined, record: LifeRecord, tick: number): LifeRecord =>
  lie === undefined ? record : { ...record, ...told[lie](record, tick) };
