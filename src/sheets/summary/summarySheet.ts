import { sheetTexts } from "../../messages/sheets";
import type { CalendarDay } from "../../plan/day";
import type { Agency, Area } from "../../plan/plan";
import { asOfFormula } from "../asOfLine";
import type { SheetBlueprint, SheetLayout } from "../blueprint";
import { rowHeight, wrapText } from "../metrics";
import { breakPages } from "../pageBreaks";
import { LANDSCAPE_MM, POINTS_PER_MM, PRINT_STRETCH, WORKING_PAGE } from "../pages";
import { GUIDANCE, SHEET_TITLE, area } from "../styles";
import type { TrackedTask } from "../tracking";
import { type SummaryBlock, summaryBlock } from "./block";
import { SHEET_COLUMNS } from "./columns";
import { leadSpellingCells, type LeadSpelling } from "./leadSpellings";
import { byArea, byLead, byMonth, byOrigin, byQuarter } from "./lines";
import { liveBlock } from "./liveBlock";
import { PERIOD_NAMES, periodRows, type ChosenPeriod } from "./periodCells";
import { runningBlock } from "./runningBlock";

const WIDTH = SHEET_COLUMNS.length;
const TABLE_WIDTH = SHEET_COLUMNS.reduce((sum, { width }) => sum + width, 0);
const PERIOD_ROW = 3;
const BLOCKS_ROW = 6;

/** Points of a blank row. */
const BLANK_HEIGHT = 15;

export interface SummaryInput {
  readonly planYear: number;
  /** In the plan's order. */
  readonly areas: readonly Pick<Area, "name">[];
  readonly agencies: readonly Agency[];
  readonly tracked: readonly TrackedTask[];
  /** What the lead column says for names of the directory. */
  readonly spellings: readonly LeadSpelling[];
  /** What somebody chose to report. */
  readonly chosenPeriod: ChosenPeriod;
  /** The day of a CCHC.TONGHOP block beside the native one; null draws none. */
  readonly liveAsOf: CalendarDay | null;
}

/**
 * The sheet `Tổng hợp`, by native formulas that need no add-in: the period that is reported, and the tasks by area, lead
 * agency, quarter and month of the deadline, by what was added during the year, and what runs all year.
 */
export function summarySheet(input: SummaryInput): SheetBlueprint {
  const texts = sheetTexts.vi.summary;
  const groups = [
    byArea(input.areas),
    byLead(input.agencies, input.tracked),
    byQuarter(),
    byMonth(),
    byOrigin(),
  ];
  const blocks = stacked([
    ...groups.map((by) => (row: number) => summaryBlock(by, row)),
    runningBlock,
  ]);
  const noteRow = rowBelow(blocks.at(-1)!) + 1;
  const live = liveBlock(input.liveAsOf, input.areas.length, BLOCKS_ROW);
  const period = periodRows(input.chosenPeriod);
  const spellings = leadSpellingCells(input.spellings);
  const noteLines = wrapText(texts.rateNote, { face: "italic", size: 11 }, TABLE_WIDTH).length;
  const rowHeights = [
    { row: 1, height: 24 },
    { row: 2, height: 19.5 },
    { row: PERIOD_ROW, height: 21 },
    { row: PERIOD_ROW + 1, height: 33 },
    ...blocks.flatMap((block) => block.rowHeights),
    { row: noteRow, height: rowHeight(noteLines, 11) },
  ];
  const middle = { horizontal: "Center", wrap: true } as const;
  return {
    role: "summary",
    name: texts.sheet,
    cells: [
      {
        row: 1,
        column: 1,
        content: [
          [texts.title(String(input.planYear))],
          [{ formula: asOfFormula(PERIOD_NAMES.dataDay) }],
        ],
      },
      ...period.cells,
      ...blocks.map(({ row, content }) => ({ row, column: 1, content })),
      { row: noteRow, column: 1, content: [[texts.rateNote]] },
      ...live.cells,
      ...spellings.cells,
    ],
    onRebuild: "redraw",
    notes: {
      cells: blocks.flatMap(({ notes }) => notes),
      labelColumn: 1,
      foot: { row: noteRow + 2, column: 1 },
      lost: texts.lostNote,
    },
    tables: [],
    layout: {
      columnWidths: [
        ...SHEET_COLUMNS.map(({ width }, index) => ({ column: index + 1, width })),
        ...live.columnWidths,
      ],
      rowHeights,
      formats: [
        { area: area(1, 1, 1, WIDTH), format: { ...SHEET_TITLE, ...middle } },
        { area: area(2, 1, 1, WIDTH), format: { ...GUIDANCE, ...middle } },
        ...period.formats,
        ...blocks.flatMap((block) => block.formats),
        { area: area(noteRow, 1, 1, WIDTH), format: { ...GUIDANCE, wrap: true } },
        ...live.formats,
        ...spellings.formats,
      ],
      merges: [...[1, 2, noteRow].map((row) => area(row, 1, 1, WIDTH)), ...period.merges],
      validations: period.validations,
      frozen: { rows: 0, columns: 1 },
      gridlines: false,
      tabColor: "#BF8F00",
      page: {
        ...WORKING_PAGE,
        printArea: area(1, 1, noteRow, WIDTH),
        breaksBefore: pageBreaks(blocks, rowHeights),
      },
    },
  };
}

interface PlacedBlock extends SummaryBlock {
  /** 1-based sheet row of the title. */
  readonly row: number;
}

/** The blocks one below the other, a blank row between them. */
function stacked(draw: readonly ((row: number) => SummaryBlock)[]): readonly PlacedBlock[] {
  return draw.reduce<readonly PlacedBlock[]>((placed, block) => {
    const above = placed.at(-1);
    const row = above ? rowBelow(above) + 1 : BLOCKS_ROW;
    return [...placed, { ...block(row), row }];
  }, []);
}

function rowBelow({ row, content }: PlacedBlock): number {
  return row + content.length;
}

/** A block stays on one page where it fits; the sheet is shrunk to one page wide. */
function pageBreaks(
  blocks: readonly PlacedBlock[],
  rowHeights: SheetLayout["rowHeights"]
): readonly number[] {
  const { top, bottom, left, right } = WORKING_PAGE.marginsMm;
  const pageWidth = (LANDSCAPE_MM.width - left - right) * POINTS_PER_MM;
  const scale = Math.min(1, pageWidth / (TABLE_WIDTH * PRINT_STRETCH));
  const page = ((LANDSCAPE_MM.height - top - bottom) * POINTS_PER_MM) / scale;
  const last = Math.max(...rowHeights.map(({ row }) => row));
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const rows = Array.from({ length: last }, (_, index) => index + 1);
  const pageRows = rows.map((row) => ({
    height: heights.get(row) ?? BLANK_HEIGHT,
    // The blank row below a block is where a page may end.
    keepWithNext: blocks.some((block) => row >= block.row && row < rowBelow(block)),
  }));
  return breakPages(pageRows, page, page).map((index) => rows[index]!);
}
