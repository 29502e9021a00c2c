/**
 * What people enter is kept as plain text. Markup, hidden characters and addresses that are not https are refused, never
 * cleaned: what was cleaned might mean something else, and a reader that shows it as HTML must find none.
 */

import { composed, holdsUnseen } from '../../../../kernel/domain/text/clean.ts';
import { findLegacyEncoding } from '../../../../kernel/domain/text/legacy.ts';
import type { Block, Line, PortalProblem, PortalProblemCode, Run } from './content.ts';

export const TITLE_LENGTH_MAX = 300;
export const RUN_LENGTH_MAX = 2_000;
export const BLOCKS_MAX = 60;
export const LINES_MAX = 60;
export const RUNS_MAX = 30;
/** All texts of one item together. */
export const TEXT_LENGTH_MAX = 20_000;
const ADDRESS_LENGTH_MAX = 500;

const MESSAGES = {
  EMPTY: 'Nội dung này không được để trống.',
  TOO_LONG: 'Nội dung này dài quá mức cho phép; hãy rút gọn hoặc tách thành nhiều mục.',
  MARKUP:
    'Chỉ nhận văn bản thuần, không nhận thẻ HTML hay mã lệnh; hãy dùng đoạn văn, danh sách và liên kết.',
  CONTROL_CHARACTER:
    'Văn bản có ký tự điều khiển, ký tự ẩn hoặc không ở bảng mã Unicode (TCVN3, VNI …); hãy gõ lại nội dung này.',
  ADDRESS_NOT_SECURE: 'Địa chỉ phải bắt đầu bằng https:// và chỉ rõ nơi dẫn tới.',
} satisfies Partial<Record<PortalProblemCode, string>>;

type TextProblemCode = keyof typeof MESSAGES;

const problem = (code: TextProblemCode, field: string): PortalProblem => ({
  code,
  field,
  message: MESSAGES[code],
});

/** The beginning of a tag, a comment or an entity: `<` before a space or a digit is only "less than". */
const MARKUP = /<\s*[/!?a-z]|&#?\w{1,31};/i;
/** An address that runs: wherever it stands, nobody needs to write one. */
const SCRIPT_ADDRESS = /\b(?:javascript|vbscript|data)\s*:\s*\S/i;

/** One line as it is kept: NFC, without spaces at its ends, inner runs of spaces of any kind made one. */
export const toPlainLine = (text: string): string =>
  composed(text)
    .replace(/\p{Zs}+/gu, ' ')
    .trim();

/**
 * What is wrong with one line of text, if anything. What nobody sees hides what a word is, or where an address leads; the end of
 * a line is one of these: a line is a line.
 */
export function findTextProblem(text: string, lengthMax: number): TextProblemCode | undefined {
  if (text === '') return 'EMPTY';
  if (text.length > lengthMax) return 'TOO_LONG';
  if (holdsUnseen(text) || findLegacyEncoding(text) !== undefined) return 'CONTROL_CHARACTER';
  if (MARKUP.test(text) || SCRIPT_ADDRESS.test(text)) return 'MARKUP';
  return undefined;
}

/** Whether an address is one that a reader can be sent to: https, a named host, no sign-in and no port of its own. */
export function isSecureAddress(address: string): boolean {
  if (address.length > ADDRESS_LENGTH_MAX || !/^https:\/\/[^\s\\<>"'`]+$/.test(address)) return false;
  if (holdsUnseen(address)) return false;
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    url.port === '' &&
    /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(url.hostname)
  );
}

/** Collects the problems of one input, and hands out what is kept. */
export class TextReader {
  readonly problems: PortalProblem[] = [];
  #length = 0;

  /** A line that must be there. */
  line(text: string, field: string, lengthMax = TITLE_LENGTH_MAX): string {
    const kept = toPlainLine(text);
    this.#count(kept, field);
    const code = findTextProblem(kept, lengthMax);
    if (code !== undefined) this.problems.push(problem(code, field));
    return kept;
  }

  /** A line that may be absent: an empty one is. */
  optionalLine(text: string | null | undefined, field: string): string | null {
    return text == null || toPlainLine(text) === '' ? null : this.line(text, field);
  }

  address(text: string, field: string): string {
    const kept = text.trim();
    if (!isSecureAddress(kept)) this.problems.push(problem('ADDRESS_NOT_SECURE', field));
    return kept;
  }

  optionalAddress(text: string | null | undefined, field: string): string | null {
    return text == null || text.trim() === '' ? null : this.address(text, field);
  }

  blocks(blocks: readonly BlockInput[], field: string): Block[] {
    this.#bound(blocks, BLOCKS_MAX, field);
    return blocks.slice(0, BLOCKS_MAX).map((block, index) => this.#block(block, `${field}.${index}`));
  }

  #block({ kind, lines }: BlockInput, field: string): Block {
    this.#bound(lines, kind === 'PARAGRAPH' ? 1 : LINES_MAX, `${field}.lines`);
    return {
      kind,
      lines: lines.slice(0, LINES_MAX).map((line, index) => this.#line(line, `${field}.lines.${index}`)),
    };
  }

  #line({ runs }: LineInput, field: string): Line {
    this.#bound(runs, RUNS_MAX, `${field}.runs`);
    return {
      runs: runs.slice(0, RUNS_MAX).map((run, index) => this.#run(run, `${field}.runs.${index}`)),
    };
  }

  #run({ text, address }: RunInput, field: string): Run {
    // A space at the end of a run parts it from the next: it is kept, unlike that of a line.
    const kept = composed(text);
    this.#count(kept, `${field}.text`);
    const code = findTextProblem(kept.trim() === '' ? '' : kept, RUN_LENGTH_MAX);
    if (code !== undefined) this.problems.push(problem(code, `${field}.text`));
    return { text: kept, address: this.optionalAddress(address, `${field}.address`) };
  }

  #bound(list: readonly unknown[], max: number, field: string): void {
    if (list.length === 0) this.problems.push(problem('EMPTY', field));
    if (list.length > max) this.problems.push(problem('TOO_LONG', field));
  }

  /** Said once, at the text that is one too many. */
  #count(text: string, field: string): void {
    const before = this.#length;
    this.#length += text.length;
    if (before <= TEXT_LENGTH_MAX && this.#length > TEXT_LENGTH_MAX)
      this.problems.push(problem('TOO_LONG', field));
  }
}

export interface RunInput {
  text: string;
  address?: string | null | undefined;
}

export interface LineInput {
  runs: readonly RunInput[];
}

export interface BlockInput {
  kind: Block['kind'];
  lines: readonly LineInput[];
}
