import { sheetTexts } from "../messages/sheets";
import { type CalendarDay, dateParts } from "../plan/day";
import type { Agency, Area } from "../plan/plan";
import { SUMMARY_COLUMNS } from "../plan/summaryColumns";
import { directoryNames } from "./agencyNames";
import { asOfFormula } from "./asOfLine";
import type { AreaFormat, CellBlock, SheetBlueprint, SheetLayout } from "./blueprint";
import { cellText } from "./cellText";
import { rowHeight, wrapText } from "./metrics";
import { LANDSCAPE_MM, POINTS_PER_MM, PRINT_STRETCH, WORKING_PAGE } from "./pages";
import { BODY, COLORS, FONT_NAME, GUIDANCE, SHEET_TITLE, area } from "./styles";
import { type SummaryGroup, SUMMARY_WIDTHS, blockRows, summaryBlock } from "./summaryBlock";
import type { TrackedTask } from "./tracking";
import { TRACKING_TABLE, headerOf } from "./trackingColumns";

const WIDTH = SUMMARY_COLUMNS.length;
const BLOCKS_ROW = 4;
const LIVE_COLUMN = WIDTH + 2;

/** Points of the blank rows between the blocks. */
const DEFAULT_ROW_HEIGHT = 15;

export interface SummaryInput {
  readonly planYear: number;
  /** In the plan's order. */
  readonly areas: readonly Pick<Area, "name">[];
  readonly agencies: readonly Agency[];
  readonly tracked: readonly TrackedTask[];
  /** The day of a CCHC.TONGHOP block beside the native one; null draws none. */
  readonly liveAsOf: CalendarDay | null;
}

/** The sheet `Tổng hợp`: by area and by lead agency, by native formulas that need no add-in. */
export function summarySheet(input: SummaryInput): SheetBlueprint {
  const texts = sheetTexts.vi.summary;
  const areas = areaGroups(input.areas);
  const leads = leadGroups(input.agencies, input.tracked);
  const leadRow = BLOCKS_ROW + blockRows(areas) + 1;
  const noteRow = leadRow + blockRows(leads) + 1;
  const byArea = summaryBlock(
    { title: texts.byArea, header: headerOf("area"), column: "area", groups: areas },
    BLOCKS_ROW
  );
  const byLead = summaryBlock(
    { title: texts.byLead, header: headerOf("lead"), column: "lead", groups: leads },
    leadRow
  );
  const live = liveBlock(input.liveAsOf, areas.length);
  const tableWidth = SUMMARY_WIDTHS.reduce((sum, width) => sum + width, 0);
  const noteLines = wrapText(texts.rateNote, { face: "italic", size: 11 }, tableWidth).length;
  const rowHeights = [
    { row: 1, height: 24 },
    { row: 2, height: 19.5 },
    ...byArea.rowHeights,
    ...byLead.rowHeights,
    { row: noteRow, height: rowHeight(noteLines, 11) },
  ];
  const fits = fitsOnePage(tableWidth, rowHeights);
  const middle = { horizontal: "Center", wrap: true } as const;
  return {
    role: "summary",
    name: texts.sheet,
    cells: [
      {
        row: 1,
        column: 1,
        content: [[texts.title(String(input.planYear))], [{ formula: asOfFormula() }]],
      },
      { row: BLOCKS_ROW, column: 1, content: byArea.content },
      { row: leadRow, column: 1, content: byLead.content },
      { row: noteRow, column: 1, content: [[texts.rateNote]] },
      ...live.cells,
    ],
    onRebuild: "redraw",
    tables: [],
    layout: {
      columnWidths: [
        ...SUMMARY_WIDTHS.map((width, index) => ({ column: index + 1, width })),
        ...(live.cells.length > 0
          ? SUMMARY_WIDTHS.map((width, index) => ({ column: LIVE_COLUMN + index, width }))
          : []),
      ],
      rowHeights,
      formats: [
        { area: area(1, 1, 1, WIDTH), format: { ...SHEET_TITLE, ...middle } },
        { area: area(2, 1, 1, WIDTH), format: { ...GUIDANCE, ...middle } },
        ...byArea.formats,
        ...byLead.formats,
        { area: area(noteRow, 1, 1, WIDTH), format: { ...GUIDANCE, wrap: true } },
        ...live.formats,
      ],
      merges: [1, 2, noteRow].map((row) => area(row, 1, 1, WIDTH)),
      validations: [],
      frozen: { rows: 0, columns: 1 },
      gridlines: false,
      tabColor: "#BF8F00",
      page: {
        ...WORKING_PAGE,
        printArea: area(1, 1, noteRow, WIDTH),
        breaksBefore: fits ? [] : [leadRow],
      },
    },
  };
}

/** Whether the sheet, shrunk to one page wide, is one page high too; else the second block has a page of its own. */
function fitsOnePage(width: number, rowHeights: SheetLayout["rowHeights"]): boolean {
  const { top, bottom, left, right } = WORKING_PAGE.marginsMm;
  const pageWidth = (LANDSCAPE_MM.width - left - right) * POINTS_PER_MM;
  const pageHeight = (LANDSCAPE_MM.height - top - bottom) * POINTS_PER_MM;
  const scale = Math.min(1, pageWidth / (width * PRINT_STRETCH));
  const gaps = 3 * DEFAULT_ROW_HEIGHT;
  const height = rowHeights.reduce((sum, row) => sum + row.height, gaps);
  return height * scale <= pageHeight;
}

function areaGroups(areas: readonly Pick<Area, "name">[]): readonly SummaryGroup[] {
  return areas.map(({ name }) => ({ name, spellings: [] }));
}

/**
 * Every agency that may lead, and the groups that do. An issued plan's table keeps the words of the document, so the
 * spellings in use count too; Excel does not tell capitals apart and must not count them twice.
 */
function leadGroups(
  agencies: readonly Agency[],
  tracked: readonly TrackedTask[]
): readonly SummaryGroup[] {
  const nameOf = directoryNames(agencies);
  const used = [...new Set(tracked.map(({ cells }) => cellText(cells.lead)))];
  return agencies.flatMap((agency) => {
    const own = used.filter((lead) => nameOf(lead) === agency.name);
    const others = new Map(own.map((lead) => [lead.toLowerCase(), lead]));
    others.delete(agency.name.toLowerCase());
    const leads = agency.kind === "agency" || own.length > 0;
    return leads ? [{ name: agency.name, spellings: [...others.values()] }] : [];
  });
}

interface LiveBlock {
  readonly cells: readonly CellBlock[];
  readonly formats: readonly AreaFormat[];
}

/**
 * CCHC.TONGHOP beside the summary by area. It takes a constant date and columns that do not change by themselves: what
 * depends on TODAY() is recalculated on opening and shows #NAME? wherever the add-in is missing.
 */
function liveBlock(asOf: CalendarDay | null, areaCount: number): LiveBlock {
  if (asOf === null) {
    return { cells: [], formats: [] };
  }
  const { year, month, dayOfMonth } = dateParts(asOf);
  const columns = `[${headerOf("area")}]:[${headerOf("doneOn")}]`;
  const table = `${TRACKING_TABLE}[[#Headers],[#Data],${columns}]`;
  const formula = `=CCHC.TONGHOP(${table},DATE(${year},${month},${dayOfMonth}))`;
  const rows = areaCount + 3;
  const rateColumn = LIVE_COLUMN + SUMMARY_COLUMNS.findIndex(({ id }) => id === "rate");
  const body = { ...BODY, vertical: "Center", borders: "none" } as const;
  return {
    cells: [
      {
        row: BLOCKS_ROW,
        column: LIVE_COLUMN,
        content: [[sheetTexts.vi.summary.live], [{ formula }]],
      },
    ],
    formats: [
      { area: area(BLOCKS_ROW, LIVE_COLUMN, 1, 1), format: { ...GUIDANCE } },
      { area: area(BLOCKS_ROW + 1, LIVE_COLUMN, rows, WIDTH), format: body },
      {
        area: area(BLOCKS_ROW + 1, LIVE_COLUMN + 1, rows, WIDTH - 1),
        format: { horizontal: "Center" },
      },
      { area: area(BLOCKS_ROW + 1, rateColumn, rows, 1), format: { numberFormat: "0.0%" } },
      {
        area: area(BLOCKS_ROW + 1, LIVE_COLUMN, 1, WIDTH),
        format: { bold: true, fill: COLORS.paleFill, fontName: FONT_NAME },
      },
    ],
  };
}
