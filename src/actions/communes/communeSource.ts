import { readResults, readSettings, readTracking } from "../../excel/readOwnSheets";
import { inExcel } from "../../excel/run";
import type { CommuneFile } from "../../plan/communes/communeFile";
import { dateParts, type CalendarDay } from "../../plan/day";
import { defaultSettings, type PlanSettings } from "../../plan/settings";
import type { ReadContent } from "../../sheets/readContent";
import { countedTasks, resultsByTask, type ResultsByTask } from "../../sheets/taskState";
import type { TrackedTask } from "../../sheets/tracking";
import {
  headerOf,
  SOURCE_COLUMNS,
  TRACKING_TABLE,
  type TrackingColumnId,
} from "../../tables/trackingColumns";
import { clockDay } from "../clockDay";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt } from "../ownWorkbook";

/** A commune's appendix as it was read, to be counted on any day. */
export interface CommuneSource extends Pick<CommuneFile, "key" | "file"> {
  readonly ok: true;
  readonly tracked: readonly TrackedTask[];
  readonly results: ResultsByTask;
  readonly settings: PlanSettings;
  readonly today: CalendarDay;
}

/** `PhuLuc` of a file has lost a column that figures need. */
export interface ColumnLost {
  readonly ok: false;
  /** "PhuLuc[Hạn hoàn thành]". */
  readonly column: string;
}

/** What a file holds: its tables and settings, and the names that lead to those. */
export interface FileContent extends ReadContent {
  readonly names: ReadonlyMap<string, string>;
}

/** What figures are counted by, beside the document's own columns; without them everything would seem to be not reported. */
const COUNTED_BY = ["status", "doneOn", "extendedDue", "extensionDocument"] as const;

/**
 * The appendix in a file that is not open.
 * @param today the calendar's day, for settings that name none; without it that of the machine's clock
 */
export function sourceOfFile(
  { key, file, content }: Pick<CommuneFile, "key" | "file"> & { readonly content: FileContent },
  today: CalendarDay = clockDay()
): CommuneSource | ColumnLost {
  const lost = lostColumn(content);
  if (lost !== null) {
    return { ok: false, column: `${TRACKING_TABLE}[${headerOf(lost)}]` };
  }
  return {
    ok: true,
    key,
    file,
    tracked: readTracking(content),
    results: resultsByTask(readResults(content)),
    settings: readSettings(content, content.names, defaultSettings(dateParts(today).year)),
    today,
  };
}

function lostColumn({ tables }: FileContent): TrackingColumnId | null {
  const headers = tables.get(TRACKING_TABLE.toLowerCase())?.headers ?? [];
  const needed = [...SOURCE_COLUMNS, ...COUNTED_BY, "id"] as const;
  return needed.find((id) => !headers.includes(headerOf(id))) ?? null;
}

/**
 * The appendix of the open workbook; nothing is written.
 * @param name what it is called among files
 * @throws ExcelProblem where Excel refuses, or `PhuLuc` has lost a column of the document
 */
export function sourceOfOpen(
  name: Pick<CommuneFile, "key" | "file">,
  today?: CalendarDay
): Promise<CommuneSource | NotBuilt> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, today, []);
    if (own === null) {
      return NOT_BUILT;
    }
    const { tracked, settings, existing } = own;
    const results = resultsByTask(readResults(existing));
    return { ok: true, ...name, tracked, results, settings, today: own.today };
  });
}

/**
 * A commune's figures on a day.
 * @param asOf null: the day that its own settings name, else the calendar's
 */
export function figuresOf(source: CommuneSource, asOf: CalendarDay | null): CommuneFile {
  const { key, file, tracked, results, settings, today } = source;
  const day = asOf ?? settings.asOf ?? today;
  return {
    key,
    file,
    commune: settings.authority.trim(),
    planYear: settings.planYear,
    asOf: day,
    tasks: countedTasks(tracked, results, { ...settings, asOf: day }, ({ cells }) => cells.area),
  };
}
