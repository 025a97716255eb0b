import { describe, expect, test } from "@jest/globals";
import { repairsOf, taskNumbered } from "./readList";
import { ISSUE, REPORT, list } from "./usualList";

describe("notes and items that are neither heading nor the rest of a sentence", () => {
  test.each([
    ["", "Ghi chú: các nhiệm vụ in nghiêng là nhiệm vụ thường xuyên"],
    ["Lưu ý: số liệu tính đến 31/12/2025", ""],
  ])("a note above the first task: %s%s", (number, task) => {
    const reading = list([[number, task], ISSUE, REPORT]);
    expect(reading.plan.areas).toEqual([]);
    expect(repairsOf(reading, "rowDropped").map(([row]) => row)).toEqual([2]);
  });

  test("a note in the task column below a task is the task's own", () => {
    const reading = list([ISSUE, ["", "Lưu ý: theo văn bản của thành phố"], REPORT]);
    expect(taskNumbered(reading, "1").text).toBe(
      "Ban hành Kế hoạch Lưu ý: theo văn bản của thành phố"
    );
  });

  test("a lettered item with an agency and a deadline of its own is a task", () => {
    const reading = list([
      ISSUE,
      ["", "a) xây dựng dự thảo", "Công an xã", "", "15/02/2026", "Dự thảo"],
    ]);
    expect(reading.plan.tasks.map(({ lead, text }) => [lead, text])).toEqual([
      ["Phòng Kinh tế", "Ban hành Kế hoạch"],
      ["Công an xã", "a) xây dựng dự thảo"],
    ]);
  });

  test("words alone between tasks that are counted on may be a cut sentence, and are joined", () => {
    const reading = list([ISSUE, ["", "Chính phủ giao"], REPORT]);
    expect(reading.plan.areas).toEqual([]);
    expect(taskNumbered(reading, "1").text).toContain("Chính phủ giao");
  });

  test("where the list begins with a heading of words alone, they are a heading", () => {
    const reading = list([["", "Giáo dục"], ISSUE, ["", "Y tế"], REPORT]);
    expect(reading.plan.areas.map(({ name }) => name)).toEqual(["Giáo dục", "Y tế"]);
  });

  test.each(["Cộng lĩnh vực I", "Cộng mục II", "Tổng phần I"])("a subtotal: %s", (words) => {
    const reading = list([ISSUE, [words], REPORT]);
    expect(reading.plan.areas).toEqual([]);
    expect(repairsOf(reading, "rowDropped").map(([row]) => row)).toEqual([3]);
  });
});
