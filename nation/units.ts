/**
 * Addresses of the synthetic nation. The first of July 2025 replaced 63 provinces by 34 and dissolved the districts, and
 * many codes now name other places: an address is therefore always made from one table, and says which.
 */

import type { Random, Weighted } from './random.ts';
import type { Address, UnitVintage } from './types.ts';
import { type CommuneRow, communeRows, provinceRows } from './units34.ts';
import { type OldCommuneRow, type OldProvinceRow, oldCommuneRows, oldProvinceRows } from './units63.ts';

/** The day the table of 34 provinces took the place of the table of 63. */
export const UNITS_CHANGED_ON = '2025-07-01';

const oldProvinces = new Map(oldProvinceRows.map((row) => [row[0], row]));
const provinceNames = new Map(provinceRows);
const oldCommunes = groupByProvince<OldCommuneRow>(oldCommuneRows);
const communes = groupByProvince<CommuneRow>(communeRows);
const provinceOfCommune: Readonly<Record<UnitVintage, ReadonlyMap<string, string>>> = {
  '63': new Map(oldCommuneRows.map((row) => [row[0], row[1]])),
  '34': new Map(communeRows.map((row) => [row[0], row[1]])),
};
const weightedOldProvinces: readonly Weighted<string>[] = oldProvinceRows.map((row) => [row[0], row[2]]);
const streets = [
  'Lê Lợi',
  'Trần Hưng Đạo',
  'Nguyễn Trãi',
  'Hùng Vương',
  'Quang Trung',
  'Lý Thường Kiệt',
  'Hai Bà Trưng',
  'Phan Bội Châu',
  'Nguyễn Du',
  'Lê Duẩn',
  'Phan Chu Trinh',
  'Điện Biên Phủ',
  'Nguyễn Tất Thành',
  'Hoàng Diệu',
  'Ngô Quyền',
];

/** An old province, drawn by the size of its population. */
export function pickOldProvince(random: Random): string {
  return random.pickWeighted(weightedOldProvinces);
}

/** The province of the table of 34 that an old province belongs to. Throws a RangeError for an unknown code. */
export function successorOf(oldProvinceCode: string): string {
  return getOldProvince(oldProvinceCode)[3];
}

/** A province of the old table as an address without a commune, as birth registers often hold it. */
export function oldProvinceAddress(oldProvinceCode: string): Address {
  return { unitCode: oldProvinceCode, vintage: '63', text: getOldProvince(oldProvinceCode)[1] };
}

/** A commune of an old province as the old table names it, without house or street. */
export function pickOldCommuneAddress(random: Random, oldProvinceCode: string): Address {
  const [code, , name] = random.pick(oldCommunes.get(oldProvinceCode) ?? []);
  return { unitCode: code, vintage: '63', text: `${name}, ${getOldProvince(oldProvinceCode)[1]}` };
}

/** A dwelling in (the successor of) an old province, in the units of one table. */
export function pickDwelling(random: Random, oldProvinceCode: string, vintage: UnitVintage): Address {
  const unit =
    vintage === '63'
      ? pickOldCommuneAddress(random, oldProvinceCode)
      : pickCommuneAddress(random, successorOf(oldProvinceCode));
  const spot = unit.text.startsWith('Xã ')
    ? `Thôn ${random.integer(1, 14)}`
    : `${random.integer(1, 320)} ${random.pick(streets)}`;
  return { ...unit, text: `${spot}, ${unit.text}` };
}

/** The province an address lies in, in the table the address is written in. Undefined for a unit not in our sample. */
export function provinceCodeOf(address: Address): string | undefined {
  if (address.unitCode.length === 2) {
    return address.unitCode;
  }
  return provinceOfCommune[address.vintage].get(address.unitCode);
}

function pickCommuneAddress(random: Random, provinceCode: string): Address {
  const [code, , name] = random.pick(communes.get(provinceCode) ?? []);
  return { unitCode: code, vintage: '34', text: `${name}, ${provinceNames.get(provinceCode)}` };
}

function groupByProvince<Row extends OldCommuneRow | CommuneRow>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    groups.set(row[1], [...(groups.get(row[1]) ?? []), row]);
  }
  return groups;
}

function getOldProvince(code: string): OldProvinceRow {
  const row = oldProvinces.get(code);
  if (row === undefined) {
    throw new RangeError(`No province of the old table has the code ${code}.`);
  }
  return row;
}
