import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { knownDay } from "../../../src/plan/day";
import { slipWorkbook } from "../../../src/sheets/slips/slipWorkbook";
import { writeXlsx } from "../../../src/workbook/write/writeXlsx";
import { said, slipIn } from "./filledSlip";
import { SLIP } from "./realSlip";

const AS_SENT = SLIP.tasks.map(({ taskId, number }, index) => [
  taskId,
  number,
  index === 0 ? { status: "Đang thực hiện", follower: "Nguyễn Văn An" } : {},
]);

describe("a slip of the add-in", () => {
  test("that comes back as it went says what was sent, and nothing in it is unknown", async () => {
    const slip = await slipIn(await writeXlsx(slipWorkbook(SLIP)));
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
});
