/** What the older protocol reads of the catalogue (DOMAIN §4.1): records, the list of procedures and the shared lists. It has no pages: a list comes whole. */
import { z } from 'zod';
import { ownOf } from '../../../kernel/domain/own.ts';
import { normalizeProcedureCode } from '../../../kernel/domain/scalars.ts';
import { Failure } from '../../../kernel/failure.ts';
import { ask, type Call, failed, isWhole, type Reply, replyFound, replyWith, rootOf } from './calls.ts';
import type { OneStopDocument } from './documents.ts';
import type { OneStopBody } from './envelope.ts';

const entrySchema = z.object({
  code: z.string(),
  name: z.string(),
  parentCode: z.string().nullable(),
  kind: z.string().nullable(),
  validFrom: z.string().nullable(),
});
type Entry = z.output<typeof entrySchema>;

/** A shared list by its service: which list it is, which entries of it, and the words of its codes and names. */
interface SharedList {
  list: string;
  code: string;
  name: string;
  parent?: string;
  /** Kinds of entries that are meant; all of them where none is named. */
  kinds?: readonly string[];
}

const lists: Readonly<Record<string, SharedList>> = {
  LayDanhMucCoQuan: { list: 'AGENCY', code: 'MADONVI', name: 'TENDONVI', parent: 'MADONVICHA' },
  LayDanhMucLinhVuc: { list: 'FIELD', code: 'MALINHVUC', name: 'TENLINHVUC', parent: 'MANGANH' },
  LayDanhMucDoiTuong: { list: 'APPLICANT_KIND', code: 'MADOITUONG', name: 'TENDOITUONG' },
  LayDanhMucKetQua: { list: 'RESULT_TYPE', code: 'MAKETQUA', name: 'TENKETQUA' },
  LayDanhMucGiayTo: { list: 'DOCUMENT_TYPE', code: 'MAGIAYTO', name: 'TENGIAYTO' },
  LayDanhMucTinhThanh: { list: 'UNITS_34', code: 'MATINHTHANH', name: 'TENTINHTHANH', kinds: ['PROVINCE'] },
  LayDanhMucPhuongXa: {
    ...{ list: 'UNITS_34', code: 'MAPHUONGXA', name: 'TENPHUONGXA', parent: 'MATINHTHANH' },
    kinds: ['COMMUNE'],
  },
};
const reading = ['LayThuTuc', 'LayDanhSachTTHC', ...Object.keys(lists)];

export type CatalogueService = 'LayThuTuc' | 'LayDanhSachTTHC' | `LayDanhMuc${string}`;

export const isCatalogueService = (name: string): name is CatalogueService => reading.includes(name);

export async function readCatalogue(
  call: Call,
  service: CatalogueService,
  body: OneStopBody,
): Promise<Reply> {
  if (service === 'LayThuTuc') return readRecord(call, body);
  if (service === 'LayDanhSachTTHC') {
    const heads = await readPages(
      call,
      'LayDanhSachTTHC',
      {},
      z.object({ code: z.string(), name: z.string() }),
    );
    if ('reply' in heads) return heads.reply;
    return replyFound(heads.nodes.map(({ code, name }) => ({ MATTHC: code, TENTTHC: name })));
  }
  const shared = ownOf(lists, service);
  if (shared === undefined) throw new Error(`${service} is no list`);
  const entries = await readPages(call, 'LayDanhMuc', { list: shared.list }, entrySchema);
  if ('reply' in entries) return entries.reply;
  const isMeant = ({ kind }: Entry): boolean =>
    shared.kinds === undefined || (kind !== null && shared.kinds.includes(kind));
  return replyFound(entries.nodes.filter(isMeant).map((entry) => toTheirs(entry, shared)));
}

const toTheirs = ({ code, name, parentCode, validFrom }: Entry, words: SharedList): object => ({
  [words.code]: code,
  [words.name]: name,
  ...(words.parent === undefined ? {} : { [words.parent]: parentCode ?? '' }),
  NGAYHIEULUC: validFrom === null ? '' : `${validFrom.replaceAll('-', '')}000000`,
});

const recordSchema = z.object({ nationalRecord: z.string() });

/** One record of the catalogue; an empty list where no such procedure is in force today. */
async function readRecord(call: Call, { maTTHC }: OneStopBody): Promise<Reply> {
  if (maTTHC === undefined || maTTHC === '')
    return replyWith(new Failure('BAD_USER_INPUT', 'Thiếu mã thủ tục (maTTHC).'));
  const code = normalizeProcedureCode(maTTHC);
  if (code === undefined)
    return replyWith(
      new Failure('BAD_USER_INPUT', 'maTTHC: mã thủ tục có dạng 1.004222, có hoặc không có đuôi.'),
    );
  const answer = await ask(call, 'LayThuTuc', { code });
  if (!isWhole(answer)) return failed(answer);
  const procedure = rootOf(answer);
  if (procedure === undefined) return replyFound([]);
  return replyFound([JSON.parse(recordSchema.parse(procedure).nationalRecord)]);
}

const PAGE = 100;
/** More entries than any list has; a list that had more would not be told in part. */
const PAGES_MAX = 500;
const pageSchema = z.object({
  nodes: z.array(z.unknown()),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});

/** A whole list, page by page; what the graph said instead where one page fails. */
async function readPages<T>(
  call: Call,
  document: OneStopDocument,
  variables: object,
  schema: z.ZodType<T>,
): Promise<{ nodes: T[] } | { reply: Reply }> {
  const nodes: T[] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const answer = await ask(call, document, { ...variables, first: PAGE, after });
    const read = isWhole(answer) ? pageSchema.safeParse(rootOf(answer)).data : undefined;
    if (read === undefined) return { reply: failed(answer) };
    nodes.push(...z.array(schema).parse(read.nodes));
    if (!read.pageInfo.hasNextPage) return { nodes };
    after = read.pageInfo.endCursor;
  }
  throw new Error(`${document}: more than ${PAGES_MAX} pages`);
}
