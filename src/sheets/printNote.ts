import { sheetTexts } from "../messages/sheets";
import { dateParts } from "../plan/day";
import type { CellContent } from "./blueprint";
import { checksumFormula, checksumOf } from "./printChecksum";
import type { PrintedWork } from "./printProgress";
import type { PrintInput } from "./printRows";
import { RESULTS_TABLE, resultsHeaderOf } from "../tables/resultsColumns";
import type { TrackedTask } from "./tracking";
import {
  DOCUMENT_FIELDS,
  TRACKING_TABLE,
  headerOf,
  type TrackingColumnId,
} from "../tables/trackingColumns";

/** The deadline first: of what changes in a year it is the shortest. */
const OWN = [
  "deadlineText",
  ...DOCUMENT_FIELDS.filter((field) => field !== "deadlineText"),
] as const;
const OF_WORK = ["status", "progress", "doneOn"] as const satisfies readonly TrackingColumnId[];
const OF_RESULTS = ["document", "issuedOn", "period", "number", "link"] as const;

/**
 * A formula that says on the screen whether the print still agrees with `PhuLuc`, without the add-in. What it cannot see, such
 * as another name in the directory of agencies, is told by the pane.
 */
export function agreementFormula({
  tracked,
  work = null,
}: Pick<PrintInput, "tracked" | "work">): string {
  const { current, outdated } = sheetTexts.vi.print;
  const conditions = work
    ? [tasksUnchanged([...OWN, ...OF_WORK], tracked, work), resultsUnchanged(work), sameDay(work)]
    : [tasksUnchanged(OWN, tracked, null)];
  return `=IFERROR(IF(AND(${conditions.join(",")}),"${current}","${outdated}"),"${outdated}")`;
}

function tasksUnchanged(
  columns: readonly Exclude<TrackingColumnId, "id">[],
  tracked: readonly TrackedTask[],
  work: PrintedWork | null
): string {
  const rows = tracked.map((task) =>
    columns.map((id): CellContent =>
      id === "progress" ? (work?.progress.get(task.id)?.word ?? "") : task.cells[id]
    )
  );
  return `${checksumFormula(TRACKING_TABLE, columns.map(headerOf))}=${checksumOf(rows)}`;
}

function resultsUnchanged({ results }: PrintedWork): string {
  const rows = results.map((result) =>
    OF_RESULTS.map((id): CellContent =>
      id === "issuedOn" && result.issuedOn
        ? { day: result.issuedOn }
        : (result[id] as string | null)
    )
  );
  return `${checksumFormula(RESULTS_TABLE, OF_RESULTS.map(resultsHeaderOf))}=${checksumOf(rows)}`;
}

function sameDay({ asOf }: PrintedWork): string {
  const { year, month, dayOfMonth } = dateParts(asOf);
  return `NgayBaoCao=DATE(${year},${month},${dayOfMonth})`;
}
