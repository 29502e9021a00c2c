import type { FeeKind, FeeLine } from '../../../../kernel/domain/content.ts';

/** Names of a line whose source gives none; the first says that the source leaves open which of the two it is. */
export const NAMES: Readonly<Record<FeeKind, string>> = {
  NOT_STATED: 'Phí, lệ phí',
  FEE: 'Phí',
  CHARGE: 'Lệ phí',
};

/** A line that begins with what it is for, then an amount, an authority or a condition. */
const NAMED = /^(?:[-+*•]\s*)?((?:lệ phí|phí)(?!,| và| hoặc)[^:;.\n\d]{0,150}?)\s*(?:[:.]\s*(.*))?[.;]?$/isu;

/** Kind and name of a line as its words tell them: `Lệ phí cấp giấy phép lái xe: 135.000 đồng/lần`. */
export function readWords(words: string | null): Pick<FeeLine, 'kind' | 'name' | 'condition'> {
  if (words === null) return { kind: 'NOT_STATED', name: NAMES.NOT_STATED, condition: null };
  const kind = kindOf(words);
  const named = kind === 'NOT_STATED' ? null : NAMED.exec(words);
  const name = named?.[1];
  if (name === undefined || kindOf(name) !== kind) return { kind, name: NAMES[kind], condition: words };
  const condition = named?.[2]?.trim() ?? '';
  return {
    kind,
    name: name.charAt(0).toUpperCase() + name.slice(1),
    condition: condition === '' ? null : condition,
  };
}

/** The law on both and its circulars name both in their titles, which says nothing of the line that cites them. */
const TITLE =
  /(?:thông tư|nghị quyết|nghị định|quyết định)\s[^;]*?(?:mức thu|chế độ thu|miễn một số khoản)[^.;)]*/giu;
const EXEMPTED = /(?:miễn|giảm)\s+(?:thu\s+|nộp\s+)?(?:phí|lệ phí)/giu;

/**
 * Both words, or neither: the source leaves it open. What a cited circular is called, or what is waived, tells the kind only where the
 * line itself names none.
 */
export function kindOf(words: string): FeeKind {
  const heading = HEADING.exec(words)?.[1];
  if (heading !== undefined) return kindNamed(heading);
  const bare = withoutLaw(words).replace(TITLE, '').replace(EXEMPTED, '');
  return namesAny(bare) ? kindNamed(bare) : kindNamed(withoutLaw(words));
}

/** Whether a line says itself which of the two it is, and not only what it cites, what is waived or what stands elsewhere in its row. */
export const namesKind = ({ name, kind, condition }: Pick<FeeLine, 'name' | 'kind' | 'condition'>): boolean =>
  name !== NAMES[kind] ||
  namesAny(
    withoutLaw(condition ?? '')
      .replace(TITLE, '')
      .replace(EXEMPTED, ''),
  );

/** `Lệ phí: …` says which it is, whatever follows. */
const HEADING = /^[-+*•\s]*(lệ phí|phí)\s*:/iu;

/** `Miễn phí` is what one says of whatever costs nothing: a phí or a lệ phí. `Miễn lệ phí` names one. */
const FREE_OF_CHARGE = /(?<!\p{L})miễn\s*phí(?!\p{L})/giu;

const withoutLaw = (words: string): string =>
  words
    .replace(FREE_OF_CHARGE, 'miễn')
    .replace(/luật phí (?:và|,) ?lệ phí/giu, '')
    .replace(/biểu phí, lệ phí/giu, '');
const spell = (words: string): string =>
  words.replace(/(?:chi|học|kinh|cước)\s+(?=phí|lệ phí)/giu, (match) => `${match.trim()}-`).toLowerCase();
const CHARGE = /lệ phí/u;
const FEE = /(?<!lệ )(?<![-\p{L}])phí(?!\p{L})/u;
const namesAny = (words: string): boolean => CHARGE.test(spell(words)) || FEE.test(spell(words));

/** Both in one breath is how the law and its lists are called, and names neither: `Biểu mức thu phí, lệ phí`. */
const BOTH = /(?<!\p{L})(?:lệ )?phí\s*(?:,|\/|và|hoặc)\s*(?:lệ )?phí(?!\p{L})/giu;

function kindNamed(words: string): FeeKind {
  const named = spell(words).replace(BOTH, '');
  const charge = CHARGE.test(named);
  const fee = FEE.test(named);
  if (charge === fee) return 'NOT_STATED';
  return charge ? 'CHARGE' : 'FEE';
}

/** The sentences on who pays less or nothing, in the source's words. */
export function listExemptions(words: string): string[] {
  return words
    .split(/(?<=[.;])\s+|\n/u)
    .map((sentence) => sentence.trim().replace(/^(?:lệ phí|phí)\s*:\s+(?=[-+*•])/iu, ''))
    .filter((sentence) =>
      /(?:^|[\s(])(?:được )?(?:miễn|giảm|không thu)\s+(?:\d+\s?%\s+)?(?:phí|lệ phí|thu|nộp|mức|tiền)/iu.test(
        sentence,
      ),
    );
}
