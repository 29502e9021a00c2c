/** The officials to sign in as: officers at a counter, publishers of procedures, the Government Office. */
import type { Persona } from './types.ts';

/** What the personas of officers share: they act for an agency and are nobody in the cast. */
const official = { citizenKey: null, featured: false } as const;
/** What the personas of publishers share: they work in the national database itself, never through a portal. */
const publisher = { ...official, role: 'PUBLISHER', clientId: 'national-database' } as const;

export const officialPersonas: Persona[] = [
  {
    ...official,
    key: 'minh',
    name: 'Trần Quang Minh',
    role: 'OFFICER',
    agency: 'H15.50.05',
    clientId: 'one-stop-dak-lak',
    story: 'A ward officer of Buôn Ma Thuột to whom dossiers are assigned.',
    featured: true,
  },
  {
    ...official,
    key: 'nga',
    name: 'Lê Thanh Nga',
    role: 'OFFICER',
    agency: 'H15.50.05',
    clientId: 'one-stop-dak-lak',
    story: 'An officer of the same ward to whom nothing is assigned.',
  },
  {
    ...official,
    key: 'phong',
    name: 'Đỗ Hải Phong',
    role: 'OFFICER',
    agency: 'H15.50.06',
    clientId: 'one-stop-dak-lak',
    story: 'An officer of the neighbouring ward, behind the same one-stop system.',
    featured: true,
  },
  {
    ...official,
    key: 'tuan',
    name: 'Siu Tuấn',
    role: 'OFFICER',
    agency: 'H21.40.02',
    clientId: 'one-stop-gia-lai',
    story: 'A ward officer of Pleiku whose one-stop system has a lapsed attestation.',
  },
  {
    ...publisher,
    key: 'thu',
    name: 'Phạm Minh Thu',
    agency: 'G01',
    story: 'Enters the procedures of the Ministry of Public Security.',
  },
  {
    ...publisher,
    key: 'trang',
    name: 'Vũ Thùy Trang',
    agency: 'G01',
    story: 'Checks what her colleague Thu has entered against the signed decision.',
  },
  {
    ...publisher,
    key: 'quan',
    name: 'Lê Anh Quân',
    agency: 'G01',
    story: 'Approves what was entered and checked at the Ministry of Public Security.',
  },
  {
    ...publisher,
    key: 'ngoc',
    name: 'Trần Bích Ngọc',
    agency: 'G01',
    story: 'Makes public what her ministry has approved.',
  },
  {
    ...publisher,
    key: 'linh',
    name: 'Hồ Diệu Linh',
    agency: 'G15',
    story: 'Enters for the Ministry of Justice, and for no other agency.',
  },
  {
    ...publisher,
    key: 'duc',
    name: 'Ngô Minh Đức',
    agency: 'H15',
    story: 'Enters for the People’s Committee of Đắk Lắk.',
  },
  {
    ...publisher,
    key: 'hang',
    name: 'Đào Thu Hằng',
    agency: 'G22',
    story: 'Enters what the National Portal tells the public, for the Government Office that runs it.',
  },
  {
    ...publisher,
    key: 'kien',
    name: 'Bùi Trung Kiên',
    agency: 'G22',
    story: 'Confirms what his colleague Hằng has entered; neither confirms what is their own.',
  },
  {
    ...official,
    key: 'viet',
    name: 'Nguyễn Hoàng Việt',
    role: 'GOVERNMENT_OFFICE',
    agency: 'G22',
    clientId: 'national-database',
    story: 'The Government Office: entrusts officials with publishing, and watches reuse across the country.',
    featured: true,
  },
  {
    ...official,
    key: 'admin',
    name: 'Quản trị hệ thống',
    role: 'ADMINISTRATOR',
    agency: null,
    clientId: 'national-portal',
    story: 'Runs the system, and reads nobody by virtue of that.',
  },
];
