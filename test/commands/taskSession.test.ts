import { describe, expect, it } from "@jest/globals";
import { ExcelProblem } from "../../src/excel/problem";
import { knownDay } from "../../src/plan/day";
import { TaskSession } from "../../src/commands/taskSession";
import { atTable, settled, Table, taskWith } from "./taskBench";

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

describe("following the selection", () => {
  it("shows the task of the selected row, and writes before it what was typed", async () => {
    const { table, session, open } = await atTable(taskWith(0, {}), taskWith(1, {}));
    session.type("note", "dở dang");
    table.select({ sheet: "", row: 1 });
    await settled();
    expect(open().task.row).toBe(1);
    expect(open().typed).toEqual({});
    expect(table.tasks[0]!.values.note).toBe("dở dang");
  });

  it("stays with a task while one of its fields holds something that cannot be written", async () => {
    const { table, session, open } = await atTable(taskWith(0, {}), taskWith(1, {}));
    session.type("doneOn", "mai");
    table.select({ sheet: "", row: 1 });
    await settled();
    expect(open()).toMatchObject({ task: { row: 0 }, wrong: ["doneOn"] });
    session.drop("doneOn");
    table.select({ sheet: "", row: 1 });
    await settled();
    expect(open().task.row).toBe(1);
  });

  it("writes into the old task what was typed while the next one was being read", async () => {
    const { table, session, open } = await atTable(taskWith(0, {}), taskWith(1, {}));
    table.select({ sheet: "", row: 1 });
    session.type("note", "chữ đầu");
    await settled();
    expect(open()).toMatchObject({ task: { row: 1 }, typed: {} });
    expect(table.tasks.map(({ values }) => values.note)).toEqual(["chữ đầu", null]);
  });

  it("stays where what was typed meanwhile cannot be written, and says for what", async () => {
    const { table, session, open } = await atTable(taskWith(0, {}), taskWith(1, {}));
    table.select({ sheet: "", row: 1 });
    session.type("due", "cuối tháng");
    await settled();
    expect(open()).toMatchObject({
      task: { row: 0 },
      typed: { due: "cuối tháng" },
      heldUp: { what: "due", isAsked: false },
    });
    session.type("due", "30/6/2026");
    expect(open().heldUp).toBeNull();
  });

  it("stays with a wrong day and an unfinished line also where the form was left and comes back", async () => {
    const table = new Table([taskWith(0, {}), taskWith(1, {})]);
    let active = 0;
    const session = new TaskSession({
      ...table.actions,
      read: () => Promise.resolve(table.tasks[active]!),
    });
    await session.open();
    session.type("doneOn", "mai");
    session.openResult(null);
    session.typeResult("issuedOn", "31/4/2026");
    await session.close();
    active = 1;
    await session.open();
    expect(session.state()).toMatchObject({
      task: { row: 0 },
      typed: { doneOn: "mai" },
      result: { text: { issuedOn: "31/4/2026" }, isWrong: true },
      heldUp: { what: "doneOn" },
    });
    session.drop("doneOn");
    session.dropResult();
    await session.follow(null);
    expect(session.state()).toMatchObject({ task: { row: 1 }, heldUp: null, result: null });
  });

  it("does not take a copied row with the same id for the task itself", async () => {
    const copy = { ...taskWith(1, {}), id: "nv-0" };
    const { table, session, open } = await atTable(taskWith(0, {}), copy);
    table.hold();
    session.choose("note", "của dòng đầu");
    table.select({ sheet: "", row: 1 });
    await settled();
    expect(open().task.values.note).toBeNull();
    await table.answer();
    expect(open().task).toMatchObject({ row: 1, values: { note: null } });
  });

  it("says what is wrong where something else is asked for in the form", async () => {
    const { table, session, open } = await atTable(taskWith(0, {}), taskWith(1, {}));
    session.type("extendedDue", "tháng sau");
    await session.step("next");
    expect(open()).toMatchObject({
      task: { row: 0 },
      heldUp: { what: "extendedDue", isAsked: true },
    });
    session.choose("extendedDue", "31/12/2026");
    await session.step("next");
    expect(open()).toMatchObject({ task: { row: 1 }, heldUp: null });
    expect(table.tasks[0]!.values.extendedDue).toEqual(day(12, 31));
  });

  it("keeps the last task in sight where the selection is on none", async () => {
    const { table, open } = await atTable(taskWith(0, {}));
    table.select({ sheet: "", row: 9 });
    await settled();
    expect(open()).toMatchObject({ task: { row: 0 }, isElsewhere: true });
  });

  it("does not answer a former selection when a later one is there already", async () => {
    const { table, open } = await atTable(taskWith(0, {}), taskWith(1, {}), taskWith(2, {}));
    table.select({ sheet: "", row: 1 });
    table.select({ sheet: "", row: 2 });
    await settled();
    expect(open().task.row).toBe(2);
  });

  it("shows a change of another task only there", async () => {
    const { table, session, open } = await atTable(taskWith(0, {}), taskWith(1, {}));
    table.hold();
    session.choose("note", "của nhiệm vụ 1");
    table.select({ sheet: "", row: 1 });
    await settled();
    expect(open().task.values.note).toBeNull();
    await table.answer();
    expect(open().task).toMatchObject({ row: 1, values: { note: null } });
  });

  it("ends with the form, also where Excel has not begun to tell yet", async () => {
    const table = new Table([taskWith(0, {})]);
    let listening = 0;
    const watch = async () => {
      await settled();
      listening += 1;
      return async () => void (listening -= 1);
    };
    const session = new TaskSession({ ...table.actions, watch });
    const opened = session.open();
    await session.close();
    await opened;
    expect(listening).toBe(0);
    await session.open();
    expect(listening).toBe(1);
    await session.close();
    expect(listening).toBe(0);
  });

  it("says that there is no further task", async () => {
    const { session, open } = await atTable(taskWith(0, {}), taskWith(1, {}));
    await session.step("next");
    expect(open().task.row).toBe(1);
    await session.step("nextOverdue");
    expect(open()).toMatchObject({ task: { row: 1 }, nothingFound: "nextOverdue" });
  });
});
