import { sheetTexts } from "../messages/sheets";
import { dateParts } from "../plan/day";
import { resultHelperHeader, taskHelperHeader } from "../tables/helperColumns";
import { RESULTS_TABLE, type ResultsColumnId } from "../tables/resultsColumns";
import {
  DOCUMENT_FIELDS,
  TRACKING_TABLE,
  headerOf,
  type TrackingColumnId,
} from "../tables/trackingColumns";
import type { CellContent } from "./blueprint";
import { checksumFormula, checksumOf, joinedText } from "./printChecksum";
import type { PrintedWork } from "./printProgress";
import type { PrintInput } from "./printRows";

/** What is printed of a task, joined in `_chữ in`, the deadline first: of what changes in a year it is the shortest. */
export const PRINTED_FIELDS = [
  "deadlineText",
  ...DOCUMENT_FIELDS.filter((field) => field !== "deadlineText"),
] as const;
/** What is printed of a result, joined likewise. */
export const PRINTED_RESULT_FIELDS = [
  "document",
  "issuedOn",
  "period",
  "number",
  "link",
] as const satisfies readonly ResultsColumnId[];
const OF_WORK = ["status", "progress", "doneOn"] as const satisfies readonly TrackingColumnId[];

/** A sum over a column, and what it was when the sheet was drawn. */
interface Checked {
  readonly formula: string;
  readonly drawn: number;
}

/**
 * The cells that say on the screen, without the add-in, whether the print still agrees with `PhuLuc`: the sentence, and beside
 * it the sums that it goes by. What they cannot see, such as another name in the directory of agencies, is told by the pane.
 * @param addressOf the address of the cell so many columns beside the sentence
 */
export function agreementCells(
  input: Pick<PrintInput, "tracked" | "work">,
  addressOf: (beside: number) => string
): readonly CellContent[] {
  const { current, outdated } = sheetTexts.vi.print;
  const { work = null } = input;
  const sums = [tasksSum(input), ...(work ? [...workSums(input, work), resultsSum(work)] : [])];
  const conditions = [
    ...sums.map(({ drawn }, index) => `${addressOf(index + 1)}=${drawn}`),
    ...(work ? [sameDay(work)] : []),
  ];
  const sentence = `IFERROR(IF(AND(${conditions.join(",")}),"${current}","${outdated}"),"${outdated}")`;
  return [sentence, ...sums.map(({ formula }) => formula)].map((formula) => ({
    formula: `=${formula}`,
  }));
}

function tasksSum({ tracked }: Pick<PrintInput, "tracked">): Checked {
  const rows = tracked.map(({ cells }) => PRINTED_FIELDS.map((id) => cells[id]));
  return checked(TRACKING_TABLE, taskHelperHeader("printed"), joined(rows, PRINTED_FIELDS));
}

function workSums(
  { tracked }: Pick<PrintInput, "tracked">,
  { progress }: PrintedWork
): readonly Checked[] {
  return OF_WORK.map((id) => {
    const rows = tracked.map((task) => [
      id === "progress" ? (progress.get(task.id)?.word ?? "") : task.cells[id],
    ]);
    return checked(TRACKING_TABLE, headerOf(id), joined(rows, [id]));
  });
}

function resultsSum({ results }: PrintedWork): Checked {
  const rows = results.map((result) =>
    PRINTED_RESULT_FIELDS.map((id): CellContent =>
      id === "issuedOn" && result.issuedOn
        ? { day: result.issuedOn }
        : (result[id] as string | null)
    )
  );
  const header = resultHelperHeader("printed");
  return checked(RESULTS_TABLE, header, joined(rows, PRINTED_RESULT_FIELDS));
}

function checked(table: string, header: string, texts: readonly string[]): Checked {
  return { formula: checksumFormula(table, header), drawn: checksumOf(texts) };
}

/** A table without rows has one that is blank. */
function joined(
  rows: readonly (readonly CellContent[])[],
  fields: readonly string[]
): readonly string[] {
  return (rows.length > 0 ? rows : [fields.map(() => null)]).map(joinedText);
}

function sameDay({ asOf }: PrintedWork): string {
  const { year, month, dayOfMonth } = dateParts(asOf);
  return `NgayBaoCao=DATE(${year},${month},${dayOfMonth})`;
}
