import { agencyName } from "./agencyName";
import type { Answer, FunctionProblem } from "./answer";
import { dayOf } from "./cellReading";
import { areaRate, completionSummary } from "./completionSummary";
import { dueOfPhrase } from "./dueOfPhrase";
import { progressWord } from "./progressWord";
import { wordProblem } from "./wordProblem";

/** `CCHC.TONGHOP`: the completion summary of a block of tasks, as `completionSummary`. @throws CustomFunctions.Error */
export function summaryTable(
  table: unknown[][],
  asOf: unknown,
  groupBy?: unknown,
  detail?: unknown
): unknown[][] {
  return given(completionSummary(table, dayOf(asOf), groupBy, detail !== false));
}

/** `CCHC.TYLE`: the completion rate of an area, as `areaRate`. @throws CustomFunctions.Error */
export function completionRateOfArea(table: unknown[][], asOf: unknown, area: unknown): unknown {
  return given(areaRate(table, dayOf(asOf), area));
}

/** `CCHC.HAN`: the due date of a phrase, as `dueOfPhrase`. @throws CustomFunctions.Error */
export function dueDate(phrase: unknown, year?: unknown): unknown {
  return given(dueOfPhrase(phrase, year));
}

/** `CCHC.TIENDO`: the word for the progress of a task, as `progressWord`. @throws CustomFunctions.Error */
export function taskProgress(
  kind: unknown,
  status: unknown,
  start: unknown,
  due: unknown,
  doneOn: unknown,
  asOf: unknown,
  days?: unknown
): string {
  return given(progressWord({ kind, status, start, due, doneOn, asOf, days }));
}

/** `CCHC.DONVI`: the name of an agency in the directory, as `agencyName`. @throws CustomFunctions.Error */
export function officialName(name: unknown, table: unknown[][]): string {
  return given(agencyName(name, table));
}

/** @throws CustomFunctions.Error with the reason where there is no answer. */
function given<T>(answered: Answer<T>): T {
  if (answered.ok) {
    return answered.value;
  }
  throw new CustomFunctions.Error(codeOf(answered.problem), wordProblem(answered.problem, "vi"));
}

/** `#N/A` where there is nothing to find, `#VALUE!` where the call itself is wrong; only these two carry a message. */
function codeOf(problem: FunctionProblem): CustomFunctions.ErrorCode {
  switch (problem.kind) {
    case "columnMissing":
    case "asOfMissing":
    case "groupingUnknown":
      return CustomFunctions.ErrorCode.invalidValue;
    default:
      return CustomFunctions.ErrorCode.notAvailable;
  }
}
