/**
 * Whether a text for the applicant names a paper of the case. Free text asks for nothing: a paper that the state holds is asked for by its code
 * and with a reason of the closed list, or not at all.
 */
import type { ComponentContent } from '../../../kernel/domain/content.ts';
import { isBlank } from '../../../kernel/domain/text/clean.ts';
import { foldPlain } from '../../../kernel/domain/text/fold.ts';

/**
 * How people call what a result type of the national list is, beside the name that a component has: titles of the forms of Circular 04/2020/TT-BTP
 * (civil status), Law 26/2023/QH15 (identity cards, article 46 for their older names), Circular 66/2023/TT-BCA (residence, form CT07), Law
 * 31/2024/QH15 (land), and what they replaced.
 */
const calledBy: Readonly<Record<string, readonly string[]>> = {
  'KQ.G15.000031': ['giấy khai sinh', 'trích lục khai sinh', 'bản sao khai sinh'],
  'KQ.G15.000032': ['giấy chứng nhận kết hôn', 'giấy kết hôn', 'đăng ký kết hôn', 'trích lục kết hôn'],
  'KQ.G15.000034': ['trích lục khai tử', 'giấy chứng tử'],
  'KQ.G15.000038': ['giấy xác nhận tình trạng hôn nhân'],
  'KQ.G01.000023': ['thẻ căn cước', 'căn cước công dân', 'cccd', 'chứng minh nhân dân', 'cmnd'],
  'KQ.G01.000062': ['xác nhận thông tin về cư trú', 'giấy xác nhận cư trú', 'ct07', 'sổ hộ khẩu'],
  'KQ.G01.000291': ['thẻ bảo hiểm y tế', 'thẻ bhyt'],
  'KQ.G10.001148': ['giấy chứng nhận quyền sử dụng đất', 'sổ đỏ', 'sổ hồng'],
};

/** Words alone, without marks and case, with a space on either side. */
const wordsOf = (text: string): string =>
  ` ${foldPlain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** The components of a case that a text names, by their own name or by what their result types are called; in the order of the case. */
export function listNamed(
  text: string,
  components: readonly Pick<ComponentContent, 'code' | 'name' | 'mappings'>[],
): string[] {
  const said = wordsOf(text);
  return components
    .filter(({ name, mappings }) =>
      [name, ...mappings.flatMap(({ resultType }) => calledBy[resultType] ?? [])].some(
        (called) => !isBlank(called) && said.includes(wordsOf(called)),
      ),
    )
    .map(({ code }) => code);
}

/** Records name some papers with everything that they may hold: a sentence quotes the beginning. */
export const shortName = (name: string): string =>
  name.length <= QUOTED_MAX ? name : `${name.slice(0, QUOTED_MAX - 1).trimEnd()}…`;
const QUOTED_MAX = 150;
