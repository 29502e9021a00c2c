/** Text that came from outside, as it may stand in a page. Everything goes through here unless it is `Html` already. */
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of a page that is safe as it stands. */
export interface Html {
  html: string;
}

type Part = string | number | Html | readonly Html[];

const isList = (part: Part): part is readonly Html[] => Array.isArray(part);

function render(part: Part): string {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (found) => ESCAPES[found] ?? found);
  return isList(part) ? part.map(({ html }) => html).join('') : part.html;
}

/** A template whose parts are escaped. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html => ({
  html: strings.reduce((text, next, at) => `${text}${render(parts[at - 1] ?? '')}${next}`),
});

/** Our own text that holds no part from outside. */
export const trusted = (text: string): Html => ({ html: text });
