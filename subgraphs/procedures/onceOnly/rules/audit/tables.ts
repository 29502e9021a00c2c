import { standingsBar } from './charts.ts';
import type { GroupCount } from './groups.ts';
import { type Html, html } from './html.ts';
import type { Example } from './papers.ts';
import type { AuditReport } from './report.ts';
import { cutAtWord, issuedByState, showNumber, showShare, showTypeName } from './summary.ts';

const FIELDS_MAX = 30;

export const publisherTable = ({ byPublisher }: AuditReport): Html => html`<section aria-labelledby="theo-bo">
<h2 id="theo-bo">Theo cơ quan công bố</h2>
${groupTable(byPublisher, 'Cơ quan công bố', 'Giấy tờ được yêu cầu, theo cơ quan công bố thủ tục')}
</section>`;

export const fieldTable = ({ byField }: AuditReport): Html => html`<section aria-labelledby="theo-linh-vuc">
<h2 id="theo-linh-vuc">Theo lĩnh vực</h2>
<p>${showNumber(Math.min(FIELDS_MAX, byField.length))} lĩnh vực yêu cầu nhiều giấy tờ nhất trong ${showNumber(byField.length)} lĩnh vực; tệp JSON có đủ.</p>
${groupTable(byField.slice(0, FIELDS_MAX), 'Lĩnh vực', 'Giấy tờ được yêu cầu, theo lĩnh vực')}
</section>`;

function groupTable(groups: readonly GroupCount[], heading: string, caption: string): Html {
  return html`<table><caption>${caption}</caption>
<thead><tr><th scope="col">${heading}</th><th scope="col" class="n">Thủ tục</th><th scope="col" class="n">Giấy tờ</th><th scope="col" class="n">Đã xác nhận</th><th scope="col" class="n">Đề xuất</th><th scope="col" class="n">Gợi ý</th><th scope="col" class="n">Chưa rõ</th><th scope="col" class="n">Do Nhà nước cấp</th><th scope="col" class="wide">Cơ cấu</th></tr></thead>
<tbody>${groups.map(
    ({ name, procedures, papers, standings }) =>
      html`<tr><th scope="row">${name}</th><td class="n">${showNumber(procedures)}</td><td class="n">${showNumber(papers)}</td><td class="n">${showNumber(standings.CONFIRMED)}</td><td class="n">${showNumber(standings.PROPOSED)}</td><td class="n">${showNumber(standings.LIKELY)}</td><td class="n">${showNumber(standings.UNCLEAR)}</td><td class="n">${showShare(issuedByState(standings), papers)}</td><td class="wide">${standingsBar(standings, papers, 12, `${name}: cơ cấu giấy tờ`)}</td></tr>`,
  )}</tbody></table>`;
}

export function askedTable({ asked }: AuditReport): Html {
  return html`<section aria-labelledby="hoi-lai">
<h2 id="hoi-lai">${showNumber(asked.length)} giấy tờ bị hỏi lại nhiều nhất</h2>
<p>Xếp theo số thủ tục yêu cầu. “Gợi ý” là số lần chưa ai xác nhận; tên giấy tờ theo danh mục loại kết quả.</p>
<table class="long"><caption>Giấy tờ do Nhà nước cấp mà các thủ tục yêu cầu nộp hoặc xuất trình lại</caption>
<thead><tr><th scope="col" class="n">#</th><th scope="col">Giấy tờ (loại kết quả)</th><th scope="col">Cơ quan cấp</th><th scope="col" class="n">Thủ tục</th><th scope="col" class="n">Lần</th><th scope="col" class="n">Đã xác nhận</th><th scope="col" class="n">Đề xuất</th><th scope="col" class="n">Gợi ý</th><th scope="col" class="examples">Ví dụ</th></tr></thead>
<tbody>${asked.map(
    (one, at) =>
      html`<tr><td class="n">${at + 1}</td><th scope="row">${showTypeName(one.name)}<small>${one.resultType}</small></th><td>${one.issuerName}</td><td class="n">${showNumber(one.procedures)}</td><td class="n">${showNumber(one.times)}</td><td class="n">${showNumber(one.standings.CONFIRMED)}</td><td class="n">${showNumber(one.standings.PROPOSED)}</td><td class="n">${showNumber(one.standings.LIKELY)}</td><td>${examples(one.examples)}</td></tr>`,
  )}</tbody></table>
</section>`;
}

export function unlistedTable({ unlisted }: AuditReport): Html {
  return html`<section aria-labelledby="chua-ro">
<h2 id="chua-ro">Nhà nước cấp, nhưng danh mục chưa có mã rõ ràng</h2>
<p>Câu chữ cho thấy đây là giấy tờ của cơ quan nhà nước, mà danh mục loại kết quả không có tên đủ gần. Đây là việc của danh mục dùng chung và của số hóa.</p>
<table><caption>Giấy tờ chưa rõ loại kết quả, được yêu cầu nhiều nhất</caption>
<thead><tr><th scope="col">Giấy tờ, như thủ tục gọi</th><th scope="col" class="n">Thủ tục</th><th scope="col" class="n">Lần</th><th scope="col" class="examples">Ví dụ</th></tr></thead>
<tbody>${unlisted.map(
    (one) =>
      html`<tr><th scope="row">${one.paper}</th><td class="n">${showNumber(one.procedures)}</td><td class="n">${showNumber(one.times)}</td><td>${examples(one.examples)}</td></tr>`,
  )}</tbody></table>
</section>`;
}

const NAME_MAX = 60;

const examples = (list: readonly Example[]): Html =>
  html`<ul>${list.slice(0, 2).map(({ code, name }) => html`<li>${code} ${cutAtWord(name, NAME_MAX)}</li>`)}</ul>`;
