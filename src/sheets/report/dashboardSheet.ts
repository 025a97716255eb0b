import { dashboardTexts } from "../../messages/report/dashboardTexts";
import { asOfFormula } from "../asOfLine";
import type { SheetBlueprint } from "../blueprint";
import { wrapText, rowHeight, type TextFont } from "../metrics";
import { WORKING_PAGE } from "../pages";
import { area, COLORS, SHEET_TITLE } from "../styles";
import { quoted } from "../summary/formulas";
import { PERIOD_NAMES } from "../summary/periodCells";
import { byArea as linesByArea, byLead as linesByLead, type SummaryGroups } from "../summary/lines";
import { headerOf, TRACKING_TABLE } from "../../tables/trackingColumns";
import { dashboardCards } from "./dashboardCards";
import {
  cellBlock,
  DASHBOARD_WIDTHS,
  LAST_COLUMN,
  LISTED,
  PLAIN,
  TABLE_COLUMN,
  type DashboardPart,
} from "./dashboardGrid";
import {
  groupLines,
  groupsPart,
  sumsClose,
  totalCell,
  type DashboardSums,
  type LabelledGroup,
} from "./dashboardGroups";
import { nextReportPart } from "./dashboardNextReport";
import { OVERDUE_LINES, overduePart } from "./dashboardOverdue";
import { RESULT_LINES, resultsPart } from "./dashboardResults";
import type { ReportSheetsInput } from "./drawReportSheets";
import { agencyLabel, areaLabel } from "./shortLabel";

type DashboardInput = Pick<ReportSheetsInput, "planYear" | "areas" | "agencies" | "tracked">;

const CARDS_ROW = 4;
const GAP_HEIGHT = 7.5;
const NOTE_FONT: TextFont = { face: "italic", size: 9 };

/**
 * The sheet `Bảng điều hành`, one page for the chairman: key figures, charts by area and lead agency with what they show,
 * results by quarter, the next report, the tasks that are overdue the longest. All of it calculates from the tables.
 */
export function dashboardSheet(input: DashboardInput): SheetBlueprint {
  const areas = labelledAreas(input);
  const leads = labelledLeads(input);
  const areasRow = CARDS_ROW + 4;
  const leadsRow = areasRow + groupLines(areas) + 1;
  const resultsRow = leadsRow + groupLines(leads) + 1;
  const overdueRow = resultsRow + RESULT_LINES + 1;
  const noteRow = overdueRow + OVERDUE_LINES + 1;
  const byArea = groupsPart(
    {
      ...{ chart: "PhuLuc_TheoLinhVuc", title: dashboardTexts.byArea.chart },
      ...{ header: dashboardTexts.byArea.header, groups: areas },
    },
    areasRow
  );
  const byLead = groupsPart(
    {
      ...{ chart: "PhuLuc_TheoCoQuan", title: dashboardTexts.byLead.chart },
      ...{ header: dashboardTexts.byLead.header, groups: leads },
    },
    leadsRow
  );
  const gaps = [CARDS_ROW - 1, areasRow - 1, leadsRow - 1, resultsRow - 1, overdueRow - 1];
  const parts: readonly DashboardPart[] = [
    headPart(input.planYear),
    dashboardCards(CARDS_ROW),
    byArea,
    byLead,
    resultsPart(resultsRow),
    nextReportPart(resultsRow),
    overduePart(overdueRow),
    notePart(noteRow, [byArea, byLead]),
  ];
  return {
    role: "dashboard",
    name: dashboardTexts.sheet,
    cells: parts.flatMap(({ cells }) => cells),
    onRebuild: "redraw",
    tables: [],
    charts: parts.flatMap(({ charts }) => charts),
    layout: {
      columnWidths: DASHBOARD_WIDTHS.map((width, index) => ({ column: index + 1, width })),
      rowHeights: [
        ...parts.flatMap(({ rowHeights }) => rowHeights),
        ...gaps.map((row) => ({ row, height: GAP_HEIGHT })),
      ].sort((one, other) => one.row - other.row),
      formats: parts.flatMap(({ formats }) => formats),
      merges: parts.flatMap(({ merges }) => merges),
      validations: [],
      frozen: { rows: 0, columns: 0 },
      gridlines: false,
      tabColor: "#1F4E79",
      page: {
        ...WORKING_PAGE,
        orientation: "portrait",
        marginsMm: { top: 12, bottom: 10, left: 12, right: 10, header: 5, footer: 5 },
        scale: "onePage",
        printArea: area(1, 1, noteRow + 1, LAST_COLUMN),
        centerHeader: "",
        firstPageBlank: false,
      },
    },
  };
}

function headPart(planYear: number): DashboardPart {
  const period = `IFERROR(" · "&${quoted(dashboardTexts.period)}&${PERIOD_NAMES.chosen},"")`;
  const middle = { horizontal: "Center", wrap: false } as const;
  return {
    cells: [
      cellBlock(1, 1, dashboardTexts.title(String(planYear))),
      cellBlock(2, 1, { formula: `${asOfFormula(PERIOD_NAMES.dataDay)}&${period}` }),
    ],
    formats: [
      { area: area(1, 1, 1, LAST_COLUMN), format: { ...SHEET_TITLE, ...middle, fontSize: 16 } },
      {
        area: area(2, 1, 1, LAST_COLUMN),
        format: { ...PLAIN, ...middle, italic: true, fontColor: COLORS.quiet },
      },
    ],
    merges: [1, 2].map((row) => area(row, 1, 1, LAST_COLUMN)),
    rowHeights: [
      { row: 1, height: 27 },
      { row: 2, height: 18 },
    ],
    charts: [],
  };
}

/** What the classes mean, and whether all sums close: "Đúng" or "Lệch". */
function notePart(row: number, sums: readonly DashboardSums[]): DashboardPart {
  const { note, check, right, wrong } = dashboardTexts;
  const tasks = `SUMPRODUCT(--(${TRACKING_TABLE}[${headerOf("text")}]<>""))`;
  const conditions = [...sums.map(sumsClose), ...sums.map((each) => `${totalCell(each)}=${tasks}`)];
  const answer = `IF(AND(${conditions.join(",")}),${quoted(right)},${quoted(wrong)})`;
  const width = DASHBOARD_WIDTHS.slice(0, LAST_COLUMN).reduce((sum, each) => sum + each, 0);
  const lines = wrapText(note, NOTE_FONT, width).length;
  return {
    cells: [
      cellBlock(row, 1, note),
      cellBlock(row + 1, 1, { formula: `=${quoted(check)}&${answer}` }),
    ],
    formats: [
      {
        area: area(row, 1, 2, LAST_COLUMN),
        format: { ...PLAIN, italic: true, fontSize: NOTE_FONT.size, fontColor: COLORS.quiet },
      },
    ],
    merges: [row, row + 1].map((each) => area(each, 1, 1, LAST_COLUMN)),
    rowHeights: [
      { row, height: rowHeight(lines, NOTE_FONT.size) },
      { row: row + 1, height: rowHeight(1, NOTE_FONT.size) },
    ],
    charts: [],
  };
}

/** Room for a label in its cell, which the axis of the chart has, too. */
const LABEL_WIDTH = DASHBOARD_WIDTHS[TABLE_COLUMN - 1]! - 9;
const LABEL_FONT: TextFont = { face: "regular", size: LISTED.fontSize! };

function labelledAreas({ areas }: DashboardInput): readonly LabelledGroup[] {
  const own = new Map(areas.map((each) => [each.name, each]));
  return labelled(linesByArea(areas), (name) =>
    areaLabel(own.get(name) ?? { numeral: "", name }, LABEL_FONT, LABEL_WIDTH)
  );
}

function labelledLeads({ agencies, tracked }: DashboardInput): readonly LabelledGroup[] {
  const own = new Map(agencies.map((each) => [each.name, each]));
  return labelled(linesByLead(agencies, tracked), (name) =>
    agencyLabel(own.get(name) ?? { shortName: "", name }, LABEL_FONT, LABEL_WIDTH)
  );
}

/** The lines of a summary that name a group. */
function labelled(
  { lines }: SummaryGroups,
  labelOf: (name: string) => string
): readonly LabelledGroup[] {
  return lines.flatMap(({ label: name, tasks }) =>
    tasks ? [{ name, tasks, label: labelOf(name) }] : []
  );
}
