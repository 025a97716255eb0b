import { sheetTexts } from "../../messages/sheets";
import { TOTAL_GROUP } from "../../plan/summaryColumns";
import { KIND_WORDS } from "../../plan/vocabulary";
import { CLOSED_FROM, resultHelperHeader, type ResultHelperId } from "../../tables/helperColumns";
import { RESULTS_TABLE } from "../../tables/resultsColumns";
import { cellAddress } from "../address";
import type { CellContent } from "../blueprint";
import { rowHeight, wrapText } from "../metrics";
import { issuedFrom, issuedUntil } from "../resultsFormulas";
import { BODY, COLORS, HEADER, TEXT_FORMAT, area } from "../styles";
import type { SummaryBlock } from "./block";
import { SHEET_COLUMNS, sheetColumnOf } from "./columns";
import { helperOf, quoted } from "./formulas";
import { PERIOD_NAMES } from "./periodCells";

const { running: texts, right, wrong, check } = sheetTexts.vi.summary;

/** Columns of the block, from the first of the sheet on. */
const HEADERS = [
  texts.kind,
  texts.total,
  texts.withResult,
  texts.withoutResult,
  texts.doneBefore,
  texts.dropped,
  texts.rate,
  texts.ratio,
];
const TOTAL = 2;
const WITH = 3;
/** The parts that add up to the total, from `WITH` on. */
const PARTS = 4;
const RATE = WITH + PARTS;

/** A row: the word of "Loại thời hạn" that it counts, null for both together. */
const ROWS = [
  { key: "year", word: KIND_WORDS.year },
  { key: "ongoing", word: KIND_WORDS.ongoing },
  { key: "total", word: null },
] as const;

/**
 * Work that runs all year or has no end: whether the quarter of the day has a result, up to that day; what has none is told
 * apart by whether one can still be waited for. It is never counted as late here.
 * @param firstRow 1-based sheet row of the title; the block begins in the first column
 */
export function runningBlock(firstRow: number): SummaryBlock {
  const firstLine = firstRow + 2;
  const totalRow = firstLine + ROWS.length - 1;
  const headers = wide([...HEADERS]);
  headers[sheetColumnOf("note") - 1] = SHEET_COLUMNS.at(-1)!.header;
  return {
    content: [
      wide([{ formula: titleFormula() }]),
      headers,
      ...ROWS.map(({ word }, index) =>
        lineRow(word ?? TOTAL_GROUP, firstLine + index, countsOf(word, firstLine, totalRow))
      ),
      wide([check, { formula: checkFormula(firstLine, totalRow) }]),
    ],
    formats: formats(firstRow, totalRow),
    rowHeights: heights(firstRow),
    notes: ROWS.map(({ key, word }, index) => ({
      row: firstLine + index,
      column: sheetColumnOf("note"),
      key: `running ${key}`,
      label: word ?? TOTAL_GROUP,
    })),
  };
}

/** The quarter is that of the day to which the figures count, whichever it is when the sheet is looked at. */
function titleFormula(): string {
  const numeral = `CHOOSE(INT((MONTH(${DAY})+2)/3),"I","II","III","IV")`;
  return `=${quoted(texts.title)}&${numeral}&"/"&YEAR(${DAY})`;
}

function lineRow(
  name: string,
  sheetRow: number,
  counts: readonly string[]
): readonly CellContent[] {
  const cell = (column: number) => cellAddress(sheetRow, column);
  return wide([
    name,
    ...counts.map((formula) => ({ formula: `=${formula}` })),
    { formula: `=IF(${cell(TOTAL)}=0,"",${cell(WITH)}/${cell(TOTAL)})` },
    { formula: `=${cell(WITH)}&"/"&${cell(TOTAL)}` },
  ]);
}

/** The total and its parts: of a kind, or of the lines above. */
function countsOf(word: string | null, firstLine: number, totalRow: number): readonly string[] {
  if (word === null) {
    return Array.from({ length: 1 + PARTS }, (_, index) => {
      const [first, last] = [firstLine, totalRow - 1].map((row) => cellAddress(row, TOTAL + index));
      return `SUM(${first!}:${last!})`;
    });
  }
  const tasks = `${helperOf("kind")},${quoted(word)},${helperOf("closedFrom")}`;
  return [
    `COUNTIFS(${tasks},">${CLOSED_FROM.noTask}")`,
    ...PART_NAMES.map((part) => partFormula(part, word)),
  ];
}

const DAY = PERIOD_NAMES.dataDay;
const QUARTER_START = `DATE(YEAR(${DAY}),3*INT((MONTH(${DAY})-1)/3)+1,1)`;

const PART_NAMES = ["withResult", "withoutResult", "doneBefore", "dropped"] as const;

/** What `closedFrom` says of the tasks of a part. */
const CLOSED: Readonly<Record<(typeof PART_NAMES)[number], readonly string[]>> = {
  withResult: [],
  withoutResult: [`">"&${DAY}`],
  doneBefore: [`">=${CLOSED_FROM.undated}"`, `"<="&${DAY}`],
  dropped: [String(CLOSED_FROM.dropped)],
};

/**
 * A part of the tasks of a kind. The first line of a task and quarter in `KetQua` knows the task's kind and from when it is
 * closed, so that those without a result are the others.
 */
function partFormula(part: (typeof PART_NAMES)[number], word: string): string {
  const result = (id: ResultHelperId) => `${RESULTS_TABLE}[${resultHelperHeader(id)}]`;
  const of = (column: string) => CLOSED[part].map((criterion) => `${column},${criterion}`);
  const results = [
    `${result("kind")},${quoted(word)}`,
    issuedFrom(QUARTER_START),
    issuedUntil(DAY),
    ...of(result("closedFrom")),
  ];
  const withResult = `COUNTIFS(${results.join(",")})`;
  const tasks = [`${helperOf("kind")},${quoted(word)}`, ...of(helperOf("closedFrom"))];
  return part === "withResult" ? withResult : `COUNTIFS(${tasks.join(",")})-${withResult}`;
}

/** Whether the parts of each line make up its total, and none is negative. */
function checkFormula(firstLine: number, totalRow: number): string {
  const closes = Array.from({ length: totalRow - firstLine + 1 }, (_, index) => {
    const row = firstLine + index;
    const parts = `${cellAddress(row, WITH)}:${cellAddress(row, WITH + PARTS - 1)}`;
    return `SUM(${parts})=${cellAddress(row, TOTAL)},MIN(${parts})>=0`;
  });
  return `=IF(AND(${closes.join(",")}),${quoted(right)},${quoted(wrong)})`;
}

function formats(firstRow: number, totalRow: number): SummaryBlock["formats"] {
  const note = sheetColumnOf("note");
  const [first, rows] = [firstRow + 2, ROWS.length];
  const plain = { ...BODY, vertical: "Center", borders: "none" } as const;
  return [
    { area: area(firstRow, 1, 1, 1), format: { ...plain, bold: true, fontSize: 12, wrap: false } },
    ...[area(firstRow + 1, 1, 1, HEADERS.length), area(firstRow + 1, note, 1, 1)].map((cells) => ({
      area: cells,
      format: HEADER,
    })),
    { area: area(first, 1, rows, HEADERS.length), format: { ...BODY, vertical: "Center" } },
    {
      area: area(first, 2, rows, HEADERS.length - 1),
      format: { horizontal: "Center", numberFormat: "0" },
    },
    { area: area(first, RATE, rows, 1), format: { numberFormat: "0.0%" } },
    { area: area(first, RATE + 1, rows, 1), format: { numberFormat: "General" } },
    {
      area: area(first, note, rows, 1),
      format: { ...BODY, vertical: "Center", numberFormat: TEXT_FORMAT },
    },
    ...[area(totalRow, 1, 1, HEADERS.length), area(totalRow, note, 1, 1)].map((cells) => ({
      area: cells,
      format: { bold: true, fill: COLORS.totalFill },
    })),
    {
      area: area(totalRow + 1, 1, 1, 2),
      format: { ...plain, italic: true, fontColor: COLORS.quiet },
    },
    { area: area(totalRow + 1, 2, 1, 1), format: { horizontal: "Center", bold: true } },
  ];
}

function heights(firstRow: number): SummaryBlock["rowHeights"] {
  const lines = HEADERS.map(
    (header, index) =>
      wrapText(header, { face: "bold", size: 11 }, SHEET_COLUMNS[index]!.width).length
  );
  return Array.from({ length: ROWS.length + 3 }, (_, index) => ({
    row: firstRow + index,
    height: rowHeight(index === 1 ? Math.max(...lines) : 1, 11),
  }));
}

function wide(cells: readonly CellContent[]): CellContent[] {
  return SHEET_COLUMNS.map((_, index) => cells[index] ?? null);
}
