import { describe, expect, test } from "@jest/globals";
import { knownDay } from "../../src/plan/day";
import { gridOf, type Typed } from "./gridOf";
import { readList, repairsOf, taskNumbered } from "./readList";
import { ISSUE, REPORT, list } from "./usualList";

describe("the end of a list directly below its last task", () => {
  test.each<[string, readonly Typed[]]>([
    ["a Party body signs", ["", "", "", "T/M ĐẢNG ỦY"]],
    ["on behalf, without its stop", ["", "", "TM ỦY BAN NHÂN DÂN"]],
    ["the head of a centre signs", ["", "", "", "", "GIÁM ĐỐC"]],
    ["who made the list and who signs it", ["", "Chuyên viên", "", "", "Chánh Văn phòng"]],
    ["who put it together", ["", "Người tổng hợp", "", "", "Trưởng phòng"]],
    ["a confirmation", ["", "XÁC NHẬN CỦA UBND XÃ", "", "", "CÁN BỘ PHỤ TRÁCH"]],
    ["a date without a place", ["", "", "", "Ngày 12 tháng 01 năm 2026"]],
    ["a star before the addressees", ["", "*Nơi nhận:"]],
  ])("%s", (_, end) => {
    const reading = list([ISSUE, REPORT, end, ["", "", "", "", "Lê Thị C"]]);
    expect(reading.plan.areas).toEqual([]);
    expect(reading.plan.tasks.map(({ number, rows }) => [number, rows.last])).toEqual([
      ["1", 2],
      ["2", 3],
    ]);
    expect(repairsOf(reading, "rowDropped").map(([row]) => row)).toEqual([4, 5]);
  });

  test("how many tasks it has", () => {
    const reading = list([ISSUE, ["", "Danh mục này gồm 01 nhiệm vụ./."]]);
    expect(taskNumbered(reading, "1").text).toBe("Ban hành Kế hoạch");
  });
});

describe("words that only look like the end of a list", () => {
  test("the other half of a deadline", () => {
    const reading = list([
      [1, "Kiểm tra", "Công an xã", "", "Hoàn thành trước", "Báo cáo"],
      ["", "", "", "", "Ngày 12 tháng 11 năm 2026"],
    ]);
    expect(taskNumbered(reading, "1").deadline.due).toBe(knownDay(2026, 11, 11));
  });

  test("an agency's cell that goes on with whom it belongs to", () => {
    const reading = list([
      [1, "Kiểm tra", "Phòng Kinh tế", "", "Quý I/2026", "Báo cáo"],
      ["", "", "Trưởng phòng"],
      REPORT,
    ]);
    expect(taskNumbered(reading, "1").leadPrinted).toBe("Phòng Kinh tế\nTrưởng phòng");
  });

  test("tasks of a list without numbers that begin with Tổng", () => {
    const reading = readList(
      gridOf([
        ["Nhiệm vụ", "Chủ trì", "Thời hạn"],
        ["Tổng kiểm kê tài sản công", "Phòng Kinh tế", "Quý I/2026"],
        ["Tổng hợp báo cáo", "Công an xã", "Quý II/2026"],
      ])
    );
    expect(reading.plan.tasks.map((task) => task.text)).toEqual([
      "Tổng kiểm kê tài sản công",
      "Tổng hợp báo cáo",
    ]);
  });

  test("the police leads, which is no total", () => {
    const reading = list([ISSUE, ["", "", "Công an xã"], REPORT]);
    expect(taskNumbered(reading, "1").supporting).toEqual(["Công an xã"]);
  });

  test("a signature between two parts of a list does not end it", () => {
    const reading = list([ISSUE, ["", "TM. ỦY BAN NHÂN DÂN"], REPORT]);
    expect(reading.plan.tasks.map((task) => task.number)).toEqual(["1", "2"]);
    expect(repairsOf(reading, "rowDropped").map(([row]) => row)).toEqual([3]);
  });

  test("a cut sentence that goes on with the chairman", () => {
    const reading = list([
      [1, "Thực hiện chỉ đạo của", "Phòng Kinh tế", "", "Quý I/2026", ""],
      ["", "Chủ tịch UBND xã"],
      REPORT,
    ]);
    expect(taskNumbered(reading, "1").text).toBe("Thực hiện chỉ đạo của Chủ tịch UBND xã");
    expect(reading.plan.tasks).toHaveLength(2);
  });
});

describe("below the last task", () => {
  test.each<[string, readonly Typed[]]>([
    ["a note in the first column", ["Ghi chú: các nhiệm vụ thực hiện theo phân công"]],
    ["a note in the task column", ["", "Danh mục này gồm 02 nhiệm vụ./."]],
    ["a name under a signature", ["", "", "", "", "Đoàn Phụng Trinh"]],
  ])("%s is neither area nor task", (_, note) => {
    const reading = list([["I. Cải cách thể chế"], ISSUE, REPORT, [], note, note]);
    expect(reading.plan.areas).toHaveLength(1);
    expect(reading.plan.tasks.map((task) => task.text)).toEqual([
      "Ban hành Kế hoạch",
      "Tổng hợp báo cáo",
    ]);
    expect(repairsOf(reading, "rowDropped").map(([row]) => row)).toEqual([6, 7]);
  });

  test("the other half of the last task belongs to it, even across a blank row", () => {
    const reading = list([ISSUE, [], ["", "cải cách hành chính năm 2026"]]);
    expect(taskNumbered(reading, "1").text).toBe("Ban hành Kế hoạch cải cách hành chính năm 2026");
  });

  test("an area that has no task yet is an area", () => {
    const reading = list([["I. Cải cách thể chế"], ISSUE, ["II. Cải cách tài chính công"]]);
    expect(reading.plan.areas.map((area) => area.id)).toEqual(["the-che", "tai-chinh-cong"]);
  });
});
