import { describe, expect, test } from "@jest/globals";
import { knownDay } from "../../../src/plan/day";
import {
  appendix,
  file,
  returnedRow,
  returnedSlip,
  review,
  sentTo,
  written,
  changesOf,
  type Entries,
  type Year,
} from "./slipYear";

const POLICE = "Công an xã";
const HERE = "P-2026-0001";

/** Công an xã (tasks 33 and 34) got its slip, task 33 holds something else by now, and this came back. */
function police(
  sentEntries: Entries,
  presentEntries: Entries,
  ...returned: readonly Entries[]
): Year {
  const before = appendix({ "33": sentEntries });
  const sent = sentTo(POLICE, HERE, before);
  const files = returned.map((entries, index) =>
    returnedSlip(sent, before, { "33": entries }, { file: `Công an ${index + 1}.xlsx` })
  );
  const plan = appendix({ "33": { ...sentEntries, ...presentEntries } });
  return { plan, results: [], sent: [sent], returned: files };
}

describe("an entry that came back", () => {
  test("is written where nobody else changed the cell", () => {
    const { changes, conflicts, files } = review(
      police({}, {}, { status: "Đang thực hiện", outcome: "Đã kích hoạt 1.250 tài khoản" })
    );
    expect(conflicts).toEqual([]);
    expect(
      changes.map(({ field, sent, present, returned }) => [field, sent, present, returned])
    ).toEqual([
      ["status", null, null, "Đang thực hiện"],
      ["outcome", null, null, "Đã kích hoạt 1.250 tài khoản"],
    ]);
    expect(changes[0]).toMatchObject({ task: { taskId: "nv-33", number: "33" } });
    expect(files).toMatchObject([
      {
        file: "Công an 1.xlsx",
        code: HERE,
        agency: POLICE,
        rows: 2,
        matched: 2,
        changed: 2,
        unchanged: 10,
      },
    ]);
  });

  test("says nothing where it is what was sent, even if the appendix changed since", () => {
    const { changes, conflicts } = review(
      police({ status: "Chưa thực hiện" }, { status: "Đang thực hiện" }, {})
    );
    expect([changes, conflicts]).toEqual([[], []]);
  });

  test("says nothing where the appendix says the same by now", () => {
    const { changes, conflicts } = review(
      police({}, { status: "Đã hoàn thành" }, { status: "Đã hoàn thành" })
    );
    expect([changes, conflicts]).toEqual([[], []]);
  });

  test("is a conflict where the appendix changed since", () => {
    const { changes, conflicts } = review(
      police({}, { status: "Đang thực hiện" }, { status: "Đã hoàn thành" })
    );
    expect(changes).toEqual([]);
    expect(conflicts).toMatchObject([
      {
        ...{ field: "status", sent: null, present: "Đang thực hiện", reasons: ["changedHere"] },
        answers: [{ value: "Đã hoàn thành", sources: [{ file: "Công an 1.xlsx", code: HERE }] }],
      },
    ]);
  });

  test("of an agency that answered otherwise before is told as that", () => {
    const year = police({}, { outcome: "Đạt 40%" }, { outcome: "Đạt 60%" });
    const answer = { taskId: "nv-33", field: "outcome", value: "Đạt 40%" } as const;
    const reasonsOf = (agency: string, value = answer.value as string) =>
      review({ ...year, answered: [{ ...answer, agency, value }] }).conflicts[0]!.reasons;
    expect(reasonsOf("CÔNG AN XÃ")).toEqual(["answeredBefore"]);
    expect(reasonsOf("Phòng Kinh tế")).toEqual(["changedHere"]);
    expect(reasonsOf(POLICE, "Đạt 30%")).toEqual(["changedHere"]);
  });

  test("is a conflict where two files disagree, with what each says", () => {
    const { conflicts } = review(
      police({}, {}, { outcome: "Đạt 80%" }, { outcome: "Đạt 85%" }, { outcome: "Đạt 80%" })
    );
    expect(conflicts).toMatchObject([{ field: "outcome", reasons: ["answersDiffer"] }]);
    expect(
      conflicts[0]!.answers.map(({ value, sources }) => [value, sources.map((each) => each.file)])
    ).toEqual([
      ["Đạt 80%", ["Công an 1.xlsx", "Công an 3.xlsx"]],
      ["Đạt 85%", ["Công an 2.xlsx"]],
    ]);
  });

  test("is a change once, with all files that agree", () => {
    const { changes } = review(
      police({}, {}, { status: "đang thực hiện " }, { status: "Đang thực hiện" })
    );
    expect(changes).toMatchObject([
      {
        returned: "Đang thực hiện",
        sources: [{ file: "Công an 1.xlsx" }, { file: "Công an 2.xlsx" }],
      },
    ]);
  });

  test("that was made blank waits for the clerk", () => {
    const { changes, conflicts } = review(
      police({ note: "Chờ hướng dẫn của Công an thành phố" }, {}, { note: null })
    );
    expect(changes).toEqual([]);
    expect(conflicts).toMatchObject([
      { field: "note", reasons: ["cleared"], answers: [{ value: null }] },
    ]);
  });

  test.each<readonly [keyof Entries, Entries[keyof Entries], Entries[keyof Entries]]>([
    ["status", "Đang thực hiện", "ĐANG  THỰC HIỆN"],
    ["outcome", "Đã xong\nđợt 1", "Đã xong\r\nđợt 1 "],
    ["outcome", "Hoàn thành", "Hoàn thành".normalize("NFD")],
    ["follower", "Nguyễn Văn An", "Nguyễn\u00A0Văn An"],
    ["note", null, " \u00A0\n"],
    ["doneOn", { day: knownDay(2026, 3, 5) }, "5/3/2026"],
    ["doneOn", { day: knownDay(2026, 3, 5) }, { day: knownDay(2026, 3, 5), time: 0.5 }],
    ["outcome", 12, "12"],
  ])("of %s is the same whether %j or %j", (field, sent, returned) => {
    const { changes, conflicts } = review(police({ [field]: sent }, {}, { [field]: returned }));
    expect([changes, conflicts]).toEqual([[], []]);
  });

  test("differs where a word does", () => {
    const { changes } = review(police({ outcome: "Đạt 80%" }, {}, { outcome: "đạt 80 %" }));
    expect(changes).toHaveLength(1);
  });
});

describe("an entry that its column cannot hold", () => {
  const unclear = (typed: string, reading: Entries["status"], present: Entries): Year => {
    const year = police({}, present, {});
    const [slip] = year.returned;
    const rows = slip!.rows.map((row) =>
      row.taskId === "nv-33"
        ? {
            ...row,
            entries: {
              ...row.entries,
              status: { kind: "unclear", typed, why: "noSuchStatus", reading } as const,
            },
          }
        : row
    );
    return { ...year, returned: [{ ...slip!, rows }] };
  };

  test("is asked about", () => {
    const { changes, conflicts, doubts, files } = review(unclear("xong", "Đã hoàn thành", {}));
    expect([changes, conflicts]).toEqual([[], []]);
    expect(doubts).toMatchObject([
      { field: "status", present: null, entry: { typed: "xong", reading: "Đã hoàn thành" } },
    ]);
    expect(files).toMatchObject([{ doubts: 1, unchanged: 11 }]);
  });

  test("is no question where the appendix says what it means", () => {
    const { doubts } = review(unclear("xong", "Đã hoàn thành", { status: "Đã hoàn thành" }));
    expect(doubts).toEqual([]);
  });

  test("keeps another file's clear answer from being written by itself", () => {
    const year = unclear("xong", "Đã hoàn thành", {});
    const clear = police({}, {}, { status: "Đang thực hiện" }).returned[0]!;
    const both = review({ ...year, returned: [...year.returned, { ...clear, file: "khác.xlsx" }] });
    expect(both.changes).toEqual([]);
    expect(both.conflicts).toMatchObject([{ reasons: ["answersDiffer"] }]);
    expect(both.doubts).toHaveLength(1);
  });
});

describe("who answers", () => {
  test("for a task that another agency leads by now is asked about", () => {
    const before = appendix();
    const sent = sentTo(POLICE, HERE, before);
    const plan = {
      ...before,
      tasks: before.tasks.map((row) =>
        row.id === "nv-33" ? { ...row, task: { ...row.task, lead: "Phòng Kinh tế" } } : row
      ),
    };
    const filled = { "33": { status: "Đã hoàn thành" }, "34": { status: "Đang thực hiện" } };
    const returned = [returnedSlip(sent, before, filled)];
    const { changes, conflicts } = review({ plan, results: [], sent: [sent], returned });
    expect(changes.map(({ task }) => task.number)).toEqual(["34"]);
    expect(conflicts).toMatchObject([{ task: { number: "33" }, reasons: ["otherLead"] }]);
  });

  test("for a task that a group leads may be any of them", () => {
    const plan = appendix();
    const row = returnedRow(plan.tasks[3]!, { status: "Đang thực hiện" });
    const returned = [{ ...file("tự gửi.xlsx", [row]), agency: POLICE }];
    expect(review({ plan, results: [], sent: [], returned }).changes).toHaveLength(1);
  });

  test("with an older slip after the newer one counts by what that slip held", () => {
    const january = appendix();
    const first = sentTo(POLICE, "P-2026-0001", january);
    const april = appendix({ "33": { status: "Đang thực hiện", outcome: "Đạt 40%" } });
    const second = sentTo(POLICE, "P-2026-0002", april);
    const returned = [
      returnedSlip(second, april, { "33": { outcome: "Đạt 90%" } }),
      returnedSlip(first, january, { "33": { status: "Đang thực hiện" } }),
    ];
    const year = { plan: april, results: [], sent: [first, second], returned };
    const { changes, conflicts } = review(year);
    expect(changes.map(({ field, returned: value }) => [field, value])).toEqual([
      ["outcome", "Đạt 90%"],
    ]);
    expect(conflicts).toEqual([]);
  });
});

describe("a file whose code is lost", () => {
  const lost = (
    entries: Entries,
    present: Entries,
    damage: "codeLost" | "ownList" = "codeLost"
  ) => {
    const before = appendix({ "33": { outcome: "Đạt 40%" } });
    const sent = sentTo(POLICE, HERE, before);
    const slip = returnedSlip(sent, before, { "33": entries }, { code: null, damage: [damage] });
    const plan = appendix({ "33": { outcome: "Đạt 40%", ...present } });
    return review({ plan, results: [], sent: [sent], returned: [slip] });
  };

  test("is held against the slips of its agency", () => {
    expect(lost({ outcome: "Đạt 60%" }, {}).changes).toMatchObject([{ sent: "Đạt 40%" }]);
    expect(lost({}, { outcome: "Đạt 50%" }).conflicts).toEqual([]);
  });

  test("and that is the unit's own list fills blanks, and asks about everything else", () => {
    const { changes, conflicts } = lost(
      { outcome: "Đạt 60%", status: "Đang thực hiện" },
      { note: "Đã nhắc qua điện thoại" },
      "ownList"
    );
    expect(changes).toMatchObject([{ field: "status", sent: undefined }]);
    expect(conflicts).toMatchObject([{ field: "outcome", reasons: ["noBase"], sent: undefined }]);
  });
});

test("a stale copy of our own workbook asks about what changed since, and takes nothing back", () => {
  const before = appendix({ "33": { outcome: "Tháng 4: mới lập dự thảo" } });
  const copy = returnedSlip(sentTo(POLICE, HERE, before), before, {}, { code: null });
  const plan = appendix({ "33": { outcome: "Tháng 6: đã trình, đang thẩm định" } });
  const returned = [{ ...copy, damage: ["wholeWorkbook"] as const }];
  const { changes, conflicts } = review({
    ...{ plan, results: [], returned },
    sent: [sentTo(POLICE, HERE, plan)],
  });
  expect(changes).toEqual([]);
  expect(conflicts).toMatchObject([{ field: "outcome", reasons: ["noBase"] }]);
});

test("what was written is nothing new when the same file comes again", () => {
  const year = police({}, {}, { status: "Đã hoàn thành", outcome: "Xong" });
  const after = written(year, changesOf(year));
  expect(review(after)).toMatchObject({ changes: [], conflicts: [], files: [{ unchanged: 12 }] });
});
