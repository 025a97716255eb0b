import { expect, test } from "@jest/globals";
import { knownDay } from "../../../src/plan/day";
import { targetsTable } from "../../../src/sheets/report/targetsTable";
import { followedTarget } from "../../plan/targets/followedTarget";

const HALF_YEAR = { to: knownDay(2026, 6, 14) };

test("targets show figures of the report's period, not ticks", () => {
  const table = targetsTable(
    [
      followedTarget({ lastYear: 88, agency: "Văn phòng" }, { firstQuarter: 80, halfYear: 92.5 }),
      followedTarget({ plan: null, sense: "qualitative" }, {}, { halfYear: "Đã tăng 2 bậc" }),
    ],
    HALF_YEAR,
    2026
  );
  expect(table.columns.map(({ header }) => header)).toContain("Thực hiện 6 tháng");
  expect(table.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  const text = "Mức độ hài lòng của người dân đạt tối thiểu 90%";
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    [1, text, "tối thiểu 90%", "88%", "92,5%", "Đạt", "Văn phòng"],
    [2, text, "Định tính", null, "Đã tăng 2 bậc", "", ""],
  ]);
  expect(table.note).toMatch(/^Tổng số 2 chỉ tiêu: 1 đạt, 0 chưa đạt, 0 chưa có số liệu, 1 không/);
});

test("a table without targets says so", () => {
  const { rows, note } = targetsTable([], HALF_YEAR, 2026);
  expect(rows).toMatchObject([{ kind: "empty" }]);
  expect(note).toBe("");
});
