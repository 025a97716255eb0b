import { PROPOSED_TASKS } from "../../plan/slips/slipWords";
import type { RuledSlipField } from "../../tables/slipColumns";
import { periodInWords } from "./slipPeriod";

/** What stands on a slip. Units read Vietnamese, whatever the language of the pane. */
export const slipSheetTexts = {
  title: (year: number) => `PHIẾU CẬP NHẬT TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM ${year}`,
  agency: (agency: string) => `Đơn vị: ${agency}`,
  agencyAndPeriod: (agency: string, period: string) =>
    `Đơn vị: ${agency}. Kỳ: ${periodInWords(period)}`,
  code: (code: string, sentOn: string) => `Mã phiếu: ${code}. Ngày gửi: ${sentOn}`,
  back: (day: string) => `Gửi lại phiếu này chậm nhất ngày ${day}.`,
  backTo: (day: string, whom: string) => `Gửi lại phiếu này chậm nhất ngày ${day} cho ${whom}.`,
  howTo: [
    "Nếu Excel hiện thanh màu vàng ở trên cùng thì bấm Enable Editing (Bật chỉnh sửa). Cách ghi: chỉ ghi vào các ô nền vàng; ô đã có nội dung thì sửa nếu thay đổi, giữ nguyên nếu không. Trạng thái chọn trong danh sách; ngày ghi dạng ngày/tháng/năm, ví dụ 30/6/2026.",
    "Số, ký hiệu văn bản của từng sản phẩm ghi ở trang tính “Kết quả, văn bản”. Nhiệm vụ mới phát sinh ghi vào các dòng trống dưới bảng này. Ghi xong lưu lại tệp Excel này rồi gửi cả tệp, không chụp ảnh hoặc sao chép sang tệp khác.",
  ],
  documentPart: "Nội dung nhiệm vụ (không sửa)",
  entryPart: "Đơn vị cập nhật (ô nền vàng)",
  additions: `${PROPOSED_TASKS} (nếu có), mỗi nhiệm vụ ghi một dòng`,
  results: {
    title: "KẾT QUẢ, VĂN BẢN ĐÃ THỰC HIỆN",
    howTo:
      "Mỗi sản phẩm, văn bản ghi một dòng vào ô nền vàng: chọn STT của nhiệm vụ, chọn kỳ (nếu là nhiệm vụ định kỳ), ghi số, ký hiệu và ngày ban hành. Các dòng nền trắng (nếu có) là kết quả đã ghi nhận, không phải ghi lại; dòng nào còn thiếu số văn bản thì ghi một dòng mới cùng STT, kỳ, sản phẩm, kèm số và ngày ban hành.",
  },
  lists: "Danh mục dùng cho phiếu; đề nghị không sửa.",
  prompts: {
    status:
      "Chọn trong danh sách. Không phát sinh, Dừng thực hiện: ghi lý do, văn bản ở cột Ghi chú.",
    doneOn: "Ngày hoàn thành sản phẩm, dạng ngày/tháng/năm, ví dụ 30/6/2026.",
  } satisfies Readonly<Record<RuledSlipField, string>>,
  resultPrompts: {
    number: "Chọn STT của nhiệm vụ ở trang tính “Phiếu cập nhật”.",
    period: "Chọn kỳ của kết quả, ví dụ Tháng 3, Quý I. Để trống nếu nhiệm vụ không theo kỳ.",
    issuedOn: "Ngày ban hành văn bản, dạng ngày/tháng/năm, ví dụ 30/6/2026.",
  },
  unlistedPeriod:
    "Kỳ này không có trong danh sách. Bấm No (Không) để chọn trong danh sách, bấm Yes (Có) để vẫn ghi.",
  fileTitle: (code: string, agency: string) => `Phiếu cập nhật ${code} - ${agency}`,
} as const;
