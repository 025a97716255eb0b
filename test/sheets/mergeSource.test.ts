import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { knownDay } from "../../src/plan/day";
import { newTaskId } from "../../src/plan/taskId";
import { mergeSource, type Merged } from "../../src/sheets/mergeSource";
import type { TrackedTask } from "../../src/sheets/tracking";
import { merge } from "./mergeAgain";
import { planOf, taskOf } from "./planOf";

const CHECK = taskOf({
  number: "9",
  text: "Rà soát danh mục văn bản quy phạm pháp luật",
  lead: "Văn phòng HĐND và UBND",
  deadlineText: "Cả năm 2026",
});
const AUDIT = taskOf({
  number: "31",
  areaId: "tai-chinh-cong",
  text: "Tổng kiểm kê tài sản công",
  lead: "Phòng Kinh tế",
  deadlineText: "Quý I/2026",
});
const PLAN = planOf([CHECK, AUDIT]);

/** The table after somebody typed into the row with this text. */
function typed(merged: Merged, text: string, cells: Partial<TrackedTask["cells"]>): Merged {
  const rows = merged.rows.map((row) =>
    row.cells.text === text ? { ...row, cells: { ...row.cells, ...cells } } : row
  );
  return { ...merged, rows };
}

function rowOf(merged: Merged, number: number): TrackedTask {
  const row = merged.rows.find(({ cells }) => cells.number === number);
  if (!row) {
    throw new Error(`There is no task ${number}.`);
  }
  return row;
}

describe("the first build", () => {
  test("takes every task in the source's order, with an id and blank tracking columns", () => {
    const { rows, base, conflicts } = merge(PLAN);
    expect(rows.map(({ cells }) => [cells.number, cells.area, cells.lead, cells.status])).toEqual([
      [9, "Cải cách thể chế", "Văn phòng HĐND và UBND", null],
      [31, "Cải cách tài chính công", "Phòng Kinh tế", null],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
    expect(base.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(conflicts).toEqual([]);
  });

  test("skips the blank row of an empty table", () => {
    const blank = { id: "", cells: { ...merge(PLAN).rows[0]!.cells }, carried: {} };
    const cells = Object.fromEntries(
      Object.keys(blank.cells).map((key) => [key, null])
    ) as TrackedTask["cells"];
    expect(merge(PLAN, { rows: [{ ...blank, cells }], base: [] }).rows).toHaveLength(2);
  });
});

describe("a change in the source", () => {
  const first = merge(PLAN);
  const later = planOf([CHECK, { ...AUDIT, deadlineText: "Quý II/2026" }]);

  test("arrives where the table still says what the source said", () => {
    expect(rowOf(merge(later, first), 31).cells.deadlineText).toBe("Quý II/2026");
  });

  test("leaves what staff reported alone", () => {
    const reported = typed(first, AUDIT.text, { status: "Đang thực hiện", note: "chờ hướng dẫn" });
    expect(rowOf(merge(later, reported), 31).cells).toMatchObject({
      deadlineText: "Quý II/2026",
      status: "Đang thực hiện",
      note: "chờ hướng dẫn",
    });
  });

  test("gives way to what was changed in the table, and both are told", () => {
    const changed = typed(first, AUDIT.text, { deadlineText: "Quý III/2026" });
    const result = merge(later, changed);
    expect(rowOf(result, 31).cells.deadlineText).toBe("Quý III/2026");
    expect(result.conflicts).toEqual([
      {
        rule: "source-conflict",
        severity: "warning",
        rows: AUDIT.rows,
        task: "31",
        values: {
          column: "Thời gian thực hiện/hoàn thành",
          table: "Quý III/2026",
          source: "Quý II/2026",
        },
      },
    ]);
  });

  test("is still told at the next merge, until one side gives way", () => {
    const changed = typed(first, AUDIT.text, { deadlineText: "Quý III/2026" });
    const again = merge(later, merge(later, changed));
    expect(again.conflicts.map(({ rule }) => rule)).toEqual(["source-conflict"]);
    const settled = typed(again, AUDIT.text, { deadlineText: "Quý II/2026" });
    expect(merge(later, settled).conflicts).toEqual([]);
  });
});

describe("a change in the table", () => {
  const first = merge(PLAN);

  test("stays while the source stays", () => {
    const corrected = typed(first, AUDIT.text, {
      kind: "Ngày cụ thể",
      due: { day: knownDay(2026, 3, 20) },
    });
    const result = merge(PLAN, corrected);
    expect(rowOf(result, 31).cells.due).toEqual({ day: knownDay(2026, 3, 20) });
    expect(result.conflicts).toEqual([]);
  });

  test("of the text does not make the task a new one", () => {
    const reworded = typed(first, AUDIT.text, { text: "Kiểm kê toàn bộ tài sản công năm 2026" });
    const result = merge(PLAN, reworded);
    expect(result.rows).toHaveLength(2);
    expect(rowOf(result, 31).cells.text).toBe("Kiểm kê toàn bộ tài sản công năm 2026");
  });

  test("that deletes a row is respected, with a finding", () => {
    const without = { ...first, rows: first.rows.filter(({ cells }) => cells.number !== 9) };
    const result = merge(PLAN, without);
    expect(result.rows.map(({ cells }) => cells.number)).toEqual([31]);
    expect(result.conflicts.map(({ rule, task }) => [rule, task])).toEqual([
      ["removed-from-table", "9"],
    ]);
  });

  test("that adds a row of the users' own keeps it without a finding", () => {
    const own: TrackedTask = {
      ...first.rows[0]!,
      id: "",
      cells: { ...first.rows[0]!.cells, number: 40, text: "Nhiệm vụ giao thêm" },
    };
    const result = merge(PLAN, { ...first, rows: [...first.rows, own] });
    expect(rowOf(result, 40).id).not.toBe("");
    expect(result.conflicts).toEqual([]);
  });
});

describe("tasks come and go in the source", () => {
  const first = merge(PLAN);
  const ISSUE = taskOf({ number: "10", text: "Ban hành kế hoạch kiểm tra văn bản" });

  test("a new one stands at the end of its area", () => {
    const result = merge(planOf([CHECK, ISSUE, AUDIT]), first);
    expect(result.rows.map(({ cells }) => cells.number)).toEqual([9, 10, 31]);
  });

  test("one of an area that the table does not have stands last", () => {
    const onlyCheck = merge(planOf([CHECK]));
    const result = merge(planOf([AUDIT, CHECK]), onlyCheck);
    expect(result.rows.map(({ cells }) => cells.number)).toEqual([9, 31]);
  });

  test("one that is gone stays in the table with a finding", () => {
    const result = merge(planOf([AUDIT]), first);
    expect(result.rows).toHaveLength(2);
    expect(result.conflicts.map(({ rule, task }) => [rule, task])).toEqual([
      ["not-in-source", "9"],
    ]);
  });

  test("one whose wording and place changed keeps its row by its number", () => {
    const text = "Rà soát, hệ thống hóa danh mục văn bản quy phạm pháp luật của xã";
    const result = merge(planOf([AUDIT, { ...CHECK, text }]), first);
    expect(result.rows).toHaveLength(2);
    expect(rowOf(result, 9)).toMatchObject({ id: rowOf(first, 9).id, cells: { text } });
  });

  test("one that is worded anew and else the same keeps its row", () => {
    const full = { ...CHECK, deliverable: "Báo cáo kết quả" };
    const before = merge(planOf([full, AUDIT]));
    const result = merge(planOf([{ ...full, text: "Tự kiểm tra văn bản" }, AUDIT]), before);
    expect(result.rows.map(({ id }) => id)).toEqual(before.rows.map(({ id }) => id));
    expect(rowOf(result, 9).cells.text).toBe("Tự kiểm tra văn bản");
  });

  test("another task under the same number is another task", () => {
    const other = taskOf({ number: "9", text: "Tuyên truyền chuyển đổi số trong trường học" });
    expect(merge(planOf([other, AUDIT]), first).rows).toHaveLength(3);
  });

  test("two tasks that change their numbers keep their rows", () => {
    const swapped = planOf([
      { ...CHECK, number: "31" },
      { ...AUDIT, number: "9" },
    ]);
    const result = merge(swapped, first);
    expect(rowOf(result, 31).id).toBe(rowOf(first, 9).id);
    expect(rowOf(result, 9).id).toBe(rowOf(first, 31).id);
  });
});

describe("ids", () => {
  const first = merge(PLAN);

  test("of a row and its edited copy the unchanged one keeps the id", () => {
    const copy = {
      ...first.rows[0]!,
      cells: { ...first.rows[0]!.cells, text: "Bản chép để sửa", number: 90 },
    };
    const result = merge(PLAN, { ...first, rows: [copy, ...first.rows] });
    expect(result.rows[1]!.id).toBe(first.rows[0]!.id);
    expect(new Set(result.rows.map(({ id }) => id)).size).toBe(3);
    expect(result.conflicts.map(({ rule, task }) => [rule, task])).toEqual([
      ["duplicate-id", "90"],
    ]);
  });

  test("look like no number, date, address or formula", () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (stream) => {
          expect(newTaskId(() => stream.next().value as number)).toMatch(
            /^nv-[b-df-hj-np-tv-z]{8}$/
          );
        }
      )
    );
  });
});

test("where nobody remembers what was written, blanks are filled, and what differs stays and is told", () => {
  const first = typed(merge(PLAN), AUDIT.text, {
    deliverable: "Báo cáo của phòng",
    deadlineText: null,
    lead: "Phòng Tài chính",
  });
  const result = merge(PLAN, { rows: first.rows, base: [] });
  expect(rowOf(result, 31).cells).toMatchObject({
    lead: "Phòng Tài chính",
    deadlineText: "Quý I/2026",
    deliverable: "Báo cáo của phòng",
  });
  expect(result.conflicts.map(({ rule, values }) => [rule, values.table, values.source])).toEqual([
    ["source-conflict", "Phòng Tài chính", "Phòng Kinh tế"],
  ]);
});

test("carried columns follow the same rule, and one that the table has itself says where it comes from", () => {
  const plan = planOf([{ ...CHECK, carried: ["Sở Tư pháp"] }], ["Ghi chú"]);
  const first = merge(plan);
  expect(first.carriedColumns).toEqual(["Ghi chú (danh sách gốc)"]);
  expect(first.rows[0]!.carried).toEqual({ "Ghi chú (danh sách gốc)": "Sở Tư pháp" });
  const later = merge(planOf([{ ...CHECK, carried: ["Sở Nội vụ"] }], ["Ghi chú"]), first);
  expect(later.rows[0]!.carried).toEqual({ "Ghi chú (danh sách gốc)": "Sở Nội vụ" });
  expect(later.rows[0]!.cells.note).toBeNull();
});

test("in an issued plan agencies stand as printed", () => {
  const printed = taskOf({
    number: "1",
    text: "Ban hành Kế hoạch",
    lead: "Phòng Văn hóa - Xã hội",
    leadPrinted: "Phòng Văn hoá-xã hội",
  });
  const leadIn = (planState: "draft" | "issued"): unknown =>
    mergeSource({ plan: planOf([printed]), planState, table: [], base: [], newId: () => "nv-b" })
      .rows[0]!.cells.lead;
  expect(leadIn("draft")).toBe("Phòng Văn hóa - Xã hội");
  expect(leadIn("issued")).toBe("Phòng Văn hoá-xã hội");
});
