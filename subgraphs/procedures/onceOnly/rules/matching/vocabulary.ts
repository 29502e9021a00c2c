/**
 * What the reader of components knows of Vietnamese papers, as data: which words name a paper of the state, which name one
 * that the applicant or a private party makes, and what people call the same paper. Lower case, with diacritics, NFC.
 */
import { composed } from '../../../../../kernel/domain/text/clean.ts';

/** Who makes a paper of this kind. OPEN is the wording that any paper may meet ("giấy tờ chứng minh …"). */
export type Maker = 'STATE' | 'PRIVATE' | 'OPEN';

const heads = (maker: Maker, names: string): [string, Maker][] =>
  names.split('\n').flatMap((line) =>
    line
      .split(';')
      .map((name) => composed(name.trim()))
      .filter((name) => name !== '')
      .map((name): [string, Maker] => [name, maker]),
  );

/**
 * The words with which the name of a paper begins. The longest that fits counts, so that "văn bản đề nghị" is a request
 * though "văn bản chấp thuận" is an approval.
 */
export const PAPER_HEADS: ReadonlyMap<string, Maker> = new Map([
  ...heads(
    'STATE',
    `giấy chứng nhận; chứng nhận; giấy phép; giấy xác nhận; giấy khai sinh; giấy khai tử; giấy báo tử; giấy chứng tử
    giấy chứng sinh; giấy đăng ký hoạt động; giấy đăng ký kinh doanh; giấy đăng ký kết hôn; giấy đăng ký xe
    giấy đăng ký hành nghề; giấy đăng ký tham gia; giấy thông hành; giấy miễn thị thực; giấy kết hôn; giấy hẹn; giấy nộp tiền
    giấy chứng minh; chứng minh nhân dân; chứng minh thư; căn cước; thẻ; hộ chiếu; thị thực; chứng chỉ; trích lục; trích sao
    bằng lái xe; phiếu lý lịch tư pháp; lý lịch tư pháp; phiếu kết quả; phiếu xác nhận; quyết định; bản án; sổ; biên lai; biển số
    văn bản chấp thuận; văn bản cho phép; văn bản phê duyệt; văn bản xác nhận; văn bản thẩm định; văn bản thẩm duyệt
    văn bản nghiệm thu; văn bản công nhận; văn bản chứng nhận; văn bản đồng ý; văn bản thông báo kết quả; văn bản của cơ quan
    văn bản của ngân hàng nhà nước; văn bản của bộ; văn bản của sở; văn bản của ủy ban; văn bản của cấp có thẩm quyền
    văn bản về chủ trương; văn bản giao nhiệm vụ; văn bản tiếp nhận; các văn bản cho phép; chấp thuận
    thông báo kết quả; thông báo thẩm định; thông báo của cơ quan; thông báo của chi cục; thông báo của cục; thông báo nộp
    biên bản thẩm tra; biên bản xác nhận; biên bản vi phạm; biên bản kiểm tra; kết luận của cơ quan; lệnh
    giấy tờ tùy thân; giấy tờ pháp lý; giấy tờ hợp pháp về đất đai; giấy tờ về đất đai; giấy tờ về quyền sử dụng đất
    giấy tờ hợp pháp về quyền sử dụng đất; giấy tờ có giá trị; xác nhận; phép bay; bằng tổ quốc; huân chương; kỷ niệm chương
    bằng bảo hộ; văn bằng bảo hộ; bằng công nhận; mã số; ảnh chụp giấy chứng nhận; kết quả thẩm định; đăng ký xe
    báo cáo của trung tâm thông tin tín dụng; báo cáo chi tiết của trung tâm thông tin tín dụng; năng định; vận đơn thứ cấp
    quyết định thành lập; quyết định giao đất; quyết định cho thuê đất`,
  ),
  ...heads(
    'PRIVATE',
    `đơn; tờ khai; bản khai; giấy khai; mẫu; văn bản; công văn; thông báo; tờ trình; dự thảo; giấy đề nghị; giấy ủy quyền
    giấy uỷ quyền; giấy giới thiệu; giấy cam kết; giấy cam đoan; giấy đăng ký; giấy mời; phiếu; cam kết; bản cam kết; hợp đồng
    phương án; dự án; đề án; kế hoạch; báo cáo; bản báo cáo; danh sách; danh mục; bảng; bảng kê; bản kê; ảnh; hình ảnh; bản vẽ; sơ đồ
    thiết kế; bản thiết kế; hồ sơ thiết kế; thuyết minh; bản thuyết minh; điều lệ; quy chế; quy trình; quy định; nội quy
    bản thỏa thuận; thỏa thuận; hóa đơn; hoá đơn; chứng từ; chứng thư; sơ yếu lý lịch; bản lý lịch; lý lịch; bản tự nhận xét
    giấy khám sức khỏe; giấy khám sức khoẻ; giấy chứng nhận sức khỏe; giấy chứng nhận sức khoẻ; kết quả; nhật ký; bản đồ; tài liệu
    hồ sơ; biên bản; biên bản nghiệm thu; nghị quyết; bản cáo bạch; giải trình; bản giải trình; đề nghị; yêu cầu; ý kiến; tệp
    quyết định của hội đồng; quyết định của đại hội; quyết định của chủ sở hữu; quyết định của công ty; quyết định của doanh nghiệp
    nghị quyết hoặc quyết định; nghị quyết, quyết định; quyết định của hội đồng quản trị; quyết định bổ nhiệm; quyết định cử
    văn bản đề nghị; văn bản ủy quyền; văn bản cam kết; văn bản thông báo; văn bản thỏa thuận; văn bản yêu cầu; văn bản giải trình
    văn bản xác nhận của ngân hàng; văn bản xác nhận của doanh nghiệp; văn bản xác nhận của nhà sản xuất; văn bản xác nhận của tổ chức
    văn bản đăng ký; văn bản đồng ý của; văn bản tiếp nhận thực tập; văn bản tuyển dụng; văn bản nghiệm thu hoàn thành
    văn bản chấp thuận của chủ; văn bản tiếp nhận/văn bản tuyển dụng; văn bản tiếp nhận, văn bản tuyển dụng; bản sao kê
    kết quả khảo nghiệm; kết quả kiểm nghiệm; bản tóm tắt; bản mô tả; bản dịch; catalog; nhãn; mẫu nhãn; bài; số liệu; đánh giá
    phiếu đề nghị; phiếu đăng ký; phiếu khai; phiếu yêu cầu; phiếu thu nhận; phiếu thông tin; phiếu thu thập; sổ kế toán; sổ tay
    mẫu hộ tịch; bằng chứng; minh chứng; lời; giấy xác nhận về thời gian; giấy xác nhận thời gian; giấy xác nhận của cơ quan, tổ chức
    giấy xác nhận quá trình; thẻ nhớ; thông tin; hệ thống; chứng chỉ quỹ; chứng chỉ lưu ký; chứng chỉ tiền gửi; đăng ký; bản đăng ký
    loại; tổng; thời hạn; các loại nhật ký; bản đánh giá; chứng minh tài chính; xác nhận của ngân hàng; xác nhận của tổ chức tín dụng
    thể lệ; chiến lược; chương trình; giáo trình; phương pháp; tiêu chuẩn; công thức; kịch bản; sản phẩm; mảnh ghép; hai ảnh`,
  ),
  ...heads(
    'OPEN',
    `giấy tờ chứng minh; tài liệu chứng minh; hồ sơ chứng minh; hồ sơ, tài liệu chứng minh; giấy tờ, tài liệu chứng minh
    giấy tờ; các giấy tờ; tài liệu về tư cách pháp lý; tài liệu, giấy tờ chứng minh; văn bản chứng minh; chứng từ chứng minh
    tài liệu, hồ sơ chứng minh; văn bằng; bằng tốt nghiệp; bằng cấp; bằng đại học; bằng; giấy tờ, tài liệu; tài liệu xác nhận
    tài liệu liên quan; các tài liệu liên quan; tài liệu xác định; giấy tờ liên quan; các giấy tờ liên quan; tài liệu còn hiệu lực
    mảnh trích đo; trích đo; sơ đồ hoặc bản trích lục; chứng từ nộp; giấy tờ khác; tài liệu hợp pháp`,
  ),
]);

/** What the same paper is called, → the words that the list of result types uses. */
export const SYNONYMS: readonly (readonly [spoken: string, official: string])[] = (
  [
    ['chứng minh nhân dân', 'thẻ căn cước'],
    ['giấy chứng minh nhân dân', 'thẻ căn cước'],
    ['căn cước công dân', 'thẻ căn cước'],
    ['thẻ căn cước công dân', 'thẻ căn cước'],
    ['căn cước điện tử', 'thẻ căn cước'],
    ['căn cước', 'thẻ căn cước'],
    ['giấy xác nhận căn cước', 'giấy chứng nhận căn cước'],
    ['giấy tờ tùy thân', 'thẻ căn cước'],
    ['giấy tờ pháp lý của cá nhân', 'thẻ căn cước'],
    ['giấy tờ pháp lý của tổ chức', 'giấy chứng nhận đăng ký doanh nghiệp'],
    ['tài liệu về tư cách pháp lý', 'giấy chứng nhận đăng ký doanh nghiệp'],
    ['tài liệu chứng minh tư cách pháp lý', 'giấy chứng nhận đăng ký doanh nghiệp'],
    ['giấy đăng ký kinh doanh', 'giấy chứng nhận đăng ký doanh nghiệp'],
    ['giấy chứng nhận đăng ký kinh doanh', 'giấy chứng nhận đăng ký doanh nghiệp'],
    ['giấy phép kinh doanh', 'giấy chứng nhận đăng ký doanh nghiệp'],
    ['sổ đỏ', 'giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất'],
    ['sổ hồng', 'giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất'],
    [
      'giấy tờ hợp pháp về đất đai',
      'giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất',
    ],
    ['giấy tờ về đất đai', 'giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất'],
    [
      'giấy tờ về quyền sử dụng đất',
      'giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất',
    ],
    [
      'tài liệu chứng minh quyền sử dụng đất',
      'giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất',
    ],
    [
      'giấy tờ chứng minh quyền sử dụng đất',
      'giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất',
    ],
    [
      'giấy tờ hợp pháp về quyền sử dụng đất',
      'giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất',
    ],
    [
      'giấy chứng nhận quyền sử dụng đất',
      'giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất',
    ],
    ['giấy chứng nhận đầu tư', 'giấy chứng nhận đăng ký đầu tư'],
    ['văn bản về chủ trương đầu tư', 'quyết định chủ trương đầu tư'],
    ['văn bản chấp thuận chủ trương đầu tư', 'quyết định chấp thuận chủ trương đầu tư'],
    ['giấy kết hôn', 'giấy chứng nhận kết hôn'],
    ['giấy đăng ký kết hôn', 'giấy chứng nhận kết hôn'],
    ['giấy khai tử', 'trích lục khai tử'],
    ['giấy chứng tử', 'trích lục khai tử'],
    ['trích lục khai sinh', 'giấy khai sinh'],
    ['trích lục kết hôn', 'giấy chứng nhận kết hôn'],
    ['giấy xác nhận độc thân', 'giấy xác nhận tình trạng hôn nhân'],
    ['xác nhận tình trạng hôn nhân', 'giấy xác nhận tình trạng hôn nhân'],
    ['lý lịch tư pháp', 'phiếu lý lịch tư pháp số 1'],
    ['bằng lái xe', 'giấy phép lái xe'],
    ['giấy đăng ký xe', 'giấy chứng nhận đăng ký xe'],
    ['đăng ký xe', 'giấy chứng nhận đăng ký xe'],
    ['chứng nhận đăng ký xe', 'giấy chứng nhận đăng ký xe'],
    ['giấy chứng nhận đăng ký xe ô tô', 'giấy chứng nhận đăng ký xe'],
    ['sổ hộ khẩu', 'xác nhận thông tin về cư trú'],
    ['giấy xác nhận cư trú', 'xác nhận thông tin về cư trú'],
    ['giấy tờ chứng minh nơi cư trú', 'xác nhận thông tin về cư trú'],
    ['giấy chứng nhận hộ nghèo', 'quyết định công nhận danh sách hộ nghèo hộ cận nghèo'],
    ['giấy chứng nhận hộ cận nghèo', 'quyết định công nhận danh sách hộ nghèo hộ cận nghèo'],
    ['giấy xác nhận hộ nghèo', 'quyết định công nhận danh sách hộ nghèo hộ cận nghèo'],
    ['hộ chiếu', 'hộ chiếu phổ thông'],
    ['hộ chiếu việt nam', 'hộ chiếu phổ thông'],
    ['thẻ bhyt', 'thẻ bảo hiểm y tế'],
    ['sổ bhxh', 'sổ bảo hiểm xã hội'],
  ] as const
).map(([spoken, official]) => [composed(spoken), composed(official)] as const);

/** What an open-ended wording ("giấy tờ chứng minh …") is usually proved with. */
export const PROOF_HINTS: readonly (readonly [about: string, officials: readonly string[]])[] = (
  [
    ['tư cách pháp lý', ['giấy chứng nhận đăng ký doanh nghiệp', 'thẻ căn cước', 'hộ chiếu phổ thông']],
    ['trụ sở', ['giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất']],
    ['quyền sử dụng đất', ['giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất']],
    ['đại diện hợp pháp của người', ['giấy khai sinh', 'trích lục đăng ký giám hộ']],
    ['nơi cư trú', ['xác nhận thông tin về cư trú']],
    ['chỗ ở hợp pháp', ['giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất']],
    ['quan hệ nhân thân', ['giấy khai sinh', 'giấy chứng nhận kết hôn']],
    ['quan hệ vợ', ['giấy chứng nhận kết hôn']],
    ['quan hệ cha', ['giấy khai sinh']],
    ['tình trạng hôn nhân', ['giấy xác nhận tình trạng hôn nhân']],
    ['thành lập và hoạt động hợp pháp', ['giấy chứng nhận đăng ký doanh nghiệp']],
    ['quản lý vận hành', ['giấy chứng nhận đăng ký doanh nghiệp']],
  ] as const
).map(([about, officials]) => [composed(about), officials.map(composed)] as const);

/** Words that show an open-ended proof to be one between private parties. */
export const PRIVATE_PROOFS: readonly string[] = composed(
  'góp vốn; thanh toán; hợp đồng; cung cấp các dịch vụ; bảo đảm việc; năng lực tài chính; nguồn vốn; chi trả; gửi kèm; của hãng; cam kết; giao dịch',
).split('; ');

/** Short forms, as whole words, → what they stand for. */
export const ABBREVIATIONS: readonly (readonly [short: string, long: string])[] = (
  [
    ['gcn', 'giấy chứng nhận'],
    ['gcnqsdđ', 'giấy chứng nhận quyền sử dụng đất'],
    ['qsdđ', 'quyền sử dụng đất'],
    ['qsd', 'quyền sử dụng'],
    ['đkkd', 'đăng ký kinh doanh'],
    ['gpkd', 'giấy phép kinh doanh'],
    ['đkdn', 'đăng ký doanh nghiệp'],
    ['gcnđkdn', 'giấy chứng nhận đăng ký doanh nghiệp'],
    ['gcnđkđt', 'giấy chứng nhận đăng ký đầu tư'],
    ['cmnd', 'chứng minh nhân dân'],
    ['cccd', 'căn cước công dân'],
    ['gplx', 'giấy phép lái xe'],
    ['gpxd', 'giấy phép xây dựng'],
    ['bhxh', 'bảo hiểm xã hội'],
    ['bhyt', 'bảo hiểm y tế'],
    ['ubnd', 'ủy ban nhân dân'],
    ['gcnknmc', 'giấy chứng nhận khả năng chuyên môn'],
    ['gcnkncm', 'giấy chứng nhận khả năng chuyên môn'],
    ['đkhđ', 'đăng ký hoạt động'],
  ] as const
).map(([short, long]) => [composed(short), composed(long)] as const);

const phrases = (text: string): readonly string[] => text.split(';').map((phrase) => composed(phrase.trim()));

/** A paper made abroad is no result type of ours, whatever it is called. */
export const FOREIGN = phrases(
  'nước ngoài cấp; của nước ngoài; nước ngoài có thẩm quyền cấp; ở nước ngoài cấp; nước xuất khẩu; nước sản xuất; nước cư trú; do cơ quan có thẩm quyền của quốc gia; thẩm quyền của nước; quốc tịch nước ngoài; mang cờ quốc tịch nước ngoài; do nước; bằng tiếng nước ngoài; thẩm quyền nước ngoài; hợp pháp hóa lãnh sự; hợp pháp hoá lãnh sự; xuất xứ hàng hóa; chứng nhận xuất xứ; kiểm toán viên nước ngoài; cơ quan nước ngoài',
);

/** Where the name of a paper ends and what is said about it begins. */
export const TAILS = phrases(
  'theo mẫu; theo quy định; theo các; theo phụ lục; ban hành; quy định tại; được quy định; còn hiệu lực; còn thời hạn; còn giá trị; do cơ quan; do bộ; do ngân hàng; do cấp; do ủy ban; do công an; đã cấp; đã được cấp; được cấp; để đối chiếu; để chứng minh; để kiểm tra; trong trường hợp; trường hợp; đối với; trừ; kèm theo; kèm; cập nhật; nếu; mà; trong đó; có xác nhận; có chứng thực; có giá trị; là; gồm; cho đến; tại thời điểm; chứng minh; tương ứng; phù hợp; qua các; bao gồm; quy định; không; để; hoặc các giấy tờ; hoặc giấy tờ có giá trị; hoặc chứng từ khác; hoặc tài liệu tương đương; hoặc giấy tờ tương đương',
);

/** Words that hardly distinguish one paper from another. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  composed(
    'của về cho và hoặc các những một số trong tại được có do từ đến theo với người cơ quan tổ chức cá nhân công việt nam bản',
  ).split(' '),
);
