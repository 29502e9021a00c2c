import { type Html, html } from './html.ts';
import { STANDINGS, type Standing, type StandingCounts } from './standing.ts';
import { STANDING_NAMES, showNumber, showShare } from './summary.ts';
import type { TrendMonth } from './trend.ts';

/** Told apart by lightness as well as by hue, for print in grey and for eyes that see no difference between red and green. */
export const COLOURS: Record<Standing, string> = {
  CONFIRMED: '#14532d',
  PROPOSED: '#4d8b63',
  LIKELY: '#c2803a',
  UNCLEAR: '#e0bd7c',
  OPEN: '#f1e6cd',
  OTHER: '#dfe3e6',
};

const WIDTH = 760;

/** One bar of all papers, cut by what is known of them. */
export function standingsBar(counts: StandingCounts, total: number, height: number, label: string): Html {
  let at = 0;
  const parts = STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => {
    const width = (counts[standing] / total) * WIDTH;
    const x = at;
    at += width;
    return html`<rect x="${x.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="${height}" fill="${COLOURS[standing]}"><title>${STANDING_NAMES[standing]}: ${showNumber(counts[standing])} (${showShare(counts[standing], total)})</title></rect>`;
  });
  return html`<svg class="bar" role="img" aria-label="${label}" viewBox="0 0 ${WIDTH} ${height}" preserveAspectRatio="none" style="height:${height}px">${parts}</svg>`;
}

export const legend = (counts: StandingCounts, total: number): Html =>
  html`<ul class="legend">${STANDINGS.map(
    (standing) =>
      html`<li><span class="key" style="background:${COLOURS[standing]}"></span><b>${showNumber(counts[standing])}</b> <span>${STANDING_NAMES[standing]}</span> <i>${showShare(counts[standing], total)}</i></li>`,
  )}</ul>`;

/** Mappings in force at the end of each month, and what was decided in it. */
export function trendChart(months: readonly TrendMonth[]): Html {
  const height = 150;
  const top = Math.max(1, ...months.map(({ standing }) => standing));
  const step = WIDTH / months.length;
  const bars = months.map(({ month, standing, confirmed, rejected }, at) => {
    const tall = (standing / top) * (height - 44);
    const x = at * step;
    return html`<g><title>${month}: ${showNumber(standing)} đang được xác nhận; trong tháng xác nhận ${showNumber(confirmed)}, từ chối ${showNumber(rejected)}</title>
      <rect x="${(x + 8).toFixed(1)}" y="${(height - 24 - tall).toFixed(1)}" width="${(step - 16).toFixed(1)}" height="${tall.toFixed(1)}" fill="${COLOURS.CONFIRMED}"/>
      <text x="${(x + step / 2).toFixed(1)}" y="${(height - 30 - tall).toFixed(1)}">${showNumber(standing)}</text>
      <text class="axis" x="${(x + step / 2).toFixed(1)}" y="${height - 6}">${month.slice(5)}/${month.slice(2, 4)}</text></g>`;
  });
  return html`<svg class="trend" role="img" aria-label="Số giấy tờ thay thế đang được xác nhận, theo tháng" viewBox="0 0 ${WIDTH} ${height}">${bars}</svg>`;
}
