import { describe, expect, it } from "@jest/globals";
import { atTable, settled, taskWith } from "./taskBench";

const TEXT = { text: "Rà soát thủ tục hành chính nội bộ" };

/** The row to which each change went that Excel was asked for. */
function rowsOf(table: Awaited<ReturnType<typeof atTable>>["table"]): readonly number[] {
  return table.asked.map(({ place }) => place.row);
}

describe("a task whose row moves while changes wait", () => {
  it("shows what waits for it all along, and is written where it stands by now", async () => {
    const { table, session, open } = await atTable(taskWith(0, TEXT), taskWith(1, {}));
    table.hold();
    session.choose("note", "Chờ đoàn kiểm tra");
    session.choose("outcome", "Đã trình dự thảo");
    table.insertAbove(0);
    await table.answer();
    expect(open().task).toMatchObject({
      row: 1,
      values: { note: "Chờ đoàn kiểm tra", outcome: "Đã trình dự thảo" },
    });
    await table.answer();
    expect(table.tasks[1]!.values).toMatchObject({
      ...TEXT,
      note: "Chờ đoàn kiểm tra",
      outcome: "Đã trình dự thảo",
    });
    expect(table.tasks[0]!.values).toMatchObject({ note: null, outcome: null });
    expect(rowsOf(table)).toEqual([0, 1]);
  });

  it("is taken back, and made again, where it stands by now", async () => {
    const { table, session } = await atTable(taskWith(0, TEXT));
    session.choose("note", "một");
    session.choose("outcome", "hai");
    session.choose("leader", "Chủ tịch UBND xã");
    await settled();
    session.reverse("undo");
    await settled();
    table.insertAbove(0);
    session.reverse("undo");
    await settled();
    session.reverse("undo");
    await settled();
    expect(table.tasks[1]!.values).toMatchObject({ note: null, outcome: null, leader: null });
    for (let n = 0; n < 3; n += 1) {
      session.reverse("redo");
      await settled();
    }
    expect(table.tasks[1]!.values).toMatchObject({
      note: "một",
      outcome: "hai",
      leader: "Chủ tịch UBND xã",
    });
    // Only the first change after the rows moved had to look for its task.
    expect(rowsOf(table)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1]);
  });
});

describe("a row without an id", () => {
  it("is given one by the first change, and those that wait for it are not lost", async () => {
    const { table, session, open } = await atTable({ ...taskWith(0, TEXT), id: "" });
    table.hold();
    session.choose("note", "một");
    session.choose("outcome", "hai");
    await table.answer();
    await table.answer();
    expect(table.tasks[0]!.values).toMatchObject({ note: "một", outcome: "hai" });
    expect(open()).toMatchObject({ gone: null, task: { id: "nv-moi-0" } });
  });
});
