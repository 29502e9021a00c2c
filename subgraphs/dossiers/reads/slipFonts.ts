/**
 * The letters of slips: those of Be Vietnam Pro, and of Noto Sans for a text that has others, such as the names of the Ê Đê. Both are under the SIL
 * Open Font License 1.1, which their packages keep. A text is set in one of them: its words would not match otherwise.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { composed } from '../../../kernel/domain/text/clean.ts';

const require = createRequire(import.meta.url);
const FILES = {
  regular: 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  bold: 'be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
  'regular, wider': 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'bold, wider': 'noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const;
export type Weight = 'regular' | 'bold';
export type FontName = keyof typeof FILES;

/** Stands for what no font here can draw, such as an emoji: a reader of the paper sees that something was there. */
const NOT_DRAWN = '\u{FFFD}';
/** What breaks lines, and what has no shape of its own. */
const SHAPELESS = /^[\s\p{Default_Ignorable_Code_Point}]$/u;

export interface SlipFonts {
  files: [name: FontName, file: Buffer][];
  /** In which font a text is set, and what of it is. */
  set(text: string, weight: Weight): { font: FontName; text: string };
}

let fonts: Promise<SlipFonts> | undefined;

/** Read once, with the first slip. */
export function slipFonts(): Promise<SlipFonts> {
  fonts ??= readFonts();
  return fonts;
}

async function readFonts(): Promise<SlipFonts> {
  const names = Object.keys(FILES) as FontName[];
  const files = await Promise.all(
    names.map(
      async (name): Promise<[FontName, Buffer]> => [
        name,
        await readFile(require.resolve(`@expo-google-fonts/${FILES[name]}`)),
      ],
    ),
  );
  // Loaded with the first slip: most processes draw none.
  const { create } = await import('fontkit');
  const letters = new Map(
    files.map(([name, file]) => {
      const font = create(file);
      if (!('characterSet' in font)) throw new Error('a file of one font is read');
      return [name, new Set(font.characterSet)];
    }),
  );
  const draws = (font: FontName, letter: string) =>
    SHAPELESS.test(letter) || letters.get(font)?.has(letter.codePointAt(0) ?? 0) === true;
  return {
    files,
    set(text, weight) {
      const signs = [...composed(text)];
      const font = signs.every((sign) => draws(weight, sign)) ? weight : (`${weight}, wider` as const);
      return { font, text: signs.map((sign) => (draws(font, sign) ? sign : NOT_DRAWN)).join('') };
    },
  };
}
