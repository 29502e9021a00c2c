/** How a dossier names its procedure: by the national code, or by the code of the locality that handles it (CAT-10). */
import {
  normalizeLocalCode,
  normalizeProcedureCode,
  type ProcedureCode,
} from '../../../kernel/domain/scalars.ts';
import { Failure } from '../../../kernel/failure.ts';

export type NamedProcedure = { kind: 'NATIONAL'; code: ProcedureCode } | { kind: 'LOCAL'; code: string };

/** A national code with a local suffix is the national code. Throws BAD_USER_INPUT unless exactly one plausible code is given. */
export function readNamedProcedure(input: {
  procedure?: ProcedureCode | null | undefined;
  localCode?: string | null | undefined;
}): NamedProcedure {
  const { procedure, localCode } = input;
  if ((procedure == null) === (localCode == null))
    throw new Failure(
      'BAD_USER_INPUT',
      'Hãy cho đúng một trong hai: mã quốc gia hoặc mã địa phương của thủ tục.',
    );
  if (procedure != null) return { kind: 'NATIONAL', code: procedure };
  const code = normalizeLocalCode(localCode ?? '');
  if (code === undefined) throw new Failure('BAD_USER_INPUT', 'Mã thủ tục của địa phương không đúng dạng.');
  const national = normalizeProcedureCode(code);
  return national === undefined ? { kind: 'LOCAL', code } : { kind: 'NATIONAL', code: national };
}

/** No name that is like another ever takes the place of a confirmed mapping. */
export const localCodeNotMapped = (localCode: string) => ({
  __typename: 'LocalCodeNotMapped' as const,
  message:
    'Mã thủ tục của địa phương chưa được ánh xạ sang mã quốc gia; hãy dùng mã quốc gia hoặc đề nghị tỉnh, thành phố ánh xạ.',
  code: 'UNMAPPED_PROCEDURE',
  localCode,
});
