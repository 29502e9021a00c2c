/** Numbered cases of what the older protocol reads of the catalogue (DOMAIN §4.1). */
import type { OneStopReply } from './system.ts';

/** What a case asks with: a procedure that is in force, and the address. */
interface Reader {
  procedure: string;
  ask(body: object): Promise<OneStopReply>;
}

/** Throws unless it holds. */
type Expect = (holds: boolean, what: string, reply?: OneStopReply) => void;

/** Whether every scalar within a value is a text: the protocol has no other. */
function isAllText(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isAllText);
  return typeof value === 'string';
}

export const catalogueCases: readonly (readonly [
  title: string,
  run: (reader: Reader, expect: Expect) => Promise<void>,
])[] = [
  [
    'lists the procedures in force, each with code and name',
    async ({ procedure, ask }, expect) => {
      const reply = await ask({ service: 'LayDanhSachTTHC' });
      const row = reply.result?.find(({ MATTHC }) => MATTHC === procedure);
      expect(typeof row?.TENTTHC === 'string' && row.TENTTHC !== '', `${procedure} is not listed`, reply);
    },
  ],
  [
    'answers the record of a procedure, every scalar of it a text',
    async ({ procedure, ask }, expect) => {
      const reply = await ask({ service: 'LayThuTuc', maTTHC: procedure });
      const record = reply.result?.[0];
      expect(record?.MATTHC === procedure, 'no record of that code', reply);
      expect(isAllText(record), 'a scalar is no text');
      for (const list of ['CACHTHUCTHUCHIEN', 'THANHPHANHOSO', 'CANCUPHAPLY'])
        expect(Array.isArray(record?.[list]), `${list} is no list`);
    },
  ],
  [
    'answers the record of a procedure that there is not with an empty result',
    async ({ ask }, expect) => {
      const reply = await ask({ service: 'LayThuTuc', maTTHC: '9.999999' });
      expect(reply.error_code === '0' && reply.result?.length === 0, 'something was answered', reply);
    },
  ],
  [
    'answers the lists of agencies and of kinds of applicants whole, each entry once',
    async ({ ask }, expect) => {
      for (const [service, code] of [
        ['LayDanhMucCoQuan', 'MADONVI'],
        ['LayDanhMucDoiTuong', 'MADOITUONG'],
      ] as const) {
        const reply = await ask({ service });
        const codes = reply.result?.map((entry) => entry[code]) ?? [];
        expect(
          codes.length > 0 && codes.every((one) => typeof one === 'string'),
          `${service}: no codes`,
          reply,
        );
        expect(new Set(codes).size === codes.length, `${service}: a code twice`);
      }
    },
  ],
];
