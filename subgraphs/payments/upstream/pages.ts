/** The pages of the simulated platform: plain HTML, one style sheet of its own, no script. */

export interface ShownPayment {
  reference: string;
  amountDong: number;
  information: string;
  state: 'PENDING' | 'PAID' | 'FAILED';
}

/** Nothing but our own style sheet and our own forms. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export const STYLE = `body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 36rem; margin: 3rem auto; padding: 0 1rem; color: #1a1a1a }
.notice { background: #fff4d6; border-left: .4rem solid #b26a00; padding: .6rem 1rem }
dt { color: #555; margin-top: .8rem } dd { margin: 0; font-weight: 600 }
form { display: inline-block; margin: 1.5rem 1rem 0 0 }
button { font: inherit; padding: .6rem 1.4rem; border: .15rem solid #0b5d3b; background: #0b5d3b; color: #fff; cursor: pointer }
button.second { background: #fff; color: #0b5d3b }
button:focus-visible { outline: .2rem solid #b26a00; outline-offset: .15rem }
`;

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

const page = (title: string, body: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><link rel="stylesheet" href="/style.css"></head>
<body><p class="notice">Nền tảng thanh toán <strong>mô phỏng</strong>: không có tiền thật nào được chuyển.</p>
<h1>${escapeHtml(title)}</h1>${body}</body></html>`;

const button = (reference: string, outcome: string, label: string, first: boolean): string =>
  `<form method="post" action="/pay/${escapeHtml(reference)}?outcome=${outcome}"><button${first ? '' : ' class="second"'}>${label}</button></form>`;

const titles = {
  PENDING: 'Thanh toán phí, lệ phí',
  PAID: 'Đã thanh toán',
  FAILED: 'Giao dịch không thành công',
} as const;

/** The page of one payment. `answer` is what our system said to the notice that was just sent. */
export function paymentPage(payment: ShownPayment, answer?: string): string {
  const { reference, amountDong, information, state } = payment;
  const facts = `<dl><dt>Nội dung</dt><dd>${escapeHtml(information)}</dd><dt>Mã tham chiếu</dt><dd>${escapeHtml(reference)}</dd>
<dt>Số tiền</dt><dd>${amountDong.toLocaleString('vi-VN')} ₫</dd></dl>`;
  const said =
    answer === undefined ? '' : `<p>Hệ thống trả lời thông báo: <strong>${escapeHtml(answer)}</strong></p>`;
  const actions =
    state === 'PENDING'
      ? button(reference, 'paid', 'Thanh toán', true) +
        button(reference, 'failed', 'Không thanh toán được', false)
      : button(reference, 'replay', 'Gửi lại thông báo kết quả', false);
  return page(titles[state], facts + said + actions);
}

export const notFoundPage = (): string =>
  page('Không tìm thấy giao dịch', '<p>Mã tham chiếu không có trên nền tảng.</p>');
