/** How peoples other than the Kinh name their children, and where they live. */

import type { Weighted } from './random.ts';

/** How one people names its children. */
export interface Naming {
  /** Share of the people among the inhabitants of old provinces; provinces not listed have almost none. */
  provinces: Readonly<Record<string, number>>;
  familyNames: readonly Weighted<string>[];
  /** Middle and given names, or whole personal names where custom has no middle name. */
  given: { MALE: readonly string[]; FEMALE: readonly string[] };
  /** Family name first (Kinh order) or last. */
  familyNameLast: boolean;
  matrilineal: boolean;
}

const eDe: Naming = {
  provinces: { '66': 0.18, '54': 0.02 },
  familyNames: [
    ['Niê', 30],
    ['Mlô', 18],
    ['Êban', 14],
    ['Byă', 10],
    ['Kbuôr', 8],
    ['Ayŭn', 8],
    ['Niê Kdăm', 8],
    ['Hđơk', 4],
  ],
  given: {
    MALE: ['Y Moan', 'Y Thanh', 'Y Bhiông', 'Y Ben', 'Y Nhân', 'Y Khiêm', 'Y Wal', 'Y Đức'],
    FEMALE: ["H'Linh", "H'Bia", "H'Nga", "H'Rin", "H'Yên", "H'Mai", "H'Duyên", "H'Lan"],
  },
  familyNameLast: true,
  matrilineal: true,
};

const giaRai: Naming = {
  provinces: { '64': 0.3, '62': 0.05 },
  familyNames: [
    ['Ksor', 22],
    ['Siu', 22],
    ['Rơ Châm', 18],
    ['Kpă', 12],
    ['Rah Lan', 10],
    ['Rmah', 10],
    ['Nay', 6],
  ],
  given: {
    MALE: ['Y Thăng', 'Bơh', 'Thin', 'Hyat', 'Đoan', 'Y Phương', 'Hlơ', 'Chiêm'],
    FEMALE: ["H'Yéo", "H'Blơn", "H'Nhi", "H'Loan", "H'Phiên", "H'Chi", "H'Uyên", "H'Nga"],
  },
  familyNameLast: false,
  matrilineal: true,
};

const tay: Naming = {
  provinces: {
    '04': 0.41,
    '06': 0.52,
    '20': 0.36,
    '02': 0.23,
    '08': 0.26,
    '15': 0.18,
    '19': 0.1,
    '10': 0.15,
  },
  familyNames: [
    ['Nông', 22],
    ['Hoàng', 24],
    ['Lý', 8],
    ['Triệu', 8],
    ['Lương', 9],
    ['Hà', 8],
    ['Ma', 9],
    ['Bế', 5],
    ['Đàm', 6],
  ],
  given: {
    MALE: ['Văn Thụ', 'Văn Hiệu', 'Đức Thắng', 'Quốc Tuấn', 'Văn Páo', 'Ích Vượng', 'Minh Tân', 'Văn Lâm'],
    FEMALE: ['Thị Slao', 'Thị Nhình', 'Thị Thơm', 'Thị Huệ', 'Thị Xuân', 'Thị Niềm', 'Thu Hoài', 'Thị Bích'],
  },
  familyNameLast: false,
  matrilineal: false,
};

const khmer: Naming = {
  provinces: { '94': 0.3, '84': 0.31, '91': 0.12, '89': 0.04, '95': 0.07, '96': 0.03 },
  familyNames: [
    ['Thạch', 26],
    ['Sơn', 16],
    ['Kim', 14],
    ['Danh', 16],
    ['Lâm', 10],
    ['Châu', 10],
    ['Kiên', 8],
  ],
  given: {
    MALE: ['Sa Rây', 'Sô Phal', 'Đa Ra', 'Sa Vuth', 'Thi', 'Ngọc Hải', 'Rít Thy', 'Chanh Thu'],
    FEMALE: [
      'Thị Sô Phia',
      'Thị Sà Rương',
      'Thị Phol La',
      'Thị Đa Ly',
      'Thị Ngọc Hân',
      'Thị Sóc Kha',
      'Thị Vanh Na',
      'Sa Mên',
    ],
  },
  familyNameLast: false,
  matrilineal: false,
};

const mong: Naming = {
  provinces: { '02': 0.34, '11': 0.38, '12': 0.23, '10': 0.25, '14': 0.16, '15': 0.11, '04': 0.11 },
  familyNames: [
    ['Giàng', 22],
    ['Vàng', 20],
    ['Sùng', 18],
    ['Thào', 16],
    ['Lầu', 8],
    ['Mùa', 8],
    ['Hạng', 8],
  ],
  given: {
    MALE: ['A Páo', 'A Tủa', 'Mí Sính', 'A Chu', 'Seo Sì', 'A Dơ', 'A Lử', 'Mí Và'],
    FEMALE: ['Thị Mỷ', 'Thị Dính', 'Thị Sua', 'Thị Chở', 'Thị Pà', 'Thị Máy', 'Thị Xí', 'Thị Dợ'],
  },
  familyNameLast: false,
  matrilineal: false,
};

/** Keyed by the name of the people as the register writes it. */
export const namings: Readonly<Record<string, Naming>> = {
  'Ê Đê': eDe,
  'Gia Rai': giaRai,
  Tày: tay,
  Khmer: khmer,
  Mông: mong,
};
