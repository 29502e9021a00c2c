/** Bars as SVG, for the page and for whoever opens the results. Pure. */
import type { Ratio } from './figures.ts';

export interface Bar {
  label: string;
  ratio: Ratio;
}

const WIDTH = 760;
const LEFT = 330;
const RIGHT = 110;
const ROW = 30;
const TOP = 44;
const BAR = 18;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** One bar for each, with the spread of the rounds as a line over its end. */
export function drawBars(title: string, unit: string, bars: readonly Bar[]): string {
  const most = Math.max(...bars.map(({ ratio }) => ratio.most), Number.MIN_VALUE);
  const scale = (WIDTH - LEFT - RIGHT) / most;
  const height = TOP + bars.length * ROW + 12;
  const rows = bars.map(({ label, ratio }, index) => {
    const y = TOP + index * ROW;
    const middle = y + BAR / 2;
    const at = (value: number): string => (LEFT + value * scale).toFixed(1);
    return [
      `<text x="${LEFT - 10}" y="${middle + 4}" text-anchor="end">${escaped(label)}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${(ratio.median * scale).toFixed(1)}" height="${BAR}" fill="#2f6f9f"/>`,
      `<path d="M${at(ratio.least)} ${middle}H${at(ratio.most)}" stroke="#111" stroke-width="2"/>`,
      `<text x="${Number(at(ratio.most)) + 8}" y="${middle + 4}">${ratio.median.toFixed(2)}</text>`,
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="sans-serif" font-size="13">`,
    `<title>${escaped(`${title} (${unit})`)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<text x="10" y="24" font-size="15" font-weight="bold">${escaped(title)}</text>`,
    `<text x="${WIDTH - 10}" y="24" text-anchor="end">${escaped(unit)}</text>`,
    ...rows,
    '</svg>\n',
  ].join('\n');
}
