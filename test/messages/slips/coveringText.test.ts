import { describe, expect, it } from "@jest/globals";
import { slipChatMessage, slipMail } from "../../../src/messages/slips/coveringText";
import { PROGRESS_WORDS } from "../../../src/plan/vocabulary";
import { seedSlip, slipTask } from "../../plan/slips/seedSlip";

const name = "Phieu-cap-nhat_Phong-Kinh-te_P-2026-0007.xlsx";

describe("the words beside a slip", () => {
  it("tell over Zalo how much there is, how much is late, until when and to whom", () => {
    expect(slipChatMessage({ slip: seedSlip(), kind: "agency", name })).toBe(
      "Kính gửi Phòng Kinh tế: gửi kèm phiếu cập nhật tình hình thực hiện nhiệm vụ năm 2026, kỳ 6 tháng (mã phiếu P-2026-0007), " +
        "gồm 02 nhiệm vụ, trong đó 01 nhiệm vụ quá hạn. Đề nghị đơn vị ghi vào các ô nền vàng, lưu lại và gửi lại tệp Excel " +
        "chậm nhất ngày 12/6/2026 cho Phòng Văn hóa - Xã hội (đ/c Hoa, Zalo 0912 345 678). " +
        "Không chụp ảnh, không sao chép sang tệp khác. Trân trọng cảm ơn."
    );
  });

  it("speak to the agencies of a group, and leave out what is not known", () => {
    const slip = seedSlip({
      agency: "Các cơ quan chuyên môn thuộc UBND xã",
      period: "",
      returnTo: " ",
      tasks: [slipTask("a", { progress: PROGRESS_WORDS.inTime })],
    });
    expect(slipChatMessage({ slip, kind: "group", name })).toBe(
      "Kính gửi các cơ quan chuyên môn thuộc UBND xã: gửi kèm phiếu cập nhật tình hình thực hiện nhiệm vụ năm 2026 " +
        "(mã phiếu P-2026-0007), gồm 01 nhiệm vụ. Đề nghị các cơ quan, đơn vị ghi vào các ô nền vàng, lưu lại và gửi lại tệp " +
        "Excel chậm nhất ngày 12/6/2026. Không chụp ảnh, không sao chép sang tệp khác. Trân trọng cảm ơn."
    );
  });

  it("say by e-mail what is late, and how the file is filled in", () => {
    const missed = slipTask("c", { number: "9", due: null, progress: PROGRESS_WORDS.periodMissed });
    const slip = seedSlip({ tasks: [...seedSlip().tasks, missed] });
    const { subject, body } = slipMail({ slip, kind: "agency", name });
    expect(subject).toBe(
      "Phiếu cập nhật nhiệm vụ năm 2026 - Phòng Kinh tế - gửi lại chậm nhất ngày 12/6/2026"
    );
    expect(body.split("\n")).toEqual([
      "Kính gửi: Phòng Kinh tế,",
      "",
      "Ủy ban nhân dân xã Nguyễn Bình Khiêm gửi kèm phiếu cập nhật tình hình thực hiện nhiệm vụ năm 2026, kỳ 6 tháng (mã phiếu P-2026-0007), gồm 03 nhiệm vụ, trong đó 01 nhiệm vụ quá hạn, 01 nhiệm vụ chậm báo cáo theo kỳ.",
      "Các nhiệm vụ cần báo cáo ngay:",
      "- STT 1: Ban hành kế hoạch kiểm tra công tác cải cách hành chính (hạn 31/3/2026)",
      "- STT 9: Ban hành kế hoạch kiểm tra công tác cải cách hành chính (chậm kỳ)",
      "",
      "Đề nghị đơn vị thực hiện như sau:",
      expect.stringContaining(`1. Mở tệp “${name}” bằng Excel`),
      expect.stringContaining("2. Ghi số, ký hiệu, ngày ban hành"),
      expect.stringContaining("chậm nhất ngày 12/6/2026 cho Phòng Văn hóa - Xã hội"),
      "",
      "Trân trọng cảm ơn./.",
    ]);
  });
});
