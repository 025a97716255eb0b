import { describe, expect, test } from "@jest/globals";
import { catchUp, type CaughtUp } from "../../../src/actions/liveHelp/catchUp";
import { NOT_BUILT } from "../../../src/actions/ownWorkbook";
import { editTasks } from "../../../src/actions/tasks/editTasks";
import { knownDay } from "../../../src/plan/day";
import { editsOf } from "../../../src/plan/proposal";
import { AS_OF, openBuilt, openHost, savedContentsOf } from "../../excel/openSample";
import { cellOf, SHEET, shownOf, typeInto } from "./followed";

async function caughtUp(): Promise<CaughtUp> {
  const outcome = await catchUp(AS_OF);
  if (!outcome.ok) {
    throw new Error("There is no appendix.");
  }
  return outcome;
}

describe("catching up with what was done without the add-in", () => {
  test("proposes nothing in an appendix that nobody touched", async () => {
    await openBuilt();
    expect((await caughtUp()).proposals).toEqual([]);
  });

  test("finds phrases, names, statuses and days as text in the rows, and writes nothing", async () => {
    const host = await openBuilt();
    typeInto(host, 3, "deadlineText", "Trước ngày 01/7/2026");
    host.paste(SHEET, cellOf(host, 5, "lead"), [["P. VHXH"]]);
    host.paste(SHEET, cellOf(host, 6, "status"), [["đang thực hiện"]]);
    host.paste(SHEET, cellOf(host, 7, "outcome"), [["Đã ban hành kế hoạch"]]);
    const before = await savedContentsOf(host);
    const { proposals } = await caughtUp();
    expect(
      proposals.map(({ number, because, values }) => [
        number,
        because.field,
        values.map(({ field, to }) => [field, to]),
      ])
    ).toEqual([
      [
        "3",
        "deadlineText",
        [
          ["kind", "Ngày cụ thể"],
          ["due", { day: knownDay(2026, 6, 30) }],
        ],
      ],
      ["5", "lead", [["lead", "Phòng Văn hóa - Xã hội"]]],
      ["6", "status", [["status", "Đang thực hiện"]]],
    ]);
    expect(await savedContentsOf(host)).toEqual(before);
  });

  test("all of it is taken in one step, after which nothing is left, and taken back", async () => {
    const host = await openBuilt();
    typeInto(host, 3, "deadlineText", "Trước ngày 01/7/2026");
    host.paste(SHEET, cellOf(host, 6, "status"), [["đang thực hiện"]]);
    const { proposals } = await caughtUp();
    const edits = proposals.flatMap((each) => editsOf(each, each.values));
    const done = await editTasks({ edits, today: AS_OF });
    expect(done).toMatchObject({ ok: true, kept: [] });
    expect((await caughtUp()).proposals).toEqual([]);
    await editTasks({ edits: done.ok ? done.undo : [], today: AS_OF });
    expect((await caughtUp()).proposals).toEqual(proposals);
  });

  test("reads a row that somebody put in with nothing but its words", async () => {
    const host = await openBuilt();
    const row = Number(/\d+/.exec(cellOf(host, 2, "text"))![0]);
    host.insertRows(SHEET, row, 1);
    typeInto(host, 2, "text", "Nhiệm vụ bổ sung");
    typeInto(host, 2, "deadlineText", "Quý III/2026");
    const { proposals } = await caughtUp();
    const [proposal] = proposals;
    await editTasks({ edits: editsOf(proposal!, proposal!.values), today: AS_OF });
    expect(shownOf(host, 2, "due")).toBe("30/09/2026");
  });

  test("has nothing to say where there is no appendix", async () => {
    await openHost();
    expect(await catchUp(AS_OF)).toEqual(NOT_BUILT);
  });
});
