/**
 * Days of the Vietnamese lunar calendar, which the Labour Code names: reckoned for the meridian of Hà Nội (UTC+7), so that they
 * differ from the Chinese calendar in some years (Tết of 1985, 2007 and 2030). After J. Meeus, Astronomical Algorithms, as the
 * calendar of Hồ Ngọc Đức applies it.
 */
const RADIANS = Math.PI / 180;
const MONTH = 29.530588853;
const FIRST_NEW_MOON = 2415021.076998695;
const EPOCH = 2440588;
const DAY_MS = 24 * 60 * 60 * 1000;
const UTC_OFFSET = 7 / 24;
/** The sun's arc, in twelfths of a circle, in which the winter solstice begins. */
const SOLSTICE = 9;

const sine = (degrees: number): number => Math.sin(degrees * RADIANS);

/** Julian day in Hà Nội of the new moon with a number, counted from that of 1 January 1900. */
function newMoonDay(number: number): number {
  const t = number / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const mean =
    2415020.75933 +
    29.53058868 * number +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2);
  const sun = 359.2242 + 29.10535608 * number - 0.0000333 * t2 - 0.00000347 * t3;
  const moon = 306.0253 + 385.81691806 * number + 0.0107306 * t2 + 0.00001236 * t3;
  const node = 21.2964 + 390.67050646 * number - 0.0016528 * t2 - 0.00000239 * t3;
  const correction =
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * node) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * node + sun) -
    0.0004 * sine(2 * node - sun) -
    0.0006 * sine(2 * node + moon) +
    0.001 * sine(2 * node - moon) +
    0.0005 * sine(2 * moon + sun);
  const dynamical = -0.000278 + 0.000265 * t + 0.000262 * t2;
  return Math.floor(mean + correction - dynamical + 0.5 + UTC_OFFSET);
}

/** Which twelfth of its circle the sun is in when a day begins in Hà Nội. */
function sunArc(day: number): number {
  const t = (day - 0.5 - UTC_OFFSET - 2451545) / 36525;
  const t2 = t * t;
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
  const longitude =
    280.46645 +
    36000.76983 * t +
    0.0003032 * t2 +
    (1.9146 - 0.004817 * t - 0.000014 * t2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

const numberOf = (newMoon: number): number => Math.floor((newMoon - FIRST_NEW_MOON) / MONTH + 0.5);

/** First day of the lunar month that holds the winter solstice of a year: the eleventh. */
function eleventhMonth(year: number): number {
  const yearEnd = Date.UTC(year, 11, 31) / DAY_MS + EPOCH;
  const number = Math.floor((yearEnd - 2415021) / MONTH);
  const start = newMoonDay(number);
  return sunArc(start) >= SOLSTICE ? newMoonDay(number - 1) : start;
}

/** How many months after the eleventh the leap month comes: the first in which the sun enters no new arc. */
function leapMonthAfter(eleventh: number): number {
  const number = numberOf(eleventh);
  let months = 1;
  while (months < 13 && sunArc(newMoonDay(number + months)) !== sunArc(newMoonDay(number + months + 1)))
    months += 1;
  return months;
}

/** The day (yyyy-MM-dd) on which a day of the first ten months of a lunar year falls; leap months are not meant. */
export function findLunarDay(year: number, month: number, dayOfMonth: number): string {
  const before = eleventhMonth(year - 1);
  const isLeapYear = eleventhMonth(year) - before > 365;
  const ordinary = month + 1;
  const months = isLeapYear && ordinary >= leapMonthAfter(before) ? ordinary + 1 : ordinary;
  const day = newMoonDay(numberOf(before) + months) + dayOfMonth - 1;
  return new Date((day - EPOCH) * DAY_MS).toISOString().slice(0, 10);
}
