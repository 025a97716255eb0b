import { describe, expect, test } from "@jest/globals";
import {
  answerByWords,
  reminderMessage,
  reportMessage,
  slipsMessage,
} from "../../src/messages/reminders";
import { knownDay } from "../../src/plan/day";
import { answerDay } from "../../src/plan/due/answerDay";
import { dueReports } from "../../src/plan/due/dueReports";
import { itemsToRemind } from "../../src/plan/due/reminders";
import { owedSlips, type OwedSlip } from "../../src/plan/slips/answers";
import { KIND_WORDS, RHYTHM_WORDS } from "../../src/plan/vocabulary";
import { registered } from "../plan/slips/registered";
import { JUNE_10, SEED_REPORTS, seedDue } from "../plan/due/seedFollowed";

/** What an agency is told of the real plan. */
function messageTo(name: string, given: Parameters<typeof seedDue>[0] = {}): string {
  const list = seedDue(given);
  const agency = list.agencies.find((each) => each.name === name)!;
  const answerBy = answerByWords(answerDay(list.asOf));
  return reminderMessage(agency, itemsToRemind(agency), { asOf: list.asOf, answerBy });
}

describe("the reminder to an agency", () => {
  test("is one paragraph for one task", () => {
    expect(messageTo("Phòng Kinh tế")).toBe(
      "Kính gửi Phòng Kinh tế: đến 10/6/2026 đơn vị có 01 nhiệm vụ quá hạn (STT 31, quá hạn 10 ngày). Đề nghị báo cáo kết quả kèm số, ký hiệu văn bản hoặc nguyên nhân trước 16 giờ ngày 12/6/2026."
    );
  });

  test("gives each of several tasks a line, the latest first", () => {
    expect(messageTo("Phòng Văn hóa - Xã hội")).toBe(
      [
        "Kính gửi Phòng Văn hóa - Xã hội: đến 10/6/2026 đơn vị có 03 nhiệm vụ quá hạn:",
        "- STT 1: Ban hành Kế hoạch cải cách hành chính năm 2026 (hạn 14/01/2026, quá hạn 147 ngày);",
        "- STT 25: Giao biên chế hành chính và số lượng người làm việc trong đơn vị sự nghiệp công lập năm 2026 (hạn 31/01/2026, quá hạn 130 ngày);",
        "- STT 6: Ban hành, triển khai thực hiện Kế hoạch tuyên truyền cải cách hành chính nhà nước xã Nguyễn Bình Khiêm năm 2026 (hạn 31/3/2026, quá hạn 71 ngày).",
        "Đề nghị báo cáo kết quả kèm số, ký hiệu văn bản hoặc nguyên nhân trước 16 giờ ngày 12/6/2026.",
      ].join("\n")
    );
  });

  test("counts what is late, what owes a period and what is due soon apart", () => {
    const message = messageTo("Trung tâm Phục vụ hành chính công", {
      filledIn: {
        16: { due: { day: knownDay(2026, 6, 14) } },
        23: { kind: KIND_WORDS.recurring, rhythm: RHYTHM_WORDS.monthly },
      },
      results: ["Tháng 1", "Tháng 2", "Tháng 4"].map((period) => ({ number: "23", period })),
    });
    expect(message).toBe(
      [
        "Kính gửi Trung tâm Phục vụ hành chính công: đến 10/6/2026 đơn vị có 01 nhiệm vụ quá hạn, 01 nhiệm vụ chậm báo cáo theo kỳ, 01 nhiệm vụ sắp đến hạn:",
        "- STT 17: Cập nhật công khai thủ tục hành chính trên Cơ sở dữ liệu quốc gia về thủ tục hành chính và trên Trang thông tin xã… (hạn 31/3/2026, quá hạn 71 ngày);",
        "- STT 23: Định kỳ hằng tháng công khai kết quả đánh giá chất lượng phục vụ người dân (chưa có kết quả kỳ Tháng 3, Tháng 5);",
        "- STT 16: Xây dựng Kế hoạch công tác cải cách thủ tục hành chính, kiểm soát thủ tục hành chính (hạn 14/6/2026 là ngày nghỉ, ngày làm việc cuối cùng 12/6/2026, còn 4 ngày).",
        "Đề nghị báo cáo kết quả kèm số, ký hiệu văn bản hoặc nguyên nhân trước 16 giờ ngày 12/6/2026; hoàn thành đúng hạn các nhiệm vụ sắp đến hạn.",
      ].join("\n")
    );
  });

  test("asks only to finish in time where nothing is late", () => {
    const filledIn = { 31: { due: { day: JUNE_10 } } };
    expect(messageTo("Phòng Kinh tế", { filledIn })).toBe(
      "Kính gửi Phòng Kinh tế: đến 10/6/2026 đơn vị có 01 nhiệm vụ sắp đến hạn (STT 31, hạn 10/6/2026, đến hạn trong ngày). Đề nghị hoàn thành đúng hạn và gửi kết quả kèm số, ký hiệu văn bản."
    );
  });

  test("goes to all agencies of a group", () => {
    const group = "Các cơ quan chuyên môn liên quan";
    const list = seedDue({ asOf: knownDay(2027, 1, 4) });
    const agency = list.agencies.find(({ kind }) => kind === "group")!;
    const message = messageTo(agency.name, { asOf: knownDay(2027, 1, 4) });
    expect(agency.name).toBe(group);
    expect(message).toMatch(
      /^Kính gửi các cơ quan chuyên môn liên quan: đến 04\/01\/2027 các cơ quan, đơn vị được giao chủ trì 01 nhiệm vụ quá hạn \(STT 4, quá hạn 4 ngày\)\. /
    );
  });

  test("leaves an abbreviation at the head of a group as it is", () => {
    const [item] = itemsToRemind(seedDue().agencies[0]!);
    const group = { name: "MTTQ và các tổ chức chính trị - xã hội", kind: "group" } as const;
    expect(reminderMessage(group, [item!], { asOf: JUNE_10, answerBy: "" })).toMatch(
      /^Kính gửi MTTQ và các tổ chức/
    );
  });

  test("names a task without a number by its words, and leaves the answer's day open where nobody sets one", () => {
    const list = seedDue();
    const agency = list.agencies.find(({ name }) => name === "Phòng Kinh tế")!;
    const items = itemsToRemind(agency).map((item) => ({
      ...item,
      number: "",
      text: "Kiểm kê tài sản công.",
    }));
    expect(reminderMessage(agency, items, { asOf: JUNE_10, answerBy: " " })).toBe(
      "Kính gửi Phòng Kinh tế: đến 10/6/2026 đơn vị có 01 nhiệm vụ quá hạn (“Kiểm kê tài sản công”, quá hạn 10 ngày). Đề nghị báo cáo kết quả kèm số, ký hiệu văn bản hoặc nguyên nhân."
    );
  });
});

test("the reminder of a report goes to all units", () => {
  const late = dueReports(SEED_REPORTS, JUNE_10)[0]!;
  expect(reportMessage(late, { asOf: JUNE_10, answerBy: "16 giờ ngày 12/6/2026" })).toBe(
    "Kính gửi các cơ quan, đơn vị: báo cáo định kỳ “6 tháng” (số liệu từ ngày 15/12/2025 đến ngày 14/6/2026) có hạn gửi là ngày 09/6/2026, quá hạn 1 ngày. Đề nghị các đơn vị chưa gửi khẩn trương gửi báo cáo trước 16 giờ ngày 12/6/2026."
  );
});

describe("a slip that has not come back", () => {
  const frame = { asOf: knownDay(2026, 6, 12), answerBy: "16 giờ ngày 15/6/2026" };
  const [late, undated, early] = [
    registered(),
    registered({ code: "P-2026-0002", agency: "Văn phòng", period: "", dueBack: null }),
    registered({ code: "P-2026-0003", agency: "Trạm Y tế", dueBack: knownDay(2026, 6, 26) }),
  ].map((slip) => owedSlips([slip], frame.asOf, [])[0]!);
  const POLICE = { name: "Công an xã", kind: "agency" } as const;
  const GROUP = { name: "Các cơ quan chuyên môn", kind: "group" } as const;
  const economy = seedDue({ asOf: frame.asOf }).agencies.find(
    ({ name }) => name === "Phòng Kinh tế"
  )!;

  /** What the reminder to an agency with a late task says of its slip. */
  function lineOf(slip: OwedSlip, given: Partial<typeof economy> = {}): string {
    const agency = { ...economy, ...given };
    return reminderMessage(agency, itemsToRemind(agency), frame, slip).split("\n").at(-1)!;
  }

  test("is a further line of the reminder to its agency, which asks for it with the report", () => {
    expect(reminderMessage(economy, itemsToRemind(economy), frame, late).split("\n")).toEqual([
      "Kính gửi Phòng Kinh tế: đến 12/6/2026 đơn vị có 01 nhiệm vụ quá hạn (STT 31, quá hạn 12 ngày). Đề nghị báo cáo kết quả kèm số, ký hiệu văn bản hoặc nguyên nhân trước 16 giờ ngày 15/6/2026.",
      "Đơn vị chưa gửi lại phiếu cập nhật P-2026-0001, kỳ Quý II (hạn 10/6/2026, quá hạn 2 ngày); đề nghị gửi lại cùng báo cáo.",
    ]);
    expect(lineOf(early!)).toBe(
      "Đơn vị chưa gửi lại phiếu cập nhật P-2026-0003, kỳ Quý II (hạn 26/6/2026, còn 14 ngày); đề nghị gửi lại đúng hạn."
    );
    expect(lineOf(late!, { kind: "group" })).toMatch(/^Các cơ quan, đơn vị chưa gửi lại phiếu/);
  });

  test("is wanted by the day of the answer where there is nothing else to report", () => {
    const items = itemsToRemind(economy).map((item) => ({ ...item, group: "week" as const }));
    expect(lineOf(late!, { items })).toMatch(/; đề nghị gửi lại trước 16 giờ ngày 15\/6\/2026\.$/);
  });

  test("is all of it where the agency owes nothing else", () => {
    expect(reminderMessage(POLICE, [], frame, late)).toBe(
      "Kính gửi Công an xã: đến 12/6/2026 đơn vị chưa gửi lại phiếu cập nhật P-2026-0001, kỳ Quý II (hạn 10/6/2026, quá hạn 2 ngày). Đề nghị gửi lại phiếu trước 16 giờ ngày 15/6/2026."
    );
    expect(reminderMessage(GROUP, [], frame, { ...late!, period: "Năm" })).toBe(
      "Kính gửi các cơ quan chuyên môn: đến 12/6/2026 các cơ quan, đơn vị chưa gửi lại phiếu cập nhật P-2026-0001, kỳ cả năm (hạn 10/6/2026, quá hạn 2 ngày). Đề nghị gửi lại phiếu trước 16 giờ ngày 15/6/2026."
    );
  });

  test("is not asked for before the day that is printed on it", () => {
    expect(reminderMessage(POLICE, [], frame, early)).toMatch(
      /\(hạn 26\/6\/2026, còn 14 ngày\)\. Đề nghị gửi lại phiếu đúng hạn\.$/
    );
    expect(slipsMessage([early!], frame)).toMatch(/\nĐề nghị các đơn vị gửi lại phiếu đúng hạn\.$/);
    expect(slipsMessage([late!, early!], frame)).toMatch(
      /\nĐề nghị các đơn vị đã quá hạn gửi lại phiếu trước 16 giờ ngày 15\/6\/2026; các đơn vị còn lại gửi đúng hạn\.$/
    );
  });

  test("is told to all with those of the others", () => {
    expect(slipsMessage([late!, undated!], frame)).toBe(
      [
        "Kính gửi các cơ quan, đơn vị: đến 12/6/2026 còn 02 đơn vị chưa gửi lại phiếu cập nhật:",
        "- Công an xã: phiếu P-2026-0001, kỳ Quý II (hạn 10/6/2026, quá hạn 2 ngày);",
        "- Văn phòng: phiếu P-2026-0002.",
        "Đề nghị gửi lại phiếu trước 16 giờ ngày 15/6/2026.",
      ].join("\n")
    );
  });
});
