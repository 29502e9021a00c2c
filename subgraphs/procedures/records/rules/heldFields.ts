import { type Notes, note } from './findings.ts';
import { isFields } from './source.ts';

const AGENCY = ['MADONVI', 'TENDONVI'];

/** The fields of a national record that a version has a place for, by the path of the object they stand in. */
const HELD: Readonly<Record<string, readonly string[]>> = {
  '': [
    'MATTHC',
    'TENTTHC',
    'MACOQUANCONGBO',
    'COQUANCONGBO',
    'QUYETDINH',
    'LOAITTHC',
    'TRANGTHAI',
    'TUKHOA',
    'YEUCAU',
    'DIACHITIEPNHAN',
    'CAPTHUCHIEN',
    'LINHVUCTHUCHIEN',
    'DOITUONGTHUCHIEN',
    'TRINHTUTHUCHIEN',
    'CACHTHUCTHUCHIEN',
    'THANHPHANHOSO',
    'KETQUATHUCHIEN',
    'CANCUPHAPLY',
    'COQUANTHUCHIEN',
    'COQUANCOTHAMQUYEN',
    'COQUANDUOCUYQUYEN',
    'COQUANPHOIHOP',
    'TTHCLIENQUAN',
    'TTHCLIENTHONG',
  ],
  CAPTHUCHIEN: ['CAPTHUCHIEN', 'TENCAP'],
  LINHVUCTHUCHIEN: ['TENLINHVUC'],
  DOITUONGTHUCHIEN: ['TENDOITUONG'],
  TRINHTUTHUCHIEN: ['TRUONGHOP', 'TRINHTU'],
  'TRINHTUTHUCHIEN.TRINHTU': ['TENTRINHTU'],
  CACHTHUCTHUCHIEN: ['KENH', 'THOIGIAN'],
  'CACHTHUCTHUCHIEN.THOIGIAN': ['THOIGIANGIAIQUYET', 'DONVITINH', 'MOTA', 'PHILEPHI'],
  'CACHTHUCTHUCHIEN.THOIGIAN.PHILEPHI': ['MAPHILEPHI', 'SOTIEN', 'DONVI', 'MOTA'],
  THANHPHANHOSO: ['TRUONGHOP', 'GIAYTO'],
  'THANHPHANHOSO.GIAYTO': ['MAGIAYTO', 'TENGIAYTO', 'SOBANCHINH', 'SOBANSAO', 'TENMAUDON', 'MA_KQ_THAYTHE'],
  KETQUATHUCHIEN: ['MAKETQUA', 'TENKETQUA'],
  CANCUPHAPLY: ['SOVANBAN', 'TENVANBAN', 'NGAYBANHANH', 'NGAYHIEULUC', 'COQUANBANHANH', 'DIACHITRUYCAP'],
  COQUANTHUCHIEN: AGENCY,
  COQUANCOTHAMQUYEN: AGENCY,
  COQUANDUOCUYQUYEN: AGENCY,
  COQUANPHOIHOP: AGENCY,
  TTHCLIENQUAN: ['MATTHC'],
  TTHCLIENTHONG: ['MATTHC'],
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Reports every field that holds something and has no place in a version: the record keeps it, the catalogue does not. */
export function reportUnheld(value: unknown, notes: Notes, path = '', shape = ''): void {
  if (Array.isArray(value)) {
    value.forEach((row, index) => {
      reportUnheld(row, notes, `${path}[${index}]`, shape);
    });
    return;
  }
  const held = HELD[shape];
  if (!isFields(value) || held === undefined) return;
  for (const [name, inner] of Object.entries(value)) {
    const innerPath = path === '' ? name : `${path}.${name}`;
    if (held.includes(name)) reportUnheld(inner, notes, innerPath, shape === '' ? name : `${shape}.${name}`);
    else if (!isEmpty(inner)) note(notes, 'FIELD_NOT_HELD', innerPath, JSON.stringify(inner));
  }
}
