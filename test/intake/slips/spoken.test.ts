import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { spokenDay, turnedDay } from "../../../src/intake/slips/spokenDay";
import { spokenStatus } from "../../../src/intake/slips/spokenStatus";
import { addDays, dateParts, knownDay, toIso } from "../../../src/plan/day";

describe("a status in words of one's own", () => {
  test.each([
    ["xong", "Đã hoàn thành"],
    ["Đã xong", "Đã hoàn thành"],
    ["đã xong rồi", "Đã hoàn thành"],
    ["HT", "Đã hoàn thành"],
    ["Hoàn thành", "Đã hoàn thành"],
    ["hoàn thành 100%", "Đã hoàn thành"],
    ["da hoan thanh", "Đã hoàn thành"],
    ["Đã ban hành", "Đã hoàn thành"],
    ["Đã ban hành Quyết định số 15/QĐ-UBND", "Đã hoàn thành"],
    ["100%", "Đã hoàn thành"],
    ["x", "Đã hoàn thành"],
    ["✓", "Đã hoàn thành"],
    ["dang lam", "Đang thực hiện"],
    ["đang tham mưu", "Đang thực hiện"],
    ["Đang triển khai thực hiện", "Đang thực hiện"],
    ["cơ bản hoàn thành", "Đang thực hiện"],
    ["hoàn thành 50%", "Đang thực hiện"],
    ["hoàn thành một phần", "Đang thực hiện"],
    ["75 %", "Đang thực hiện"],
    ["chưa làm", "Chưa thực hiện"],
    ["Chưa", "Chưa thực hiện"],
    ["chưa hoàn thành", "Chưa thực hiện"],
    ["chưa đến hạn", "Chưa thực hiện"],
    ["0%", "Chưa thực hiện"],
    ["không có phát sinh", "Không phát sinh"],
    ["khong phat sinh trong ky", "Không phát sinh"],
    ["KPS", "Không phát sinh"],
    ["tạm dừng", "Dừng thực hiện"],
    ["không thực hiện nữa", "Dừng thực hiện"],
  ])("%s is probably %s", (spoken, status) => {
    expect(spokenStatus(spoken)).toBe(status);
  });

  test.each([
    "hỏi lại anh Nam",
    "Quý III",
    "?",
    "150%",
    "không hoàn thành",
    "đã trình nhưng chưa được duyệt",
    "đã ban hành, chưa triển khai",
  ])("%s says none", (spoken) => {
    expect(spokenStatus(spoken)).toBeNull();
  });
});

describe("a day typed as text", () => {
  const READ = [
    "5/6/2026",
    "05/06/2026",
    "05.06.26",
    "5-6-2026",
    "5/6/26",
    " 5 / 6 / 2026 ",
    "ngày 5 tháng 6 năm 2026",
    "Ngày 05/6/2026",
    "5 tháng 6, 2026",
    "05/6/2026.",
    "2026-06-05",
    "2026-06-05 10:30",
    "ngày 5 tháng 6 năm 2026".normalize("NFD"),
    "5/6/2026\u00A0",
  ];
  test.each(READ)("%s is the fifth of June", (text) => {
    expect(spokenDay(text, 2026)).toEqual({ kind: "day", day: knownDay(2026, 6, 5) });
  });

  test.each<readonly [string, string | null, string]>([
    ["5/6", "2026-06-05", "noSuchDay"],
    ["5 tháng 6", "2026-06-05", "noSuchDay"],
    ["đã xong ngày 5/6/2026", "2026-06-05", "noSuchDay"],
    ["05/6/2026 (Kế hoạch số 12)", "2026-06-05", "noSuchDay"],
    ["từ 1/6/2026 đến 5/6/2026", null, "noSuchDay"],
    ["6/25/2026", "2026-06-25", "dayOrMonth"],
    ["13/14/2026", null, "noSuchDay"],
    ["31/6/2026", null, "noSuchDay"],
    ["30/02/2026", null, "noSuchDay"],
    ["tháng 6", null, "noSuchDay"],
    ["Quý II", null, "noSuchDay"],
    ["2026", null, "noSuchDay"],
    ["12/2026", null, "noSuchDay"],
    ["15/6/20266", null, "noSuchDay"],
  ])("%s is not taken for a day; it probably means %s", (text, day, why) => {
    const read = spokenDay(text, 2026);
    expect(read).toMatchObject({ kind: "unclear", why });
    const meant = read.kind === "unclear" && read.day !== undefined ? toIso(read.day) : null;
    expect(meant).toBe(day);
  });

  const day = fc
    .integer({ min: 0, max: 40_000 })
    .map((days) => addDays(knownDay(1990, 1, 1), days));

  test("is read back, whatever signs stand between its numbers", () => {
    fc.assert(
      fc.property(day, fc.constantFrom("/", "-", ".", " / "), (meant, sign) => {
        const { year, month, dayOfMonth } = dateParts(meant);
        const text = [dayOfMonth, month, year].join(sign);
        expect(spokenDay(text, 2026)).toEqual({ kind: "day", day: meant });
      }),
      { seed: 7 }
    );
  });

  test("turned twice is the same", () => {
    fc.assert(
      fc.property(day, (meant) => {
        const turned = turnedDay(meant);
        expect(turned === null ? meant : turnedDay(turned)).toBe(meant);
      }),
      { seed: 7 }
    );
  });
});
