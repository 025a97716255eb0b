import { describe, expect, test } from "@jest/globals";
import type { PlanChanges } from "../../../src/plan/changes/yearChanges";
import { decidedOf } from "../../../src/plan/slips/decided";
import { NEW_TASK, NO_DECISIONS, type SlipDecisions } from "../../../src/plan/slips/slipReview";
import {
  appendix,
  changesOf,
  file,
  RECEIVED,
  returnedResult,
  returnedRow,
  returnedSlip,
  review,
  sentTo,
  written,
  type Entries,
  type Year,
} from "./slipYear";

const POLICE = "Công an xã";
const CODE = "P-2026-0001";

/** Task 33 was sent blank; each file answers with its entries. */
function year(present: Entries, ...returned: readonly Entries[]): Year {
  const before = appendix();
  const sent = sentTo(POLICE, CODE, before);
  return {
    ...{ plan: appendix({ "33": present }), results: [], sent: [sent] },
    returned: returned.map((entries, index) =>
      returnedSlip(sent, before, { "33": entries }, { file: `Công an ${index + 1}.xlsx` })
    ),
  };
}

function told({ log }: PlanChanges) {
  return log.map(({ source, number, field, before, returned, after, decision }) =>
    [source, number, field, `${before} < ${returned} > ${after}`, decision].join(" | ")
  );
}

const edit = (field: string, from: unknown, to: unknown) => ({ taskId: "nv-33", field, from, to });

describe("what is written of returned slips", () => {
  test("is every change that nobody left out, with a line in the log for each", () => {
    const answered = year({}, { status: "Đang thực hiện", outcome: "Đạt 40%" });
    const all = changesOf(answered);
    expect(all.edits).toEqual([
      edit("status", null, "Đang thực hiện"),
      edit("outcome", null, "Đạt 40%"),
    ]);
    expect(told(all)).toEqual([
      "Công an 1.xlsx | 33 | Trạng thái |  < Đang thực hiện > Đang thực hiện | written",
      "Công an 1.xlsx | 33 | Kết quả thực hiện |  < Đạt 40% > Đạt 40% | written",
    ]);
    expect(all.log[0]).toMatchObject({
      at: RECEIVED,
      work: "slipsReceived",
      agency: POLICE,
      taskId: "nv-33",
    });
    const [first] = review(answered).changes;
    const some = changesOf(answered, { leftOut: [first!.key] });
    expect(some.edits).toEqual([edit("outcome", null, "Đạt 40%")]);
    expect(told(some)[0]).toBe("Công an 1.xlsx | 33 | Trạng thái |  < Đang thực hiện >  | kept");
  });

  test("is nothing of a conflict before somebody chose", () => {
    const { edits, log } = changesOf(year({ outcome: "Đạt 50%" }, { outcome: "Đạt 40%" }));
    expect(edits).toEqual([]);
    expect(log).toMatchObject([
      { decision: "kept", after: "Đạt 50%", note: "phụ lục đã thay đổi sau khi gửi phiếu" },
    ]);
  });

  test.each<readonly [string, SlipDecisions["chosen"][string], readonly string[]]>([
    ["one of the answers", "Đạt 45%", ["kept", "written"]],
    ["something of the clerk's own", "Đạt 40% đến 45%", ["written", "kept"]],
    ["what stands there", "Đạt 50%", ["kept", "kept"]],
  ])("is, of a conflict, %s", (_which, choice, decisions) => {
    const answered = year({ outcome: "Đạt 50%" }, { outcome: "Đạt 40%" }, { outcome: "Đạt 45%" });
    const [conflict] = review(answered).conflicts;
    const { edits, log } = changesOf(answered, { chosen: { [conflict!.key]: choice } });
    expect(edits).toEqual(choice === "Đạt 50%" ? [] : [edit("outcome", "Đạt 50%", choice)]);
    expect(log.map(({ decision }) => decision)).toEqual(decisions);
  });

  test("is nothing of a choice made while something else stood there or was said", () => {
    const kept = year({ outcome: "Đạt 50%" }, { outcome: "Đạt 40%" });
    const chosen = { [review(kept).conflicts[0]!.key]: "Đạt 50%" };
    expect(changesOf(kept, { chosen }).edits).toEqual([]);
    const since = year({ outcome: "Đạt 60%, lãnh đạo vừa sửa" }, { outcome: "Đạt 40%" });
    expect(changesOf(since, { chosen }).edits).toEqual([]);
    expect(decidedOf(review(since), { ...NO_DECISIONS, chosen })).toEqual({ toWrite: 0, open: 1 });
    const joined = year({ outcome: "Đạt 50%" }, { outcome: "Đạt 40%" }, { outcome: "Đạt 45%" });
    expect(decidedOf(review(joined), { ...NO_DECISIONS, chosen }).open).toBe(1);
  });

  test("may be blank, where the clerk agrees that a cell was cleared", () => {
    const before = appendix({ "33": { note: "Chờ hướng dẫn" } });
    const sent = sentTo(POLICE, CODE, before);
    const returned = [returnedSlip(sent, before, { "33": { note: null } })];
    const cleared = { plan: before, results: [], sent: [sent], returned };
    const { key } = review(cleared).conflicts[0]!;
    expect(changesOf(cleared).edits).toEqual([]);
    expect(changesOf(cleared, { chosen: { [key]: null } }).edits).toEqual([
      edit("note", "Chờ hướng dẫn", null),
    ]);
  });

  test("is, of an entry that its column cannot hold, what the clerk chose, and each cell once", () => {
    const answered = year({}, { status: "Đang thực hiện" }, {});
    const rows = answered.returned[1]!.rows.map((row) => ({
      ...row,
      entries: {
        ...row.entries,
        ...(row.taskId === "nv-33" && {
          status: { kind: "unclear", typed: "gần xong", why: "noSuchStatus" } as const,
        }),
      },
    }));
    const both = {
      ...answered,
      returned: [answered.returned[0]!, { ...answered.returned[1]!, rows }],
    };
    const { conflicts, doubts } = review(both);
    const [conflict, doubt] = [conflicts[0]!.key, doubts[0]!.key];
    expect(changesOf(both).edits).toEqual([]);
    expect(changesOf(both, { chosen: { [doubt]: "Đang thực hiện" } }).edits).toEqual([
      edit("status", null, "Đang thực hiện"),
    ]);
    const chosen = { [doubt]: "Đã hoàn thành", [conflict]: "Đang thực hiện" };
    const { edits, log } = changesOf(both, { chosen });
    expect(edits).toEqual([edit("status", null, "Đang thực hiện")]);
    expect(log.map(({ returned, decision }) => [returned, decision])).toEqual([
      ["Đang thực hiện", "written"],
      ["gần xong", "kept"],
    ]);
    expect(decidedOf(review(both), { ...NO_DECISIONS, chosen }).toWrite).toBe(1);
  });

  test("names who saved the file and the other files that say the same", () => {
    const answered = year({}, { outcome: "Đạt 40%" }, { outcome: "Đạt 40%" });
    const returned = answered.returned.map((slip) => ({
      ...slip,
      savedBy: "Trần Thị Bình",
      savedAt: RECEIVED,
    }));
    expect(changesOf({ ...answered, returned }).log).toMatchObject([
      {
        source: "Công an 1.xlsx",
        note: "Trần Thị Bình lưu ngày 12/4/2026; cũng có trong Công an 2.xlsx",
      },
    ]);
  });

  test("tells the register which file came back for which slip", () => {
    expect(changesOf(year({}, {})).slips).toEqual([
      { kind: "returned", code: CODE, agency: POLICE, on: RECEIVED.day, file: "Công an 1.xlsx" },
    ]);
  });
});

describe("a row that is none of our tasks", () => {
  const plan = appendix();
  const text = "Diễn tập ứng phó sự cố an toàn thông tin";
  const row = {
    ...returnedRow(plan.tasks[32]!, { outcome: "Đã có dự thảo" }),
    ...{ taskId: null, number: "1", text },
    document: { deadlineText: "Quý III/2026", deliverable: "", supporting: "Phòng Kinh tế" },
  };
  const unclear = {
    ...row,
    entries: { ...row.entries, status: { kind: "unclear", typed: "sắp làm", why: "noSuchStatus" } },
  } as const;
  const proposed: Year = {
    ...{ plan, results: [], sent: [] },
    returned: [{ ...file("a.xlsx", [unclear]), code: CODE, agency: POLICE }],
  };
  const { key, area } = review(proposed).additions[0]!;

  test("waits", () => {
    const { newTasks, log } = changesOf(proposed);
    expect(newTasks).toEqual([]);
    expect(log).toMatchObject([{ decision: "waiting", field: "Nhiệm vụ đề xuất bổ sung" }]);
  });

  test("becomes a task of the agency with all that was filled in", () => {
    const { newTasks, log } = changesOf(proposed, { added: [key] });
    expect(newTasks).toMatchObject([
      {
        area,
        cells: {
          ...{ text, lead: POLICE, deadlineText: "Quý III/2026", supporting: "Phòng Kinh tế" },
          ...{ outcome: "Đã có dự thảo", note: null },
          origin: "Đơn vị đề xuất: Công an xã (phiếu P-2026-0001)",
        },
      },
    ]);
    expect(newTasks[0]!.cells).not.toHaveProperty("deliverable");
    expect(log).toMatchObject([{ decision: "added", taskId: newTasks[0]!.taskId }]);
  });

  test("has what no column of its own holds in the log", () => {
    const document = { ...row.document, due: "30/9/2026", progress: "mới" };
    const told = {
      ...proposed,
      returned: [{ ...proposed.returned[0]!, rows: [{ ...unclear, document }] }],
    };
    const added = review(told).additions.map((each) => each.key);
    const { log } = changesOf(told, { added });
    expect(log[0]!.returned).toContain("Hạn hoàn thành: 30/9/2026\nTiến độ: mới");
    expect(log[0]!.returned).toContain("Trạng thái: sắp làm");
  });

  test("comes twice where the same is proposed for two times of the year", () => {
    const rows = ["Quý III/2026", "Quý IV/2026"].map((deadlineText) => ({
      ...row,
      document: { ...row.document, deadlineText },
    }));
    const twice = { ...proposed, returned: [{ ...proposed.returned[0]!, rows }] };
    const added = review(twice).additions.map((each) => each.key);
    const { newTasks } = changesOf(twice, { added });
    expect(newTasks.map(({ cells }) => cells.deadlineText)).toEqual([
      "Quý III/2026",
      "Quý IV/2026",
    ]);
    expect(new Set(newTasks.map(({ taskId }) => taskId)).size).toBe(2);
  });

  test("comes twice where one file asks for it in two rows, and both are known when it comes again", () => {
    const rows = ["Đợt 1", "Đợt 2"].map((outcome) => ({
      ...row,
      entries: { outcome: { kind: "value", value: outcome, typed: outcome } },
    })) satisfies Year["returned"][number]["rows"];
    const twice = { ...proposed, returned: [{ ...proposed.returned[0]!, rows }] };
    const added = review(twice).additions.map((each) => each.key);
    const changes = changesOf(twice, { added });
    expect(changes.newTasks.map(({ cells }) => cells.outcome)).toEqual(["Đợt 1", "Đợt 2"]);
    expect(review(written(twice, changes))).toMatchObject({
      ...{ additions: [], matches: [], conflicts: [], changes: [] },
    });
  });

  test("has its day for a deadline where it says no other", () => {
    const document = { due: "30/9/2026" };
    const dated = {
      ...proposed,
      returned: [{ ...proposed.returned[0]!, rows: [{ ...row, document }] }],
    };
    const added = review(dated).additions.map((each) => each.key);
    expect(changesOf(dated, { added }).newTasks).toMatchObject([
      { cells: { deadlineText: "30/9/2026", note: null } },
    ]);
  });

  test("comes into the area that the clerk chose", () => {
    const areas = { [key]: "Xây dựng, phát triển chính quyền số" };
    expect(changesOf(proposed, { added: [key], areas }).newTasks).toMatchObject([
      { area: "Xây dựng, phát triển chính quyền số" },
    ]);
  });

  test("comes once, though two files fill it in differently", () => {
    const other = { ...proposed.returned[0]!, file: "b.xlsx", rows: [row] };
    const both = { ...proposed, returned: [...proposed.returned, other] };
    const added = review(both).additions.map((each) => each.key);
    expect(added).toHaveLength(2);
    const { newTasks, log } = changesOf(both, { added });
    expect(newTasks).toHaveLength(1);
    expect(log.map(({ decision }) => decision)).toEqual(["added", "waiting"]);
  });

  test("is its task when the file comes again", () => {
    const after = written(proposed, changesOf(proposed, { added: [key] }));
    const again = review(after);
    expect(again).toMatchObject({ additions: [], matches: [], conflicts: [] });
    expect(changesOf(after, { added: [key] }).newTasks).toEqual([]);
  });

  test("that was proposed for a task comes as a new one where the clerk says so", () => {
    const like = {
      ...unclear,
      text: `${plan.tasks[32]!.task.text} và tại trường học trên địa bàn`,
    };
    const other = { ...proposed, returned: [{ ...proposed.returned[0]!, rows: [like] }] };
    const [match] = review(other).matches;
    expect(changesOf(other)).toMatchObject({ newTasks: [], log: [{ decision: "waiting" }] });
    const asNew = { matched: { [match!.key]: NEW_TASK } };
    expect(changesOf(other, { ...asNew, added: [match!.key] }).newTasks).toHaveLength(1);
    expect(changesOf(other, asNew).newTasks).toEqual([]);
  });
});

test("what is only told stands in the log, too", () => {
  const plan = appendix();
  const row = returnedRow(plan.tasks[32]!, {});
  const slip = {
    ...file("a.xlsx", [{ ...row, document: { ...row.document, deadlineText: "Tháng 12/2026" } }]),
    results: [returnedResult({ number: "99", document: "5/BC-CAX" })],
  };
  const { edits, log } = changesOf({ plan, results: [], sent: [], returned: [slip] });
  expect(edits).toEqual([]);
  expect(log).toMatchObject([
    { field: "Kết quả, văn bản", number: "99", returned: "5/BC-CAX", decision: "waiting" },
    { field: "Thời gian thực hiện/hoàn thành", returned: "Tháng 12/2026", decision: "kept" },
  ]);
});
