import { describe, expect, test } from "@jest/globals";
import { NEW_TASK } from "../../../src/plan/slips/slipReview";
import { appendix, file, returnedRow, review, type Entries } from "./slipYear";

const POLICE = "Công an xã";
const CULTURE = "Phòng Văn hóa - Xã hội";

describe("the task of a row", () => {
  const plan = appendix();
  const task = (number: number) => plan.tasks[number - 1]!;
  const done: Entries = { status: "Đã hoàn thành" };
  const reviewed = (
    row: Partial<ReturnType<typeof returnedRow>>,
    matched = {},
    number = 33,
    agency = POLICE
  ) => {
    const returned = [
      { ...file("gửi lại.xlsx", [{ ...returnedRow(task(number), done), ...row }]), agency },
    ];
    return review({ plan, results: [], sent: [], returned }, matched);
  };

  test("is found by STT and text where the id is lost", () => {
    expect(reviewed({ taskId: null }).changes).toMatchObject([{ task: { taskId: "nv-33" } }]);
  });

  test("is found by its text where rows were renumbered, in any Unicode form", () => {
    const text = task(33).task.text.normalize("NFD").toUpperCase();
    expect(reviewed({ taskId: null, number: "1", text }).changes).toMatchObject([
      { task: { taskId: "nv-33" } },
    ]);
  });

  test("is proposed where the text was reworded", () => {
    const words = task(36).task.text.split(" ");
    const text = words.slice(0, Math.ceil(words.length * 0.6)).join(" ");
    const { changes, matches, files } = reviewed(
      { taskId: null, number: "2", text },
      {},
      36,
      CULTURE
    );
    expect(changes).toEqual([]);
    expect(matches).toMatchObject([{ candidates: [{ taskId: "nv-36" }] }]);
    expect(files).toMatchObject([{ rows: 1, waiting: 1, matched: 0, additions: 0 }]);
  });

  test("is taken once somebody says which it is", () => {
    const text = `${task(33).task.text} và báo cáo kết quả thực hiện trước ngày 30/11`;
    const [match] = reviewed({ taskId: null, text }).matches;
    const { changes, matches } = reviewed({ taskId: null, text }, { [match!.key]: "nv-33" });
    expect(matches).toEqual([]);
    expect(changes).toMatchObject([{ task: { taskId: "nv-33" } }]);
    const asNew = reviewed({ taskId: null, text }, { [match!.key]: NEW_TASK });
    expect(asNew).toMatchObject({ matches: [], changes: [], additions: [{ key: match!.key }] });
  });

  test("is not taken from its id alone where another task's text stands in the row", () => {
    const { changes, matches } = reviewed({ text: task(34).task.text });
    expect(changes).toEqual([]);
    expect(matches).toMatchObject([{ candidates: [{ taskId: "nv-34" }, { taskId: "nv-33" }] }]);
  });

  test("is asked about where something else was typed over a task", () => {
    const { matches } = reviewed({ text: "Mua sắm máy tính cho Bộ phận Một cửa" });
    expect(matches).toMatchObject([{ candidates: [{ taskId: "nv-33" }] }]);
  });

  test("is none where nothing is like it: an addition, in the area of what comes nearest", () => {
    const text = "Triển khai nền tảng số quản lý cư trú tại các thôn";
    const { additions, files } = reviewed({ taskId: null, number: "1", text });
    expect(additions).toMatchObject([{ row: { text }, sources: [{ agency: POLICE }] }]);
    expect(plan.areas.map(({ name }) => name)).toContain(additions[0]!.area);
    expect(files).toMatchObject([{ rows: 1, additions: 1 }]);
  });

  test("proposed in two copies of one file is told once", () => {
    const row = { ...returnedRow(task(1), done), taskId: null, text: "Diễn tập phòng cháy" };
    const returned = ["a.xlsx", "a (1).xlsx"].map((name) => file(name, [row]));
    const { additions } = review({ plan, results: [], sent: [], returned });
    expect(additions.map(({ sources }) => sources.map((each) => each.file))).toEqual([
      ["a (1).xlsx", "a.xlsx"],
    ]);
  });

  test("in a copied row that says something else is a conflict within one file", () => {
    const rows = [done, { status: "Đang thực hiện" }].map((entries, index) =>
      returnedRow(task(33), entries, 10 + index)
    );
    const { conflicts } = review({ plan, results: [], sent: [], returned: [file("a.xlsx", rows)] });
    expect(conflicts).toMatchObject([{ reasons: ["answersDiffer"] }]);
  });
});

describe("locked cells", () => {
  test("that came back otherwise are told", () => {
    const plan = appendix();
    const row = returnedRow(plan.tasks[32]!, {});
    const changed = {
      ...row,
      text: `${row.text} và doanh nghiệp`,
      document: { ...row.document, deadlineText: "Tháng 12/2026" },
    };
    const returned = [file("a.xlsx", [changed]), file("b.xlsx", [changed])];
    const { locked, changes } = review({ plan, results: [], sent: [], returned });
    expect(changes).toEqual([]);
    expect(locked).toMatchObject([
      { field: "text", returned: changed.text, sources: [{ file: "a.xlsx" }, { file: "b.xlsx" }] },
      { field: "deadlineText", present: row.document.deadlineText, returned: "Tháng 12/2026" },
    ]);
  });

  test("that say the same in another spelling are not", () => {
    const plan = appendix();
    const rows = plan.tasks.map((row) => {
      const { text, document, ...rest } = returnedRow(row, {});
      return {
        ...rest,
        text: text.normalize("NFD"),
        document: { ...document, lead: row.task.lead.toUpperCase() },
      };
    });
    expect(
      review({ plan, results: [], sent: [], returned: [file("a.xlsx", rows)] }).locked
    ).toEqual([]);
  });
});
