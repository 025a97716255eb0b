import { finish } from "../../../src/pace/steps";
import { knownDay } from "../../../src/plan/day";
import { rollOver } from "../../../src/plan/rollOver/rollOver";
import type { FollowedTarget } from "../../../src/plan/targets/followedTarget";
import { nextTracked } from "../../../src/sheets/nextYear/nextTracked";
import { nextYearWorkbook } from "../../../src/sheets/nextYear/nextYearWorkbook";
import { DEFAULT_PALETTE } from "../../../src/sheets/palette";
import {
  targetsHeaderOf,
  TARGETS_TABLE,
  type TargetsColumnId,
} from "../../../src/tables/targetsColumns";
import type { TrackedTask } from "../../../src/sheets/tracking";
import { seedFollowed } from "../../plan/due/seedFollowed";
import { seedInput } from "../seedInput";

const TARGET: FollowedTarget = {
  text: "Tỷ lệ hồ sơ giải quyết đúng hạn năm 2026 đạt tối thiểu 95%",
  plan: 95,
  unit: "%",
  sense: "atLeast",
  lastYear: 91,
  figures: { firstQuarter: 93, halfYear: 94, nineMonths: 94.5, year: 96.2 },
  remarks: { firstQuarter: "", halfYear: "", nineMonths: "", year: "" },
  agency: "Trung tâm Phục vụ hành chính công",
  taskNumbers: ["17", "22"],
  note: "",
};

/** The drawing of 2027 after a year in which tasks 7 and 17 came to their end; rows changed by `change`. */
function drawn(change: (row: TrackedTask) => TrackedTask = (row) => row) {
  const filledIn = { 7: { status: "Không phát sinh" }, 17: { status: "Đã hoàn thành" } };
  const followed = { ...seedFollowed({ filledIn }), targets: [TARGET] };
  const trackedBefore = seedInput().tracked.map(change);
  const rolled = finish(rollOver(followed, 2027));
  const tracked = nextTracked(rolled, trackedBefore);
  const file = nextYearWorkbook({
    rolled,
    authority: "",
    tracked,
    trackedBefore,
    periods: [],
    hasTargets: true,
    palette: DEFAULT_PALETTE,
    print: undefined,
    today: knownDay(2026, 12, 20),
  });
  return { file, tracked };
}

describe("the drawing of the next plan's workbook", () => {
  it("numbers the tasks anew, and says of unfinished ones where they come from", () => {
    const { tracked } = drawn();
    expect(tracked.map(({ cells }) => cells.number)).toEqual(tracked.map((_, index) => index + 1));
    const origins = tracked.filter(({ cells }) => cells.origin !== null);
    expect(origins.map(({ cells }) => cells.origin)).toEqual(
      origins.map(() => "Chuyển tiếp từ kế hoạch năm 2026")
    );
    expect(origins).toHaveLength(4);
  });

  it("moves the years in carried columns on, and leaves what is no text there as it is", () => {
    const carried = { "Kinh phí": 25, "Ghi chú cấp trên": "Theo dự toán năm 2026" };
    const { tracked } = drawn((row) => ({ ...row, carried }));
    expect(tracked[0]!.carried).toEqual({
      "Kinh phí": 25,
      "Ghi chú cấp trên": "Theo dự toán năm 2027",
    });
  });

  it("keeps the targets without figures: this year's result is last year's, tasks go by their new numbers", () => {
    const { file } = drawn();
    const table = file.sheets
      .flatMap(({ tables }) => tables)
      .find(({ name }) => name === TARGETS_TABLE)!;
    const cell = (id: TargetsColumnId) =>
      table.rows[0]![table.columns.findIndex(({ header }) => header === targetsHeaderOf(id))];
    expect(table.rows).toHaveLength(1);
    expect(cell("text")).toBe("Tỷ lệ hồ sơ giải quyết đúng hạn năm 2027 đạt tối thiểu 95%");
    expect(cell("plan")).toBe(95);
    expect(cell("lastYear")).toBe(96.2);
    expect(
      ["firstQuarter", "halfYear", "nineMonths", "year"].map((id) => cell(id as TargetsColumnId))
    ).toEqual([null, null, null, null]);
    // Task 22 has become the 20th, 17 has come to its end.
    expect(cell("tasks")).toBe("20");
  });
});
