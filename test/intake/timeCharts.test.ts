import { describe, expect, test } from "@jest/globals";
import { toIso } from "../../src/plan/day";
import { gridOf, type Typed } from "./gridOf";
import { readList, repairsOf } from "./readList";

const TOP = ["STT", "Nội dung", "Chủ trì", "Thời gian thực hiện", "", "", "", "Sản phẩm"];
const QUARTERS = ["", "", "", "Quý I", "Quý II", "Quý III", "Quý IV", ""];

function chart(...rows: readonly (readonly Typed[])[]) {
  return readList(
    gridOf(
      [["KẾ HOẠCH NĂM 2026"], TOP, QUARTERS, ...rows],
      [
        [2, 1, 3, 1],
        [2, 2, 3, 2],
        [2, 3, 3, 3],
        [2, 4, 2, 7],
        [2, 8, 3, 8],
      ]
    )
  );
}

describe("a list with a column for each quarter", () => {
  const reading = chart(
    [1, "Khảo sát mức độ hài lòng", "Phòng Văn hóa - Xã hội", "", "", "x", "", "Báo cáo"],
    [2, "Kiểm tra công vụ", "Công an xã", "", "X", "", "X", "Biên bản"],
    [3, "Tuyên truyền", "Công an xã", "", "", "", "", "Tin, bài"]
  );

  test("a task is due in the quarter that is marked", () => {
    const [survey, inspection, news] = reading.plan.tasks;
    expect([survey!.deadlineText, survey!.deadline.sure]).toEqual(["Quý III", true]);
    expect(toIso(survey!.deadline.due!)).toBe("2026-09-30");
    expect([inspection!.deadlineText, inspection!.deadline.sure]).toEqual([
      "Quý II, Quý IV",
      false,
    ]);
    expect([news!.deadlineText, news!.deadline.kind]).toEqual(["", "unknown"]);
  });

  test("it is told, and the chart is kept beside the plan", () => {
    expect(repairsOf(reading, "deadlineFilled")).toEqual([
      [4, 4, "", "Quý III"],
      [5, 5, "", "Quý II, Quý IV"],
    ]);
    expect(reading.plan.carriedColumns).toHaveLength(4);
    expect(reading.cells).toMatchObject({ kept: 3, flagged: 0 });
  });

  test("words in the chart are no marks", () => {
    const { plan } = chart([1, "Tổng kết năm", "Công an xã", "", "", "", "trước 20/12", "Báo cáo"]);
    expect(plan.tasks[0]!.deadlineText).toBe("");
    expect(plan.tasks[0]!.carried).toContain("trước 20/12");
  });
});
