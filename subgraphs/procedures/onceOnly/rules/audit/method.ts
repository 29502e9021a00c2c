import { type Html, html } from './html.ts';
import type { AuditReport } from './report.ts';
import { showNumber, showShare } from './summary.ts';

/** How it was counted and how often that is wrong, in words that need no statistics. */
export function method({ matcher }: AuditReport): Html {
  const of100 = (share: number): string => showNumber(Math.round(share * 100));
  return html`<section aria-labelledby="cach-lam">
<h2 id="cach-lam">Cách làm và sai số</h2>
<p>Mỗi giấy tờ được đọc đúng một cách: bỏ cách nộp (“bản sao có chứng thực”, “nếu có”, số bản), nhận ra loại giấy tờ, viết đầy đủ chữ tắt, thay tên thường gọi bằng tên chính thức (“sổ đỏ”, “CMND”), rồi so từng từ với danh mục loại kết quả. Cùng một danh mục cho cùng một kết quả; không dịch vụ bên ngoài nào được hỏi. Mỗi gợi ý kèm lý do để cán bộ kiểm tra.</p>
<p>Để biết cách đọc này sai bao nhiêu, ${showNumber(matcher.labelled)} thành phần hồ sơ rút theo tầng đã được đọc và gắn nhãn bằng tay. Một nửa dùng để viết quy tắc; các con số dưới đây đo trên <b>${showNumber(matcher.heldOut)} thành phần còn lại</b>, mà quy tắc chưa từng thấy:</p>
<ul>
<li>Trong 100 giấy tờ được coi là do Nhà nước cấp (toàn bộ hoặc một phần), ${of100(matcher.issuedPrecision)} là đúng; trong 100 giấy tờ thật sự như vậy, ${of100(matcher.issuedRecall)} được nhận ra.</li>
<li>Trong 100 gợi ý có độ tin cậy cao (điểm từ ${matcher.highConfidence.toLocaleString('vi-VN')} trở lên), ${of100(matcher.likelyPrecision)} là đúng. Chỉ những gợi ý này được đếm ở cột “Gợi ý”.</li>
<li>Tính mọi gợi ý đứng đầu, kể cả điểm thấp: ${of100(matcher.firstPrecision)} trong 100 là đúng.</li>
<li>Trong 100 giấy tờ mà danh mục có loại kết quả thay thế được, ${of100(matcher.firstThreeRecall)} có gợi ý đúng trong ba gợi ý đầu; phần còn lại nằm ở “chưa rõ”.</li>
</ul>
<p>Mẫu rút từ dữ liệu của bảy cơ quan công bố nên tỷ lệ của lĩnh vực khác có thể khác. Nhãn do một người đọc gắn, theo tên giấy tờ, không theo hồ sơ thật. “Đã xác nhận” không bị sai số này chi phối: đó là quyết định của con người, có căn cứ, có ngày và có thể bị thay thế.</p>
<p>Tỷ lệ trong báo cáo (ví dụ ${showShare(1, 8)}) làm tròn đến một phần mười điểm phần trăm.</p>
</section>`;
}
