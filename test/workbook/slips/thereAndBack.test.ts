import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { knownDay } from "../../../src/plan/day";
import { said, slipIn } from "./filledSlip";
import { bytesSent, SLIP } from "./sentSlip";

const AS_SENT = SLIP.tasks.map(({ taskId, number }, index) => [
  taskId,
  number,
  index === 0 ? { status: "Đang thực hiện", follower: "Nguyễn Văn An" } : {},
]);

describe("a slip of the add-in", () => {
  test("that comes back as it went says what was sent, and nothing in it is unknown", async () => {
    const slip = await slipIn(await bytesSent());
    expect(said(slip)).toEqual(AS_SENT);
    expect(slip).toMatchObject({ code: SLIP.code, agency: SLIP.agency, damage: [], unused: [] });
    expect(slip.rows.map(({ document }) => document)).toEqual(
      SLIP.tasks.map(({ supporting, deadlineText, deliverable, progress }) => ({
        supporting,
        deadlineText,
        due: "30/6/2026",
        deliverable,
        progress,
      }))
    );
    expect(slip.results).toEqual([
      expect.objectContaining({
        taskId: SLIP.tasks[0]!.taskId,
        number: "1",
        period: "Quý I",
        document: "15/KH-UBND",
        issuedOn: knownDay(2026, 1, 14),
      }),
    ]);
  });

  /** Filled in, saved by LibreOffice as .xls, opened and saved as .xlsx again: properties of its own are lost. */
  test("that went through the old format says what its unit entered", async () => {
    const path = join(__dirname, "..", "..", "samples", "slips", "phieu-luu-qua-xls.xlsx");
    const slip = await slipIn(new Uint8Array(readFileSync(path)));
    const [first, second, third] = SLIP.tasks;
    expect(said(slip)).toEqual([
      [
        first!.taskId,
        "1",
        {
          status: "Đã hoàn thành",
          doneOn: { day: knownDay(2026, 6, 5) },
          outcome: "Đã ban hành Kế hoạch số 15",
          follower: "Nguyễn Văn An",
        },
      ],
      [second!.taskId, "4", { status: "? đang làm", note: "Chờ hướng dẫn của Sở Nội vụ" }],
      [third!.taskId, "12", { doneOn: { day: knownDay(2026, 6, 5) } }],
      [null, "", { status: "Đang thực hiện" }],
    ]);
    expect(slip.results.map(({ taskId, document }) => [taskId, document])).toEqual([
      [first!.taskId, "15/KH-UBND"],
      [third!.taskId, "07/BB-UBND"],
    ]);
    expect(slip).toMatchObject({ code: SLIP.code, agency: SLIP.agency, damage: [], unused: [] });
  });
});
