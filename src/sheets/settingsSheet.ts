import { sheetTexts } from "../messages/sheets";
import type { ReportDay } from "../plan/document";
import type { Agency, Area } from "../plan/plan";
import type { PeriodDays } from "../plan/report/reportPeriod";
import type { PlanSettings } from "../plan/settings";
import type {
  AreaFormat,
  CellContent,
  CellFormat,
  NameBlueprint,
  SheetBlueprint,
  SheetLayout,
  TableBlueprint,
  Validation,
} from "./blueprint";
import { cellText } from "./cellText";
import { settingsLegend } from "./legend";
import { AGENCY_COLUMNS } from "../tables/settingsColumns";
import { LIST_NAMES } from "../tables/listNames";
import { textsHeight } from "./metrics";
import { DEFAULT_PALETTE } from "./palette";
import { WORKING_PAGE } from "./pages";
import { settingContent } from "./settingContent";
import { SETTING_RANGES, SETTINGS_CELLS, type SettingsCell } from "./settingsCells";
import {
  LIST_COLUMNS,
  type SettingsTable,
  agencyTable,
  areaTable,
  reportPeriodTable,
  wordTables,
} from "./settingsTables";
import {
  BODY,
  COLORS,
  DATE_FORMAT,
  GUIDANCE,
  HEADER,
  SHEET_TITLE,
  TEXT_FORMAT,
  area,
} from "./styles";
import { anyDay, fixedList, wholeNumber } from "./validations";

const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const VALUE_COLUMN = 2;

/** The tables stand side by side with nothing below them, so that each can grow. */
const TABLES_ROW = FIRST_ROW + SETTINGS_CELLS.length + 3;

/** Points; label, value and explanation share the first three columns with `DonVi`. */
const SETTINGS_WIDTHS = AGENCY_COLUMNS.slice(0, 3).map(({ width }) => width);
const GAP_WIDTH = 18;
const HEADER_FONT = { face: "bold", size: 11 } as const;

/** A new workbook starts with the add-in's colours. */
const LEGEND = settingsLegend(DEFAULT_PALETTE);

const CAPTION: CellFormat = {
  ...GUIDANCE,
  italic: false,
  bold: true,
  fontColor: COLORS.headerFill,
};

export interface SettingsInput {
  readonly settings: PlanSettings;
  readonly agencies: readonly Agency[];
  /** In the plan's order. */
  readonly areas: readonly Pick<Area, "numeral" | "name">[];
  /** Until when reports go in, as the plan sets it. */
  readonly reportDays: readonly ReportDay[];
  /** The lines that `KyBaoCao` has already; without it there are none. */
  readonly periods?: readonly PeriodDays[];
}

/**
 * The sheet `Thiết lập`: the settings cells with their explanations, beside them the legend of colours, below them the directories
 * and word lists.
 */
export function settingsSheet(input: SettingsInput): SheetBlueprint {
  const texts = sheetTexts.vi.settings;
  const values = SETTINGS_CELLS.map((cell) => settingContent(cell, input.settings));
  const rows = SETTINGS_CELLS.map(({ label, name }, index) => [
    label,
    values[index]!,
    sheetTexts.vi.explanations[name],
  ]);
  const tables = placeTables(input);
  const captions = [texts.agencies, texts.areas, texts.reportPeriods, texts.fixedWords];
  return {
    role: "settings",
    name: texts.sheet,
    cells: [
      { row: 1, column: 1, content: [[texts.title], [texts.guidance]] },
      {
        row: HEADER_ROW,
        column: 1,
        content: [[texts.item, texts.value, texts.explanation], ...rows],
      },
      ...captions.map((caption, index) => ({
        row: TABLES_ROW - 1,
        column: tables[index]!.column,
        content: [[caption]],
      })),
      ...LEGEND.cells,
    ],
    onRebuild: "keep",
    tables,
    layout: layout(rows, tables),
  };
}

/** The names of the settings cells, of the lists behind the drop-downs and of the cells with the colours. */
export function settingsNames(): readonly NameBlueprint[] {
  const cells = SETTINGS_CELLS.map(({ name, label }, index): NameBlueprint => ({
    name,
    target: { kind: "cell", role: "settings", row: FIRST_ROW + index, column: VALUE_COLUMN },
    comment: label,
  }));
  const lists = Object.entries(LIST_COLUMNS).map(([name, column]): NameBlueprint => ({
    name,
    target: { kind: "column", ...column },
    comment: column.column,
  }));
  return [...cells, ...lists, ...LEGEND.names];
}

function placeTables(input: SettingsInput): readonly TableBlueprint[] {
  const tables: readonly SettingsTable[] = [
    agencyTable(input.agencies),
    areaTable(input.areas),
    reportPeriodTable(input.settings, input.reportDays, input.periods),
    ...wordTables(),
  ];
  let column = 1;
  return tables.map((table) => {
    const placed = { ...table, row: TABLES_ROW, column };
    column += table.columns.length + 1;
    return placed;
  });
}

function layout(
  rows: readonly (readonly CellContent[])[],
  tables: readonly TableBlueprint[]
): SheetLayout {
  const count = SETTINGS_CELLS.length;
  const gaps = tables.slice(1).map(({ column }) => ({ column: column - 1, width: GAP_WIDTH }));
  const valueFormats = SETTINGS_CELLS.map((cell, index) => valueFormat(cell, FIRST_ROW + index));
  const directory = tables[0]!;
  return {
    columnWidths: [
      ...SETTINGS_WIDTHS.map((width, index) => ({ column: index + 1, width })),
      ...gaps,
    ],
    rowHeights: [
      { row: 1, height: 24 },
      { row: 2, height: 18 },
      { row: HEADER_ROW, height: 21 },
      ...rows.map((row, index) => ({
        row: FIRST_ROW + index,
        height: linesHeight(row, SETTINGS_WIDTHS),
      })),
      { row: TABLES_ROW, height: headerHeight(tables) },
      ...tableRowHeights(tables),
    ],
    formats: [
      { area: area(1, 1, 1, 1), format: SHEET_TITLE },
      { area: area(2, 1, 1, 1), format: GUIDANCE },
      ...tables.map(({ column }) => ({
        area: area(TABLES_ROW - 1, column, 1, 1),
        format: CAPTION,
      })),
      { area: area(HEADER_ROW, 1, 1, 3), format: HEADER },
      { area: area(FIRST_ROW, 1, count, 3), format: { ...BODY, vertical: "Center" } },
      { area: area(FIRST_ROW, 1, count, 1), format: { bold: true } },
      { area: area(FIRST_ROW, 3, count, 1), format: { fontColor: COLORS.quiet } },
      ...valueFormats,
      ...LEGEND.formats,
    ],
    merges: [],
    validations: SETTINGS_CELLS.flatMap((cell, index) => {
      const validation = cellValidation(cell);
      return validation ? [{ area: area(FIRST_ROW + index, VALUE_COLUMN, 1, 1), validation }] : [];
    }),
    frozen: { rows: 0, columns: 0 },
    gridlines: false,
    tabColor: "#7F7F7F",
    page: {
      ...WORKING_PAGE,
      printArea: area(1, 1, TABLES_ROW + directory.rows.length, directory.columns.length),
    },
  };
}

function valueFormat({ kind }: SettingsCell, row: number): AreaFormat {
  const numberFormats = { day: DATE_FORMAT, wholeNumber: "0" } as const;
  const numberFormat = kind === "day" || kind === "wholeNumber" ? numberFormats[kind] : TEXT_FORMAT;
  return { area: area(row, VALUE_COLUMN, 1, 1), format: { fill: COLORS.inputFill, numberFormat } };
}

function cellValidation({ setting, label, kind }: SettingsCell): Validation | null {
  const { planYear, dueSoonDays } = SETTING_RANGES;
  const { alerts, prompts } = sheetTexts.vi;
  const prompt = { title: label, message: prompts.reportDay };
  switch (kind) {
    case "day":
      return anyDay(prompt);
    case "planState":
      return fixedList(LIST_NAMES.planStates, { title: label, message: alerts.chooseFromList });
    case "yesNo":
      return fixedList(LIST_NAMES.yesNo, { title: label, message: alerts.chooseFromList });
    case "wholeNumber":
      return setting === "planYear"
        ? wholeNumber(planYear.from, planYear.to, alerts.year, {
            title: label,
            message: alerts.year,
          })
        : wholeNumber(dueSoonDays.from, dueSoonDays.to, alerts.dueSoonDays, {
            title: label,
            message: alerts.dueSoonDays,
          });
    case "text":
      return null;
  }
}

/** The tables share their rows, so a row is as high as the tallest cell of any of them. */
function tableRowHeights(tables: readonly TableBlueprint[]): SheetLayout["rowHeights"] {
  const longest = Math.max(...tables.map(({ rows }) => rows.length));
  return Array.from({ length: longest }, (_, index) => {
    const heights = tables.map(({ rows, columns }) =>
      linesHeight(
        rows[index] ?? [],
        columns.map(({ width }) => width!)
      )
    );
    return { row: TABLES_ROW + 1 + index, height: Math.max(...heights) };
  });
}

function headerHeight(tables: readonly TableBlueprint[]): number {
  const columns = tables.flatMap((table) => table.columns);
  return textsHeight(
    columns.map(({ header }) => header),
    columns.map(({ width }) => width!),
    HEADER_FONT
  );
}

function linesHeight(cells: readonly CellContent[], widths: readonly number[]): number {
  return listRowHeight(cells.map(cellText), widths);
}

/** Height in points of a row of the sheet by its tallest text. @param widths of each text's column, in points */
export function listRowHeight(texts: readonly string[], widths: readonly number[]): number {
  return textsHeight(texts, widths, { face: "regular", size: 11 });
}
