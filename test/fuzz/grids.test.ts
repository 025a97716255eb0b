import { expect, test } from "@jest/globals";
import type { Grid } from "../../src/intake/grid";
import { isReading, readPlan } from "../../src/intake/readPlan";
import { wordSourceProblem } from "../../src/messages/errors";
import { check } from "../../src/plan/checks/check";
import { defaultSettings } from "../../src/plan/settings";
import { inventedWords, lostCells } from "./cellsFound";
import { damagedGrids } from "./damagedGrids";
import { fuzz } from "./fuzz";

const OPTIONS = { fallbackYear: 2026, beforeMeansExclusive: true };

const law =
  "a damaged list is read without a lost cell or an invented word, or refused in one sentence";

test.each([0, 1])(`${law} (part %i)`, async (part) => {
  const damaged = (grid: Grid): void => {
    const result = readPlan([grid], OPTIONS);
    if (!isReading(result)) {
      expect(wordSourceProblem(result, "vi")).toMatch(/^\p{Lu}[^\n]+\.$/u);
      return;
    }
    const { total, ...places } = result.cells;
    expect(Object.values(places).reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(lostCells(grid, result)).toEqual([]);
    expect(inventedWords(grid, result)).toEqual([]);
    expect(result.lost).toEqual([]);
    check(result.plan, defaultSettings(2026));
  };
  await fuzz(damagedGrids, 1_500, damaged, part);
});
