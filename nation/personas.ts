/** Everybody to sign in as: members of the cast here, and the officials who serve them. */

import { officialPersonas } from './officials.ts';
import type { Persona } from './types.ts';

/** What the personas of citizens share: they come through the national portal, for no agency. */
const citizen = { role: 'CITIZEN', agency: null, clientId: 'national-portal', featured: false } as const;

const citizenPersonas: Persona[] = [
  {
    ...citizen,
    key: 'lan',
    name: 'Nguyễn Thị Lan',
    citizenKey: 'lan',
    story: 'A citizen about whom everything is held: every register answers for her.',
    featured: true,
  },
  {
    ...citizen,
    key: 'hung',
    name: 'Phạm Văn Hùng',
    citizenKey: 'hung',
    story: 'The husband of Lan, who shares a marriage certificate with her.',
  },
  {
    ...citizen,
    key: 'lan-father',
    name: 'Nguyễn Văn Thành',
    citizenKey: 'lan-father',
    story: 'The father of Lan, who owns the house she wants to register at.',
  },
  {
    ...citizen,
    key: 'bao',
    name: 'Y Bảo Niê',
    citizenKey: 'bao',
    story: 'Born in 1951, and nobody knows the day.',
  },
  {
    ...citizen,
    key: 'chi',
    name: 'Lê Thị Kim Chi',
    citizenKey: 'chi',
    story: 'Her marital-status certificate has expired.',
  },
  {
    ...citizen,
    key: 'dung',
    name: 'Bùi Quang Dũng',
    citizenKey: 'dung',
    story: 'His birth certificate has been revoked.',
  },
  {
    ...citizen,
    key: 'giang',
    name: 'Võ Hương Giang',
    citizenKey: 'giang',
    story: 'Her birth certificate is still in review.',
  },
  {
    ...citizen,
    key: 'hanh',
    name: 'Đặng Thị Hạnh',
    citizenKey: 'hanh',
    story: 'Her birth certificate is held as a scan without fields.',
  },
  {
    ...citizen,
    key: 'khanh',
    name: 'Ngô Quốc Khánh',
    citizenKey: 'khanh',
    story: 'He disputes the hometown that the register holds.',
  },
  {
    ...citizen,
    key: 'hoa-1',
    name: 'Trần Thị Hòa',
    citizenKey: 'hoa-1',
    story: 'Differs from another woman born the same day only in an accent.',
  },
  {
    ...citizen,
    key: 'hoa-2',
    name: 'Trần Thị Hoa',
    citizenKey: 'hoa-2',
    story: 'The woman that Trần Thị Hòa is taken for.',
  },
  {
    ...citizen,
    key: 'lam',
    name: 'Đỗ Văn Lâm',
    citizenKey: 'lam',
    story: 'Has an old 9-digit number and no other.',
  },
  {
    ...citizen,
    key: 'lam-twin',
    name: 'Võ Văn Lâm',
    citizenKey: 'lam-twin',
    story: 'Holds the same old 9-digit number as Đỗ Văn Lâm.',
  },
  {
    ...citizen,
    key: 'mai',
    name: 'Huỳnh Thị Mai',
    citizenKey: 'mai',
    story: 'Lives in a province that has been merged, under an address in the old units.',
  },
  {
    ...citizen,
    key: 'phuc',
    name: 'Hoàng Minh Phúc',
    citizenKey: 'phuc',
    story: 'The father of a child of ten and of a newborn.',
  },
  {
    ...citizen,
    key: 'oanh',
    name: 'Dương Thị Oanh',
    citizenKey: 'oanh',
    story: 'The mother who registers the birth of her newborn son.',
  },
  {
    ...citizen,
    key: 'son',
    name: 'Vũ Đức Sơn',
    citizenKey: 'son',
    story: 'The guardian of an orphan of twelve.',
  },
  {
    ...citizen,
    key: 'uyen',
    name: 'Phan Tú Uyên',
    citizenKey: 'uyen',
    story: 'The warehouse holds not one paper of hers.',
  },
  {
    ...citizen,
    key: 'vinh',
    name: 'Đinh Công Vinh',
    citizenKey: 'vinh',
    story: 'Represents Hoa Sen Tây Nguyên today.',
  },
  {
    ...citizen,
    key: 'xuan',
    name: 'Mai Thị Xuân',
    citizenKey: 'xuan',
    story: 'Represented Hoa Sen Tây Nguyên until the end of 2025.',
  },
  {
    ...citizen,
    key: 'dat',
    name: 'Lương Tấn Đạt',
    citizenKey: 'dat',
    story:
      'A father who is also guardian of both his parents, of one in everything and of one in property only.',
  },
  {
    ...citizen,
    key: 'thao',
    name: 'Cao Thị Thảo',
    citizenKey: 'thao',
    story: 'A mother whose rights over one of her two children a court restricts.',
  },
  {
    ...citizen,
    key: 'yen',
    name: 'Trịnh Hải Yến',
    citizenKey: 'yen',
    story: 'A daughter whose father has died: she is told of his death, and of nothing else of him.',
  },
];

export const personas: Persona[] = [...citizenPersonas, ...officialPersonas];
