import { latestFigure, VERDICT_WORDS, verdictOn } from "../../src/plan/targets/followedTarget";
import { SENSE_WORDS, type TargetSense } from "../../src/plan/targets/target";
import { TARGETS_TABLE, targetsHeaderOf } from "../../src/tables/targetsColumns";
import type { LibreOffice } from "./libreOffice";

interface Combination {
  readonly sense: TargetSense | "qualitative" | null;
  readonly plan: number | null;
  readonly figures: {
    readonly firstQuarter: number | null;
    readonly halfYear: number | null;
    readonly nineMonths: null;
    readonly year: number | null;
  };
}

const HEADERS = [
  targetsHeaderOf("text"),
  targetsHeaderOf("sense"),
  targetsHeaderOf("plan"),
  targetsHeaderOf("firstQuarter"),
  targetsHeaderOf("halfYear"),
  targetsHeaderOf("year"),
] as const;

/**
 * Types every side × plan × figures into the targets of a built workbook and compares the native formula's words, as
 * LibreOffice calculates them, with the plain function. One sentence for each difference.
 */
export async function verdictProblems(
  office: LibreOffice,
  workbook: string,
  day: string
): Promise<readonly string[]> {
  const cases = combinations();
  const rows = cases.map(rowOf);
  const typed = {
    table: TARGETS_TABLE,
    answer: targetsHeaderOf("verdict"),
    headers: HEADERS,
    rows,
  };
  const words = await office.words(workbook, day, typed);
  process.stdout.write(`Targets: ${cases.length} combinations typed into ChiTieu.\n`);
  return cases.flatMap((given, index) => {
    const wanted = VERDICT_WORDS[verdictOn(given, latestFigure(given))];
    return words[index] === wanted
      ? []
      : [`${JSON.stringify(rows[index])} gives "${words[index]}" instead of "${wanted}".`];
  });
}

function combinations(): readonly Combination[] {
  const senses = [...(Object.keys(SENSE_WORDS) as (keyof typeof SENSE_WORDS)[]), null];
  const numbers = [null, 0, 89.9, 90, 90.1];
  return senses.flatMap((sense) =>
    [null, 0, 90].flatMap((plan) =>
      [null, 90].flatMap((firstQuarter) =>
        numbers.flatMap((halfYear) =>
          [null, 90.1].map((year) => ({
            sense,
            plan,
            figures: { firstQuarter, halfYear, nineMonths: null, year },
          }))
        )
      )
    )
  );
}

function rowOf({ sense, plan, figures }: Combination): readonly (string | number | null)[] {
  const { firstQuarter, halfYear, year } = figures;
  return ["Chỉ tiêu", sense && SENSE_WORDS[sense], plan, firstQuarter, halfYear, year];
}
