import { legend, standingsBar, trendChart } from './charts.ts';
import { type Html, html } from './html.ts';
import { method } from './method.ts';
import type { AuditReport } from './report.ts';
import { STYLE } from './style.ts';
import { issuedByState, showNumber, showShare, showTypeName } from './summary.ts';
import { askedTable, fieldTable, publisherTable, unlistedTable } from './tables.ts';

/** The report as one page that needs nothing else: for a screen, for paper, for a reader's voice. Vietnamese. */
export function renderAuditPage(report: AuditReport): string {
  const page = html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kiểm toán “cung cấp thông tin một lần”, ngày ${showDay(report.day)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${head(report)}
${result(report)}
${atOnce(report)}
${publisherTable(report)}
${fieldTable(report)}
${askedTable(report)}
${unlistedTable(report)}
${trend(report)}
${method(report)}
</main>
</body>
</html>
`;
  return page.html;
}

/** 22/11/2026. */
export const showDay = (day: string): string => day.split('-').reverse().join('/');

function head({ day, procedures, components }: AuditReport): Html {
  return html`<header>
<p class="over">Cơ sở dữ liệu quốc gia về thủ tục hành chính</p>
<h1>Người dân còn phải nộp lại những gì Nhà nước đã cấp?</h1>
<p class="lead">Kiểm toán nguyên tắc “cung cấp thông tin một lần” trên ${showNumber(procedures)} thủ tục đang có hiệu lực ngày ${showDay(day)}.</p>
<p>Các thủ tục này nêu ${showNumber(components.all)} thành phần hồ sơ. Bỏ ${showNumber(components.forms)} tờ khai và ${showNumber(components.notes)} ghi chú, còn <b>${showNumber(components.papers)} giấy tờ</b> mà người dân, doanh nghiệp phải nộp hoặc xuất trình; báo cáo này nói về số giấy tờ đó.</p>
</header>`;
}

function result(report: AuditReport): Html {
  const { components, standings, procedures, proceduresReasking } = report;
  const { papers } = components;
  const fromState = issuedByState(standings);
  return html`<section aria-labelledby="ket-qua">
<h2 id="ket-qua">Kết quả chính</h2>
<div class="figures">
<p><b>${showShare(fromState, papers)}</b> số giấy tờ được yêu cầu là giấy tờ do chính Nhà nước cấp, theo xác nhận hoặc theo câu chữ (${showNumber(fromState)} giấy tờ). Thêm ${showShare(standings.OPEN, papers)} có câu chữ mở nên không tính vào đây.</p>
<p><b>${showNumber(standings.CONFIRMED)}</b> giấy tờ đã được cán bộ có thẩm quyền hoặc nội dung công bố xác nhận là thay thế được.</p>
<p><b>${showNumber(proceduresReasking)}</b> trong ${showNumber(procedures)} thủ tục hỏi lại ít nhất một giấy tờ đã xác nhận, được đề xuất hoặc rất có thể do Nhà nước cấp.</p>
</div>
<figure>${standingsBar(standings, papers, 44, 'Toàn bộ giấy tờ, chia theo mức độ chắc chắn')}
<figcaption>${legend(standings, papers)}</figcaption></figure>
<p class="note">Các nhóm không được cộng lẫn: chỉ giấy tờ <b>đã xác nhận</b> mới là căn cứ để không yêu cầu người dân nộp. <b>Đề xuất</b> nằm trong nội dung công bố nhưng chưa ai xác nhận. <b>Gợi ý</b> do máy đọc tên giấy tờ và chỉ giúp cán bộ biết nên xem xét gì trước.</p>
${demonstration(report)}
</section>`;
}

/** What is only shown as an example must not be read as a fact. */
const demonstration = ({ demonstrated, standings }: AuditReport): Html =>
  demonstrated === 0
    ? html``
    : html`<p class="note">${showNumber(demonstrated)} trong ${showNumber(standings.CONFIRMED)} xác nhận nói trên đi kèm các thủ tục mẫu của hệ thống và được đánh dấu là <b>minh họa</b>, không phải quyết định của cơ quan nào.</p>`;

const FIRST_STEPS = 10;

function atOnce({ asked, components, standings, demonstrated, matcher }: AuditReport): Html {
  const open = (one: (typeof asked)[number]): number => one.standings.LIKELY + one.standings.PROPOSED;
  const first = asked
    .filter((one) => open(one) > 0)
    .sort((a, b) => open(b) - open(a))
    .slice(0, FIRST_STEPS);
  const spared = first.reduce((sum, one) => sum + open(one), 0);
  const likely = first.reduce((sum, one) => sum + one.standings.LIKELY, 0);
  const expected = spared - likely + Math.round(likely * matcher.likelyPrecision);
  const decided = standings.CONFIRMED - demonstrated;
  return html`<section aria-labelledby="cat-ngay">
<h2 id="cat-ngay">Có thể cắt ngay</h2>
${
  decided === 0
    ? html`<p>Ngoài phần minh họa, <b>chưa có giấy tờ nào được xác nhận</b>; chưa có gì để cắt mà không cần xem xét.</p>`
    : html`<p><b>${showNumber(decided)} giấy tờ đã xác nhận</b>: không cơ quan nào được yêu cầu nộp lại khi dữ liệu đã có, ngay từ hôm nay.</p>`
}
<p><b>${first.length} loại giấy tờ dưới đây</b> nếu được các cơ quan công bố xem xét và xác nhận thì có thể bớt thêm tới ${showNumber(spared)} giấy tờ (${showShare(spared, components.papers)} tổng số). Với tỷ lệ đúng đã đo của gợi ý, số còn lại sau khi xem xét ước khoảng ${showNumber(expected)}.</p>
<ol class="steps">${first.map(
    (one) =>
      html`<li><b>${showTypeName(one.name)}</b><span>${one.issuerName}: hỏi lại ${showNumber(open(one))} lần, trong ${showNumber(one.procedures)} thủ tục</span></li>`,
  )}</ol>
</section>`;
}

function trend({ trend: months }: AuditReport): Html {
  const decided = months.some(({ confirmed, rejected, standing }) => confirmed + rejected + standing > 0);
  return html`<section aria-labelledby="tien-do">
<h2 id="tien-do">Tiến độ xác nhận</h2>
${
  decided
    ? html`<p>Số cặp giấy tờ và loại kết quả đang được cán bộ xác nhận, cuối mỗi tháng.</p>${trendChart(months)}`
    : html`<p>Trong mười hai tháng qua chưa có quyết định xác nhận hoặc từ chối nào của cán bộ; mọi giấy tờ “đã xác nhận” ở trên đến từ nội dung công bố.</p>`
}
</section>`;
}
