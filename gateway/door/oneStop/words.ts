/**
 * The words of the older national protocol (DOMAIN §3.3) and ours for them. What stands in no table is not kept, such as the name of the
 * procedure, which the catalogue has.
 */

/** What a field of theirs is here: a scalar, or a list of records with fields of their own. */
export type FieldWords = { readonly [field: string]: string | readonly [name: string, within: FieldWords] };

export const dossierWords: FieldWords = {
  MaHoSo: 'code',
  MaTTHC: 'procedure',
  KenhThucHien: 'channel',
  LoaiDoiTuong: 'ownerKind',
  ChuHoSo: 'ownerName',
  SoGiayToChuHoSo: 'ownerNumber',
  DinhDanhCHS: ['ownerIds', { LoaiDinhDanh: 'kind', SoDinhDanh: 'number' }],
  SoDienThoai: 'phone',
  Fax: 'fax',
  NgayNopHoSo: 'submittedAt',
  NgayTiepNhan: 'acceptedAt',
  NgayHenTra: 'dueAt',
  NgayTuChoi: 'refusedAt',
  NgayKetThucXuLy: 'finishedAt',
  NgayTra: 'returnedAt',
  TrangThaiHoSo: 'status',
  DonViXuLy: 'unit',
  HoSoCoThanhPhanSoHoa: 'digitised',
  TaiKhoanDuocXacThucVoiVNeID: 'accountVerified',
  DuocThanhToanTrucTuyen: 'payment',
  TaiLieuNop: [
    'files',
    {
      DuongDanTaiTepTin: 'url',
      IsDeleted: 'deleted',
      DuocSoHoa: 'digitised',
      DuocTaiSuDung: 'reused',
      DuocLayTuKhoDMQG: 'fromWarehouse',
      MaKetQuaThayThe: 'replacedBy',
    },
  ],
  DanhSachLePhi: ['fees', { Gia: 'amount' }],
  DanhSachHoSoBoSung: ['supplements', { NgayBoSung: 'askedAt', NgayTiepNhanBoSung: 'answeredAt' }],
  DanhSachGiayToKetQua: ['results', { DuongDanTepTinKetQua: 'url', MaGiayToKetQua: 'resultType' }],
};

export const progressWords: FieldWords = {
  MaHoSo: 'code',
  TrangThai: 'status',
  ThoiDiemXuLy: 'at',
  NguoiXuLy: 'handler',
};

/** Codes of statuses in the national exchange (Circular 22/2019/TT-BTTTT, Appendix I). */
export const nationalStatuses: Readonly<Record<string, string>> = {
  REGISTERED: '1',
  ACCEPTED: '2',
  NOT_ACCEPTED: '3',
  IN_PROGRESS: '4',
  SUPPLEMENT_REQUESTED: '5',
  PAYMENT_REQUESTED: '6',
  WITHDRAWN: '7',
  STOPPED: '8',
  FINISHED: '9',
  RESULT_RETURNED: '10',
};

/** The path of a field as we name it, in their words: `files.0.reused` is `TaiLieuNop[0].DuocTaiSuDung`. */
export function pathInTheirWords(path: string, words: FieldWords): string {
  const [name = '', at, ...rest] = path.split('.');
  const found = Object.entries(words).find(
    ([, ours]) => (typeof ours === 'string' ? ours : ours[0]) === name,
  );
  if (found === undefined) return path;
  const [theirs, ours] = found;
  if (at === undefined || typeof ours === 'string') return theirs;
  const within = rest.length === 0 ? '' : `.${pathInTheirWords(rest.join('.'), ours[1])}`;
  return `${theirs}[${at}]${within}`;
}
