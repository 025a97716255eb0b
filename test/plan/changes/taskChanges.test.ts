import { describe, expect, test } from "@jest/globals";
import { addTask, type OrderedTask } from "../../../src/plan/changes/addTask";
import { extendTask } from "../../../src/plan/changes/extendTask";
import { moveTask } from "../../../src/plan/changes/moveTask";
import { documentLine } from "../../../src/plan/changes/officialDocument";
import { stopTask } from "../../../src/plan/changes/stopTask";
import type { Decided } from "../../../src/plan/changes/yearWork";
import { knownDay } from "../../../src/plan/day";
import { STATUS_WORDS } from "../../../src/plan/vocabulary";
import type { Cells } from "../checks/followedOf";
import { after, DECISION, DIRECTORY, ECONOMY, followed, JULY_1, yearOf } from "./followedWith";

const LETTER = {
  kind: "Công văn",
  number: "120/UBND-NC",
  issuedOn: knownDay(2026, 6, 5),
  issuer: "UBND thành phố",
};
const LETTER_LINE = "Công văn số 120/UBND-NC ngày 05/6/2026 của UBND thành phố";

const WITH_FORMER = [...DIRECTORY, { ...ECONOMY, name: "Phòng cũ", kind: "former" as const }];

function oneTask(cells: Cells) {
  const year = yearOf([{ lead: "Phòng Kinh tế", ...cells }], WITH_FORMER);
  const plan = followed(year);
  return { year, plan, task: plan.tasks[0]! };
}

function outcomeOf(
  decided: Decided<{ readonly kind: string }>,
  { year }: ReturnType<typeof oneTask>
) {
  return decided.ok
    ? { cells: after(year, decided.work).rows[0]!.cells, log: decided.work.log }
    : decided.refusal;
}

test("a document is named as grounds are: kind, number, day, issuer; what is not known is left out", () => {
  expect(documentLine(LETTER)).toBe(LETTER_LINE);
  expect(documentLine({ ...LETTER, kind: "", issuer: " " })).toBe(
    "Văn bản số 120/UBND-NC ngày 05/6/2026"
  );
});

describe("a deadline is extended", () => {
  const extension = { due: knownDay(2026, 9, 30), document: LETTER };
  const extend = (cells: Cells) => {
    const given = oneTask(cells);
    return outcomeOf(extendTask(given.task, extension), given);
  };
  const due = { kind: "Ngày cụ thể", due: { day: knownDay(2026, 6, 30) } };

  test("the new day and its document stand beside the plan's own, and the log says from which day", () => {
    const cells = { ...due, extensionDocument: "Công văn số 1/UBND ngày 01/6/2026" };
    expect(extend(cells)).toMatchObject({
      cells: {
        due: { day: knownDay(2026, 6, 30) },
        extendedDue: { day: knownDay(2026, 9, 30) },
        extensionDocument: LETTER_LINE,
      },
      log: [{ work: "extended", before: "30/6/2026", after: "30/9/2026", source: LETTER_LINE }],
    });
  });

  test.each<[string, Cells, object]>([
    ["done", { ...due, status: STATUS_WORDS.done }, { kind: "over" }],
    ["stopped", { ...due, status: STATUS_WORDS.stopped }, { kind: "over" }],
    ["one that comes every quarter", { kind: "Định kỳ", rhythm: "Hằng quý" }, { kind: "noDue" }],
    [
      "due later by an extension that counts",
      {
        ...due,
        extendedDue: { day: knownDay(2026, 10, 31) },
        extensionDocument: "Công văn số 9/UBND",
      },
      { kind: "notLater", due: knownDay(2026, 10, 31) },
    ],
  ])("not of a task that is %s", (_, cells, refusal) => {
    expect(extend(cells)).toEqual(refusal);
  });

  test("a deadline that waits for an order gets its day", () => {
    expect(extend({ kind: "Theo yêu cầu" })).toMatchObject({
      cells: { extendedDue: { day: knownDay(2026, 9, 30) } },
      log: [{ before: "", after: "30/9/2026" }],
    });
  });
});

describe("a task is stopped", () => {
  const stop = (cells: Cells, reason = "Đã lồng ghép vào Đề án 06.") => {
    const given = oneTask(cells);
    return outcomeOf(stopTask(given.task, { document: LETTER, reason }), given);
  };

  test("by its document, and the reason stands below what was said of delays", () => {
    expect(stop({ status: "Đang thực hiện", delayReason: "Chưa có kinh phí." })).toMatchObject({
      cells: {
        status: "Dừng thực hiện",
        extensionDocument: LETTER_LINE,
        delayReason: "Chưa có kinh phí.\nĐã lồng ghép vào Đề án 06.",
      },
      log: [{ work: "stopped", before: "Đang thực hiện", after: "Dừng thực hiện" }],
    });
  });

  test("one that somebody stopped without a document gets it now", () => {
    expect(stop({ status: "Dừng thực hiện" })).toMatchObject({
      cells: { extensionDocument: LETTER_LINE },
    });
  });

  test("not what is done, not twice, not without a reason", () => {
    expect(stop({ status: "Đã hoàn thành" })).toEqual({ kind: "done" });
    expect(stop({ status: "Dừng thực hiện", extensionDocument: "QĐ 1" })).toEqual({
      kind: "stopped",
      document: "QĐ 1",
    });
    expect(stop({}, "  ")).toEqual({ kind: "reasonMissing" });
  });
});

describe("a task goes to another agency", () => {
  const move = (cells: Cells, to = "Phòng Hạ tầng") => {
    const given = oneTask(cells);
    const decided = moveTask(given.plan, given.task, { to, on: JULY_1, document: DECISION });
    return outcomeOf(decided, given);
  };

  test("who leads now does not support any more; the note says from whom it came", () => {
    expect(move({ supporting: "Công an xã\nPhòng Hạ tầng", note: "Ưu tiên" })).toMatchObject({
      cells: {
        lead: "Phòng Hạ tầng",
        supporting: "Công an xã",
        note: "Ưu tiên\nChuyển từ Phòng Kinh tế từ ngày 01/7/2026 theo Quyết định số 45/QĐ-UBND ngày 25/6/2026.",
      },
      log: [
        { work: "moved", before: "Phòng Kinh tế", after: "Phòng Hạ tầng" },
        { work: "moved", before: "Công an xã\nPhòng Hạ tầng", after: "Công an xã" },
      ],
    });
  });

  test("others that the lead cell names stay with the task", () => {
    expect(move({ lead: "Phòng Kinh tế; Công an xã" })).toMatchObject({
      cells: { lead: "Phòng Hạ tầng\nCông an xã", supporting: null },
    });
  });

  test("done on the day itself or later it was still open; done the day before it stays", () => {
    const done = (day: number) => ({
      status: "Đã hoàn thành",
      doneOn: { day: knownDay(2026, day === 30 ? 6 : 7, day) },
    });
    expect(move(done(1))).toMatchObject({ cells: { lead: "Phòng Hạ tầng" } });
    expect(move(done(30))).toEqual({ kind: "over" });
  });

  test("not to itself, to a group, to one that is no more, or to somebody whom the directory does not have", () => {
    expect(move({ lead: "PKT" }, "Phòng Kinh tế")).toEqual({ kind: "sameAgency" });
    expect(move({}, "Các phòng chuyên môn")).toEqual({
      kind: "isGroup",
      name: "Các phòng chuyên môn",
    });
    expect(move({}, "Phòng Mới")).toEqual({ kind: "unlisted", name: "Phòng Mới" });
    expect(move({}, "Phòng cũ")).toEqual({ kind: "isFormer", name: "Phòng cũ" });
  });
});

describe("a document orders a task", () => {
  const plan = followed(
    yearOf([{ lead: "Phòng Kinh tế", text: "Rà soát thủ tục hành chính" }], WITH_FORMER)
  );
  const ordered: OrderedTask = {
    taskId: "nv-new",
    area: "Cải cách thể chế",
    text: " Khảo sát mức độ hài lòng của người dân ",
    lead: "Phòng Khoa học",
    supporting: ["Công an xã", "Phòng Khoa học", "Công an xã"],
    deadlineText: "Trước ngày 30/9/2026",
    deliverable: "",
    document: LETTER,
  };

  test("its source is the document; a lead does not support itself", () => {
    expect(addTask(plan, ordered)).toMatchObject({
      ok: true,
      work: {
        edits: [],
        newTasks: [
          {
            taskId: "nv-new",
            area: "Cải cách thể chế",
            cells: {
              text: "Khảo sát mức độ hài lòng của người dân",
              lead: "Phòng Khoa học",
              supporting: "Công an xã",
              deadlineText: "Trước ngày 30/9/2026",
              deliverable: null,
              origin: `Bổ sung theo ${LETTER_LINE}`,
            },
          },
        ],
        log: [{ work: "taskAdded", taskId: "nv-new", source: LETTER_LINE, decision: "added" }],
      },
    });
  });

  test.each<[Partial<OrderedTask>, object]>([
    [{ text: " " }, { kind: "textMissing" }],
    [{ text: "Rà soát  thủ tục hành chính." }, { kind: "thereAlready", number: "1" }],
    [{ lead: "" }, { kind: "leadMissing" }],
    [{ lead: "Phòng Mới" }, { kind: "unlisted", name: "Phòng Mới" }],
    [{ lead: "Phòng cũ" }, { kind: "isFormer", name: "Phòng cũ" }],
    [{ lead: "Các phòng chuyên môn" }, { kind: "isGroup", name: "Các phòng chuyên môn" }],
    [{ area: "" }, { kind: "areaMissing" }],
    [{ area: "Lĩnh vực lạ" }, { kind: "areaUnlisted", name: "Lĩnh vực lạ" }],
  ])("%p is refused", (changed, refusal) => {
    expect(addTask(plan, { ...ordered, ...changed })).toEqual({ ok: false, refusal });
  });
});
