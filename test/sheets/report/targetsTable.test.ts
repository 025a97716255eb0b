import { expect, test } from "@jest/globals";
import { knownDay } from "../../../src/plan/day";
import type { FollowedTarget } from "../../../src/plan/targets/followedTarget";
import { targetsTable } from "../../../src/sheets/report/targetsTable";
import { followedTarget } from "../../plan/targets/followedTarget";

/** The report on the first half of 2026. */
function halfYear(targets: readonly FollowedTarget[]) {
  const [from, to] = [knownDay(2025, 12, 15), knownDay(2026, 6, 14)];
  const period = { name: "6 tháng", from, to, unitsDue: null, communeDue: null, closedOn: null };
  return { targets, period, planYear: 2026 };
}

test("targets show figures of the report's period, not ticks", () => {
  const table = targetsTable(
    halfYear([
      followedTarget({ lastYear: 88, agency: "Văn phòng" }, { firstQuarter: 80, halfYear: 92.5 }),
      followedTarget({ plan: null, sense: "qualitative" }, {}, { halfYear: "Đã tăng 2 bậc" }),
    ])
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
  const { rows, note } = targetsTable(halfYear([]));
  expect(rows).toMatchObject([{ kind: "empty" }]);
  expect(note).toBe("");
});
