import { describe, expect, it } from "@jest/globals";
import { NOT_BUILT } from "../../src/actions/ownWorkbook";
import type { TaskAtHand } from "../../src/actions/tasks/taskAtHand";
import type { TaskSurroundings } from "../../src/actions/tasks/taskSurroundings";
import { TaskSession } from "../../src/commands/taskSession";
import { knownDay } from "../../src/plan/day";
import { answer, AROUND, atTable, openOf, settled, Table, taskWith } from "./taskBench";

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
    expect(table.tasks[0]!.values.extendedDue).toEqual({ day: knownDay(2026, 12, 31) });
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

  it("hears of a selection that is made while the form opens and the first reading is on its way", async () => {
    const table = new Table([taskWith(0, {}), taskWith(1, {})]);
    const first = answer<TaskAtHand | null>();
    const session = new TaskSession({
      ...table.actions,
      read: (around, at) => (at === null ? first.promise : table.actions.read(around, at)),
    });
    const opened = session.open();
    await settled();
    table.select({ sheet: "", row: 1 });
    await settled();
    first.give(null);
    await opened;
    expect(openOf(session).task.row).toBe(1);
  });

  it("goes by what was read on coming back, also where somebody selects meanwhile", async () => {
    const table = new Table([taskWith(0, {}), taskWith(1, {})]);
    const renamed = { ...AROUND, trackingSheet: "Theo dõi 2026" };
    const again = answer<TaskSurroundings>();
    const rounds = [Promise.resolve(AROUND), again.promise];
    const session = new TaskSession({ ...table.actions, surroundings: () => rounds.shift()! });
    await session.open();
    const opened = session.open();
    table.select({ sheet: "", row: 1 });
    await settled();
    again.give(renamed);
    await opened;
    expect(openOf(session).around).toBe(renamed);
  });

  it("shows no task of an appendix that is gone by the time the form comes back", async () => {
    const table = new Table([taskWith(0, {}), taskWith(1, {})]);
    const late = answer<TaskAtHand | null>();
    const rounds = [AROUND, NOT_BUILT];
    const session = new TaskSession({
      ...table.actions,
      surroundings: () => Promise.resolve(rounds.shift()!),
      read: (around, at) => (at === null ? table.actions.read(around, at) : late.promise),
    });
    await session.open();
    table.select({ sheet: "", row: 1 });
    await session.open();
    late.give(taskWith(1, {}));
    await settled();
    expect(session.state().kind).toBe("notBuilt");
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
