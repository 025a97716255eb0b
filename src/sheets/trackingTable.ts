import { sheetTexts } from "../messages/sheets";
import type { CellContent, CellFormat, TableBlueprint, TableColumn, Validation } from "./blueprint";
import { LIST_NAMES } from "./listNames";
import { BODY, DATE_FORMAT, HEADER, TEXT_FORMAT } from "./styles";
import type { TrackedTask } from "./tracking";
import {
  TRACKING_COLUMNS,
  TRACKING_TABLE,
  type TrackingColumnId,
  headerOf,
} from "./trackingColumns";
import { periodResultsFormula, progressFormula } from "./trackingFormulas";
import { DEFAULT_PALETTE, type Palette } from "./palette";
import { trackingHighlights } from "./trackingHighlights";
import { anyDay, fixedList, openList, wholeNumber } from "./validations";

const { prompts, alerts } = sheetTexts.vi;

/** Width of columns carried over from the source, in points. */
const CARRIED_WIDTH = 105;

/** Widths in points, whole pixels. */
const WIDTHS: Readonly<Record<TrackingColumnId, number>> = {
  number: 36,
  area: 120,
  text: 262.5,
  lead: 120,
  supporting: 120,
  deadlineText: 97.5,
  deliverable: 165,
  kind: 78,
  rhythm: 66,
  start: 75,
  due: 81,
  extendedDue: 81,
  extensionDocument: 112.5,
  status: 90,
  doneOn: 81,
  progress: 96,
  periodResults: 84,
  outcome: 180,
  delayReason: 150,
  leader: 105,
  follower: 105,
  origin: 90,
  lastReminder: 75,
  reminders: 60,
  note: 120,
  id: 90,
};

/** Rarely used: they stand in collapsed groups. */
const GROUPED: ReadonlySet<TrackingColumnId> = new Set([
  "rhythm",
  "start",
  "extendedDue",
  "extensionDocument",
  "leader",
  "follower",
  "origin",
  "lastReminder",
  "reminders",
]);

const DAYS: ReadonlySet<TrackingColumnId> = new Set([
  "start",
  "due",
  "extendedDue",
  "doneOn",
  "lastReminder",
]);

const CENTERED: ReadonlySet<TrackingColumnId> = new Set([
  ...DAYS,
  "number",
  "reminders",
  "kind",
  "rhythm",
]);

/**
 * The table `PhuLuc` (docs/architecture.md#workbook): every column of its own, the carried ones before the id, one row per task.
 * @param tracked in table order; none gives one blank row
 * @param row 1-based row of the header
 * @param palette the colours of rows; without it those of the add-in
 */
export function trackingTable(
  tracked: readonly TrackedTask[],
  carriedColumns: readonly string[],
  row: number,
  palette: Palette = DEFAULT_PALETTE
): TableBlueprint {
  const own = TRACKING_COLUMNS.map(({ id }) => trackingColumn(id));
  const carried = carriedColumns.map(carriedColumn);
  const columns = [...own.slice(0, -1), ...carried, ...own.slice(-1)];
  const rows = tracked.map((task) => tableRow(task, carriedColumns));
  const body = rows.length > 0 ? rows : [columns.map(() => null)];
  return {
    name: TRACKING_TABLE,
    row,
    column: 1,
    columns,
    rows: body,
    keyColumn: headerOf("id"),
    positions: tracked.map((task) => task.row),
    onRebuild: "update",
    headerFormat: HEADER,
    style: "TableStyleLight1",
    showFilter: true,
    highlights: trackingHighlights(palette),
  };
}

function tableRow(task: TrackedTask, carriedColumns: readonly string[]): readonly CellContent[] {
  const own = TRACKING_COLUMNS.flatMap(({ id }) => (id === "id" ? [] : [task.cells[id]]));
  const carried = carriedColumns.map((header) => task.carried[header] ?? null);
  return [...own, ...carried, task.id];
}

function trackingColumn(id: TrackingColumnId): TableColumn {
  const validation = validationOf(id);
  return {
    header: headerOf(id),
    format: formatOf(id),
    width: WIDTHS[id],
    ...(id === "progress" ? { formula: progressFormula() } : {}),
    ...(id === "periodResults" ? { formula: periodResultsFormula() } : {}),
    ...(validation ? { validation } : {}),
    ...(id === "id" ? { hidden: true } : {}),
    ...(GROUPED.has(id) ? { grouped: true } : {}),
  };
}

function carriedColumn(header: string): TableColumn {
  return { header, format: { ...BODY, numberFormat: TEXT_FORMAT }, width: CARRIED_WIDTH };
}

function formatOf(id: TrackingColumnId): CellFormat {
  const horizontal = CENTERED.has(id) ? "Center" : "Left";
  return { ...BODY, horizontal, numberFormat: numberFormatOf(id), bold: id === "progress" };
}

function numberFormatOf(id: TrackingColumnId): string {
  if (DAYS.has(id)) {
    return DATE_FORMAT;
  }
  if (id === "number" || id === "reminders") {
    return "0";
  }
  return id === "progress" || id === "periodResults" ? "General" : TEXT_FORMAT;
}

function validationOf(id: TrackingColumnId): Validation | null {
  switch (id) {
    case "area":
      return openList(LIST_NAMES.areas, alerts.area, prompt(id, prompts.area));
    case "lead":
      return openList(LIST_NAMES.agencies, alerts.agency, prompt(id, prompts.lead));
    case "kind":
      return fixedList(LIST_NAMES.kinds, prompt(id, prompts.kind));
    case "rhythm":
      return fixedList(LIST_NAMES.rhythms, prompt(id, prompts.rhythm));
    case "status":
      return fixedList(LIST_NAMES.statuses, prompt(id, prompts.status));
    case "start":
    case "due":
    case "extendedDue":
    case "doneOn":
    case "lastReminder":
      return anyDay(prompt(id, prompts[id]));
    case "reminders":
      return wholeNumber(0, 999, alerts.reminders, prompt(id, prompts.reminders));
    default:
      return null;
  }
}

function prompt(id: TrackingColumnId, message: string) {
  return { title: headerOf(id), message };
}
