import { areaId } from "../plan/areas";
import { knownDay } from "../plan/day";
import type { OwedReport } from "../plan/due/dueReports";
import type { Agency, Area } from "../plan/plan";
import type { PlanSettings } from "../plan/settings";
import type { CellContent } from "../sheets/blueprint";
import type { NamesOfTask } from "../sheets/nameUsage";
import { presentValue, type ReadContent, settingValue } from "../sheets/readContent";
import {
  agencyKindOf,
  PLAN_STATE_WORDS,
  YES_NO_WORDS,
  type SettingName,
} from "../sheets/settingsCells";
import { titleOfPlan } from "../sheets/printHead";
import { PRINTED_TITLE } from "../sheets/printSheet";
import { HELPER_HEADERS } from "../tables/helperColumns";
import { RESULTS_COLUMNS, RESULTS_TABLE } from "../tables/resultsColumns";
import type { RecordedResult } from "../plan/followedTask";
import type { TrackedTask } from "../sheets/tracking";
import {
  SOURCE_COLUMNS,
  TRACKING_COLUMNS,
  TRACKING_TABLE,
  headerOf,
} from "../tables/trackingColumns";
import { AGENCY_COLUMNS, AGENCY_TABLE, AREA_COLUMNS, AREA_TABLE } from "../tables/settingsColumns";
import { comparisonKey } from "../text/keys";
import { oneLine } from "../text/unicode";
import { CALCULATED, DAYS, plainContent } from "./contents";
import type { ExistingContent } from "./existing";
import { ExcelProblem } from "./problem";
import { dayOf, tableRows } from "./tableRows";
import { readPeriodRows } from "./readReportPeriods";

/**
 * The rows of `PhuLuc`, top to bottom.
 * @throws ExcelProblem `columnMissing` where a column of the document itself or the id of the tasks is gone
 */
export function readTracking(existing: ReadContent): readonly TrackedTask[] {
  const table = existing.tables.get(TRACKING_TABLE.toLowerCase());
  if (!table) {
    return [];
  }
  for (const id of [...SOURCE_COLUMNS, "id"] as const) {
    if (!table.headers.includes(headerOf(id))) {
      const column = `${TRACKING_TABLE}[${headerOf(id)}]`;
      throw new ExcelProblem("columnMissing", "ColumnMissing", column);
    }
  }
  const own = new Set<string>([
    ...TRACKING_COLUMNS.map((column) => column.header),
    ...HELPER_HEADERS,
  ]);
  const carried = table.headers.filter((header) => !own.has(header));
  return table.rows.map((row, index) => {
    const cell = (header: string) => content(header, row[table.headers.indexOf(header)]);
    const cells = Object.fromEntries(
      TRACKING_COLUMNS.filter(({ id }) => id !== "id").map(({ id, header }) => [id, cell(header)])
    );
    return {
      id: String(row[table.headers.indexOf(headerOf("id"))] ?? ""),
      row: index,
      cells: cells as TrackedTask["cells"],
      carried: Object.fromEntries(carried.map((header) => [header, cell(header)])),
    };
  });
}

/** The directory of agencies in `DonVi`. */
export function readAgencies(existing: ExistingContent): readonly Agency[] {
  return tableRows(existing, AGENCY_TABLE, AGENCY_COLUMNS)
    .filter(({ text }) => text("name") !== "")
    .map(({ text }) => ({
      name: text("name"),
      shortName: text("shortName"),
      kind: agencyKindOf(text("kind")),
      spellings: lines(text("spellings")),
      leadSpellings: [],
      members: lines(text("members")),
      formerName: text("formerName"),
    }));
}

/** The areas in `LinhVuc`. */
export function readAreas(existing: ExistingContent): readonly Area[] {
  return tableRows(existing, AREA_TABLE, AREA_COLUMNS)
    .filter(({ text }) => text("name") !== "")
    .map(({ text }) => {
      const name = text("name");
      return { id: areaId(name), numeral: text("numeral"), name };
    });
}

/** The results in `KetQua`, a line each; a day that was typed as text counts as none. */
export function readResults(existing: ReadContent): readonly RecordedResult[] {
  return tableRows(existing, RESULTS_TABLE, RESULTS_COLUMNS).map(({ row, text, day }) => ({
    taskId: text("id"),
    number: text("number"),
    row,
    period: text("period"),
    deliverable: text("deliverable"),
    document: text("document"),
    issuedOn: day("issuedOn"),
    agency: text("agency"),
    criterion: text("criterion"),
    link: text("link"),
  }));
}

/** The reports in `KyBaoCao` that have a name; a day that was typed as text counts as none. */
export function readOwedReports(existing: ExistingContent): readonly OwedReport[] {
  return readPeriodRows(existing).map(({ report }) => report);
}

/** The title on the printed appendix, on one line; empty where there is none. */
export function readPrintedTitle(existing: ExistingContent): string {
  const { row, column } = PRINTED_TITLE;
  return titleOfPlan(oneLine(String(presentValue(existing.cells.get("print"), row, column))));
}

/** The names of agencies and areas in `PhuLuc`, "" where a column is gone. */
export function readNamesOfTasks(existing: ExistingContent): readonly NamesOfTask[] {
  return tableRows(existing, TRACKING_TABLE, TRACKING_COLUMNS).map(({ text }) => ({
    number: text("number"),
    area: text("area"),
    lead: text("lead"),
    supporting: text("supporting"),
  }));
}

/** The settings cells; what is blank, unreadable or missing is as in `fallback`. */
export function readSettings(
  existing: ReadContent,
  names: ReadonlyMap<string, string>,
  fallback: PlanSettings
): PlanSettings {
  const value = (name: SettingName): unknown => settingValue(existing, names, name);
  const text = (name: SettingName, otherwise: string) => String(value(name) ?? otherwise);
  const day = (name: SettingName) => dayOf(value(name));
  return {
    asOf: day("NgayBaoCao"),
    dueSoonDays: wholeNumber(value("SoNgayNhac")) ?? fallback.dueSoonDays,
    planYear: wholeNumber(value("NamKeHoach")) ?? fallback.planYear,
    authority: text("CoQuanBanHanh", fallback.authority),
    planState: sameWord(value("TinhTrangKeHoach"), PLAN_STATE_WORDS.issued) ? "issued" : "draft",
    documentNumber: text("SoVanBan", fallback.documentNumber),
    issuedOn: day("NgayBanHanh"),
    accompanying: text("VanBanKemTheo", fallback.accompanying),
    beforeMeansExclusive: !sameWord(value("TruocNgayTinhCaNgay"), YES_NO_WORDS.yes),
    wholeYearReminderFrom:
      day("MocNhacCaNam") ??
      knownDay(wholeNumber(value("NamKeHoach")) ?? fallback.planYear, 11, 30),
  };
}

function content(header: string, value: unknown): CellContent {
  return CALCULATED.has(header) ? null : plainContent(value, DAYS.has(header));
}

function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

function wholeNumber(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) ? value : null;
}

function sameWord(value: unknown, word: string): boolean {
  return comparisonKey(String(value ?? "")) === comparisonKey(word);
}
