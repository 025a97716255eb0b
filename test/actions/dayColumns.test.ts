import { describe, expect, it, test } from "@jest/globals";
import { catchUp } from "../../src/actions/liveHelp/catchUp";
import { listSnapshots } from "../../src/actions/snapshots/listSnapshots";
import { previewRestore } from "../../src/actions/snapshots/previewRestore";
import { restoreSnapshot } from "../../src/actions/snapshots/restoreSnapshot";
import { editTasks } from "../../src/actions/tasks/editTasks";
import { fieldInput } from "../../src/actions/tasks/fieldInput";
import { readTaskAtHand } from "../../src/actions/tasks/taskAtHand";
import { knownDay } from "../../src/plan/day";
import { TRACKING_COLUMNS } from "../../src/tables/trackingColumns";
import { trackingTable } from "../../src/sheets/trackingTable";
import { AS_OF, openBuilt } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { findingsOf } from "../plan/checks/followedOf";
import { DAY_COLUMNS } from "../sheets/dayColumns";
import { cellOf, SHEET, shownOf, typeInto } from "./liveHelp/followed";
import { bodyRow, held, TRACKING } from "./tasks/trackingTable";

const JUNE_15 = { day: knownDay(2026, 6, 15) };
const TASK = 5;

test("five columns of the appendix hold days", () => {
  expect(DAY_COLUMNS).toEqual(["start", "due", "extendedDue", "doneOn", "lastReminder"]);
});

describe("the table", () => {
  const { columns } = trackingTable([], [], 4);

  it.each(TRACKING_COLUMNS.map(({ id, header }) => [header, id] as const))(
    "shows days in %s and asks for days there, only where it holds days",
    (header, id) => {
      const { format, validation } = columns.find((column) => column.header === header)!;
      const isOfDays = DAY_COLUMNS.some((each) => each === id);
      expect([format.numberFormat === "dd/mm/yyyy", validation?.rule.kind === "date"]).toEqual([
        isOfDays,
        isOfDays,
      ]);
      expect(validation?.promptTitle ?? header).toBe(header);
    }
  );
});

describe.each(DAY_COLUMNS)("what is entered into %s", (field) => {
  it("is a day in the form, or nothing that can be written", () => {
    expect(fieldInput(field, "15/6/2026")).toEqual(JUNE_15);
    expect(fieldInput(field, "giữa tháng 6")).toBeUndefined();
    expect(fieldInput(field, " ")).toBeNull();
  });

  it("is told by the check where it is text, with the day that it says", () => {
    const unread = (written: string | typeof JUNE_15) =>
      findingsOf({ rows: [{ [field]: written }] }).filter(
        (found) => found.rule === "date-unread" && found.field === field
      );
    expect(unread("15.6.2026")).toMatchObject([{ fix: [{ field, to: JUNE_15 }] }]);
    expect(unread("giữa tháng 6")).toMatchObject([{ values: { written: "giữa tháng 6" } }]);
    expect(unread(JUNE_15)).toEqual([]);
  });
});

test("days that came as text without the add-in become days once it is there", async () => {
  const host = await openBuilt();
  DAY_COLUMNS.forEach((field, index) =>
    host.paste(SHEET, cellOf(host, index + 1, field), [["15.6.2026"]])
  );
  const caughtUp = await catchUp(AS_OF);
  const proposals = caughtUp.ok ? caughtUp.proposals : [];
  expect(
    proposals.map(({ number, values }) => [number, values.map(({ field, to }) => [field, to])])
  ).toEqual(DAY_COLUMNS.map((field, index) => [String(index + 1), [[field, JUNE_15]]]));
});

test("days that stand in the sheet are read as days, and come back as days from a copy", async () => {
  const host = await openBuilt();
  const typeDays = (text: string) =>
    DAY_COLUMNS.forEach((field) => typeInto(host, TASK, field, text));
  typeDays("15/6/2026");
  const before = await daysRead(host);
  expect(before).toEqual(DAY_COLUMNS.map((field) => [field, JUNE_15]));
  await editTasks({
    edits: [30, 32].map((number) => ({
      taskId: String(held(host, number, "Mã nhiệm vụ")),
      field: "status" as const,
      from: null,
      to: "Đang thực hiện",
    })),
    today: AS_OF,
  });
  typeDays("20/6/2026");
  const [copy] = await listSnapshots();
  const preview = await previewRestore(copy!.id);
  expect(preview.ok && (await restoreSnapshot(preview)).ok).toBe(true);
  expect(await daysRead(host)).toEqual(before);
  expect(DAY_COLUMNS.map((field) => shownOf(host, TASK, field))).toEqual(
    DAY_COLUMNS.map(() => "15/06/2026")
  );
});

/** What a task says in the columns of days. */
async function daysRead(host: OfficeHost) {
  const place = { sheet: TRACKING, row: bodyRow(host, TASK) };
  const task = await readTaskAtHand({ hasResults: true }, place);
  return DAY_COLUMNS.map((field) => [field, task?.values[field]]);
}
