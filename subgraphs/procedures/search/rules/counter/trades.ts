/** What people say of trades that need a permit for safety, and of farming, forests and fishing. One line a phrase, as `synonyms.ts` explains. */
export const WORDS_OF_TRADES = `
# security
súng săn = vũ khí
súng thể thao = vũ khí thể thao
súng = vũ khí @85
gậy điện = công cụ hỗ trợ
roi điện = công cụ hỗ trợ
dùi cui = công cụ hỗ trợ
bắn pháo = pháo hoa
thuốc nổ = vật liệu nổ
mìn = vật liệu nổ
khắc dấu = đăng ký mẫu con dấu
làm con dấu = đăng ký mẫu con dấu mới
mất con dấu = đăng ký lại mẫu con dấu
karaoke = đủ điều kiện về an ninh trật tự
nhà nghỉ = đủ điều kiện về an ninh trật tự @85
mở tiệm cầm đồ = đủ điều kiện về an ninh trật tự
đòi nợ = đủ điều kiện về an ninh trật tự @70
công ty bảo vệ = đủ điều kiện về an ninh trật tự @85
nghiệm thu phòng cháy = kiểm tra công tác nghiệm thu về phòng cháy chữa cháy
nghiệm thu pccc = kiểm tra công tác nghiệm thu về phòng cháy chữa cháy
duyệt pccc = thẩm định thiết kế về phòng cháy chữa cháy
# farming, forests, fishing
heo = lợn
gỗ = lâm sản @80
phá rừng = chuyển mục đích sử dụng rừng @70
trồng rừng = rừng trồng @80
mở tiệm thuốc thú y = đủ điều kiện buôn bán thuốc thú y
bán thuốc thú y = đủ điều kiện buôn bán thuốc thú y
bán phân bón = đủ điều kiện buôn bán phân bón
bán thuốc trừ sâu = đủ điều kiện buôn bán thuốc bảo vệ thực vật
bán thuốc bảo vệ thực vật = đủ điều kiện buôn bán thuốc bảo vệ thực vật
bác sĩ thú y = chứng chỉ hành nghề thú y
mang chó mèo ra nước ngoài = kiểm dịch động vật xuất khẩu
đăng kiểm tàu cá = an toàn kỹ thuật tàu cá
giấy phép đánh cá = giấy phép khai thác thủy sản
nuôi cá lồng = nuôi trồng thủy sản lồng bè
nuôi tôm = nuôi trồng thủy sản
đóng tàu cá = đóng mới cải hoán tàu cá
vay vốn nông nghiệp = hỗ trợ phát triển sản xuất @70
`;
