/** Where figures go: a file of their own each time, and the page with its charts when that is asked for. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../app/environment/environment.ts';

const DOCS = join(projectRoot, 'docs');
const END = '<!-- until here -->';

/**
 * A page with another text in one of its generated parts.
 *
 * @param words what `npm run bench --` is called with to make that part
 * @throws Error when the page has no such part
 */
export function publishIn(page: string, words: string, text: string): string {
  const mark = `<!-- npm run bench -- ${words} --publish -->`;
  const begin = page.indexOf(mark);
  const end = page.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error(`The page has no part for ${words}.`);
  return `${page.slice(0, begin + mark.length)}\n\n${text}\n\n${page.slice(end)}`;
}

export interface Published {
  /** What made it, behind `npm run bench --`. */
  words: string;
  /** Name of its files. */
  name: string;
  table: string;
  /** With what was measured, in a sentence. */
  said: string;
  /** An SVG, and what it shows. */
  chart: { svg: string; alt: string };
  dirty: number;
}

/**
 * Puts a table and its chart into `docs/performance.md`.
 *
 * @throws Error when something else was at work while this was measured
 */
export function publish({ words, name, table, said, chart, dirty }: Published): void {
  if (dirty > 0) throw new Error('Nothing is published of a machine that did something else as well.');
  const page = join(DOCS, 'performance.md');
  const folder = join(DOCS, 'performance');
  const image = `![${chart.alt}](performance/${name}.svg)`;
  const surroundings = `Node ${process.version}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}.`;
  const text = `${table}\n\n${image}\n\n${said} ${surroundings}`;
  const changed = publishIn(readFileSync(page, 'utf8'), words, text);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.svg`), chart.svg);
  writeFileSync(page, changed);
}

/** Writes figures and chart of one run; gives the file with the figures. */
export function writeResults(folder: string, name: string, figures: object, svg?: string): string {
  const startedAt = new Date().toISOString();
  const base = join(folder, `${name}-${startedAt.replaceAll(':', '-')}`);
  const surroundings = { node: process.version, cpus: cpus().length };
  writeFileSync(`${base}.json`, `${JSON.stringify({ startedAt, surroundings, ...figures }, null, 2)}\n`);
  if (svg !== undefined) writeFileSync(`${base}.svg`, svg);
  return `${base}.json`;
}
