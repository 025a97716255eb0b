import { checkAppendix } from "../../../src/actions/checkAppendix";
import { editTasks, type EditedTasks } from "../../../src/actions/tasks/editTasks";
import { NOT_BUILT } from "../../../src/actions/ownWorkbook";
import { knownDay } from "../../../src/plan/day";
import type { TaskEdit } from "../../../src/plan/taskField";
import { AS_OF, contentsOf, openBuilt, openHost } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { saveValues } from "../settingsOnSheet";

const SHEET = "Phụ lục (theo dõi)";

interface TableRow {
  readonly row: number;
  readonly id: string;
}

/** Where a column of the tracking table stands, 1-based. */
function columnOf(host: OfficeHost, header: string): number {
  const sheet = host.file.getWorksheet(SHEET)!;
  for (let row = 1; row <= 10; row += 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      if (sheet.getCell(row, column).value === header) {
        return column;
      }
    }
  }
  throw new Error(`No column ${header}`);
}

function taskOf(host: OfficeHost, number: number): TableRow {
  const sheet = host.file.getWorksheet(SHEET)!;
  const [numbers, ids] = [columnOf(host, "STT"), columnOf(host, "Mã nhiệm vụ")];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    if (sheet.getCell(row, numbers).value === number) {
      return { row, id: String(sheet.getCell(row, ids).value) };
    }
  }
  throw new Error(`No task ${number}`);
}

async function edit(edits: readonly TaskEdit[]): Promise<EditedTasks> {
  const outcome = await editTasks({ edits, today: AS_OF });
  if (!outcome.ok) {
    throw new Error("There is no appendix.");
  }
  return outcome;
}

describe("editing tasks", () => {
  test("writes into the rows of several tasks, and the way back leads to the workbook as it was", async () => {
    const host = await openBuilt();
    const [one, other] = [taskOf(host, 1), taskOf(host, 30)];
    const before = contentsOf(host);
    const done = await edit([
      { taskId: one.id, field: "status", from: null, to: "Đã hoàn thành" },
      { taskId: one.id, field: "doneOn", from: null, to: { day: knownDay(2026, 1, 12) } },
      { taskId: other.id, field: "note", from: null, to: "=1+1" },
    ]);
    const sheet = host.file.getWorksheet(SHEET)!;
    expect(sheet.getCell(one.row, columnOf(host, "Trạng thái")).value).toBe("Đã hoàn thành");
    expect(sheet.getCell(one.row, columnOf(host, "Ngày hoàn thành")).value).toBe(46034);
    expect(sheet.getCell(other.row, columnOf(host, "Ghi chú")).value).toBe("=1+1");
    expect(done.kept).toEqual([]);

    expect((await edit(done.undo)).kept).toEqual([]);
    expect(contentsOf(host).filter((line) => !line.startsWith("~PhuLuc"))).toEqual(
      before.filter((line) => !line.startsWith("~PhuLuc"))
    );
  });

  test("leaves what somebody wrote meanwhile, and says so", async () => {
    const host = await openBuilt();
    const task = taskOf(host, 5);
    const status: TaskEdit = {
      taskId: task.id,
      field: "status",
      from: null,
      to: "Đang thực hiện",
    };
    host.file.getWorksheet(SHEET)!.getCell(task.row, columnOf(host, "Trạng thái")).value =
      "Dừng thực hiện";
    const gone: TaskEdit = { ...status, taskId: "nv-bbbbbbbb" };
    const { made, kept } = await edit([status, gone]);
    expect(made).toEqual([]);
    expect(kept).toEqual([
      { edit: status, present: "Dừng thực hiện" },
      { edit: gone, present: undefined },
    ]);
  });

  test("keeps the document's words of an issued plan where they were offered before, with what goes with them", async () => {
    const host = await openBuilt();
    const [one, other] = [taskOf(host, 1), taskOf(host, 30)];
    const lead: TaskEdit = { taskId: one.id, field: "lead", from: "cũ", to: "Văn phòng" };
    const beside: TaskEdit = { taskId: one.id, field: "note", from: null, to: "Đã rà soát" };
    const note: TaskEdit = { taskId: other.id, field: "note", from: null, to: "Đã rà soát" };
    await saveValues({ planState: "issued" });
    const request = { edits: [[lead, beside], note], today: AS_OF, keepsIssued: true };
    expect(await editTasks(request)).toMatchObject({
      made: [note],
      kept: [
        { edit: lead, present: expect.any(String) },
        { edit: beside, present: null },
      ],
    });
  });

  test("knows a row that somebody put in by hand, though it has no id yet", async () => {
    const host = await openBuilt();
    const task = taskOf(host, 7);
    host.file.getWorksheet(SHEET)!.getCell(task.row, columnOf(host, "Mã nhiệm vụ")).value = null;
    const [one, again] = [await findingIds(), await findingIds()];
    expect(one).toEqual(again);
  });

  test("needs an appendix", async () => {
    await openHost();
    expect(await editTasks({ edits: [] })).toBe(NOT_BUILT);
  });
});

async function findingIds(): Promise<readonly (string | undefined)[]> {
  const outcome = await checkAppendix({ today: AS_OF });
  return outcome.ok ? outcome.findings.map(({ taskId }) => taskId) : [];
}
