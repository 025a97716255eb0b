import { describe, expect, it } from "@jest/globals";
import { describeDeadline } from "../../src/messages/deadlines";
import { parseDeadline } from "../../src/plan/deadline/parseDeadline";

const plan2026 = { planYear: 2026, beforeMeansExclusive: true };

describe("a deadline's reading in words", () => {
  it.each([
    ["Trước ngày 15/01/2026", "đọc là hết ngày 14/01/2026"],
    ["Quý II/2026", "đọc là từ ngày 01/4/2026 đến hết ngày 30/6/2026"],
    ["Đến hết tháng 6/2026", "đọc là hết ngày 30/6/2026"],
    ["Cả năm 2026", "cả năm 2026, hết ngày 31/12/2026"],
    ["Hằng quý", "định kỳ hằng quý, không có hạn chung"],
    ["Thường xuyên", "thường xuyên, không có hạn"],
    ["Theo yêu cầu của Sở Nội vụ", "theo yêu cầu, chưa có hạn"],
    ["Theo chỉ đạo của cấp trên trong năm 2026", "theo yêu cầu, chậm nhất hết ngày 31/12/2026"],
    ["29/02/2026", "chưa đọc được hạn"],
    ["Trước 30/6", "đọc là hết ngày 29/6/2026 (đề nghị kiểm tra lại)"],
    ["Hằng tuần", "định kỳ chưa rõ nhịp, không có hạn chung (đề nghị kiểm tra lại)"],
  ])("%s", (phrase, words) => {
    expect(describeDeadline(parseDeadline(phrase, plan2026), "vi")).toBe(words);
  });

  it("in English too", () => {
    const reading = parseDeadline("Trước ngày 15/01/2026", plan2026);
    expect(describeDeadline(reading, "en")).toBe("read as due by the end of 14/01/2026");
  });
});
