/** Dossiers of a simulated one-stop system, in the words of the older protocol (DOMAIN §3.3): every scalar is a text. */

/** One record of DongBoHoSoMC. */
export type LifeRecord = Readonly<Record<string, unknown>> & {
  MaHoSo: string;
  NgayTiepNhan: string;
  SoDienThoai: string;
};
/** One record of CapNhatTienDoHoSoMC. */
export type LifeStep = Readonly<Record<string, string>>;

/** What the system sends of one dossier, in the order in which it happened. */
export interface Life {
  accepted: LifeRecord;
  steps: LifeStep[];
  done: LifeRecord;
}

const DAY_MS = 86_400_000;
const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const stamp = (at: number): string =>
  new Date(at + VIETNAM_OFFSET_MS).toISOString().slice(0, 19).replace(/\D/g, '');

export interface LifeOptions {
  /** Agency that handles it, root first. */
  agency: string;
  /** National code of the procedure. */
  procedure: string;
  /** Number of the dossier within its day. */
  index: number;
  /** Distinguishes runs: two digits. */
  run: string;
  now: Date;
}

/**
 * The life of one dossier: submitted online ten days ago, accepted, handled, supplemented, finished and handed over. The owner is nobody: the
 * number is of those that no real person has.
 */
export function makeLife({ agency, procedure, index, run, now }: LifeOptions): Life {
  const start = Math.floor((now.getTime() - 10 * DAY_MS) / DAY_MS) * DAY_MS + 2 * 3_600_000 + index * 60_000;
  const MaHoSo = `${agency}-${stamp(start).slice(2, 8)}-${run}${String(index).padStart(5, '0')}`;
  const at = (days: number, hours = 0): string => stamp(start + days * DAY_MS + hours * 3_600_000);
  const accepted = {
    ...{
      MaHoSo,
      MaTTHC: `${procedure}.000.00.00.${agency.slice(0, 3)}`,
      TenTTHC: 'Thủ tục mô phỏng',
      KenhThucHien: '2',
    },
    ...{
      ChuHoSo: 'Công dân mô phỏng',
      LoaiDoiTuong: '1',
      SoDienThoai: `09${String(index).padStart(8, '0')}`,
      Fax: '',
    },
    DinhDanhCHS: [{ LoaiDinhDanh: '1', SoDinhDanh: `901190${String(index).padStart(6, '0')}` }],
    ...{ TrichYeuHoSo: 'Hồ sơ mô phỏng', NgayNopHoSo: at(0), NgayTiepNhan: at(0, 1), NgayHenTra: at(9) },
    ...{ TrangThaiHoSo: '2', DonViXuLy: agency, HinhThuc: '0', NoiNopHoSo: '2', DuocThanhToanTrucTuyen: '3' },
  };
  const step = (TrangThai: string, ThoiDiemXuLy: string): LifeStep => ({
    ...{
      MaHoSo,
      NguoiXuLy: 'Cán bộ mô phỏng',
      ChucDanh: 'Chuyên viên',
      ThoiDiemXuLy,
      NoiDungXuLy: 'Xử lý',
      TrangThai,
    },
  });
  const steps = [step('4', at(1)), step('5', at(2)), step('4', at(4)), step('9', at(7)), step('10', at(8))];
  const done = { ...accepted, TrangThaiHoSo: '10', NgayKetThucXuLy: at(7), NgayTra: at(8) };
  return { accepted, steps, done };
}
