import { reportLists } from "../../messages/reportLists";
import { cellAddress, fixedAddress } from "../address";
import type { AreaFormat, CellBlock, CellContent, CellFormat, SheetBlueprint } from "../blueprint";
import type { ReportRole } from "../../tables/sheetRoles";
import { rowHeight, textsHeight, wrapText } from "../metrics";
import { WORKING_PAGE } from "../pages";
import { BODY, COLORS, FONT_NAME, SHOW_NOTHING, area } from "../styles";
import { PERIOD_NAMES } from "../summary/periodCells";
import { allOf, matchCount, nextMatch, type Test } from "./nthMatch";
import { noEntry } from "../validations";
import { dayWords, quoted, sentence } from "./sentence";

const TITLE_ROW = 2;
const COUNT_ROW = 4;
const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;

/** Lines that stay free for what comes before the list is drawn again. */
const LEAST_ROOM = 10;
const ROOM_SHARE = 0.25;

/** A table may have fewer rows than this: a line's place follows its sorting number in these digits. */
const PLACES = 100_000;

const FONT_SIZE = 11;
const TITLE_SIZE = 14;
const LEAST_LINES = 2;

/** Points. Helpers stand right of the list, outside of what is printed, and show nothing. */
const HELPER_WIDTH = 9;

/** Cells of a line that its formulas refer to, as addresses: `at` holds the place in the table of what the line shows. */
export interface Line {
  readonly at: string;
  /** Its running number, an expression. */
  readonly number: string;
  /** `at` of all lines. */
  readonly places: string;
  /** The line's own helpers, in order. */
  readonly helpers: readonly string[];
  /** All cells of each helper, for what is counted over the whole list. */
  readonly helperColumns: readonly string[];
  /** The sheet's constants: the first to the last cell. */
  readonly constants: string;
}

type LineFormula = (line: Line) => string;

export interface ListColumn {
  readonly header: string;
  /** Points; those of a list printed at its full size add up to about 740. */
  readonly width: number;
  readonly align: "Left" | "Center";
  readonly numberFormat: string;
  /** What a line shows, an expression without "="; an error shows nothing. */
  readonly formula: LineFormula;
}

/** The whole list, for the sentence above it. */
export interface Whole {
  /** Address of the cell with how many there are. */
  readonly count: string;
  /** Addresses of the cells of `words`. */
  readonly words: readonly string[];
  /** The cells of each column and helper. */
  readonly columns: readonly string[];
  readonly helperColumns: readonly string[];
}

/** A list of a report that stays alive without the add-in: which rows of a table, in what order, and what of each. */
export interface ReportList {
  readonly role: ReportRole;
  readonly name: string;
  /** "2" for "Biểu số 2". */
  readonly form: string;
  readonly title: string;
  readonly table: string;
  /** What the rows that are listed meet. */
  readonly tests: readonly Test[];
  /** What the list is sorted by, a whole number of 0 to 99,999; rows with the same stand as in the table. */
  readonly sortedBy: (at: string, constants: string) => string;
  readonly columns: readonly ListColumn[];
  /** Expressions of hidden cells of a line; each may use those before it. */
  readonly helpers: readonly LineFormula[];
  /** Texts that formulas look things up in. */
  readonly constants: readonly string[];
  /** What the sentence needs several times, expressions. */
  readonly words: readonly string[];
  /** The sentence above the list, an expression. */
  readonly summary: (whole: Whole) => string;
  /** What the lines show when the list is drawn, in the order of the columns; it decides on their number and height. */
  readonly rows: readonly (readonly string[])[];
}

/** Where the parts of a list stand. */
interface Places {
  readonly width: number;
  readonly lastRow: number;
  readonly chain: number;
  readonly key: number;
  readonly at: number;
  readonly helpers: number;
  readonly constants: number;
}

/**
 * The sheet of a list: a form of Decree 30's look, a sentence that counts, and lines that find their rows by formulas. There
 * is room for some more than there are now; what does not fit or is not printed is said above the list.
 */
export function listSheet(list: ReportList): SheetBlueprint {
  const places = placesOf(list);
  const printed = Math.max(1, list.rows.length);
  return {
    role: list.role,
    name: list.name,
    cells: [
      { row: 1, column: 1, content: headCells(list, places) },
      { row: FIRST_ROW, column: 1, content: lineCells(list, places), filledDown: true },
      { row: COUNT_ROW, column: places.chain, content: helperHead(list) },
      { row: COUNT_ROW - 1, column: places.chain, content: [wordCells(list, places, printed)] },
      ...constantBlocks(list, places),
    ],
    onRebuild: "redraw",
    tables: [],
    layout: {
      columnWidths: [
        ...list.columns.map(({ width }, index) => ({ column: index + 1, width })),
        ...Array.from({ length: places.constants - places.width }, (_, index) => ({
          column: places.chain + index,
          width: HELPER_WIDTH,
        })),
      ],
      rowHeights: heights(list, places),
      formats: formats(list, places),
      merges: [TITLE_ROW, TITLE_ROW + 1, COUNT_ROW].map((row) => area(row, 1, 1, places.width)),
      validations: [
        {
          area: area(FIRST_ROW, 1, places.lastRow - HEADER_ROW, places.width),
          validation: noEntry(reportLists.calculated),
        },
      ],
      frozen: { rows: HEADER_ROW, columns: 0 },
      gridlines: false,
      tabColor: "#BF8F00",
      page: {
        ...WORKING_PAGE,
        printArea: area(1, 1, HEADER_ROW + printed, places.width),
        titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      },
    },
  };
}

function placesOf({ columns, helpers, rows }: ReportList): Places {
  const room = Math.max(LEAST_ROOM, Math.ceil(rows.length * ROOM_SHARE));
  const chain = columns.length + 1;
  return {
    width: columns.length,
    lastRow: HEADER_ROW + rows.length + room,
    chain,
    key: chain + 1,
    at: chain + 2,
    helpers: chain + 3,
    constants: chain + 3 + helpers.length,
  };
}

function headCells(list: ReportList, places: Places): readonly (readonly CellContent[])[] {
  const texts = reportLists;
  const asOf = sentence(texts.asOf, dayWords(PERIOD_NAMES.dataDay));
  const form = list.columns.map((_, index) =>
    index === places.width - 1 ? texts.form(list.form) : null
  );
  return [
    form,
    filled(list.title, places),
    filled({ formula: `=${asOf}` }, places),
    filled({ formula: `=${summaryFormula(list, places)}` }, places),
    list.columns.map(({ header }) => header),
  ];
}

function summaryFormula(list: ReportList, places: Places): string {
  const [notice, ...words] = ["", ...list.words].map((_, index) =>
    fixedAddress(COUNT_ROW - 1, places.chain + index)
  ) as [string, ...string[]];
  const whole: Whole = {
    count: fixedAddress(COUNT_ROW, places.chain),
    words,
    columns: list.columns.map((_, index) => downTo(places, index + 1)),
    helperColumns: helperColumns(list, places),
  };
  return `IFERROR(${list.summary(whole)},"")&${notice}`;
}

/** What of the list does not stand in sight, and the words of the sentence. */
function wordCells(list: ReportList, places: Places, printed: number): readonly CellContent[] {
  const { notShown, notPrinted } = reportLists;
  const count = fixedAddress(COUNT_ROW, places.chain);
  const shown = `COUNT(${downTo(places, places.at)})`;
  const hidden = sentence(notShown, `(${count}-${shown})`);
  const below = sentence(notPrinted, `(${count}-${printed})`);
  const notice = `IF(${count}>${shown},${hidden},IF(${count}>${printed},${below},""))`;
  return [notice, ...list.words.map((word) => `IFERROR(${word},"")`)].map((expression) => ({
    formula: `=${expression}`,
  }));
}

/** The count, and below it in the header's row the place before the first line's. */
function helperHead(list: ReportList): readonly (readonly CellContent[])[] {
  return [[{ formula: `=${matchCount(list.table, list.tests)}` }], [0]];
}

function lineCells(list: ReportList, places: Places): readonly (readonly CellContent[])[] {
  const lines = places.lastRow - HEADER_ROW;
  const constants = downTo(places, places.constants);
  return Array.from({ length: lines }, (_, index) => {
    const row = FIRST_ROW + index;
    const at = `$${cellAddress(row, places.at)}`;
    const line: Line = {
      at,
      number: `ROWS(${fixedAddress(FIRST_ROW, places.at)}:${at})`,
      places: downTo(places, places.at),
      helpers: list.helpers.map((__, helper) => `$${cellAddress(row, places.helpers + helper)}`),
      helperColumns: helperColumns(list, places),
      constants,
    };
    const shownBy = (formula: LineFormula) => ({
      formula: `=IF(${at}="","",IFERROR(${formula(line)},""))`,
    });
    return [
      ...list.columns.map(({ formula }) => shownBy(formula)),
      ...finding(list, places, row).map((formula) => ({ formula })),
      ...list.helpers.map(shownBy),
    ];
  });
}

/** As formulas, for text in a cell is formatted as text and would show. */
function constantBlocks({ constants }: ReportList, places: Places): readonly CellBlock[] {
  const content = constants.map((text) => [{ formula: `=${quoted(text)}` }]);
  return content.length === 0 ? [] : [{ row: FIRST_ROW, column: places.constants, content }];
}

/** A line's place in the order of the table, its sorting number, and the place of what it shows. */
function finding(list: ReportList, places: Places, row: number): readonly string[] {
  const chain = cellAddress(row, places.chain);
  const number = `ROWS(${fixedAddress(FIRST_ROW, places.chain)}:${chain})`;
  const next = nextMatch(list.table, allOf(list.tests), cellAddress(row - 1, places.chain));
  const keys = downTo(places, places.key);
  const sortedBy = list.sortedBy(chain, downTo(places, places.constants));
  return [
    `=IF(${number}>${fixedAddress(COUNT_ROW, places.chain)},"",IFERROR(${next},""))`,
    `=IF(${chain}="","",IFERROR(${sortedBy},${PLACES - 1})*${PLACES}+${chain})`,
    `=IF(${number}>COUNT(${keys}),"",MOD(SMALL(${keys},${number}),${PLACES}))`,
  ];
}

function helperColumns({ helpers }: ReportList, places: Places): readonly string[] {
  return helpers.map((_, helper) => downTo(places, places.helpers + helper));
}

function downTo({ lastRow }: Places, column: number): string {
  return `${fixedAddress(FIRST_ROW, column)}:${fixedAddress(lastRow, column)}`;
}

function filled(first: CellContent, { width }: Places): readonly CellContent[] {
  return Array.from({ length: width }, (_, index) => (index === 0 ? first : null));
}

function heights(list: ReportList, places: Places): SheetBlueprint["layout"]["rowHeights"] {
  const width = list.columns.reduce((sum, column) => sum + column.width, 0);
  const titleLines = wrapText(list.title, { face: "bold", size: TITLE_SIZE }, width).length;
  const headerHeight = textsHeight(
    list.columns.map(({ header }) => header),
    list.columns.map((column) => column.width),
    { face: "bold", size: FONT_SIZE }
  );
  return [
    { row: 1, height: rowHeight(1, FONT_SIZE) },
    { row: TITLE_ROW, height: rowHeight(titleLines, TITLE_SIZE) },
    { row: TITLE_ROW + 1, height: rowHeight(1, FONT_SIZE) },
    { row: COUNT_ROW, height: rowHeight(2, FONT_SIZE) },
    { row: HEADER_ROW, height: headerHeight },
    ...Array.from({ length: places.lastRow - HEADER_ROW }, (_, index) => ({
      row: FIRST_ROW + index,
      height: rowHeight(linesOf(list, list.rows[index] ?? []), FONT_SIZE),
    })),
  ];
}

function linesOf({ columns }: ReportList, texts: readonly string[]): number {
  const lines = texts.map(
    (text, index) =>
      wrapText(text, { face: "regular", size: FONT_SIZE }, columns[index]!.width).length
  );
  return Math.max(LEAST_LINES, ...lines);
}

function formats(list: ReportList, places: Places): readonly AreaFormat[] {
  const lines = places.lastRow - HEADER_ROW;
  const { width } = places;
  const plain: CellFormat = { ...BODY, vertical: "Center", borders: "none" };
  const middle: CellFormat = { ...plain, horizontal: "Center" };
  const helpers = places.constants - width;
  return [
    {
      area: area(1, width, 1, 1),
      format: { ...plain, horizontal: "Right", bold: true, wrap: false },
    },
    { area: area(TITLE_ROW, 1, 1, width), format: { ...middle, bold: true, fontSize: TITLE_SIZE } },
    { area: area(TITLE_ROW + 1, 1, 1, width), format: { ...middle, italic: true } },
    { area: area(COUNT_ROW, 1, 1, width), format: plain },
    {
      area: area(HEADER_ROW, 1, 1, width),
      format: {
        ...BODY,
        horizontal: "Center",
        vertical: "Center",
        bold: true,
        fill: COLORS.paleFill,
      },
    },
    { area: area(FIRST_ROW, 1, lines, width), format: { ...BODY, vertical: "Center" } },
    ...list.columns.map(({ align, numberFormat }, index) => ({
      area: area(FIRST_ROW, index + 1, lines, 1),
      format: { horizontal: align, numberFormat },
    })),
    {
      area: area(COUNT_ROW - 1, places.chain, lines + 3, helpers),
      format: { fontName: FONT_NAME, numberFormat: SHOW_NOTHING, wrap: false },
    },
  ];
}
