import { describe, expect, it } from "@jest/globals";
import { ExcelProblem } from "../../src/excel/problem";
import { knownDay } from "../../src/plan/day";
import { atTable, settled, taskWith } from "./taskBench";

const day = (month: number, dayOfMonth: number) => ({ day: knownDay(2026, month, dayOfMonth) });

describe("typing into the form", () => {
  it("asks nothing of Excel until the field is left, and shows at once what is on the way", async () => {
    const { table, session, open } = await atTable(taskWith(0, {}));
    table.hold();
    for (const text of ["Đ", "Đã", "Đã trình"]) {
      session.type("note", text);
    }
    expect(table.asked).toEqual([]);
    expect(open().typed.note).toBe("Đã trình");
    session.leave("note");
    expect(open().task.values.note).toBe("Đã trình");
    expect(open().queue.jobs).toHaveLength(1);
    session.type("outcome", "Xong bước 1");
    await table.answer();
    expect(open().typed.outcome).toBe("Xong bước 1");
    expect(open().task.values.note).toBe("Đã trình");
    expect(open().queue.jobs).toEqual([]);
  });

  it("writes nothing where the field says what it said", async () => {
    const { table, session } = await atTable(taskWith(0, { note: "Có" }));
    session.type("note", "Có thể");
    session.type("note", "Có");
    session.leave("note");
    await settled();
    expect(table.asked).toEqual([]);
  });

  it("takes days as they are typed here, and keeps in sight what is none", async () => {
    const { table, session, open } = await atTable(taskWith(0, {}));
    session.type("doneOn", "31/6/2026");
    expect(session.leave("doneOn")).toBe(false);
    expect(open()).toMatchObject({ typed: { doneOn: "31/6/2026" }, wrong: ["doneOn"] });
    session.choose("doneOn", "30/6/2026");
    await settled();
    expect(open()).toMatchObject({ typed: {}, wrong: [] });
    expect(table.tasks[0]!.values.doneOn).toEqual(day(6, 30));
  });

  it("writes what certainly follows in the same step, and asks about the rest", async () => {
    const { table, session, open } = await atTable(taskWith(0, {}));
    session.choose("deadlineText", "Trước ngày 30/6/2026");
    await settled();
    expect(table.asked).toHaveLength(1);
    expect(table.tasks[0]!.values).toMatchObject({
      deadlineText: "Trước ngày 30/6/2026",
      kind: "Ngày cụ thể",
      due: day(6, 29),
    });
    session.choose("status", "Đã hoàn thành");
    await settled();
    expect(open().offers).toMatchObject([{ field: "doneOn", to: day(6, 10) }]);
    session.answerOffers(true);
    await settled();
    expect(table.tasks[0]!.values.doneOn).toEqual(day(6, 10));
    expect(open().offers).toEqual([]);
  });
});

describe("changes on their way to Excel", () => {
  it("are written in the order in which they were made, one after the other", async () => {
    const { table, session } = await atTable(taskWith(0, {}));
    table.hold();
    session.choose("note", "một");
    session.choose("note", "hai");
    session.choose("leader", "Chủ tịch UBND xã");
    expect(table.asked).toHaveLength(1);
    await table.answer();
    await table.answer();
    await table.answer();
    const written = table.asked.flatMap((change) => (change.kind === "fields" ? [change] : []));
    expect(written.map(({ edits }) => edits.map(({ from, to }) => [from, to]))).toEqual([
      [[null, "một"]],
      [["một", "hai"]],
      [[null, "Chủ tịch UBND xã"]],
    ]);
  });

  it("wait where Excel refuses, and nothing is lost", async () => {
    const { table, session, open } = await atTable(taskWith(0, {}));
    const refusal = new ExcelProblem("editing", "InvalidOperationInCellEditMode", "");
    table.refusal = refusal;
    session.choose("note", "một");
    session.choose("note", "hai");
    await settled();
    expect(open().queue.fault).toEqual({ cause: refusal });
    expect(open().task.values.note).toBe("hai");
    expect(table.tasks[0]!.values.note).toBeNull();
    session.retry();
    await settled();
    expect(open().queue).toMatchObject({ fault: null, jobs: [] });
    expect(table.tasks[0]!.values.note).toBe("hai");
  });

  it("can be given up: the row shows what it holds", async () => {
    const { table, session, open } = await atTable(taskWith(0, { note: "cũ" }));
    table.refusal = new Error("no answer");
    session.choose("note", "mới");
    await settled();
    await session.giveUp();
    expect(open().task.values.note).toBe("cũ");
    expect(open().queue).toMatchObject({ fault: null, jobs: [] });
  });

  it("leave alone what somebody else wrote; both can be seen, and one chosen", async () => {
    const { table, session, open } = await atTable(taskWith(0, {}));
    table.write(0, { note: "của người khác" });
    session.choose("note", "của tôi");
    await settled();
    expect(table.tasks[0]!.values.note).toBe("của người khác");
    expect(open().task.values.note).toBe("của người khác");
    const [conflict] = open().conflicts;
    expect(conflict).toMatchObject({ number: "1", edit: { to: "của tôi" } });
    session.settle(conflict!, "mine");
    await settled();
    expect(table.tasks[0]!.values.note).toBe("của tôi");
    expect(open().conflicts).toEqual([]);
  });
});

describe("taking back", () => {
  it("undoes the last change with what followed from it, and makes it again", async () => {
    const { table, session, open } = await atTable(taskWith(0, {}));
    session.choose("note", "ghi chú");
    session.choose("deadlineText", "Quý II/2026");
    await settled();
    expect(open().queue.undo).toEqual({ number: "1", what: "deadlineText" });
    session.reverse("undo");
    await settled();
    expect(table.tasks[0]!.values).toMatchObject({ deadlineText: null, kind: null, due: null });
    expect(open().queue).toMatchObject({ undo: { what: "note" }, redo: { what: "deadlineText" } });
    session.reverse("redo");
    await settled();
    expect(table.tasks[0]!.values).toMatchObject({ deadlineText: "Quý II/2026", due: day(6, 30) });
    expect(open().queue.redo).toBeNull();
  });

  it("takes back what is still on its way, once it is written", async () => {
    const { table, session } = await atTable(taskWith(0, {}));
    table.hold();
    session.choose("note", "một");
    session.reverse("undo");
    await table.answer();
    await table.answer();
    expect(table.tasks[0]!.values.note).toBeNull();
  });

  it("leaves alone what somebody wrote since", async () => {
    const { table, session, open } = await atTable(taskWith(0, {}));
    session.choose("note", "một");
    await settled();
    table.write(0, { note: "của người khác" });
    session.reverse("undo");
    await settled();
    expect(table.tasks[0]!.values.note).toBe("của người khác");
    expect(open().conflicts).toHaveLength(1);
  });
});
