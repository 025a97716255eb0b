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
import {
  CHECKSUM_LETTERS,
  checksumFormula,
  checksumOf,
  joinedCells,
  joinedText,
} from "./printChecksum";
import type { PrintedWork } from "./printProgress";
import type { PrintInput } from "./printRows";
import type { TrackedTask } from "./tracking";

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

/** Columns from the sentence to the letters; the sums follow. */
const LETTERS_BESIDE = 1;

/** A sum over the rows of a table, and what it was when the sheet was drawn. */
interface Checked {
  readonly formula: string;
  readonly drawn: number;
}

/**
 * The cells that say on the screen, without the add-in, whether the print still agrees with `PhuLuc`: the sentence, and beside
 * it the letters that are counted and the sums that it goes by. What they cannot see, such as another name in the directory of
 * agencies, is told by the pane.
 * @param addressOf the address of the cell so many columns beside the sentence
 */
export function agreementCells(
  { tracked, work = null }: Pick<PrintInput, "tracked" | "work">,
  addressOf: (beside: number) => string
): readonly CellContent[] {
  const { current, outdated } = sheetTexts.vi.print;
  const letters = addressOf(LETTERS_BESIDE);
  const sums = [
    tasksSum(tracked, letters),
    ...(work ? [workSum(tracked, work, letters), resultsSum(work, letters)] : []),
  ];
  const conditions = [
    ...sums.map(({ drawn }, index) => `${addressOf(LETTERS_BESIDE + 1 + index)}=${drawn}`),
    ...(work ? [sameDay(work)] : []),
  ];
  const sentence = `=IFERROR(IF(AND(${conditions.join(",")}),"${current}","${outdated}"),"${outdated}")`;
  return [
    { formula: sentence },
    CHECKSUM_LETTERS,
    ...sums.map(({ formula }) => ({ formula: `=${formula}` })),
  ];
}

function tasksSum(tracked: readonly TrackedTask[], letters: string): Checked {
  const rows = tracked.map(({ cells }) => PRINTED_FIELDS.map((id) => cells[id]));
  const header = taskHelperHeader("printed");
  return {
    formula: checksumFormula(`${TRACKING_TABLE}[${header}]`, TRACKING_TABLE, header, letters),
    drawn: checksumOf(joined(rows, PRINTED_FIELDS)),
  };
}

/** How the work goes: joined here, for no other print looks at it. */
function workSum(
  tracked: readonly TrackedTask[],
  { progress }: PrintedWork,
  letters: string
): Checked {
  const rows = tracked.map(({ id: task, cells }) =>
    OF_WORK.map((id) => (id === "progress" ? (progress.get(task)?.word ?? "") : cells[id]))
  );
  const headers = OF_WORK.map(headerOf);
  const texts = joinedCells(headers.map((header) => `${TRACKING_TABLE}[${header}]`));
  return {
    formula: checksumFormula(texts, TRACKING_TABLE, headers[0]!, letters),
    drawn: checksumOf(joined(rows, OF_WORK)),
  };
}

function resultsSum({ results }: PrintedWork, letters: string): Checked {
  const rows = results.map((result) =>
    PRINTED_RESULT_FIELDS.map((id): CellContent =>
      id === "issuedOn" && result.issuedOn
        ? { day: result.issuedOn }
        : (result[id] as string | null)
    )
  );
  const header = resultHelperHeader("printed");
  return {
    formula: checksumFormula(`${RESULTS_TABLE}[${header}]`, RESULTS_TABLE, header, letters),
    drawn: checksumOf(joined(rows, PRINTED_RESULT_FIELDS)),
  };
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
