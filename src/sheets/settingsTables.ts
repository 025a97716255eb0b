import { sheetTexts } from "../messages/sheets";
import type { ReportDay } from "../plan/document";
import type { Agency, Area } from "../plan/plan";
import { RESULT_PERIODS } from "../plan/resultPeriods";
import { coversSameDays, type PeriodDays } from "../plan/report/reportPeriod";
import type { PlanSettings } from "../plan/settings";
import { KIND_WORDS, RHYTHM_WORDS, STATUS_WORDS } from "../plan/vocabulary";
import type { CellContent, TableBlueprint, TableColumn } from "./blueprint";
import { LIST_NAMES, type ListName } from "../tables/listNames";
import { PERIOD_COLUMNS, PERIOD_TABLE, periodHeaderOf } from "../tables/periodColumns";
import { FIGURE_COLUMNS } from "./report/figureColumns";
import { reportPeriods } from "./reportPeriods";
import { dayCell } from "./taskCells";
import { AGENCY_KIND_WORDS, PLAN_STATE_WORDS, YES_NO_WORDS } from "./settingsCells";
import { HEADER } from "./styles";
import { tableColumn, tableColumns } from "./tableColumns";
import {
  AGENCY_COLUMNS,
  AGENCY_NAME,
  AGENCY_TABLE,
  AREA_COLUMNS,
  AREA_NAME,
  AREA_ORDER,
  AREA_TABLE,
  PERIOD_WORDS,
} from "../tables/settingsColumns";

/** The column of a list of fixed words. */
const WORD = { id: "word", holds: "text", width: 120 } as const;

/** A table of `Thiết lập` before it has its place. */
export type SettingsTable = Omit<TableBlueprint, "row" | "column">;

/** The columns whose values feed a drop-down. */
export const LIST_COLUMNS: Readonly<
  Record<ListName, { readonly table: string; readonly column: string }>
> = {
  [LIST_NAMES.agencies]: { table: AGENCY_TABLE, column: AGENCY_NAME },
  [LIST_NAMES.areas]: { table: AREA_TABLE, column: AREA_NAME },
  [LIST_NAMES.statuses]: { table: "TrangThai", column: "Trạng thái" },
  [LIST_NAMES.kinds]: { table: "LoaiThoiHan", column: "Loại thời hạn" },
  [LIST_NAMES.rhythms]: { table: "NhipDinhKy", column: "Nhịp" },
  [LIST_NAMES.periods]: { table: PERIOD_WORDS.table, column: PERIOD_WORDS.word },
  [LIST_NAMES.planStates]: { table: "TinhTrang", column: "Tình trạng kế hoạch" },
  [LIST_NAMES.yesNo]: { table: "CoKhong", column: "Có/Không" },
  [LIST_NAMES.reportPeriods]: { table: PERIOD_TABLE, column: periodHeaderOf("name") },
  [LIST_NAMES.agencyKinds]: { table: "LoaiDonVi", column: "Loại" },
};

/** `DonVi`: the directory of agencies, each with the spellings that count as it, one a line. */
export function agencyTable(agencies: readonly Agency[]): SettingsTable {
  const kind = { prompt: sheetTexts.vi.prompts.agencyKind };
  const rows = agencies.map((agency) => [
    agency.name,
    orBlank(agency.shortName),
    orBlank(agency.spellings.filter((spelling) => spelling !== agency.name).join("\n")),
    AGENCY_KIND_WORDS[agency.kind],
    orBlank(agency.members.join("\n")),
    orBlank(agency.formerName),
  ]);
  return table(AGENCY_TABLE, tableColumns(AGENCY_COLUMNS, { kind }), rows, AGENCY_NAME);
}

/** `LinhVuc`: the plan's areas in order. */
export function areaTable(areas: readonly Pick<Area, "numeral" | "name">[]): SettingsTable {
  const rows = areas.map(({ numeral, name }, index) => [index + 1, orBlank(numeral), name]);
  return table(AREA_TABLE, tableColumns([AREA_ORDER, ...AREA_COLUMNS]), rows, AREA_NAME);
}

/**
 * `KyBaoCao`: the report periods of the plan year, with two deadlines each, the units' and the commune's own, and room for what was reported.
 * @param present the lines that the table has: a period whose days one of them covers does not come again under its usual name
 */
export function reportPeriodTable(
  settings: Pick<PlanSettings, "planYear" | "beforeMeansExclusive">,
  reportDays: readonly ReportDay[],
  present: readonly PeriodDays[] = []
): SettingsTable {
  const { prompts, settings: texts } = sheetTexts.vi;
  const day = { prompt: prompts.reportDay };
  const figure = { prompt: prompts.reportedFigure };
  const columns = [
    ...PERIOD_COLUMNS.map((column) =>
      tableColumn(column, column.holds === "day" ? day : undefined)
    ),
    ...FIGURE_COLUMNS.map((column) => tableColumn(column, figure)),
  ];
  const planned = reportPeriods(settings, reportDays).filter(
    (period) => !present.some((line) => coversSameDays(line, period))
  );
  const rows = planned.map((period) => [
    period.name,
    { day: period.from },
    { day: period.to },
    dayCell(period.unitsDue),
    dayCell(period.communeDue),
    null,
    orBlank(period.phrases.map(texts.planSays).join("\n")),
    ...FIGURE_COLUMNS.map(() => null),
  ]);
  return table(PERIOD_TABLE, columns, rows, periodHeaderOf("name"));
}

/** The lists of fixed words, one table each: a blank in a named list would let any value in, so none is longer than its words. */
export function wordTables(): readonly SettingsTable[] {
  return [
    wordTable(LIST_NAMES.statuses, Object.values(STATUS_WORDS)),
    wordTable(LIST_NAMES.kinds, Object.values(KIND_WORDS)),
    wordTable(LIST_NAMES.rhythms, Object.values(RHYTHM_WORDS)),
    periodWordTable(),
    wordTable(LIST_NAMES.planStates, Object.values(PLAN_STATE_WORDS)),
    wordTable(LIST_NAMES.yesNo, Object.values(YES_NO_WORDS)),
    wordTable(LIST_NAMES.agencyKinds, Object.values(AGENCY_KIND_WORDS)),
  ];
}

function wordTable(list: ListName, words: readonly string[]): SettingsTable {
  const { table: name, column: header } = LIST_COLUMNS[list];
  const rows = words.filter((word) => word !== "").map((word) => [word]);
  return table(name, tableColumns([{ ...WORD, header }]), rows, header);
}

/** Formulas find out by it which period of which rhythm a result is for. */
function periodWordTable(): SettingsTable {
  const { table: name, word, periods, place } = PERIOD_WORDS;
  const count = { holds: "ordinal", width: 51 } as const;
  const columns = tableColumns([
    { ...WORD, header: word },
    { ...count, id: "periods", header: periods },
    { ...count, id: "place", header: place },
  ]);
  const rows = Object.values(RESULT_PERIODS).flatMap((all) =>
    all.map((period, index) => [period.word, all.length, index + 1])
  );
  return table(name, columns, rows, word);
}

function table(
  name: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly CellContent[])[],
  keyColumn: string
): SettingsTable {
  return {
    name,
    columns,
    rows: rows.length > 0 ? rows : [columns.map(() => null)],
    keyColumn,
    onRebuild: "append",
    headerFormat: HEADER,
    style: "TableStyleLight1",
    showFilter: false,
    highlights: [],
  };
}

function orBlank(text: string): string | null {
  return text === "" ? null : text;
}
