/** A slip of each kind, with words that need every mark of Vietnamese. */
import type { SlipContent, SlipFacts } from '../../subgraphs/dossiers/rules/printedSlip.ts';

const NOTHING = { reasons: [], explanation: null };

export const contents: Readonly<Record<SlipContent['kind'], SlipContent>> = {
  RECEIPT: { kind: 'RECEIPT', promisedDay: '2026-12-04', ...NOTHING },
  REFUSAL: {
    kind: 'REFUSAL',
    promisedDay: null,
    reasons: ['NOT_COMPETENT', 'FILED_TWICE'],
    explanation: 'Đề nghị nộp tại xã Ea Ktur.',
  },
  APOLOGY: { kind: 'APOLOGY', promisedDay: '2026-12-09', ...NOTHING },
  SUPPLEMENT: {
    kind: 'SUPPLEMENT',
    components: ['LEASE', 'UNKNOWN'],
    reason: 'Trang thứ hai bị mờ, chữ ký không rõ.',
    answerBy: '2026-12-11',
  },
  HANDOVER: { kind: 'HANDOVER', manner: 'COUNTER', receivedBy: 'AUTHORISED', proof: 'BN-07/2026' },
};

export const slipFacts = (content: SlipContent, over: Partial<SlipFacts> = {}): SlipFacts => ({
  content,
  issuedAt: new Date('2026-11-29T18:30:00Z'),
  agency: { code: 'H15.50.05', name: 'Ủy ban nhân dân phường Buôn Ma Thuột' },
  dossier: { code: 'H15.50.05-261129-0001', filedAt: new Date('2026-11-29T06:05:00Z'), channel: 'ONLINE' },
  procedure: { code: '1.004222', name: 'Đăng ký thường trú' },
  applicantName: 'Nguyễn Thị Lan',
  handedIn: ['Hợp đồng thuê nhà ở hợp pháp'],
  names: new Map([['LEASE', 'Hợp đồng thuê nhà ở hợp pháp']]),
  seal: { keyId: 'seal-1', signature: 'c2lnbmF0dXJl' },
  synthetic: false,
  ...over,
});
