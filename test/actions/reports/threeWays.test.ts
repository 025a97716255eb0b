import { describe, expect, test } from "@jest/globals";
import { drawReports } from "../../../src/actions/reports/drawReports";
import { dateParts } from "../../../src/plan/day";
import { openBuilt } from "../../excel/openSample";
import { registerCustomFunctions } from "../../command/customFunctions";
import { fillProgress } from "../../samples/fillProgress";
import { PROGRESS_DAYS } from "../../samples/progress2026";
import { shownOn } from "../../build/clerkAtWork";
import { spilled } from "./spilled";
import {
  FUNCTION_GROUPINGS,
  functionFormula,
  functionProblems,
  nativeProblems,
  type ShownCell,
} from "./threeWays";

/** The reports that are due on those days. */
const PERIODS = ["Quý I", "6 tháng", "Quý III", "Năm"];

describe.each(PROGRESS_DAYS.map((day) => [Object.values(dateParts(day)).join("-"), day] as const))(
  "as the work stood on %s",
  (_, day) => {
    test("every count is the same by native formulas, by CCHC.TONGHOP and by a plain loop", async () => {
      const host = await openBuilt();
      registerCustomFunctions(host);
      await fillProgress(day);
      expect(await drawReports({ today: day })).toMatchObject({ ok: true });
      const summary = (await shownOn(host, "Tổng hợp")) as ShownCell[][];
      expect(summary[2]![1]).toBe(PERIODS[PROGRESS_DAYS.indexOf(day)]);
      expect(nativeProblems(summary, day)).toEqual([]);
      const formulas = FUNCTION_GROUPINGS.map((by) => functionFormula(by, day));
      const blocks = await spilled(host, formulas);
      FUNCTION_GROUPINGS.forEach((by, index) =>
        expect(functionProblems(blocks[index]!, by, day)).toEqual([])
      );
    });
  }
);
