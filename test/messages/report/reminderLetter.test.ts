import { describe, expect, test } from "@jest/globals";
import { reminderLetter, type LetterFrame } from "../../../src/messages/report/reminderLetter";
import { knownDay } from "../../../src/plan/day";

const FRAME: LetterFrame = {
  asOf: knownDay(2026, 3, 14),
  planYear: 2026,
  authority: "Ủy ban nhân dân xã Nguyễn Bình Khiêm",
  accompanying: "",
  reportTo: "Phòng Văn hóa - Xã hội",
  answerBy: "16 giờ ngày 18/3/2026",
};

const late = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ taskId: `nv-${index}` }));

describe("the letter to a late agency", () => {
  test("says how many tasks are late, what is wanted, from whom and until when", () => {
    expect(reminderLetter({ name: "Phòng Kinh tế", kind: "agency" }, late(3), FRAME)).toEqual({
      subject: "đôn đốc thực hiện nhiệm vụ cải cách hành chính năm 2026 đã quá hạn",
      recipient: "Phòng Kinh tế",
      opening:
        "Thực hiện Kế hoạch Cải cách hành chính năm 2026 của Ủy ban nhân dân xã Nguyễn Bình Khiêm, qua theo dõi, tính đến ngày 14/3/2026, Phòng Kinh tế còn 03 nhiệm vụ được giao chủ trì đã quá hạn nhưng chưa hoàn thành, cụ thể như sau:",
      request:
        "Ủy ban nhân dân xã Nguyễn Bình Khiêm đề nghị Phòng Kinh tế tập trung chỉ đạo, khẩn trương hoàn thành các nhiệm vụ nêu trên; báo cáo kết quả thực hiện (kèm số, ký hiệu văn bản), nguyên nhân chậm, khó khăn, vướng mắc (nếu có) và thời gian dự kiến hoàn thành về Phòng Văn hóa - Xã hội trước 16 giờ ngày 18/3/2026 để tổng hợp.",
      closing: "Đề nghị Phòng Kinh tế quan tâm, nghiêm túc thực hiện./.",
    });
  });

  test("names the decision that the plan comes with instead of its author", () => {
    const accompanying =
      "Quyết định số 05/QĐ-UBND ngày 14 tháng 01 năm 2026 của Chủ tịch Ủy ban nhân dân xã Nguyễn Bình Khiêm";
    const { opening } = reminderLetter({ name: "Công an xã", kind: "agency" }, late(12), {
      ...FRAME,
      accompanying,
    });
    expect(opening).toBe(
      `Thực hiện Kế hoạch Cải cách hành chính năm 2026 (ban hành kèm theo ${accompanying}), qua theo dõi, tính đến ngày 14/3/2026, Công an xã còn 12 nhiệm vụ được giao chủ trì đã quá hạn nhưng chưa hoàn thành, cụ thể như sau:`
    );
  });

  test("names a plan that has a number of its own by it", () => {
    const agency = { name: "Công an xã", kind: "agency" } as const;
    const plan = "Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân xã Tân An";
    const openingOf = (accompanying: string) =>
      reminderLetter(agency, late(1), { ...FRAME, accompanying }).opening;
    expect(openingOf(plan)).toMatch(
      new RegExp(`^Thực hiện ${plan} về cải cách hành chính năm 2026, qua theo dõi, `, "u")
    );
    const worded = `${plan} về cải cách hành chính năm 2026`;
    expect(openingOf(worded)).toMatch(new RegExp(`^Thực hiện ${worded}, qua theo dõi, `, "u"));
  });

  test("to whom the others answer, says that it answers to the committee", () => {
    const agency = { name: "Phòng Văn hoá - Xã hội", kind: "agency" } as const;
    expect(reminderLetter(agency, late(1), FRAME).request).toContain(
      "thời gian dự kiến hoàn thành về Ủy ban nhân dân xã Nguyễn Bình Khiêm trước 16 giờ ngày 18/3/2026 để tổng hợp."
    );
  });

  test("speaks of one task as one, and leaves out what nobody said", () => {
    const letter = reminderLetter({ name: "Các cơ quan chuyên môn", kind: "group" }, late(1), {
      ...FRAME,
      authority: " ",
      reportTo: "",
      answerBy: "",
    });
    expect(letter).toEqual({
      subject: "đôn đốc thực hiện nhiệm vụ cải cách hành chính năm 2026 đã quá hạn",
      recipient: "Các cơ quan chuyên môn",
      opening:
        "Thực hiện Kế hoạch Cải cách hành chính năm 2026, qua theo dõi, tính đến ngày 14/3/2026, các cơ quan chuyên môn còn 01 nhiệm vụ được giao chủ trì đã quá hạn nhưng chưa hoàn thành, cụ thể như sau:",
      request:
        "Ủy ban nhân dân xã đề nghị các cơ quan chuyên môn tập trung chỉ đạo, khẩn trương hoàn thành nhiệm vụ nêu trên; báo cáo kết quả thực hiện (kèm số, ký hiệu văn bản), nguyên nhân chậm, khó khăn, vướng mắc (nếu có) và thời gian dự kiến hoàn thành để tổng hợp.",
      closing: "Đề nghị các cơ quan chuyên môn quan tâm, nghiêm túc thực hiện./.",
    });
  });
});
