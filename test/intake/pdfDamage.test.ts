import { describe, expect, test } from "@jest/globals";
import { knownDay } from "../../src/plan/day";
import { gridOf } from "./gridOf";
import { readList, repairsOf, taskNumbered } from "./readList";

const HEADER = ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian thực hiện", "Sản phẩm"];

describe("a list copied out of a PDF", () => {
  const reading = readList(
    gridOf([
      ["DANH MỤC NHIỆM VỤ NĂM 2026"],
      HEADER,
      [1, "Tổ ch ức thực hi ện", "Ph òng Kinh t ế", "Trước ng ày 15/01/2026", "Kếhoạch"],
      [2, "Ban hành Kế hoạch số 310/KH-UBND", "Phòng Kinh tế", "Quý I/2026", "Kế hoạch"],
    ])
  );

  test("is read as it was before", () => {
    expect(taskNumbered(reading, "1")).toMatchObject({
      text: "Tổ chức thực hiện",
      lead: "Phòng Kinh tế",
      deadlineText: "Trước ngày 15/01/2026",
      deadline: { kind: "date", due: knownDay(2026, 1, 14), sure: true },
    });
  });

  test("says of every cell what was mended", () => {
    expect(repairsOf(reading, "textMended")).toEqual([
      [3, 3, "Tổ ch ức thực hi ện", "Tổ chức thực hiện"],
      [3, 3, "Ph òng Kinh t ế", "Phòng Kinh tế"],
      [3, 3, "Trước ng ày 15/01/2026", "Trước ngày 15/01/2026"],
      [3, 3, "Kếhoạch", "Kế hoạch"],
    ]);
  });

  test("loses no cell", () => {
    expect(reading.cells.flagged).toBe(0);
    expect(reading.lost).toEqual([]);
  });
});

describe("a list from a program with American dates", () => {
  const rows = [
    [1, "Ban hành Kế hoạch", "Phòng Kinh tế", "3/4/2026", "Kế hoạch"],
    [2, "Báo cáo", "Phòng Kinh tế", "15/5/2026", "Báo cáo"],
  ];
  const sureWith = (other: string): readonly boolean[] => {
    const last = [3, "Tập huấn", "Công an xã", other, "Hội nghị"];
    const reading = readList(gridOf([["DANH MỤC NHIỆM VỤ NĂM 2026"], HEADER, ...rows, last]));
    return ["1", "2"].map((number) => taskNumbered(reading, number).deadline.sure);
  };

  test("leaves a day doubtful that may be read month first", () => {
    expect(sureWith("3/31/2026")).toEqual([false, true]);
  });

  test("is none where no day says so", () => {
    expect(sureWith("31/3/2026")).toEqual([true, true]);
  });
});
