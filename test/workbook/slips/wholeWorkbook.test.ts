import { beforeAll, describe, expect, test } from "@jest/globals";
import type { ReturnedSlip } from "../../../src/plan/slips/returnedSlip";
import { drawWorkbook } from "../../../src/sheets/drawWorkbook";
import { writeXlsx } from "../../../src/workbook/write/writeXlsx";
import { seedInput } from "../../sheets/seedInput";
import { slipIn } from "./filledSlip";

describe("a copy of the plan's own workbook", () => {
  const input = seedInput();
  let slip: ReturnedSlip;

  beforeAll(async () => {
    slip = await slipIn(await writeXlsx(drawWorkbook(input)), "KH 2026 (copy).xlsx");
  });

  test("is known as one, and says so in one word", () => {
    expect(slip).toMatchObject({ code: null, damage: ["wholeWorkbook"], unused: [] });
  });

  test("says of each task what its tracking table says, once", () => {
    expect(slip.rows.map(({ taskId, text }) => [taskId, text])).toEqual(
      input.tracked.map(({ id, cells }) => [id, cells.text])
    );
  });
});
